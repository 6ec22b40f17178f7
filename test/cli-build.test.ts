// `build` after the compiler: what lies on the disk, what arduino-cli is asked, how each failure ends.
import { copyFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runBuildAll } from "../cli/build-boards.ts";
import { readBuildRecord } from "../cli/build-record.ts";
import { type BuildRequest, runBuild } from "../cli/build-sketch.ts";
import { type BenchOptions, type CommandBench, makeCommandBench } from "./tools/command-bench.ts";
import { type FakeAnswer, type FakeArduinoCli, makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const request: BuildRequest = { file: "a.ts", board: "nodemcuv2", out: "build", firmware: false };

const build = (bench: CommandBench, change: Partial<BuildRequest> = {}) =>
  bench.run((context) => runBuild({ ...request, ...change }, context));

const compiled: FakeAnswer = {
  stdout: {
    compiler_out: "",
    compiler_err: [
      ". Variables and constants in RAM (global, static), used 28892 / 80192 bytes (36%)",
      ". Instruction RAM (IRAM_ATTR, ICACHE_RAM_ATTR), used 60001 / 65536 bytes (91%)",
      ". Code in flash (default, ICACHE_FLASH_ATTR), used 248980 / 1048576 bytes (23%)",
    ].join("\n"),
    builder_result: { build_path: "x", executable_sections_size: [] },
    success: true,
  },
};

/** A bench with a stand-in for arduino-cli. */
function withTool(answers: Readonly<Record<string, FakeAnswer>>, options: BenchOptions = {}) {
  const tool: FakeArduinoCli = makeFakeArduinoCli(makeFolder(), answers);
  const bench = makeCommandBench({ ...options, env: { ...options.env, TSINO_ARDUINO_CLI: tool.path } });
  return { tool, bench, sketch: join(bench.cwd, "build", "nodemcuv2", "a") };
}

test("--checked writes a sketch that watches itself, and `upload` keeps to it", async () => {
  const cwd = makeFolder({ "a.ts": "let n = 1;\nn += 2;\nconsole.log(n);\n", "package.json": "{}" });
  const ino = join(cwd, "build", "nodemcuv2", "a", "a.ino");
  const { stdout } = await runTsino(["build", "a.ts", "--checked", "--json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, checked: true });
  expect(readFileSync(ino, "utf8")).toContain(
    '#define TSINO_CHECKED 1\n#include "src/tsino/frame.h"\n#include "src/tsino/watched.h"\n',
  );
  expect(readFileSync(ino, "utf8")).toContain("  tsinoFrame.at(2);\n  tsino::Watched::addTo(n, 2);\n");
  expect(readBuildRecord(dirname(ino))).toMatchObject({ checked: true });
  await runTsino(["build", "a.ts"], { cwd });
  expect(readFileSync(ino, "utf8")).not.toContain("Watched");
  expect(readBuildRecord(dirname(ino))).toMatchObject({ checked: false });
});

test("a sketch that takes the place of another program's says so, once", async () => {
  const cwd = makeFolder({
    "a.ts": "console.log(1);\n",
    "sub/a.ts": "console.log(2);\n",
    "package.json": "{}",
  });
  const note = "  ! it takes the place of the sketch of a.ts, which has the same name.\n";
  expect((await runTsino(["build", "a.ts"], { cwd })).stderr).not.toContain("takes the place");
  expect((await runTsino(["build", "sub/a.ts"], { cwd })).stderr).toContain(note);
  expect((await runTsino(["build", "sub/a.ts"], { cwd })).stderr).not.toContain("takes the place");
});

describe("build without arduino-cli", () => {
  test("writes the sketch and says what is missing", async () => {
    const bench = makeCommandBench();
    expect(await build(bench)).toBe(0);
    const folder = join(bench.cwd, "build", "nodemcuv2", "a");
    expect(readFileSync(join(folder, "a.ino"), "utf8")).toBe("void setup() {\n  boom();\n}\n");
    expect(readFileSync(join(folder, "sketch.yaml"), "utf8")).toBe(
      "default_fqbn: esp8266:esp8266:nodemcuv2\n",
    );
    expect(existsSync(join(folder, "secrets.h"))).toBe(false);
    expect(bench.stderr()).toMatch(/✓ checked 1 file {3}\d+\.\d s\n/);
    expect(bench.stderr()).toContain("✓ wrote build/nodemcuv2/a/a.ino  (3 lines, also sketch.yaml)\n");
    expect(bench.stderr()).toContain("! no arduino-cli yet, so no firmware was made.");
    expect(bench.stdout()).toBe("");
    expect(await build(bench)).toBe(0);
    expect(bench.stderr()).toContain("nothing changed in build/nodemcuv2/a/a.ino");
  });

  test("--firmware makes that exit 6, before anything is written", async () => {
    const bench = makeCommandBench();
    expect(await build(bench, { firmware: true })).toBe(6);
    expect(bench.stderr()).toContain("✗ arduino-cli-missing");
    expect(existsSync(join(bench.cwd, "build"))).toBe(false);
  });

  test("a wrong TSINO_ARDUINO_CLI is not passed over", async () => {
    const bench = makeCommandBench({ env: { TSINO_ARDUINO_CLI: "/nowhere/arduino-cli" } });
    expect(await build(bench)).toBe(6);
    expect(bench.stderr()).toContain("/nowhere/arduino-cli");
  });

  test("--out takes any folder, and one that can't be written is exit 3", async () => {
    const bench = makeCommandBench({ files: { file: "" } });
    const elsewhere = makeFolder();
    expect(await build(bench, { out: elsewhere })).toBe(0);
    expect(existsSync(join(elsewhere, "nodemcuv2", "a", "a.ino"))).toBe(true);
    expect(await build(bench, { out: "file/x" })).toBe(3);
    expect(bench.stderr()).toContain("✗ out-is-a-file: `file` is a file");
  });

  test("a foreign file is kept, and in the way is exit 3", async () => {
    const bench = makeCommandBench({
      files: { "build/nodemcuv2/a/notes.txt": "mine", "other/nodemcuv2/a/a.ino": "mine" },
    });
    expect(await build(bench)).toBe(0);
    expect(readFileSync(join(bench.cwd, "build/nodemcuv2/a/notes.txt"), "utf8")).toBe("mine");
    expect(await build(bench, { out: "other" })).toBe(3);
    expect(bench.stderr()).toContain("✗ foreign-file");
    expect(readFileSync(join(bench.cwd, "other/nodemcuv2/a/a.ino"), "utf8")).toBe("mine");
    expect(existsSync(join(bench.cwd, "other/nodemcuv2/a/sketch.yaml"))).toBe(false);
  });

  test("--json is one object on stdout", async () => {
    const bench = makeCommandBench({ json: true });
    expect(await build(bench)).toBe(0);
    expect(JSON.parse(bench.stdout())).toMatchObject({
      schema: 1,
      ok: true,
      exitCode: 0,
      board: "nodemcuv2",
      fqbn: "esp8266:esp8266:nodemcuv2",
      written: ["a.ino", "sketch.yaml"],
      firmware: null,
    });
  });
});

describe("secrets", () => {
  const sketch = { secrets: ["WIFI_PASSWORD"] };
  const password = 'hunter2"\\';

  test("go to secrets.h, and into no output", async () => {
    const bench = makeCommandBench({
      sketch,
      json: true,
      files: { ".env": `WIFI_PASSWORD='${password}'\n` },
    });
    expect(await build(bench)).toBe(0);
    const path = join(bench.cwd, "build/nodemcuv2/a/secrets.h");
    expect(readFileSync(path, "utf8")).toContain('#define SECRET_WIFI_PASSWORD "hunter2\\042\\134"');
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(bench.stdout() + bench.stderr()).not.toContain("hunter2");
  });

  test("without a value are exit 3 with the way out, and nothing is written", async () => {
    const bench = makeCommandBench({ sketch, files: { ".env.example": "WIFI_PASSWORD=\n" } });
    expect(await build(bench)).toBe(3);
    expect(bench.stderr()).toContain("✗ secret-has-no-value: the program asks for `WIFI_PASSWORD`");
    expect(bench.stderr()).toContain("cp .env.example .env");
    expect(existsSync(join(bench.cwd, "build"))).toBe(false);
  });

  test("are taken out of what the tools print", async () => {
    const failing = {
      status: 1,
      stdout: { success: false, error: "exit status 1", compiler_err: "bad hunter22 here" },
    };
    const { bench } = withTool(
      { compile: failing },
      { sketch, files: { ".env": "WIFI_PASSWORD=hunter22\n" } },
    );
    expect(await build(bench)).toBe(5);
    expect(bench.stderr()).toContain("bad <WIFI_PASSWORD> here");
    expect(bench.stderr()).not.toContain("hunter22");
  });
});

describe.skipIf(process.platform === "win32")("build with arduino-cli", () => {
  test("compiles in a stable folder beside the sketch and shows the sizes", async () => {
    const { tool, bench, sketch } = withTool({ compile: compiled });
    expect(await build(bench)).toBe(0);
    const buildPath = join(bench.cwd, "build", "nodemcuv2", ".firmware", "a");
    expect(tool.calls()).toEqual([
      ["compile", "--json", "-b", "esp8266:esp8266:nodemcuv2", "--build-path", buildPath, "--", sketch],
    ]);
    expect(bench.stderr()).toContain("  Flash █████░░░░░░░░░░░░░░░  24 %   243.1 KB of 1.0 MB\n");
    expect(bench.stderr()).toContain("  RAM   ███████░░░░░░░░░░░░░  36 %   28.2 KB of 78.3 KB\n");
    expect(bench.stderr()).toContain("  IRAM  ██████████████████░░  92 %   58.6 KB of 64.0 KB\n");
    expect(bench.stderr()).toMatch(/✓ compiled {3}\d+\.\d s\n/);
  });

  test("sizes stand in --json", async () => {
    const { bench } = withTool({ compile: compiled }, { json: true });
    expect(await build(bench)).toBe(0);
    expect(JSON.parse(bench.stdout()).firmware.memory[0]).toEqual({
      memory: "flash",
      used: 248980,
      limit: 1048576,
    });
  });

  test("an error in C++ is shown at the TypeScript, as a bug of tsino, exit 5", async () => {
    const diagnostics = [
      { severity: "ERROR", message: "'boom' was not declared", file: "/x/a/a.ino", line: 2, column: 3 },
    ];
    const answer = {
      status: 1,
      stdout: { success: false, error: "exit status 1", builder_result: { diagnostics } },
    };
    const { bench } = withTool({ compile: answer });
    expect(await build(bench)).toBe(5);
    expect(bench.stderr()).toContain(
      "a.ts:2:3 - error C++: 'boom' was not declared\n2   boom();\n    ~~~~~~\n",
    );
    expect(bench.stderr()).toContain("this is a bug of tsino, please report it");
  });

  test.each([
    ["a library that is missing", 6, "library-missing", "DHT.h: No such file or directory", undefined],
    ["firmware that is too big", 9, "too-big", undefined, "region `iram1_0_seg' overflowed by 12 bytes"],
    [
      "a core that is missing",
      6,
      "core-missing",
      undefined,
      "Platform 'esp8266:esp8266' not found: platform not installed",
    ],
  ])("%s is exit %i", async (_, status, slug, message, log) => {
    const diagnostics =
      message === undefined ? [] : [{ severity: "ERROR", message, file: "/x/a.ino", line: 1, column: 1 }];
    const stdout = {
      success: false,
      error: "exit status 1",
      compiler_err: log ?? "",
      builder_result: { diagnostics },
    };
    const { bench } = withTool({ compile: { status: 1, stdout } });
    expect(await build(bench)).toBe(status);
    expect(bench.stderr()).toContain(`✗ ${slug}: `);
    if (slug === "core-missing") expect(bench.stderr()).toContain("tsino setup --board nodemcuv2");
  });

  test.each(['a"b', "a\nb", "{build.path}"])(
    "the folder %j, which the tools take for another, is exit 3",
    async (out) => {
      const { bench, tool } = withTool({ compile: compiled });
      expect(await build(bench, { out })).toBe(3);
      expect(bench.stderr()).toContain("✗ path-not-usable: the path ");
      expect(tool.calls()).toEqual([]);
    },
  );

  test("bars show the change since the last build, with --json as a number", async () => {
    const { tool, bench } = withTool({ compile: compiled });
    await build(bench);
    const smaller = JSON.stringify(compiled).replace("248980", "247956");
    const other = makeFakeArduinoCli(makeFolder(), { compile: JSON.parse(smaller) });
    expect(other.path).not.toBe(tool.path);
    copyFileSync(other.path, tool.path);
    await build(bench, { force: true });
    expect(bench.stderr()).toContain("24 %   242.1 KB of 1.0 MB   -1.0 KB\n");
    expect(bench.stderr()).toContain("36 %   28.2 KB of 78.3 KB\n");
  });

  test("firmware beyond maxSize is exit 9, each time", async () => {
    const { bench } = withTool({ compile: compiled });
    const limits: Partial<BuildRequest> = {
      maxSize: {
        flash: { kind: "share", share: 0.2 },
        iram: { kind: "bytes", bytes: 60000 },
        ram: { kind: "share", share: 1 },
      },
      maxSizeFrom: "tsino.json:5",
    };
    for (let round = 0; round < 2; round++) {
      expect(await build(bench, limits)).toBe(9);
      expect(
        bench.stderr(),
      ).toContain(`  ✗ size-limit: the firmware is larger than \`maxSize\` allows: Flash 243.1 KB of 204.8 KB, IRAM 58.6 KB of 58.6 KB
    help: \`tsino build --size full\` shows which files take it; the limit is in tsino.json:5
`);
    }
    expect(await build(bench, { maxSize: { flash: { kind: "bytes", bytes: 248980 } } })).toBe(0);
  });

  test("--warnings is for arduino-cli, and those of the sketch are shown at the TypeScript", async () => {
    const at = { line: 2, column: 3 };
    const diagnostics = [
      { severity: "WARNING", message: "odd", file: "/x/a/a.ino", ...at },
      { severity: "WARNING", message: "in the core", file: "/core/x.h", ...at },
    ];
    const stdout = { ...(compiled.stdout as object), builder_result: { diagnostics } };
    const { tool, bench } = withTool({ compile: { stdout } });
    expect(await build(bench, { warnings: "all" })).toBe(0);
    expect(tool.calls()[0]?.slice(0, 6)).toEqual([
      "compile",
      "--json",
      "-b",
      "esp8266:esp8266:nodemcuv2",
      "--warnings",
      "all",
    ]);
    expect(bench.stderr()).toContain("a.ts:2:3 - warning C++: odd\n2   boom();\n    ~~~~~~\n");
    expect(bench.stderr()).toContain("  1 warning in the core and the libraries\n");
  });

  test("--all builds for each board, shows one table, and exits as the first that failed", async () => {
    const { bench } = withTool({ compile: compiled });
    const all = (boards: readonly string[]) =>
      bench.run((context) =>
        runBuildAll({ ...request, maxSize: { flash: { kind: "share", share: 0.9 } } }, boards, context),
      );
    expect(await all(["nodemcuv2"])).toBe(0);
    expect(bench.stderr()).toContain("  ▸ nodemcuv2\n  ✓ checked 1 file");
    expect(bench.stderr()).toMatch(
      /\n {2}board +Flash +RAM +IRAM\n {2}nodemcuv2 {2}ok {2}24 % {2}243\.1 KB {2}36 % {3}28\.2 KB {2}92 % {3}58\.6 KB\n$/,
    );
    // `boom()` is there for one board alone: the cache knows no other.
    expect(await all(["d1_mini", "nodemcuv2"])).toBe(4);
    expect(bench.stderr()).toMatch(/\n {2}d1_mini {4}errors\n {2}nodemcuv2 {2}ok .*\n$/);
  });

  test("--all --json is one object", async () => {
    const { bench } = withTool({ compile: compiled }, { json: true });
    const boards = ["d1_mini", "nodemcuv2"];
    expect(await bench.run((context) => runBuildAll(request, boards, context))).toBe(4);
    expect(JSON.parse(bench.stdout())).toMatchObject({
      schema: 1,
      ok: false,
      exitCode: 4,
      boards: [
        { board: "d1_mini", ok: false, exitCode: 4, diagnostics: [{ level: "error" }] },
        { board: "nodemcuv2", ok: true, exitCode: 0, firmware: { memory: [{ used: 248980 }, {}, {}] } },
      ],
    });
  });
});
