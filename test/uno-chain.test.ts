// The whole chain of a real board, with nothing replaced but the board's silicon: tsino, the real arduino-cli, the AVR
// core, compiler and avrdude of Debian, STK500 over a serial port, and the Uno's own bootloader in a simulated chip.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runBuild } from "../cli/build-sketch.ts";
import { root } from "./oracle/find-cases.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";
import { addAvrPlatform, makeArduinoHome } from "./tools/arduino-home.ts";
import { makeCommandBench } from "./tools/command-bench.ts";
import { addEsp8266Platform } from "./tools/esp8266-board.ts";
import { readIntelHex } from "./tools/intel-hex.ts";
import type { PtyBoard } from "./tools/pty-board.ts";
import { arduinoCli, findMissing, findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";
import { buildUno, startUno, type UnoParts } from "./tools/uno-board.ts";

const toolsOfBuild = ["arduino-cli", "arduino-core-avr", "arduino-ctags", "avr-g++"];
const noBuild = findMissing(toolsOfBuild);
const noUpload = findMissing([...toolsOfBuild, "avrdude", "gcc", "libsimavr-dev"]);

const program = `${root}/test/fixtures/uno/greenhouse.ts`;
const source = readFileSync(program, "utf8");
const folder = makeFolderForAll();
const home = makeArduinoHome(folder);
/** The builds of all tests, so that the core is compiled once. */
const out = join(folder, "build");
const firmware = join(out, "uno", ".firmware", "greenhouse");

const build = () =>
  runTsino(["build", "--board", "uno", "--firmware", "--out", out, program], { env: home.env });
const upload = (port: string) =>
  runTsino(["upload", "--board", "uno", "--out", out, "--port", port, program], { env: home.env });

beforeAll(() => {
  if (noBuild === undefined) addAvrPlatform(home);
});

describe("build for the Uno", () => {
  test("makes firmware, and the second time compiles nothing", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    const first = await build();
    expect(first).toMatchObject({ status: 0, stdout: "" });
    expect(first.stderr).toMatch(/Flash .* KB of 31\.5 KB\n.*RAM .* of 2\.0 KB\n/);
    const objects = ["core/core.a", "sketch/greenhouse.ino.cpp.o"].map((name) => join(firmware, name));
    const before = objects.map((path) => statSync(path).mtimeMs);
    expect(await build()).toMatchObject({ status: 0 });
    expect(objects.map((path) => statSync(path).mtimeMs)).toEqual(before);
  });

  const json = async (...args: readonly string[]) => {
    const build = ["build", "--json", "--board", "uno", "--firmware", "--out", out, ...args];
    const { status, stdout } = await runTsino([...build, program], { env: home.env });
    expect(status).toBe(0);
    return JSON.parse(stdout);
  };

  test("is made once when several ask for it at a time", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    rmSync(out, { recursive: true, force: true });
    const all = await Promise.all([build(), build(), build()]);
    expect(all.map(({ status }) => status)).toEqual([0, 0, 0]);
    const count = (text: string) => all.filter(({ stderr }) => stderr.includes(text)).length;
    expect([count("✓ compiled"), count("✓ firmware is up to date")]).toEqual([1, 2]);
  });

  test("is not compiled again while nothing changed, and is when anything did", { timeout: 180_000 }, async ({
    skip,
  }) => {
    skip(noBuild !== undefined, noBuild);
    await build();
    const isUpToDate = async (...args: readonly string[]) => (await json(...args)).firmware.upToDate;
    expect(await isUpToDate()).toBe(true);
    expect(await isUpToDate("--force")).toBe(false);
    const touch = (path: string) => utimesSync(path, new Date(), new Date());
    const core = join(home.env.ARDUINO_DIRECTORIES_USER ?? "", "hardware", "arduino", "avr");
    const changes: readonly (() => void)[] = [
      () => touch(join(firmware, "greenhouse.ino.hex")),
      () => touch(join(core, "platform.local.txt")),
      () => writeFileSync(join(core, "boards.local.txt"), ""),
      () => rmSync(join(core, "boards.local.txt")),
      () => writeFileSync(join(out, "uno", "greenhouse", "more.cpp"), "int more = 1;\n"),
      () => rmSync(join(out, "uno", "greenhouse", "more.cpp")),
      () => rmSync(join(firmware, "greenhouse.ino.elf")),
      () => mkdirSync(join(home.env.ARDUINO_DIRECTORIES_USER ?? "", "libraries", "New"), { recursive: true }),
    ];
    for (const change of changes) {
      // Files that are as new as the compilation are not trusted.
      await new Promise((done) => setTimeout(done, 20));
      change();
      expect([await isUpToDate(), change.toString()]).toEqual([false, change.toString()]);
      await new Promise((done) => setTimeout(done, 20));
      await isUpToDate();
      expect([await isUpToDate(), change.toString()]).toEqual([true, change.toString()]);
    }
  });

  test("the sizes by file add up to the whole", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    const { firmware: made, sizes } = await json("--size", "full");
    for (const { memory, used } of made.memory) {
      const told = sizes.map(({ bytes }: { bytes: Record<string, number> }) => bytes[memory] ?? 0);
      expect(told.reduce((sum: number, bytes: number) => sum + bytes, 0)).toBe(used);
    }
    expect(sizes[0]).toMatchObject({ source: expect.stringContaining("greenhouse.ts"), kind: "file" });
    expect(sizes[0].bytes.flash).toBeGreaterThan(100);
  });

  test("plain arduino-cli makes the same firmware of the sketch's folder", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    await build();
    const elsewhere = makeFolder();
    const args = ["compile", "--output-dir", elsewhere, join(out, "uno", "greenhouse")];
    execFileSync(arduinoCli, args, { env: home.env, stdio: "ignore" });
    const read = (folder: string) => readFileSync(join(folder, "greenhouse.ino.hex"), "utf8");
    expect(read(elsewhere)).toBe(read(firmware));
  });

  test("--warnings shows those of the sketch at the TypeScript, and none where there are none", async ({
    skip,
  }) => {
    skip(noBuild !== undefined, noBuild);
    const { firmware: made } = await json("--warnings", "all");
    const own = made.warnings.filter(({ place }: { place?: object }) => place !== undefined);
    expect([made.upToDate, own]).toEqual([false, []]);
  });

  test("a message of the C++ compiler comes back at its TypeScript line", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    const bench = makeCommandBench({ env: home.env, sketch: { fqbn: "arduino:avr:uno" } });
    const request = { file: "a.ts", board: "nodemcuv2", out: "build", firmware: true };
    expect(await bench.run((context) => runBuild(request, context))).toBe(5);
    expect(bench.stderr()).toContain("a.ts:2:3 - error C++: 'boom' was not declared in this scope\n");
    expect(bench.stderr()).toContain("2   boom();\n    ~~~~");
    expect(bench.stderr()).toContain("✗ cpp-error");
  });
});

describe("what the tools say when something is missing", () => {
  const buildFor = async (fqbn: string, env: Readonly<Record<string, string>>) => {
    const files = { "a.ino": "void setup() {}\nvoid loop() {}\n" };
    const bench = makeCommandBench({ env, sketch: { fqbn, files } });
    const request = { file: "a.ts", board: "nodemcuv2", out: "build", firmware: true };
    return { status: await bench.run((context) => runBuild(request, context)), stderr: bench.stderr() };
  };

  test("a board that the core has not", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    const { status, stderr } = await buildFor("arduino:avr:nosuch", home.env);
    expect(stderr).toContain(
      "✗ board-not-in-core: the installed core does not know this board: board arduino:avr:nosuch not found\n",
    );
    expect(status).toBe(6);
  });

  test("a core that is not installed", async ({ skip }) => {
    skip(noBuild !== undefined, noBuild);
    const { status, stderr } = await buildFor("other:core:board", home.env);
    expect([status, stderr]).toEqual([6, expect.stringContaining("✗ core-missing: ")]);
  });

  test("Python, which the ESP8266's core needs", async ({ skip }) => {
    const missing = findMissing(["arduino-cli", "arduino-ctags", "gcc"]);
    skip(missing !== undefined, missing);
    const folder = makeFolder();
    const env = addEsp8266Platform(makeArduinoHome(folder));
    // Nothing but what this stand-in for a core compiles with.
    for (const name of ["g++", "gcc", "as", "ld", "ar"]) {
      symlinkSync(findProgram(name) ?? name, join(folder, name));
    }
    const { status, stderr } = await buildFor("esp8266:esp8266:nodemcuv2", {
      ...env,
      PATH: folder,
      HOME: folder,
    });
    expect(stderr).toContain(
      "✗ core-lacks-program: the board's core needs a program that is not there: `python3`\n",
    );
    expect(status).toBe(6);
  });
});

describe("upload to the Uno", () => {
  let parts: UnoParts | undefined;
  const oracle = new JavaScriptOracle();
  beforeAll(() => {
    if (noUpload === undefined) parts = buildUno(folder);
  });
  afterAll(() => oracle.close());

  const plugIn = async (flash: string): Promise<PtyBoard> => {
    if (parts === undefined) throw new Error("the board was not built");
    const board = await startUno(parts, flash);
    onTestFinished(() => board.stop());
    return board;
  };

  test("flashes what was built, and the program prints what Node prints", async ({ skip }) => {
    skip(noUpload !== undefined, noUpload);
    const board = await plugIn(join(makeFolder(), "flash"));
    const uploaded = await upload(board.port);
    expect(uploaded).toMatchObject({ status: 0, stdout: "" });
    expect(uploaded.stderr).toMatch(/ {2}flash {2}█{20} 100 % {3}\d.* KB {3}\d+\.\d s\n/);
    const hex = readIntelHex(readFileSync(join(firmware, "greenhouse.ino.hex"), "utf8"));
    expect(board.readFlash(hex.length).equals(hex)).toBe(true);
    const printed = await oracle.run(program, new Map([[program, source]]));
    expect((await board.readSerial("done\r\n")).replaceAll("\r\n", "\n")).toBe(printed);
  });

  test("a board that is unplugged in the middle is an error, and plugged in again takes the next upload", {
    // Another test may be given the port's name meanwhile: then the upload waits for signs of life first.
    timeout: 120_000,
  }, async ({ skip }) => {
    skip(noUpload !== undefined, noUpload);
    const flash = join(makeFolder(), "flash");
    const board = await plugIn(flash);
    const interrupted = upload(board.port);
    await Promise.race([board.flashed(1000), interrupted]);
    await board.stop();
    const { status, stderr } = await interrupted;
    expect([status, stderr]).toEqual([8, expect.stringContaining("✗ board-vanished")]);
    const again = await plugIn(flash);
    expect(await upload(again.port)).toMatchObject({ status: 0 });
    const hex = readIntelHex(readFileSync(join(firmware, "greenhouse.ino.hex"), "utf8"));
    expect(again.readFlash(hex.length).equals(hex)).toBe(true);
  });
});
