// What every command promises to scripts: with `--json` one object on stdout, or one a line where things happen while it
// runs; the last has the exit code, which is one of the documented ones. Goes through the commands that there are: a new one
// needs a row here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CommandTable } from "../cli/command-table.ts";
import { exitCodes } from "../cli/exit-codes.ts";
import { problems } from "../cli/problem.ts";
import { root } from "./oracle/find-cases.ts";
import { makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

interface Scenario {
  readonly args: readonly string[];
  readonly status: number | readonly number[];
  /** Fields of the last object. */
  readonly fields?: object;
}

interface Promises {
  /** true: events may come before the result. */
  readonly events?: boolean;
  readonly well: Scenario;
  /** Ways to fail, each with its own exit code. */
  readonly badly: readonly Scenario[];
}

const typeError = { diagnostics: [{ slug: "TS2322", level: "error" }] };
const problem = (slug: string) => ({ problem: { slug } });
const noFile: Scenario = { args: ["missing.ts"], status: 2, fields: problem("no-such-file") };
const wrongBoard: Scenario = {
  args: ["a.ts", "--board", "uni"],
  status: 2,
  fields: problem("unknown-board"),
};
const wrongProgram: Scenario = { args: ["wrong.ts"], status: 4, fields: typeError };

const promises: Readonly<Record<string, Promises>> = {
  init: {
    well: { args: ["new", "--yes"], status: 0, fields: { name: "new" } },
    badly: [
      { args: ["new"], status: 2, fields: problem("choice-missing") },
      { args: [".", "--yes"], status: 3, fields: problem("project-exists") },
    ],
  },
  run: {
    events: true,
    well: { args: ["a.ts"], status: 0, fields: { type: "exit", outcome: "finished" } },
    badly: [
      noFile,
      wrongBoard,
      wrongProgram,
      { args: ["a.ts", "--expect", "bye"], status: 10, fields: problem("expect-failed") },
      { args: ["trap.ts"], status: 20, fields: { type: "exit", outcome: "trap" } },
      { args: ["sketch.ts", "--timeout", "0.2"], status: 124, fields: problem("timeout") },
    ],
  },
  build: {
    well: { args: ["a.ts"], status: 0, fields: { board: "nodemcuv2", firmware: null } },
    badly: [
      noFile,
      wrongBoard,
      wrongProgram,
      { args: ["secret.ts"], status: 3, fields: problem("secret-has-no-value") },
      { args: ["a.ts", "--firmware"], status: 6, fields: problem("arduino-cli-missing") },
      { args: ["wrong.ts", "--all"], status: 4, fields: { boards: [{ ok: false, exitCode: 4 }] } },
    ],
  },
  upload: {
    well: { args: ["a.ts", "--port", "PORT"], status: 0, fields: { fqbn: "esp8266:esp8266:nodemcuv2" } },
    badly: [
      { args: ["--port", "PORT", "-b", "uno"], status: 2, fields: problem("nothing-built") },
      { args: ["a.ts", "--port", "/nowhere/port"], status: 7, fields: problem("no-such-port") },
    ],
  },
  monitor: {
    events: true,
    // Nothing to listen to that would end by itself: what goes well is in cli-monitor.test.ts.
    well: { args: ["--port", "/nowhere/port"], status: 7, fields: problem("no-such-port") },
    badly: [
      { args: ["--eol", "x"], status: 2, fields: problem("usage") },
      { args: ["missing.ts"], status: 2, fields: problem("no-such-file") },
    ],
  },
  ports: { well: { args: [], status: 0 }, badly: [] },
  check: {
    well: { args: ["a.ts"], status: 0, fields: { diagnostics: [] } },
    badly: [noFile, wrongBoard, wrongProgram],
  },
  emit: {
    well: { args: ["a.ts"], status: 0, fields: { ino: "a.ino" } },
    badly: [noFile, wrongBoard, wrongProgram],
  },
  explain: {
    well: { args: ["no-board"], status: 0, fields: { slug: "no-board" } },
    badly: [{ args: ["no-bord"], status: 2, fields: problem("no-such-topic") }],
  },
  boards: { well: { args: [], status: 0 }, badly: [] },
  config: {
    well: { args: [], status: 0, fields: { settings: { board: { value: "nodemcuv2", origin: "default" } } } },
    badly: [
      { args: ["bord"], status: 2, fields: problem("usage") },
      { args: ["--env", "lab"], status: 3, fields: problem("unknown-env") },
    ],
  },
  setup: {
    well: { args: ["--remove"], status: 0, fields: { removed: false } },
    badly: [
      { args: ["--remove", "--from", "x"], status: 2, fields: problem("setup-options") },
      { args: ["--board", "uni"], status: 2, fields: problem("unknown-board") },
      { args: ["--from", "missing.tar.gz"], status: 2, fields: problem("no-such-file") },
    ],
  },
  secret: {
    well: { args: ["list"], status: 0, fields: { secrets: [] } },
    badly: [
      { args: ["list", "more"], status: 2, fields: problem("usage") },
      { args: ["set", "TOKEN"], status: 2, fields: problem("secret-not-given") },
      { args: ["set", "TOKEN", "hunter2"], status: 2, fields: problem("secret-on-command-line") },
      { args: ["set", "2"], status: 2, fields: problem("secret-name-wrong") },
    ],
  },
  doctor: {
    // What this computer has is not ours to say.
    well: { args: [], status: [0, 6], fields: { board: "nodemcuv2" } },
    badly: [{ args: ["--board", "uni"], status: 2, fields: problem("unknown-board") }],
  },
  clean: {
    well: { args: [], status: 0, fields: { removed: [] } },
    badly: [{ args: ["--out", ".."], status: 2, fields: problem("not-in-project") }],
  },
  completion: {
    well: { args: ["bash"], status: 0, fields: { shell: "bash" } },
    badly: [{ args: ["tcsh"], status: 2, fields: problem("usage") }],
  },
};

const files = {
  "package.json": "{}",
  "a.ts": 'console.log("hello");\n',
  "wrong.ts": 'const a: number = "text";\nconsole.log(a);\n',
  "trap.ts":
    'import type { i32 } from "tsino";\nlet n: i32 = 2147483647;\nfor (let i = 0; i < 2; i++) n = n + 1;\nconsole.log(n);\n',
  "sketch.ts": "export function setup(): void {}\nexport function loop(): void {}\n",
  "secret.ts": 'import { secret } from "tsino";\nconsole.log(secret("TOKEN"));\n',
};

/** One for all: the simulator's own part is compiled once. */
const cache = { TSINO_CACHE_DIR: makeFolderForAll() };

test("there are promises for every command", async () => {
  const { stdout } = await runTsino(["completion", "bash", "--json"]);
  const { commands }: CommandTable = JSON.parse(stdout).table;
  expect(Object.keys(promises).sort()).toEqual(commands.map(({ name }) => name).sort());
});

describe.each(Object.entries(promises))("tsino %s --json", (command, { events = false, well, badly }) => {
  const run = async (args: readonly string[]) => {
    const cwd = makeFolder({ ...files, port: "" });
    const made = command === "upload" ? { TSINO_ARDUINO_CLI: makeTool() } : undefined;
    const all = args.map((text) => (text === "PORT" ? join(cwd, "port") : text));
    return runTsino([command, ...all, "--json"], { cwd, env: { ...cache, ...made } });
  };

  test.each([well, ...badly])("$args", async ({ args, status: expected, fields = {} }) => {
    const { status, stdout } = await run(args);
    expect(typeof expected === "number" ? [expected] : expected).toContain(status);
    expect(stdout.endsWith("}\n")).toBe(true);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    if (!events) expect(lines).toHaveLength(1);
    for (const event of lines.slice(0, -1)) expect(event).toMatchObject({ type: expect.any(String) });
    expect(lines.at(-1)).toMatchObject({ schema: 1, command, ok: status === 0, exitCode: status, ...fields });
  });

  test("a wrong option is exit 2, and an object, too", async () => {
    const { status, stdout } = await run(["--no-such-option"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      command,
      ok: false,
      exitCode: 2,
      ...problem("usage"),
    });
  });
});

function makeTool(): string {
  const answers = {
    compile: { stdout: { success: true, builder_result: {} }, writes: "a.ino.bin" },
    upload: { stdout: {} },
  };
  return makeFakeArduinoCli(makeFolder(), answers).path;
}

test("a command that there is not is an object, too", async () => {
  const { status, stdout } = await runTsino(["biuld", "--json"]);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1, ok: false, exitCode: 2, ...problem("usage") });
});

describe("exit codes", () => {
  test("stand in the README, each once", () => {
    const [, section = ""] =
      /### Exit codes\n([\s\S]*?)\n### /.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    const listed = [...section.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, codes = ""]) =>
      codes.split(", ").map(Number),
    );
    expect(listed).toEqual(Object.values(exitCodes));
  });

  test("of problems are among them", () => {
    const codes: readonly number[] = Object.values(exitCodes);
    expect(Object.values(problems).filter(({ exit }) => !codes.includes(exit))).toEqual([]);
  });
});
