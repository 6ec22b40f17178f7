// `tsino init`: what it writes, that the project runs and that an editor understands it, what it never does.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { Context } from "../cli/context.ts";
import { runInit } from "../cli/init-project.ts";
import { findObstacle, makeProjectFiles, projectExamples } from "../cli/new-project.ts";
import { makeNodeHost } from "../cli/node-host.ts";
import { boards, compile } from "../compiler/index.ts";
import { makeCommandBench } from "./tools/command-bench.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const names = [
  "src/main.ts",
  "tsino.json",
  "package.json",
  "tsconfig.json",
  ".env.example",
  ".gitignore",
  ".vscode/tasks.json",
  ".vscode/settings.json",
];

/** Lets the project find tsino as after `npm install`. */
function install(project: string): void {
  mkdirSync(join(project, "node_modules"));
  symlinkSync(root, join(project, "node_modules", "tsino"), "junction");
}

function typeCheck(project: string): readonly string[] {
  const read = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(read.config, ts.sys, project);
  const program = ts.createProgram(fileNames, options);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
}

test("makes a project that an editor understands and that runs", async () => {
  const cwd = makeFolder();
  const args = ["init", "bridge", "--board", "nodemcuv2", "--example", "tcp-socket-server"];
  expect(await runTsino(args, { cwd })).toEqual({
    status: 0,
    stdout: "",
    stderr: `  ✓ created bridge/  ${names.join("  ")}
    next: cd bridge && npm install && npm start     (runs on this computer, needs no board)
`,
  });
  const project = join(cwd, "bridge");
  const read = (name: string) => readFileSync(join(project, name), "utf8");
  expect(read("src/main.ts")).toBe(readFileSync(join(root, "examples/tcp-socket-server.ts"), "utf8"));
  expect(read(".env.example")).toMatch(/^# .*\nWIFI_SSID=\nWIFI_PASSWORD=\n$/);
  expect(read(".gitignore").split("\n")).toEqual(
    expect.arrayContaining([".env", "build/", "node_modules/", "tsino.local.json"]),
  );
  const { name, scripts, devDependencies } = JSON.parse(read("package.json"));
  expect([name, scripts.start]).toEqual(["bridge", "tsino run"]);
  expect(JSON.parse(read("tsino.json"))).toEqual({
    $schema: "./node_modules/tsino/tsino.schema.json",
    entry: "src/main.ts",
    board: "nodemcuv2",
  });
  expect(existsSync(join(project, devDependencies.tsino.replace(/^file:/, ""), "package.json"))).toBe(true);
  install(project);
  expect(typeCheck(project)).toEqual([]);
  expect(existsSync(join(project, JSON.parse(read("tsino.json")).$schema))).toBe(true);
  const run = ["run", "--port-map", "8888:0", "--expect", "Open telnet", "--timeout", "50"];
  expect((await runTsino(run, { cwd: project })).status).toBe(0);
});

test("the matcher for VS Code reads what `tsino check` prints", async () => {
  const cwd = makeFolder();
  await runTsino(["init", "--yes"], { cwd });
  const file = "src/wrong name.ts";
  const [{ command, args, problemMatcher }] = JSON.parse(
    readFileSync(join(cwd, ".vscode/tasks.json"), "utf8"),
  ).tasks;
  expect([command, args]).toEqual(["npx", ["tsino", "--no-color", "check"]]);
  ts.sys.writeFile(
    join(cwd, file),
    'export function setup(): void {\n  eval("1");\n}\nexport function loop(): void {}\n',
  );
  const { status, stderr } = await runTsino(["--no-color", "check", file], { cwd });
  expect(status).toBe(4);
  const { regexp } = problemMatcher.pattern;
  const found = stderr.split("\n").flatMap((line) => new RegExp(regexp).exec(line)?.slice(1) ?? []);
  expect(found.slice(0, 5)).toEqual([file, "2", "3", "error", "unsupported-eval"]);
  expect(found).toHaveLength(6);
});

describe("every example compiles for every board that it is offered for, and an editor agrees", () => {
  const pairs = boards(makeNodeHost()).flatMap(({ id, fqbn }) =>
    Object.keys(projectExamples).map((example) => ({ board: id, fqbn, example })),
  );
  const suitable = pairs.filter(
    ({ board, fqbn, example }) => findObstacle(example, board, fqbn) === undefined,
  );

  test("and each board has one", () => {
    const list = (board: string) =>
      suitable.filter((pair) => pair.board === board).map(({ example }) => example);
    expect(list("nodemcuv2")).toEqual(["tcp-socket-server", "blink", "empty"]);
    expect(list("generic")).toEqual(["blink", "empty"]);
    expect(list("uno")).toEqual(["blink", "empty"]);
  });

  test.each(suitable)("$example for $board", ({ board, fqbn, example }) => {
    const files = makeProjectFiles({ name: "a", board, fqbn, example, tsino: "^0.1.0" });
    const cwd = makeFolder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const entry = `${cwd}/src/main.ts`.replaceAll("\\", "/");
    const { sketch, diagnostics } = compile(makeNodeHost(), entry, { board, name: "a" });
    expect([diagnostics, sketch === undefined]).toEqual([[], false]);
    install(cwd);
    expect(typeCheck(cwd)).toEqual([]);
  });
});

describe("without a terminal", () => {
  test("nothing is asked: what is missing is named, nothing written", async () => {
    const cwd = makeFolder();
    expect(await runTsino(["init"], { cwd, input: "1\n1\n" })).toEqual({
      status: 2,
      stdout: "",
      stderr: `  ✗ choice-missing: a new project needs \`--board\` and \`--example\`, and nobody has chosen
    help: \`tsino boards\` lists the boards; examples: tcp-socket-server, blink, empty
          \`--yes\` takes the usual ones
`,
    });
    const { status, stderr } = await runTsino(["init", "--board", "uno"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("a new project needs `--example`, and");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("--dry-run writes nothing, --json says all", async () => {
    const cwd = makeFolder();
    expect(await runTsino(["init", "a", "--yes", "--dry-run"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: `  would create a/  ${names.join("  ")}\n`,
    });
    const { stdout, stderr } = await runTsino(["--json", "init", "--yes", "--dry-run", "--name", "b"], {
      cwd,
    });
    expect(JSON.parse(stdout)).toEqual({
      schema: 1,
      command: "init",
      ok: true,
      exitCode: 0,
      folder: cwd,
      name: "b",
      board: "nodemcuv2",
      example: "tcp-socket-server",
      dryRun: true,
      files: names,
    });
    expect(stderr).toBe("");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("what the board can't do is not taken by --yes, and refused when asked for", async () => {
    const cwd = makeFolder();
    const { stdout } = await runTsino(["--json", "init", "--board", "uno", "--yes"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ board: "uno", example: "blink" });
    const args = ["init", "b", "--example", "tcp-socket-server", "--board"];
    expect(await runTsino([...args, "uno"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: `  ✗ example-not-for-board: the example \`tcp-socket-server\` is not for the board \`uno\`: it needs Wi-Fi
    help: choose another one: \`--example blink\`
`,
    });
    expect((await runTsino([...args, "generic"], { cwd })).stderr).toContain("it needs a pin `D3`");
  });
});

describe("on a terminal", () => {
  /** Answers each question as it comes, on streams that say that they are terminals. */
  const ask = async (answers: readonly string[]) => {
    const { context, cwd, run } = makeCommandBench();
    const terminal = () => Object.assign(new PassThrough(), { isTTY: true });
    const [stdin, stderr] = [terminal(), terminal()];
    const questions: string[] = [];
    stderr.on("data", (chunk: Buffer) => {
      const [question] = /\S.*\[1-\d\].*$/.exec(chunk.toString()) ?? [];
      if (question === undefined) return;
      stdin.write(`${answers[questions.length] ?? ""}\n`);
      questions.push(question);
    });
    // Commands use of a terminal's stream only what every stream has, and `isTTY`.
    const streams = { stdin, stderr } as unknown as Pick<Context, "stdin" | "stderr">;
    const request = { folder: "p", name: undefined, board: undefined, example: undefined };
    const status = await run(() =>
      runInit({ ...request, yes: false, dryRun: false }, { ...context, ...streams, env: {} }),
    );
    const settings = join(cwd, "p", "tsino.json");
    const board = existsSync(settings) ? JSON.parse(readFileSync(settings, "utf8")).board : undefined;
    return { status, questions, board };
  };

  test("Enter takes the usual, a number something else", async () => {
    expect(await ask(["", ""])).toEqual({
      status: 0,
      questions: ["Which board? [1-4] (3) ", "Start from what? [1-3] (1) "],
      board: "nodemcuv2",
    });
    expect(await ask(["4", "2"])).toEqual({
      status: 0,
      questions: ["Which board? [1-4] (3) ", "Start from what? [1-2] (1) "],
      board: "uno",
    });
  });

  test("an answer that is none is asked for again, three times; then it is exit 2, and nothing is written", async () => {
    const board = "Which board? [1-4] (3) ";
    expect(await ask(["9", "uno", "4", "2"])).toMatchObject({
      questions: [board, board, board, "Start from what? [1-2] (1) "],
      board: "uno",
    });
    expect(await ask(["9", "0", "x"])).toMatchObject({ status: 2, board: undefined });
  });

  test("the LED of an Uno lights when its pin is high", async () => {
    const cwd = makeFolder();
    await runTsino(["init", "--board", "uno", "--example", "blink"], { cwd });
    expect(
      readFileSync(join(cwd, "src", "main.ts"), "utf8"),
    ).toBe(`// Blinks the LED of the board once a second.
import { delay, digitalWrite, HIGH, LOW, OUTPUT, pinMode } from "Arduino";
import { LED_BUILTIN } from "board";

export function setup(): void {
  pinMode(LED_BUILTIN, OUTPUT);
}

export function loop(): void {
  digitalWrite(LED_BUILTIN, HIGH); // the LED lights when the pin is high
  delay(500);
  digitalWrite(LED_BUILTIN, LOW);
  delay(500);
}
`);
  });
});

describe("a file that is there", () => {
  test("is never overwritten: each is named, nothing is written", async () => {
    const cwd = makeFolder({ "p/package.json": "{}", "p/src/main.ts": "mine" });
    symlinkSync("nowhere", join(cwd, "p", ".gitignore"));
    expect(await runTsino(["init", "p", "--yes"], { cwd })).toEqual({
      status: 3,
      stdout: "",
      stderr: `  ✗ project-exists: \`${join("p", "src", "main.ts")}\`, \`${join("p", "package.json")}\`, \`${join("p", ".gitignore")}\` are there already; nothing was written
    help: choose another folder, or move that away
`,
    });
    expect(readdirSync(join(cwd, "p")).sort()).toEqual([".gitignore", "package.json", "src"]);
    expect(readFileSync(join(cwd, "p/src/main.ts"), "utf8")).toBe("mine");
    expect((await runTsino(["init", "p", "--yes", "--dry-run"], { cwd })).status).toBe(3);
  });

  test("in the place of a folder is exit 3, and what was written before it is taken back", async () => {
    const cwd = makeFolder({ "p/.vscode": "a file", "p/other.txt": "" });
    const { status, stderr } = await runTsino(["init", "p", "--yes"], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain("help: name another folder");
    expect(readdirSync(join(cwd, "p")).sort()).toEqual([".vscode", "other.txt"]);
  });
});

test.each([
  [["--example", "blnk"], "unknown-example: there is no example `blnk`\n    help: did you mean `blink`?"],
  [["--board", "unoo"], "unknown-board: there is no board `unoo`\n    help: did you mean `uno`?"],
  [["--name", "My Project"], "usage: `--name My Project` is no name for a package"],
])("tsino init --yes %j is exit 2", async (args, message) => {
  const cwd = makeFolder();
  const { status, stderr } = await runTsino(["init", "--yes", ...args], { cwd });
  expect(stderr).toContain(message);
  expect([status, readdirSync(cwd)]).toEqual([2, []]);
});
