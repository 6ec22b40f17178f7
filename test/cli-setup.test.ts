// `tsino setup` against a mirror on the loopback, with a script in place of arduino-cli: all that can go wrong on the
// way, and that nothing half-done is left. The real arduino-cli is in setup-chain.test.ts.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TsinoProcess } from "./tools/run-tsino.ts";
import { canSetUp, listTools, makeMirror, setup, surround } from "./tools/setup-bench.ts";
import { makeFakeProgram, type SetupMirror, startSetupMirror } from "./tools/setup-mirror.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

/** Runs `tsino setup` as a program. */
function start(mirror: SetupMirror, args: readonly string[] = ["--yes"]): TsinoProcess {
  return new TsinoProcess(["setup", ...args], { env: surround(mirror) });
}

const list = ({ data }: SetupMirror) => listTools(data);

function hide(text: string, { url, data }: SetupMirror): string {
  return text.replaceAll(url, "URL").replaceAll(data, "DATA");
}

const installed = [
  "README.txt",
  "arduino-cli.yaml",
  "arduino-cli/1.5.1/LICENSE.txt",
  "arduino-cli/1.5.1/arduino-cli",
  "arduino/library_index.json",
  "arduino/package_esp8266com_index.json",
  "arduino/package_index.json",
  "arduino/packages/esp8266/hardware/esp8266/3.1.2/boards.txt",
];

describe.skipIf(!canSetUp)("tsino setup", () => {
  test("shows the sizes, downloads, checks, installs", async () => {
    const mirror = await makeMirror();
    const { status, stdout, stderr } = await start(mirror).done;
    const text = hide(stderr, mirror)
      .replaceAll(/\d+\.\d (KB|B|s)\b/g, "N $1")
      .replaceAll(/\d+ B\b/g, "N B");
    expect(text).toBe(`  needed for nodemcuv2:
    arduino-cli 1.5.1         download N KB
    esp8266 core 3.1.2        download N B
    gcc 1.0.0                 download N B
    arduino-cli's own tools   download N B
  into DATA/tools (an Arduino IDE is not touched)
  … arduino-cli              downloading
  ✓ arduino-cli              N KB   checksum ok
  … esp8266 core             downloading
  ✓ esp8266 core             N B   checksum ok
  … gcc                      downloading
  ✓ gcc                      N B   checksum ok
  … arduino-cli's own tools  downloading
  ✓ arduino-cli's own tools  N B   checksum ok
  … installing arduino-cli
  ✓ installed arduino-cli 1.5.1
  … installing esp8266:esp8266 3.1.2
  ✓ installed esp8266:esp8266 3.1.2   N s
  ✓ ready. \`tsino setup --remove\` takes away what setup has installed.
`);
    expect([status, stdout]).toEqual([0, ""]);
    expect(list(mirror)).toEqual(installed);
  });

  test("needs no network when all is there", async () => {
    const mirror = await makeMirror();
    await setup(mirror);
    mirror.requests.length = 0;
    const { status, stderr } = await setup(mirror, { request: { yes: false } });
    expect(hide(stderr, mirror)).toBe(`  ✓ arduino-cli   DATA/tools/arduino-cli/1.5.1/arduino-cli
  ✓ esp8266:esp8266 3.1.2
  ✓ ready. \`tsino setup --remove\` takes away what setup has installed.
`);
    expect([status, mirror.requests]).toEqual([0, []]);
  });

  test("does not ask without a terminal", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await start(mirror, ["--board", "d1_mini"]).done;
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /✗ download-not-confirmed: setup has \d+\.\d KB to download, and nobody is there to say yes\n {4}help: tsino setup --board d1_mini --yes\n$/,
    );
    expect(list(mirror)).toEqual([]);
    expect(
      mirror.requests.filter(({ path, method }) => path === mirror.paths.release && method !== "HEAD"),
    ).toEqual([]);
  });

  test("--json is one object", async () => {
    const mirror = await makeMirror();
    const { status, stdout } = await start(mirror, ["--yes", "--json"]).done;
    const sizes = [mirror.paths.release, mirror.paths.core, mirror.paths.tool, mirror.paths.builtin];
    expect(JSON.parse(stdout)).toEqual({
      schema: 1,
      command: "setup",
      ok: true,
      exitCode: 0,
      board: "nodemcuv2",
      arduinoCli: join(mirror.data, "tools/arduino-cli/1.5.1/arduino-cli"),
      core: { id: "esp8266:esp8266", version: "3.1.2" },
      python3: true,
      folder: join(mirror.data, "tools"),
      downloaded: sizes.reduce((sum, path) => sum + (mirror.files.get(path)?.length ?? 0), 0),
    });
    expect(status).toBe(0);
    const again = await setup(mirror, { json: true, request: { yes: false } });
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, downloaded: 0 });
  });

  test("a missing python3 is told, exit 6", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { env: { PATH: makeFolder() } });
    expect(status).toBe(6);
    expect(stderr).toMatch(/ {2}✗ python3 missing: the ESP8266 core needs it to link\n {4}help: .+\n$/);
    expect(stderr).not.toContain("ready");
  });

  test("--remove takes everything away, and nothing else", async () => {
    const mirror = await makeMirror();
    writeFileSync(join(mirror.data, "mine.txt"), "");
    await setup(mirror);
    const first = await setup(mirror, { request: { remove: true } });
    expect([first.status, hide(first.stderr, mirror)]).toEqual([0, "  ✓ removed DATA/tools\n"]);
    expect(readdirSync(mirror.data)).toEqual(["mine.txt"]);
    const second = await setup(mirror, { json: true, request: { remove: true } });
    expect(JSON.parse(second.stdout)).toMatchObject({ ok: true, removed: false });
  });

  test("a folder of somebody else is not touched", async () => {
    const mirror = await makeMirror();
    const data = makeFolder({ "tools/hammer.txt": "mine" });
    for (const remove of [false, true]) {
      const { status, stderr } = await setup(mirror, { request: { remove }, env: { TSINO_DATA_DIR: data } });
      expect([status, stderr]).toEqual([3, expect.stringContaining("✗ setup-folder-foreign")]);
    }
    expect(readdirSync(join(data, "tools"))).toEqual(["hammer.txt"]);
  });

  test("two setups do not work at once", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.tool, { kind: "silence" });
    const first = start(mirror);
    await first.waitFor(/gcc +downloading/);
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([3, expect.stringContaining(`(process ${first.child.pid})`)]);
    first.child.kill("SIGKILL");
    await first.done;
    mirror.faults.clear();
    expect((await setup(mirror)).status).toBe(0);
  });
});

describe.skipIf(!canSetUp)("a download that fails", () => {
  test.each(["release", "core", "builtin"] as const)(
    "a flipped byte in the %s is noticed, and nothing is left of it",
    async (which) => {
      const mirror = await makeMirror();
      mirror.faults.set(mirror.paths[which], { kind: "flip", at: 60 });
      const { status, stderr } = await setup(mirror);
      expect(status).toBe(6);
      expect(hide(stderr, mirror)).toContain(`✗ download-damaged: URL${mirror.paths[which]} came damaged`);
      expect(
        list(mirror).filter((name) => name.includes(mirror.paths[which].split("/").at(-1) ?? "")),
      ).toEqual([]);
      if (which === "release") expect(list(mirror)).toEqual([]);
      mirror.faults.clear();
      expect((await setup(mirror)).status).toBe(0);
      expect(list(mirror)).toEqual(installed);
    },
  );

  test("a truncated archive is a damaged one", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.release, { kind: "short", length: 50_000 });
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ download-damaged")]);
    expect(list(mirror)).toEqual([]);
  });

  test.each([
    ["release", 404, "the server says 404"],
    ["checksums", 404, "the server says 404"],
    ["coreIndex", 503, "the server says 503"],
    ["tool", 403, "the server says 403"],
  ] as const)("%s with %i", async (which, code, reason) => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths[which], { kind: "status", status: code });
    const { status, stderr } = await setup(mirror);
    expect(status).toBe(6);
    expect(hide(stderr, mirror)).toContain(
      `✗ download-failed: URL${mirror.paths[which]} can't be downloaded: ${reason}\n    help: `,
    );
    expect(list(mirror).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a list that is no JSON", async () => {
    const mirror = await makeMirror();
    mirror.files.set(mirror.paths.coreIndex, Buffer.from("<html>Please log in</html>"));
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([6, expect.stringContaining("it is no list of cores")]);
    expect(list(mirror)).toEqual([]);
  });

  test("a server that stalls is given up; the next time goes on from there", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.release, { kind: "stall", after: 60_000 });
    const { status, stderr } = await setup(mirror, { env: { TSINO_NETWORK_TIMEOUT: "2" } });
    expect(status).toBe(6);
    expect(stderr).toContain(
      "can't be downloaded: nothing came for a long time\n    help: what has come is kept",
    );
    const [part = ""] = list(mirror).filter((name) => name !== "README.txt");
    expect(part).toMatch(/^downloads\/arduino-cli_.*\.part$/);
    const size = statSync(join(mirror.data, "tools", part)).size;
    expect(size).toBe(60_000);
    mirror.faults.clear();
    const again = await setup(mirror);
    expect([again.status, again.stderr]).toEqual([
      0,
      expect.stringContaining("58.6 KB of it are here already"),
    ]);
    expect(mirror.requests.at(-4)).toMatchObject({ path: mirror.paths.release, range: `bytes=${size}-` });
    expect(list(mirror)).toEqual(installed);
  });

  test("a server that says nothing at all", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.checksums, { kind: "silence" });
    const { status, stderr } = await setup(mirror, { env: { TSINO_NETWORK_TIMEOUT: "1" } });
    expect([status, stderr]).toEqual([6, expect.stringContaining("the server does not answer")]);
    expect(list(mirror)).toEqual([]);
  });

  test("no server", async () => {
    const mirror = await makeMirror();
    const { status, stderr } = await setup(mirror, { env: { TSINO_ARDUINO_URL: "http://127.0.0.1:9" } });
    expect([status, stderr]).toEqual([
      6,
      expect.stringContaining("nothing listens there\n    help: is this computer online?"),
    ]);
    expect(list(mirror)).toEqual([]);
  });

  test("a connection that breaks is made again where it broke", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.release, { kind: "cut", after: 40_000, times: 3 });
    const { status } = await setup(mirror);
    expect(status).toBe(0);
    const starts = mirror.requests
      .filter(({ path, method }) => path === mirror.paths.release && method === "GET")
      .map(({ range = "bytes=0-" }) => Number(/\d+/.exec(range)?.[0]));
    expect(starts).toHaveLength(4);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  test("redirections are followed, but not for ever", async () => {
    const mirror = await makeMirror();
    const { release, core } = mirror.paths;
    mirror.files.set("/elsewhere", mirror.files.get(release) ?? Buffer.of());
    mirror.faults.set(release, { kind: "redirect", to: "../elsewhere" });
    expect((await setup(mirror)).status).toBe(0);
    await setup(mirror, { request: { remove: true } });
    mirror.faults.set(core, { kind: "redirect", to: core });
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([6, expect.stringContaining("it is redirected in a circle")]);
  });

  test("a server that knows neither lengths nor ranges", async () => {
    const mirror = await makeMirror();
    mirror.simple = true;
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining("arduino-cli 1.5.1         download of unknown size\n"),
    ]);
    expect(list(mirror)).toEqual(installed);
  });

  test("Ctrl-C leaves the part alone, and the next time goes on from there", async () => {
    const mirror = await makeMirror();
    mirror.faults.set(mirror.paths.release, { kind: "stall", after: 60_000 });
    const tsino = start(mirror);
    const part = join(mirror.data, "tools", "downloads", `${mirror.paths.release.split("/").at(-1)}.part`);
    while (statSync(part, { throwIfNoEntry: false })?.size !== 60_000) await new Promise(setImmediate);
    tsino.child.kill("SIGINT");
    const { status, stderr } = await tsino.done;
    expect([status, stderr]).toEqual([130, expect.stringContaining("  ! stopped. What has come is kept")]);
    expect(list(mirror)).toEqual(["README.txt", `downloads/${mirror.paths.release.split("/").at(-1)}.part`]);
    mirror.faults.clear();
    expect((await setup(mirror)).status).toBe(0);
    expect(mirror.requests.some(({ range }) => range === "bytes=60000-")).toBe(true);
    expect(list(mirror)).toEqual(installed);
  });

  test("Ctrl-C while the core is installed: what was downloaded is kept, half of a core is not", async () => {
    const hang = `if (existsSync(process.env.HOME + "/hang")) {
      const folder = [directories.data, "tmp", "package-1"].join("/");
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + "/half", "");
      console.log("at work");
      return setInterval(() => {}, 1000);
    }
    const missing =`;
    const program = makeFakeProgram().toString().replace("const missing =", hang);
    const mirror = await startSetupMirror({ program: Buffer.from(program), core: {} });
    const env = surround(mirror);
    writeFileSync(join(env.HOME ?? "", "hang"), "");
    const tsino = new TsinoProcess(["setup", "--yes"], { env });
    const half = join(mirror.data, "tools", "arduino", "tmp", "package-1", "half");
    while (statSync(half, { throwIfNoEntry: false }) === undefined) await new Promise(setImmediate);
    tsino.child.kill("SIGINT");
    expect((await tsino.done).status).toBe(130);
    expect(list(mirror)).toEqual(
      expect.arrayContaining(["arduino-cli/1.5.1/arduino-cli", "downloads/packages/core-3.1.2.tar.gz"]),
    );
    expect(list(mirror).filter((name) => name.includes("half") || name.includes("setup.lock"))).toEqual([]);
    mirror.requests.length = 0;
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([0, expect.stringContaining("  ✓ installed esp8266:esp8266 3.1.2")]);
    expect(mirror.requests.filter(({ path }) => path.endsWith("gz"))).toEqual([]);
    expect(list(mirror)).toEqual(installed);
  });

  test("a part of another time is thrown away", async () => {
    const mirror = await makeMirror();
    const name = `downloads/${mirror.paths.release.split("/").at(-1)}.part`;
    for (const size of [1000, 10_000_000]) {
      await setup(mirror, { request: { remove: true } });
      mirror.faults.set(mirror.paths.release, { kind: "stall", after: 1 });
      await setup(mirror, { env: { TSINO_NETWORK_TIMEOUT: "1" } });
      writeFileSync(join(mirror.data, "tools", name), Buffer.alloc(size, 1));
      mirror.faults.clear();
      expect((await setup(mirror)).status).toBe(0);
      expect(list(mirror)).toEqual(installed);
    }
  });

  test("a program that does not run here is not installed", async () => {
    const mirror = await startSetupMirror({ program: Buffer.from("MZ"), core: {} });
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ program-broken")]);
    expect(list(mirror).filter((name) => name.startsWith("arduino-cli"))).toEqual([]);
  });

  test("what arduino-cli says when it can't install is told", async () => {
    const program = makeFakeProgram()
      .toString()
      .replace("const missing =", 'const missing = ["a wheel"]; const no =');
    const mirror = await startSetupMirror({ program: Buffer.from(program), core: {} });
    const { status, stderr } = await setup(mirror);
    expect([status, stderr]).toEqual([
      6,
      expect.stringContaining(
        "✗ core-not-installed: arduino-cli could not install esp8266:esp8266: not there: a wheel",
      ),
    ]);
  });
});

test.skipIf(!canSetUp)("settings for arduino-cli lead it to the private folders", async () => {
  const mirror = await makeMirror();
  await setup(mirror);
  const root = join(mirror.data, "tools");
  expect(JSON.parse(readFileSync(join(root, "arduino-cli.yaml"), "utf8"))).toEqual({
    board_manager: { additional_urls: [mirror.env.TSINO_ESP8266_INDEX] },
    build_cache: { path: join(root, "cache") },
    directories: { data: join(root, "arduino"), downloads: join(root, "downloads") },
    metrics: { enabled: false },
    updater: { enable_notification: false },
  });
});
