// `check`, `emit`, `build` and `run` with the real compiler: messages, exit codes, and what stands on stdout.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const blink = `import { delay, HIGH, LOW, OUTPUT, digitalWrite, pinMode } from "Arduino";
import { LED_BUILTIN } from "board";

export function setup(): void {
  pinMode(LED_BUILTIN, OUTPUT);
}

export function loop(): void {
  digitalWrite(LED_BUILTIN, HIGH);
  delay(500);
  digitalWrite(LED_BUILTIN, LOW);
  delay(500);
}
`;

/** Options for a run in a folder with these files and a cache of its own. */
function inFolder(files: Readonly<Record<string, string>>) {
  return { cwd: makeFolder(files), env: { TSINO_CACHE_DIR: makeFolder() } };
}

test("check says that a program is right, the second time from the cache", async () => {
  const options = inFolder({ "blink.ts": blink });
  for (let i = 0; i < 2; i++) {
    const { status, stdout, stderr } = await runTsino(["check", "blink.ts"], options);
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/✓ checked 1 file: no errors {3}\d+\.\d s\n/);
  }
});

test("a type error is exit 4 with its place, for all commands, and nothing is written", async () => {
  const options = inFolder({ "a.ts": 'export {};\nconst n: number = "text";\nconsole.log(n);\n' });
  for (const command of ["check", "emit", "build", "run"]) {
    const { status, stdout, stderr } = await runTsino([command, "a.ts"], options);
    expect({ status, stdout }, stderr).toEqual({ status: 4, stdout: "" });
    expect(stderr).toMatch(/^a\.ts:2:7 - error TS2322: /m);
    expect(stderr).toContain('2 const n: number = "text";\n        ~\n');
    expect(stderr).toMatch(/^1 error\./m);
  }
  expect(existsSync(join(options.cwd, "build"))).toBe(false);
});

test("a name without end, in a file that is no program, does not fill the screen", async () => {
  const { status, stderr } = await runTsino(["check", "a.ts"], inFolder({ "a.ts": "a".repeat(100_000) }));
  expect(status).toBe(4);
  expect(stderr).toMatch(/Cannot find name 'a+…/);
  expect(stderr.length).toBeLessThan(1000);
});

test("messages stand in --json, too", async () => {
  const options = inFolder({ "a.ts": 'const n: number = "text";\nconsole.log(n);\n' });
  const { status, stdout } = await runTsino(["check", "a.ts", "--json"], options);
  expect(status).toBe(4);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 1,
    command: "check",
    ok: false,
    exitCode: 4,
    diagnostics: [{ slug: "TS2322", level: "error", place: { file: "a.ts", line: 1, column: 7 } }],
  });
});

test("emit prints the C++ and nothing else on stdout", async () => {
  const { status, stdout, stderr } = await runTsino(["emit", "blink.ts"], inFolder({ "blink.ts": blink }));
  expect(status, stderr).toBe(0);
  expect(stdout).toContain("void setup() {\n  pinMode(LED_BUILTIN, OUTPUT);\n}\n");
  expect(stderr).toBe("");
});

test("build writes what emit prints", async () => {
  const options = inFolder({ "blink.ts": blink });
  const { stdout } = await runTsino(["emit", "blink.ts"], options);
  expect((await runTsino(["build", "blink.ts"], options)).status).toBe(0);
  expect(readFileSync(join(options.cwd, "build/nodemcuv2/blink/blink.ino"), "utf8")).toBe(stdout);
});

describe("programs that are no programs", () => {
  test("an empty file is a script that does nothing, as in Node", async () => {
    const { status, stdout, stderr } = await runTsino(["run", "a.ts"], inFolder({ "a.ts": "" }));
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "" });
  });

  test.each([
    ["a syntax error", "let = ;;(", /^a\.ts:1:\d+ - error TS\d+: /m],
    ["an import of a missing file", 'import "./none.ts";\n', /^a\.ts:1:8 - error /m],
    ["an unknown module", 'import { x } from "left-pad";\nx();\n', /^a\.ts:1:19 - error /m],
  ])("%s is exit 4", async (_, text, message) => {
    const { status, stderr } = await runTsino(["check", "a.ts"], inFolder({ "a.ts": text }));
    expect(stderr).toMatch(message);
    expect(status).toBe(4);
  });
});

test("boards lists id, name and fqbn", async () => {
  const { status, stdout } = await runTsino(["boards"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^nodemcuv2 +NodeMCU 1\.0.* +esp8266:esp8266:nodemcuv2$/m);
  const json = JSON.parse((await runTsino(["boards", "--json"])).stdout);
  expect(json.boards).toContainEqual(expect.objectContaining({ id: "nodemcuv2" }));
});
