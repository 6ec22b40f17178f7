// The main example as a user meets it: `tsino run examples/tcp-socket-server.ts`, a terminal or a pipe on one side,
// real TCP clients on the other.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { checksum, ExampleProcess, examplePath, record, settle } from "./example-process.ts";
import { makeBytes } from "./simulator-sketches.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const cache = mkdtempSync(join(tmpdir(), "tsino-main-example-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const megabyte = 1_048_576;
const name = "tcp-socket-server";
const anyPort = ["--port-map", "8888:0"];

function start(...more: readonly string[]): ExampleProcess {
  return new ExampleProcess(name, { args: [...anyPort, ...more], cache });
}

/** A client that the sketch has announced, and the place on the serial tape behind that. */
async function serve(example: ExampleProcess): Promise<{ socket: Socket; from: number }> {
  const since = example.serial.length;
  const socket = await example.join();
  return { socket, from: await example.serial.find("Client connected\r\n", since) };
}

test("tells the network, the address and the port, and nothing but serial bytes is on stdout", async () => {
  const example = start();
  await example.serial.find("on port 8888\r\n");
  expect(String(example.serial.slice(0))).toMatch(
    /^\r\nConnecting to Wi-Fi\.+\nConnected to tsino-sim\r\nIP address: 127\.0\.0\.1\r\nOpen telnet and connect to IP:127\.0\.0\.1 on port 8888\r\n$/,
  );
  expect(example.tsino.stderr).toContain("checked 1 file ");
});

test("passes text on in both directions at once", async () => {
  const example = start();
  const { socket, from } = await serve(example);
  const heard = record(socket);
  for (let i = 0; i < 20; i++) {
    socket.write(`to serial ${i}\n`);
    await example.type(`to the client ${i}\n`);
  }
  await example.serial.find("to serial 19\n", from);
  await heard.find("to the client 19\n");
  const lines = Array.from({ length: 20 }, (_, i) => i);
  expect(String(example.serial.slice(from))).toBe(lines.map((i) => `to serial ${i}\n`).join(""));
  expect(String(heard.slice(0))).toBe(lines.map((i) => `to the client ${i}\n`).join(""));
});

test("passes every byte value on, one at a time and together", async () => {
  const example = start();
  const { socket, from } = await serve(example);
  const heard = record(socket);
  const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
  for (const value of [0, 3, 4, 10, 13, 26, 127, 128, 255]) {
    const before = { serial: example.serial.length, heard: heard.length };
    socket.write(Uint8Array.of(value));
    expect([...(await example.serial.take(before.serial, before.serial + 1))]).toEqual([value]);
    await example.type(Uint8Array.of(value));
    expect([...(await heard.take(before.heard, before.heard + 1))]).toEqual([value]);
  }
  const before = { serial: example.serial.length, heard: heard.length };
  expect(before.serial - from).toBe(9);
  socket.write(all);
  await example.type(all);
  expect(await example.serial.take(before.serial, before.serial + 256)).toEqual(all);
  expect(await heard.take(before.heard, before.heard + 256)).toEqual(all);
});

test("copies 1 MB each way at the same time", async () => {
  const example = start();
  const { socket, from } = await serve(example);
  const heard = record(socket);
  const [up, down] = [makeBytes(megabyte, 1), makeBytes(megabyte, 2)];
  socket.write(up);
  await example.type(down);
  expect(checksum(await example.serial.take(from, from + megabyte))).toBe(checksum(up));
  expect(checksum(await heard.take(0, megabyte))).toBe(checksum(down));
});

test("serves 200 clients in a row and loses no byte of any", async () => {
  const example = start();
  await example.port();
  for (let i = 0; i < 200; i++) {
    const { socket, from } = await serve(example);
    socket.resume();
    const closed = once(socket, "close");
    socket.end(`client ${i};`);
    const end = await example.serial.find("Client disconnected\r\n", from);
    expect(String(example.serial.slice(from, end))).toBe(`client ${i};Client disconnected\r\n`);
    await closed;
  }
});

test("clients that wait are served one after the other", async () => {
  const example = start();
  const { socket: first, from } = await serve(example);
  const second = await example.join();
  second.write("second");
  first.write("first");
  const at = await example.serial.find("first", from);
  first.end();
  await example.serial.find("Client disconnected\r\nClient connected\r\nsecond", at);
});

test("a client that vanishes, or resets the connection, makes room for the next", async () => {
  const example = start();
  for (const leave of [
    (socket: Socket) => socket.destroy(),
    (socket: Socket) => socket.resetAndDestroy(),
    (socket: Socket) => {
      socket.write(makeBytes(megabyte));
      socket.resetAndDestroy();
    },
  ]) {
    const { socket, from } = await serve(example);
    socket.on("error", () => undefined);
    socket.write("x");
    await example.serial.find("x", from);
    leave(socket);
    await example.serial.find("Client disconnected\r\n", from);
  }
  const { socket } = await serve(example);
  const heard = record(socket);
  await example.type("still there\n");
  await heard.find("still there\n");
});

test("a client that shuts its side down is heard to the end, then let go", async () => {
  const example = start();
  const { socket, from } = await serve(example);
  const heard = record(socket);
  await example.type("before\n");
  await heard.find("before\n");
  const ended = once(socket, "end");
  const last = makeBytes(100_000);
  socket.end(last);
  const end = await example.serial.find("Client disconnected\r\n", from + last.length);
  expect(checksum(example.serial.slice(from, end - "Client disconnected\r\n".length))).toBe(checksum(last));
  await ended;
});

describe("a slow reader loses nothing and costs no memory", () => {
  const much = 24 * megabyte;
  /** What the systems' own buffers between two programs may hold. */
  const buffers = 16 * megabyte;
  /** Growth that garbage of JavaScript explains. */
  const garbage = 96 * megabyte;

  test("of the socket", { timeout: 180_000 }, async () => {
    const example = start();
    const { socket } = await serve(example);
    socket.pause();
    const before = example.residentBytes();
    const { stdin } = example.tsino.child;
    const data = makeBytes(much);
    let given = 0;
    const giving = (async () => {
      for (; given < much; given += 65_536) await example.type(data.subarray(given, given + 65_536));
    })();
    expect(await settle(() => given)).toBeLessThan(buffers);
    const held = example.residentBytes();
    if (before !== undefined && held !== undefined) expect(held - before).toBeLessThan(garbage);
    const heard = record(socket);
    socket.resume();
    await giving;
    expect(checksum(await heard.take(0, much))).toBe(checksum(data));
    expect(stdin.writableLength).toBe(0);
  });

  test("of stdout", { timeout: 180_000 }, async () => {
    const example = start();
    const { socket, from } = await serve(example);
    example.tsino.child.stdout.pause();
    const before = example.residentBytes();
    const data = makeBytes(much);
    let given = 0;
    const giving = (async () => {
      for (; given < much; given += 65_536) {
        if (!socket.write(data.subarray(given, given + 65_536))) await once(socket, "drain");
      }
    })();
    expect(await settle(() => given)).toBeLessThan(buffers);
    const held = example.residentBytes();
    if (before !== undefined && held !== undefined) expect(held - before).toBeLessThan(garbage);
    example.tsino.child.stdout.resume();
    await giving;
    expect(checksum(await example.serial.take(from, from + much))).toBe(checksum(data));
  });
});

describe("stdin", () => {
  test("that ends does not end the run, and what was typed before a client came waits for it", async () => {
    const example = start();
    const typed = makeBytes(100_000);
    example.tsino.child.stdin.end(typed);
    const { socket } = await serve(example);
    const heard = record(socket);
    expect(checksum(await heard.take(0, typed.length))).toBe(checksum(typed));
    expect(await example.interrupt()).toBe(130);
  });

  test("may be a file", async () => {
    const bytes = makeBytes(megabyte);
    const folder = makeFolder({ "typed.bin": bytes });
    const file = openSync(join(folder, "typed.bin"), "r");
    const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
    const child = spawn(process.execPath, [main, "run", examplePath(name), ...anyPort], {
      env: { HOME: process.env.HOME, NO_COLOR: "1", TSINO_CACHE_DIR: cache },
      stdio: [file, "ignore", "pipe"],
    });
    closeSync(file);
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    const port = await new Promise<number>((resolve, reject) => {
      child.stderr?.on("data", (chunk: Buffer) => {
        said += chunk;
        const [, found] = /➜ tcp {2}127\.0\.0\.1:(\d+) /.exec(said) ?? [];
        if (found !== undefined) resolve(Number(found));
      });
      child.on("close", () => reject(new Error(said)));
    });
    const heard = record(connect(port, "127.0.0.1"));
    expect(checksum(await heard.take(0, megabyte))).toBe(checksum(bytes));
    const closed = once(child, "close");
    child.kill("SIGINT");
    expect((await closed)[0]).toBe(130);
  });
});

describe("ends", () => {
  const env = { TSINO_CACHE_DIR: cache };
  const run = (...args: readonly string[]) =>
    runTsino(["run", examplePath(name), ...anyPort, ...args], { env });

  test("with 0 as soon as an expected text is there", async () => {
    const { status, stdout, stderr } = await run("--expect", "on port 8888");
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("on port 8888");
  });

  test("with 10 when the text never comes, with 124 when the time is over", async () => {
    const never = await run("--expect", "Client connected", "--timeout", "1.5");
    expect(never.status).toBe(10);
    expect(never.stderr).toContain("✗ expect-failed: the program never printed `Client connected`");
    const late = await run("--timeout", "200ms");
    expect(late.status).toBe(124);
    expect(late.stdout).toMatch(/^\r\nConnecting to Wi-Fi/);
  });

  test("with 130 at Ctrl-C, its client is closed and its port is free again", async () => {
    const example = start();
    const { socket } = await serve(example);
    const port = await example.port();
    socket.resume();
    const closed = once(socket, "close");
    expect(await example.interrupt()).toBe(130);
    await closed;
    expect(example.tsino.stderr).not.toContain("mistake");
    const successor = createServer().listen(port, "127.0.0.1");
    await once(successor, "listening");
    successor.close();
  });

  test("with 3 and a way out when its port is in use", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void blocker.close());
    await once(blocker, "listening");
    const address = blocker.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const args = ["run", examplePath(name), "--port-map", `8888:${port}`];
    const { status, stderr } = await runTsino(args, { env });
    expect(status).toBe(3);
    expect(stderr).toContain(`✗ port-in-use: port ${port} of this computer is in use by another program`);
    expect(stderr).toContain("use another port here: `--port-map 8888:0`");
  });
});

test("--json tells all that happens, a line each", async () => {
  const example = start("--json");
  const port = await example.port();
  const socket = await example.join();
  socket.resume();
  socket.write("hello");
  await example.serial.find('"type":"tcp-data"');
  socket.end();
  await example.serial.find('"type":"tcp-close"');
  expect(await example.interrupt()).toBe(130);
  const events = example.tsino.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const oneOf = (type: string) => events.find((event) => event.type === type);
  expect(oneOf("serial-begin")).toMatchObject({ baud: 115200 });
  expect(oneOf("pin-mode")).toMatchObject({ pin: 0, mode: 2 });
  expect(events.filter((event) => event.type === "wifi").map((event) => event.state)).toEqual([
    "joining",
    "connected",
  ]);
  expect(oneOf("tcp-listen")).toMatchObject({ port: 8888, host: "127.0.0.1", hostPort: port });
  expect(oneOf("tcp-open")).toMatchObject({ direction: "in", port: 8888, remoteAddress: "127.0.0.1" });
  expect(oneOf("tcp-close")).toMatchObject({ by: "peer", received: 5, sent: 0 });
  const serial = events.filter((event) => event.type === "serial");
  expect(serial.map((event) => event.text).join("")).toContain("Client connected\r\nhello");
  const bytes = Buffer.concat(serial.map((event) => Buffer.from(event.base64, "base64")));
  expect(String(bytes)).toContain("on port 8888\r\nClient connected\r\nhello");
});
