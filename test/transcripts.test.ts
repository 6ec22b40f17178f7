// Whole transcripts: what somebody sees who types the commands of the README, word for word, with exit codes. Without a
// terminal and without colours; then bars, colours and questions on a terminal.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { buildPtyBench, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

const cache = { TSINO_CACHE_DIR: makeFolderForAll() };

const project = {
  "tsino.json": '{\n  "entry": "src/main.ts",\n  "board": "nodemcuv2",\n  "maxSize": { "iram": "91 %" }\n}\n',
  "src/main.ts":
    'import { Serial } from "Arduino";\n\nexport function setup(): void {\n  Serial.begin(115200);\n}\n\nexport function loop(): void {}\n',
};

const sizes = (iram: number) => ({
  success: true,
  compiler_err: [
    ". Variables and constants in RAM (global, static), used 28892 / 80192 bytes (36%)",
    `. Instruction RAM (IRAM_ATTR, ICACHE_RAM_ATTR), used ${iram} / 65536 bytes (91%)`,
    ". Code in flash (default, ICACHE_FLASH_ATTR), used 248980 / 1048576 bytes (23%)",
  ].join("\n"),
});

function makeTool(iram = 59001): Readonly<Record<string, string>> {
  const answers = { compile: { stdout: sizes(iram) } };
  return { ...cache, TSINO_ARDUINO_CLI: makeFakeArduinoCli(makeFolder(), answers).path };
}

/** Times differ. */
function settle(text: string): string {
  return text.replaceAll(/ {3}\d+\.\d s/g, "   0.0 s");
}

const type = async (command: string, cwd: string, env: Readonly<Record<string, string>> = cache) => {
  const { status, stdout, stderr } = await runTsino(command.split(" "), { cwd, env });
  return { status, stdout, stderr: settle(stderr) };
};

const ino = join("build", "nodemcuv2", "src", "src.ino").replace(/src.src\.ino$/, "");

describe("without a terminal", () => {
  test("tsino build, without arduino-cli", async () => {
    const cwd = makeFolder(project);
    const { status, stdout, stderr } = await type("build", cwd);
    const plain = stderr.replace(/build\S+\.ino/, "PATH").replace(/For firmware:.*/, "For firmware: …");
    expect(plain).toBe(`  ✓ checked 1 file   0.0 s
  ✓ wrote PATH  (8 lines, also sketch.yaml)
  ! no arduino-cli yet, so no firmware was made.
    The .ino opens in the Arduino IDE as it is. For firmware: …
`);
    expect(stderr).toContain(`wrote ${ino}`);
    expect([status, stdout]).toEqual([0, ""]);
  });

  test.skipIf(process.platform === "win32")("tsino build, with it: sizes, then a limit", async () => {
    const cwd = makeFolder(project);
    const { status, stderr } = await type("build", cwd, makeTool());
    expect(stderr.replace(/build\S+\.ino/, "PATH")).toBe(`  ✓ checked 1 file   0.0 s
  ✓ wrote PATH  (8 lines, also sketch.yaml)
  … compiling (the first time takes the whole core, a minute or so)
  Flash █████░░░░░░░░░░░░░░░  24 %   243.1 KB of 1.0 MB
  RAM   ███████░░░░░░░░░░░░░  36 %   28.2 KB of 78.3 KB
  IRAM  ██████████████████░░  90 %   57.6 KB of 64.0 KB
  ✓ compiled   0.0 s
`);
    expect(status).toBe(0);
    const larger = await type("build --force", cwd, makeTool(60001));
    expect(larger.stderr.replace(/build\S+\.ino/, "PATH")).toBe(`  ✓ checked 1 file   0.0 s
  ✓ nothing changed in PATH  (8 lines, also sketch.yaml)
  … compiling (the first time takes the whole core, a minute or so)
  Flash █████░░░░░░░░░░░░░░░  24 %   243.1 KB of 1.0 MB
  RAM   ███████░░░░░░░░░░░░░  36 %   28.2 KB of 78.3 KB
  IRAM  ██████████████████░░  92 %   58.6 KB of 64.0 KB   +1000 B
  ✓ compiled   0.0 s
  ✗ size-limit: the firmware is larger than \`maxSize\` allows: IRAM 58.6 KB of 58.2 KB
    help: \`tsino build --size full\` shows which files take it; the limit is in tsino.json:4
`);
    expect(larger.status).toBe(9);
  });

  test("tsino build --firmware and tsino upload, without arduino-cli", async () => {
    const cwd = makeFolder(project);
    for (const command of ["build --firmware", "upload"]) {
      const { status, stdout, stderr } = await type(command, cwd);
      expect(stderr).toMatch(
        /^ {2}✗ arduino-cli-missing: arduino-cli is not installed, and it is what makes and uploads firmware\n {4}help: .*\n$/,
      );
      expect([status, stdout]).toEqual([6, ""]);
    }
  });

  test("tsino check and tsino run, of a program with mistakes", async () => {
    const text = `import { Serial } from "Arduino";

export function setup(): void {
  Serial.begin("115200");
}

export function loop(): void {
  eval("1");
}
`;
    const cwd = makeFolder({ ...project, "src/main.ts": text });
    const frame = `src/main.ts:4:16 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'u32'.
    Type 'string' is not assignable to type 'number'.
4   Serial.begin("115200");
                 ~~~~~~~~
`;
    const check = await type("check", cwd);
    expect(check).toEqual({ status: 4, stdout: "", stderr: `${frame}\n1 error.\n` });
    const run = await type("run", cwd);
    expect(run).toEqual({ status: 4, stdout: "", stderr: `${frame}\n1 error.  Nothing was run.\n` });
  });

  test("tsino run, of a program that can't be meant", async () => {
    const text = 'export function setup(): void {\n  eval("1");\n}\n\nexport function loop(): void {}\n';
    const cwd = makeFolder({ ...project, "src/main.ts": text });
    const { status, stderr } = await type("run", cwd);
    expect(stderr).toMatch(/^src\/main\.ts:2:3 - error unsupported-eval: .*\n2 {3}eval\("1"\);\n {4}~+\n/);
    expect(stderr).toMatch(
      /\n {2}help: .*\n {2}why: tsino explain unsupported-eval\n\n1 error\. {2}Nothing was run\.\n$/,
    );
    expect(status).toBe(4);
  });

  test("a new project, from nothing to its first run and its clean end", async () => {
    const cwd = makeFolder();
    const init = await type("init blinker --board uno --example empty", cwd);
    expect(init.stderr).toContain("✓ created blinker/");
    const folder = join(cwd, "blinker");
    const run = await type("run --expect ready --timeout 50", folder);
    expect([run.status, run.stdout]).toEqual([0, "ready\r\n"]);
    expect(await type("config board --origin", folder)).toMatchObject({
      stdout: "board  uno  tsino.json:4\n",
    });
    expect((await type("build", folder)).status).toBe(0);
    expect(await type("clean", folder)).toEqual({
      status: 0,
      stdout: "",
      stderr: `  ✓ removed ${join("build", "uno", "blinker")}  (3 files, record)\n`,
    });
  });
});

const noTerminal = findMissing(ptyTools);

describe.skipIf(noTerminal !== undefined)(`on a terminal ${noTerminal ?? ""}`, () => {
  const bench = noTerminal === undefined ? buildPtyBench() : "";

  test("bars have the colours of how full it is, and progress is wiped away", async () => {
    const cwd = makeFolder(project);
    const env = { ...makeTool(), NO_COLOR: "" };
    const terminal = new TerminalSession(bench, ["build"], { cwd, env });
    expect(await terminal.done).toBe(0);
    const { screen } = terminal;
    expect(screen).toContain(
      "  … compiling (the first time takes the whole core, a minute or so)\r\u001b[2K",
    );
    expect(screen).toContain(
      "  Flash \u001b[32m█████\u001b[39m\u001b[90m░░░░░░░░░░░░░░░\u001b[39m  24 %   243.1 KB of 1.0 MB\n",
    );
    expect(screen).toContain(
      "  IRAM  \u001b[31m██████████████████\u001b[39m\u001b[90m░░\u001b[39m  90 %   57.6 KB of 64.0 KB\n",
    );
    expect(settle(screen)).toContain("  \u001b[32m✓\u001b[39m compiled   0.0 s\n");
  });

  test("questions of tsino init, with Enter and with a number", async () => {
    const cwd = makeFolder();
    const terminal = new TerminalSession(bench, ["init", "p"], { cwd });
    await terminal.shows(/Which board\?[^[]*\[1-\d\] \(\d\) /);
    terminal.type("\r");
    await terminal.shows(/Start from what\?[^[]*\[1-3\] \(1\) /);
    terminal.type("2\r");
    expect(await terminal.done).toBe(0);
    expect(terminal.screen).toContain("created p/  src/main.ts  tsino.json");
    const { stdout } = await runTsino(["config", "board"], { cwd: join(cwd, "p") });
    expect(stdout).toBe("nodemcuv2\n");
  });

  test("--json asks nothing, even there", async () => {
    const terminal = new TerminalSession(bench, ["init", "p", "--json"], { cwd: makeFolder() });
    expect(await terminal.done).toBe(2);
    expect(terminal.screen).toContain('"slug":"choice-missing"');
    expect(terminal.screen).not.toContain("[1-");
  });
});
