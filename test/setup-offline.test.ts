// `tsino setup` where the network is not simply there: from files, through proxies, with certificates of one's own, on a
// full disk; and with somebody at a terminal who is asked.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runSetup, type SetupRequest } from "../cli/setup-tools.ts";
import { makeCommandBench } from "./tools/command-bench.ts";
import { buildPtyBench, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing, findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFakeProgram, type SetupMirror, startSetupMirror } from "./tools/setup-mirror.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

// The mirror's tools are for this system.
const here = process.platform === "linux" && process.arch === "x64";

const makeMirror = () => startSetupMirror({ program: makeFakeProgram(), core: { "boards.txt": "" } });

/** PATH holds a python3 that works. */
function surround({ env }: SetupMirror): Record<string, string> {
  const bin = makeFolder();
  writeFileSync(join(bin, "python3"), "#!/bin/sh\necho Python 3.12.1\n", { mode: 0o755 });
  return { ...env, PATH: bin, HOME: bin };
}

async function setup(mirror: SetupMirror, request: Partial<SetupRequest>, env = {}) {
  const bench = makeCommandBench({ env: { ...surround(mirror), ...env } });
  const all = {
    board: "nodemcuv2",
    yes: true,
    from: undefined,
    bundle: undefined,
    remove: false,
    ...request,
  };
  const status = await bench.run((context) => runSetup(all, context));
  return { status, stderr: bench.stderr() };
}

function list(data: string): readonly string[] {
  const root = join(data, "tools");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

const core = "arduino/packages/esp8266/hardware/esp8266/3.1.2/boards.txt";
const program = "arduino-cli/1.5.1/arduino-cli";

describe.skipIf(!here)("--bundle and --from", () => {
  /** A bundle, and a computer that has no network. */
  async function makeBundle() {
    const mirror = await makeMirror();
    const path = join(makeFolder(), "tools.tar");
    const made = await setup(mirror, { bundle: path });
    const requests = mirror.requests.length;
    const data = makeFolder();
    const offline = { TSINO_DATA_DIR: data };
    return {
      mirror,
      path,
      made,
      data,
      requests,
      from: () => setup(mirror, { from: path, yes: false }, offline),
    };
  }

  test("everything in one file, for a computer without network", async () => {
    const { mirror, path, made, data, requests, from } = await makeBundle();
    expect([made.status, made.stderr]).toEqual([
      0,
      expect.stringContaining(
        `✓ wrote ${path}; on the other computer: tsino setup --board nodemcuv2 --from FILE\n`,
      ),
    ]);
    expect(list(mirror.data)).toEqual([]);
    expect(readdirSync(join(path, ".."))).toEqual(["tools.tar"]);
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([0, expect.stringContaining("✓ ready.")]);
    expect(list(data)).toEqual(expect.arrayContaining([core, program, "arduino-cli.yaml"]));
    expect(list(data).filter((name) => name.startsWith("downloads"))).toEqual([]);
    expect(mirror.requests.length).toBe(requests);
  });

  test("a flipped byte in a bundle is noticed", async () => {
    const { path, mirror, data, from } = await makeBundle();
    const bytes = readFileSync(path);
    const release = Buffer.from(mirror.files.get(mirror.paths.release) ?? "");
    const at = bytes.indexOf(release.subarray(0, 64)) + 1000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ download-damaged")]);
    expect(list(data).filter((name) => name.startsWith("arduino-cli"))).toEqual([]);
  });

  test("a bundle that was cut off", async () => {
    const { path, data, from } = await makeBundle();
    writeFileSync(path, readFileSync(path).subarray(0, 50_000));
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ from-broken")]);
    expect(list(data)).toEqual([]);
  });

  test("a bundle for another computer, or for another board", async () => {
    const { path, data, mirror, from } = await makeBundle();
    const uno = await setup(mirror, { from: path, board: "uno" }, { TSINO_DATA_DIR: data });
    expect([uno.status, uno.stderr]).toEqual([
      3,
      expect.stringContaining("it has the core esp8266:esp8266, and the board needs arduino:avr"),
    ]);
    const bytes = readFileSync(path, "latin1").replace('"host":"linux-x64"', '"host":"win32-x64"');
    writeFileSync(path, bytes, "latin1");
    const { status, stderr } = await from();
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining("it is for win32-x64, and this computer is linux-x64"),
    ]);
    expect(list(data)).toEqual([]);
  });

  test("--bundle asks, too, and names itself", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { bundle: "x.tar", yes: false });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("tsino setup --board nodemcuv2 --bundle x.tar --yes"),
    ]);
  });

  test("a bundle that can't be written", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { bundle: "/no/such/x.tar" });
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ folder-not-writable: `/no/such/x.tar`")]);
  });

  const saveRelease = (mirror: SetupMirror, name: string, checksums: boolean) => {
    const folder = makeFolder({ [name]: mirror.files.get(mirror.paths.release) ?? "" });
    const list = mirror.files.get(mirror.paths.checksums) ?? "";
    if (checksums) writeFileSync(join(folder, basename(mirror.paths.checksums)), list);
    return join(folder, name);
  };

  test("a release that the user has, checked where it can be", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.release, { kind: "status", status: 500 });
    const from = saveRelease(mirror, basename(mirror.paths.release), true);
    const { status, stderr } = await setup(mirror, { from });
    expect([status, stderr]).toEqual([0, expect.stringContaining("  ✓ installed arduino-cli 1.5.1\n")]);
    expect(stderr).not.toContain("not checked");
    expect(list(mirror.data)).toEqual(expect.arrayContaining([core, program]));
    await setup(mirror, { remove: true });
    const unchecked = await setup(mirror, { from: saveRelease(mirror, "download (1).tar.gz", false) });
    expect(unchecked.status).toBe(0);
    expect(unchecked.stderr).toContain("  ! download (1).tar.gz was not checked");
  });

  test("a release that the user has, damaged", async () => {
    const mirror = await makeMirror();
    const from = saveRelease(mirror, basename(mirror.paths.release), true);
    const bytes = readFileSync(from);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    writeFileSync(from, bytes);
    const { status, stderr } = await setup(mirror, { from });
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining("it is damaged: 1.5.1-checksums.txt has another"),
    ]);
    expect(list(mirror.data)).toEqual([]);
  });

  test.each([
    ["nothing.tar", undefined, 2, "✗ no-such-file"],
    ["text.tar", "hello", 3, "it is no archive"],
    ["empty.tar", "", 3, "it is no archive"],
    ["half.tar.gz", Buffer.from([0x1f, 0x8b, 8, 0]), 6, "✗ program-broken"],
  ])("%s", async (name, content, exit, words) => {
    const mirror = await makeMirror();
    const folder = makeFolder(content === undefined ? {} : { [name]: content });
    const { status, stderr } = await setup(mirror, { from: join(folder, name) });
    expect([status, stderr]).toEqual([exit, expect.stringContaining(words)]);
    expect(list(mirror.data)).toEqual([]);
  });

  test("options that exclude each other", async () => {
    const mirror = await makeMirror();
    expect((await setup(mirror, { remove: true, from: "x" })).status).toBe(2);
    expect((await setup(mirror, { bundle: "x", from: "x" })).status).toBe(2);
  });
});

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

describe.skipIf(!here)("a proxy", () => {
  test("is obeyed, with its password, and NO_PROXY, too", async () => {
    const mirror = await makeMirror();
    const { asked, port } = await startProxy(mirror);
    const { status } = await setup(
      mirror,
      {},
      {
        TSINO_ARDUINO_URL: "http://downloads.test",
        HTTP_PROXY: `http://ann:s3cret@127.0.0.1:${port}`,
      },
    );
    expect(status).toBe(0);
    expect([...new Set(asked)]).toEqual(["downloads.test:80"]);
    expect(mirror.requests.some(({ path }) => path === mirror.paths.release)).toBe(true);
  });

  test("that wants another password is told, without ours", async () => {
    const mirror = await makeMirror();
    const { port } = await startProxy(mirror);
    const { status, stderr } = await setup(
      mirror,
      {},
      {
        TSINO_ARDUINO_URL: "http://downloads.test",
        HTTP_PROXY: `http://ann:wrong@127.0.0.1:${port}`,
      },
    );
    expect([status, stderr]).toEqual([6, expect.stringMatching(/✗ download-failed: .*407.*\n {4}help: /)]);
    expect(stderr).not.toContain("wrong");
  });

  test.each(["http://127.0.0.1:9", "socks5://127.0.0.1:9", "http://"])("%s can't be used", async (proxy) => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(
      mirror,
      {},
      {
        TSINO_ARDUINO_URL: "http://downloads.test",
        HTTP_PROXY: proxy,
      },
    );
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ download-failed")]);
  });
});

describe.skipIf(!here || findProgram("openssl") === undefined)("a certificate of one's own", () => {
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
    const server = createSecureServer(options, ({ url = "" }, response) => {
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

describe.skipIf(!here)("a full disk", () => {
  test("is noticed before the download, where the size is known", async ({ skip }) => {
    const data = mountDisk("100k") ?? skip("a file system can't be mounted here");
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, {}, { TSINO_DATA_DIR: data });
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /✗ disk-full: too little room in `.*`: \d+\.\d KB are free, and \d+\.\d KB or more are needed/,
    );
    expect(list(data)).toEqual([]);
  });

  test("in the middle of a download leaves nothing", async ({ skip }) => {
    const data = mountDisk("100k") ?? skip("a file system can't be mounted here");
    const mirror = await makeMirror();
    mirror.simple = true;
    const { status, stderr } = await setup(mirror, {}, { TSINO_DATA_DIR: data });
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ disk-full")]);
    expect(list(data)).toEqual([]);
  });

  test("while arduino-cli is unpacked leaves no half of it", async ({ skip }) => {
    const data = mountDisk("400k") ?? skip("a file system can't be mounted here");
    const mirror = await makeMirror();
    mirror.simple = true;
    const { status, stderr } = await setup(mirror, {}, { TSINO_DATA_DIR: data });
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ disk-full")]);
    expect(list(data).filter((name) => name.startsWith("arduino-cli"))).toEqual([]);
  });

  test("that arduino-cli meets is told", async () => {
    const text = makeFakeProgram().toString();
    const failing = text.replace(
      "const missing =",
      'throw new Error("write: no space left on device"); const missing =',
    );
    const mirror = await startSetupMirror({ program: Buffer.from(failing), core: {} });
    const { status, stderr } = await setup(mirror, {});
    expect([status, stderr]).toEqual([3, expect.stringContaining("✗ disk-full")]);
  });
});

const lacking = findMissing(ptyTools);

describe.skipIf(!here || lacking !== undefined)(`at a terminal ${lacking ?? ""}`, () => {
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
    expect(session.screen).toMatch(/arduino-cli 1\.5\.1 +[█░]{20} +\d+ %/);
    expect(list(mirror.data)).toEqual(expect.arrayContaining([core, program]));
  });

  test.each(["n\n", "\n"])("%j installs nothing, exit 6", async (answer) => {
    const mirror = await makeMirror();
    const session = open(mirror);
    await session.shows(/Download\? \[y\/N\] /);
    session.type(answer);
    expect([await session.done, session.screen]).toEqual([6, expect.stringContaining("✗ setup-declined")]);
    expect(list(mirror.data)).toEqual([]);
  });

  test("Ctrl-C at the question", async () => {
    const mirror = await makeMirror();
    const session = open(mirror);
    await session.shows(/Download\? \[y\/N\] /);
    session.type("\u0003");
    expect(await session.done).toBe(130);
    expect(list(mirror.data)).toEqual([]);
  });
});

test.skipIf(!here)("the mirror's checksums are right", async () => {
  const mirror = await makeMirror();
  const sum = createHash("sha256")
    .update(mirror.files.get(mirror.paths.release) ?? "")
    .digest("hex");
  expect(Buffer.from(mirror.files.get(mirror.paths.checksums) ?? "").toString()).toContain(sum);
});
