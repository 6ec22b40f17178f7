// `tsino setup` where something stands in its way: proxies, certificates of one's own, a full disk; and with somebody at a
// terminal who is asked.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildPtyBench, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing, findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { canSetUp, listTools, makeMirror, setup, surround } from "./tools/setup-bench.ts";
import { makeFakeProgram, type SetupMirror, startSetupMirror } from "./tools/setup-mirror.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const core = "arduino/packages/esp8266/hardware/esp8266/3.1.2/boards.txt";
const program = "arduino-cli/1.5.1/arduino-cli";

/** A proxy that leads every host to the mirror, and wants to know who asks. */
async function startProxy({ url }: SetupMirror) {
  const asked: string[] = [];
  const target = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on("connect", ({ url: host = "", headers }: IncomingMessage, socket: Socket) => {
    asked.push(host);
    if (headers["proxy-authorization"] !== `Basic ${Buffer.from("ann:s3cret").toString("base64")}`) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const upstream = connect(target, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const one of [socket, upstream]) {
      sockets.add(one);
      one.on("error", () => undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  // A TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { asked, port };
}

describe.skipIf(!canSetUp)("a proxy", () => {
  test("is obeyed, with its password, and NO_PROXY, too", async () => {
    const mirror = await makeMirror();
    const { asked, port } = await startProxy(mirror);
    const { status } = await setup(mirror, {
      env: {
        TSINO_ARDUINO_URL: "http://downloads.test",
        HTTP_PROXY: `http://ann:s3cret@127.0.0.1:${port}`,
      },
    });
    expect(status).toBe(0);
    expect([...new Set(asked)]).toEqual(["downloads.test:80"]);
    expect(mirror.requests.some(({ path }) => path === mirror.paths.release)).toBe(true);
  });

  test("that wants another password is told, without ours", async () => {
    const mirror = await makeMirror();
    const { port } = await startProxy(mirror);
    const { status, stderr } = await setup(mirror, {
      env: {
        TSINO_ARDUINO_URL: "http://downloads.test",
        HTTP_PROXY: `http://ann:wrong@127.0.0.1:${port}`,
      },
    });
    expect([status, stderr]).toEqual([6, expect.stringMatching(/✗ download-failed: .*407.*\n {4}help: /)]);
    expect(stderr).not.toContain("wrong");
  });

  test.each(["http://127.0.0.1:9", "socks5://127.0.0.1:9", "http://"])("%s can't be used", async (proxy) => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, {
      env: {
        TSINO_ARDUINO_URL: "http://downloads.test",
        HTTP_PROXY: proxy,
      },
    });
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ download-failed")]);
  });
});

describe.skipIf(!canSetUp || findProgram("openssl") === undefined)("a certificate of one's own", () => {
  test("is trusted when NODE_EXTRA_CA_CERTS names it", async () => {
    const mirror = await makeMirror();
    const folder = makeFolder();
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const args = [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      key,
      "-out",
      certificate,
      "-days",
      "2",
    ];
    const names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
    expect(spawnSync("openssl", [...args, ...names]).status).toBe(0);
    const options = { key: readFileSync(key), cert: readFileSync(certificate) };
    let leads = false;
    const server = createSecureServer(options, ({ url = "" }, response) => {
      if (leads) {
        response.writeHead(302, { location: `${mirror.url}${url}` }).end();
        return;
      }
      const file = mirror.files.get(url);
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    // A TCP server has an address of this kind.
    const { port } = server.address() as AddressInfo;
    const env = { ...surround(mirror), TSINO_ARDUINO_URL: `https://127.0.0.1:${port}` };
    const refused = await runTsino(["setup", "--yes"], { env });
    expect([refused.status, refused.stderr]).toEqual([
      6,
      expect.stringContaining("its certificate is not trusted here"),
    ]);
    const trusted = await runTsino(["setup", "--yes"], { env: { ...env, NODE_EXTRA_CA_CERTS: certificate } });
    expect([trusted.status, trusted.stderr]).toEqual([0, expect.stringContaining("✓ ready.")]);
    leads = true;
    const led = await runTsino(["setup", "--yes"], {
      env: { ...env, NODE_EXTRA_CA_CERTS: certificate, TSINO_DATA_DIR: makeFolder() },
    });
    expect([led.status, led.stderr]).toEqual([
      6,
      expect.stringContaining("it leads to an address that is not safe"),
    ]);
  });
});

/** A small disk of its own; undefined where that is not allowed. */
function mountDisk(size: string): string | undefined {
  const folder = makeFolder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  if (status !== 0) return undefined;
  onTestFinished(() => void spawnSync("umount", [folder]));
  return folder;
}

describe.skipIf(!canSetUp)("a full disk", () => {
  test("is noticed before the download, where the size is known", async ({ skip }) => {
    const data = mountDisk("100k") ?? skip("a file system can't be mounted here");
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { env: { TSINO_DATA_DIR: data } });
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /✗ disk-full: too little room in `.*`: \d+\.\d KB are free, and \d+\.\d KB or more are needed/,
    );
    expect(listTools(data)).toEqual([]);
  });

  test("in the middle of a download leaves nothing", async ({ skip }) => {
    const data = mountDisk("100k") ?? skip("a file system can't be mounted here");
    const mirror = await makeMirror();
    mirror.simple = true;
    const { status, stderr } = await setup(mirror, { env: { TSINO_DATA_DIR: data } });
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ disk-full")]);
    expect(listTools(data)).toEqual([]);
  });

  test("while arduino-cli is unpacked leaves no half of it", async ({ skip }) => {
    const data = mountDisk("400k") ?? skip("a file system can't be mounted here");
    const mirror = await makeMirror();
    mirror.simple = true;
    const { status, stderr } = await setup(mirror, { env: { TSINO_DATA_DIR: data } });
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ disk-full")]);
    expect(listTools(data).filter((name) => name.startsWith("arduino-cli"))).toEqual([]);
  });

  test("that arduino-cli meets is told", async () => {
    const text = makeFakeProgram().toString();
    const failing = text.replace(
      "const missing =",
      'throw new Error("write: no space left on device"); const missing =',
    );
    const mirror = await startSetupMirror({ program: Buffer.from(failing), core: {} });
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ disk-full")]);
  });
});

const lacking = findMissing(ptyTools);

describe.skipIf(!canSetUp || lacking !== undefined)(`at a terminal ${lacking ?? ""}`, () => {
  const bench = lacking === undefined ? buildPtyBench() : "";
  const open = (mirror: SetupMirror) =>
    new TerminalSession(bench, ["setup"], { cwd: makeFolder(), env: surround(mirror) });

  test("yes installs, with a bar", async () => {
    const mirror = await makeMirror();
    const session = open(mirror);
    await session.shows(/Download\? \[y\/N\] /);
    expect(mirror.requests.filter(({ path, method }) => /gz$/.test(path) && method === "GET")).toEqual([]);
    session.type("y\n");
    expect([await session.done, session.screen]).toEqual([0, expect.stringContaining("✓ ready.")]);
    expect(session.screen).toMatch(/… arduino-cli +[█░]{20} +\d+ %/);
    expect(listTools(mirror.data)).toEqual(expect.arrayContaining([core, program]));
  });

  test.each(["n\n", "\n"])("%j installs nothing, exit 6", async (answer) => {
    const mirror = await makeMirror();
    const session = open(mirror);
    await session.shows(/Download\? \[y\/N\] /);
    session.type(answer);
    expect([await session.done, session.screen]).toEqual([6, expect.stringContaining("✗ setup-declined")]);
    expect(listTools(mirror.data)).toEqual([]);
  });

  test("Ctrl-C at the question", async () => {
    const mirror = await makeMirror();
    const session = open(mirror);
    await session.shows(/Download\? \[y\/N\] /);
    session.type("\u0003");
    expect(await session.done).toBe(130);
    expect(listTools(mirror.data)).toEqual([]);
  });
});
