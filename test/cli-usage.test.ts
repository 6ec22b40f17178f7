// The command line around the commands: help, version, mistakes in what was typed.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Output } from "../cli/output.ts";
import { reportFailure } from "../cli/report-failure.ts";
import { settleHome } from "../cli/settle-home.ts";
import { spellOut } from "../cli/spell-out.ts";
import { mainFile, runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const manifest = JSON.parse(readFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), "utf8"));

test.skipIf(process.platform === "win32")("a current folder that was removed is told", () => {
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" check a.ts';
  const args = ["-c", script, "sh", makeFolder(), process.execPath, mainFile];
  const { status, stderr } = spawnSync("sh", args, {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(stderr).toContain("✗ folder-gone: the folder that you are in does not exist any more\n    help: ");
  expect(status).toBe(3);
});

test("what is to be typed can be typed where tsino is not on PATH", async () => {
  const cwd = makeFolder({ "a.ts": "" });
  const env = { npm_command: "exec" };
  const { stderr } = await runTsino(["build", "--firmware", "a.ts"], { cwd, env });
  expect(stderr).toContain("    help: npx tsino setup     (or have it on PATH");
  expect(spellOut("`tsino boards`, ./tsino run, npx tsino run, a bug of tsino", env)).toBe(
    "`npx tsino boards`, ./tsino run, npx tsino run, a bug of tsino",
  );
  expect(spellOut("tsino run", {})).toBe("tsino run");
});

test.skipIf(process.platform === "win32")(
  "a backslash in a name is told, as TypeScript has no such names",
  async () => {
    const { status, stderr } = await runTsino(["check"], {
      cwd: makeFolder({ "a\\b/c.ts": "", "tsino.json": '{ "entry": "a\\\\b/c.ts" }' }),
    });
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(/✗ path-not-usable: the path .*a\\b\/c\.ts has a backslash/),
    ]);
  },
);

test("a user without a home has the temporary folder", () => {
  const env: Record<string, string | undefined> = {};
  settleHome(env, () => "/home/me");
  expect(env).toEqual({});
  settleHome(env, () => {
    throw new Error("uv_os_homedir returned ENOENT");
  });
  expect(env).toEqual({ HOME: tmpdir() });
});

test.skipIf(process.platform === "win32")("a pipe with the name of a program is not waited for", async () => {
  const cwd = makeFolder();
  execFileSync("mkfifo", [join(cwd, "a.ts")]);
  const { status, stderr } = await runTsino(["check", "a.ts"], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining("✗ not-a-file: `a.ts` is no file but")]);
});

describe.skipIf(!existsSync("/dev/full"))("a full disk behind stdout is no success", () => {
  test.each([["--help"], ["boards"], ["boards", "--json"], ["emit", "a.ts"], ["run", "a.ts"]])(
    "%s %s",
    (...args) => {
      const cwd = makeFolder({ "a.ts": 'console.log("hello");\n' });
      const full = openSync("/dev/full", "w");
      const stdio = ["ignore", full, "pipe"] as const;
      const { status, stderr } = spawnSync(process.execPath, [mainFile, ...args], { cwd, stdio: [...stdio] });
      closeSync(full);
      const text = "  ✗ output-lost: stdout can't be written: the disk is full\n";
      expect([status, stderr.toString()]).toEqual([3, expect.stringContaining(text)]);
    },
  );
});

test("--version prints the version on stdout", async () => {
  expect(await runTsino(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("--help lists all commands on stdout", async () => {
  const { status, stdout, stderr } = await runTsino(["--help"]);
  expect(status).toBe(0);
  for (const name of ["run", "build", "upload", "check", "emit", "explain", "boards"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
  }
  expect(stderr).toBe("");
});

test("help and version load no compiler and no simulator", async () => {
  const { stderr } = await runTsino(["--help"], { env: { NODE_DEBUG: "esm" } });
  expect(stderr).toContain("commander");
  for (const heavy of ["ts-morph", "handlebars", "yowasp", "dist/compiler/index.js", "dist/simulator/"]) {
    expect(stderr).not.toContain(heavy);
  }
});

test("a command's help shows the global options", async () => {
  const { status, stdout } = await runTsino(["run", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toContain("--port-map");
  expect(stdout).toContain("--json");
});

describe("exit 2", () => {
  test.each([
    [["biuld", "x.ts"], "(Did you mean build?)"],
    [["run"], "no-entry: no program was named"],
    [["run", "x.ts", "--relase"], "(Did you mean --release?)"],
    [["check", "a.ts", "b.ts"], "too many arguments"],
    [["run", "x.ts", "--timeout", "soon"], "`--timeout soon` is no time"],
    [["run", "x.ts", "--timeout", "0"], "is no time"],
    [["run", "x.ts", "--port-map", "80"], "`--port-map 80` is no pair of ports"],
    [["run", "x.ts", "--port-map", "0:80"], "is no pair of ports"],
    [["check", "missing.ts"], "no-such-file: there is no file `missing.ts`"],
    [["check", "."], "not-a-file"],
    [["check", ""], "the name of the program's file is empty"],
    [["build", "--out", "", "a.ts"], "`--out` is empty"],
    [["run", "--host", "", "a.ts"], "`--host` is empty"],
    [["monitor", "--port", ""], "`--port` is empty"],
    [["run", "--expect", "", "a.ts"], "`--expect` needs a text that is not empty"],
    [["explain", "no-such-fil"], "did you mean `no-such-file`?"],
    [["explain", "vanished"], "did you mean `board-vanished`?"],
    [["secret", "set"], "`tsino secret set` takes a name, and asks for the value"],
  ])("tsino %j", async (args, message) => {
    const { status, stdout, stderr } = await runTsino(args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  test("no command at all shows the help on stderr", async () => {
    const { status, stdout, stderr } = await runTsino([]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage: tsino");
  });

  test.each([
    ["a JavaScript file", "x.js", "let a = 1;", "not-typescript"],
    ["a picture", "x.png", Buffer.from("\u0089PNG\r\n", "latin1"), "not-typescript"],
    ["a declaration file", "x.d.ts", "declare const a: number;", "not-typescript"],
    ["a picture with the wrong name", "x.ts", Buffer.from("\u0089PNG\r\n\u001a\n\0\0", "latin1"), "not-text"],
    ["text in another encoding", "x.ts", Buffer.from("// \u00fc", "latin1"), "not-text"],
  ])("%s is no program", async (_, name, content, slug) => {
    const cwd = makeFolder({ [name]: content });
    for (const command of ["run", "build", "check", "emit"]) {
      const { status, stdout, stderr } = await runTsino([command, name], { cwd });
      expect(stderr).toContain(`✗ ${slug}: `);
      expect([status, stdout]).toEqual([2, ""]);
    }
  });

  test("an imported file is held to the same", async () => {
    const cwd = makeFolder({
      "a.ts": 'import { x } from "./x";\nimport { y } from "./y.ts";\nconsole.log(x + y);\n',
      "x.ts": Buffer.from('export const x = "\u00fc";\n', "latin1"),
      "y.ts/readme.md": "",
    });
    const { status, stderr } = await runTsino(["check", "a.ts"], { cwd });
    expect(stderr).toContain(
      "a.ts:1:19 - error import-not-readable: `./x` can't be read: it is not valid UTF-8\n",
    );
    expect(stderr).toContain(
      "a.ts:2:19 - error import-not-readable: `./y.ts` can't be read: it is a folder\n",
    );
    expect(status).toBe(4);
  });

  test("a path through a file names none", async () => {
    const cwd = makeFolder({ "x.ts": "" });
    const { status, stderr } = await runTsino(["check", "x.ts/y.ts"], { cwd });
    expect(stderr).toContain("✗ no-such-file: there is no file `x.ts/y.ts`\n");
    expect(status).toBe(2);
  });

  test("an unknown board, with a suggestion", async () => {
    const cwd = makeFolder({ "x.ts": "" });
    const { status, stderr } = await runTsino(["check", "x.ts", "--board", "nodemcu2"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("unknown-board: there is no board `nodemcu2`");
    expect(stderr).toContain("did you mean `nodemcuv2`?");
  });
});

describe.skipIf(process.platform === "win32")("what the system refuses is no bug of tsino", () => {
  test("a link in a circle, a name that is too long", async () => {
    const cwd = makeFolder({});
    symlinkSync("x.ts", join(cwd, "x.ts"));
    const link = await runTsino(["check", "x.ts"], { cwd });
    expect(link.stderr).toBe("  ✗ file-not-readable: `x.ts` can't be read: its links lead in a circle\n");
    const long = await runTsino(["check", `${"x".repeat(300)}.ts`], { cwd });
    expect(long.stderr).toContain("x.ts` can't be read: the name is too long\n");
    expect([link.status, long.status]).toEqual([3, 3]);
  });

  test("anything else that comes up", () => {
    const said: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        said.push(String(chunk));
        done();
      },
    });
    // Output uses of a terminal's stream only what every stream has.
    const stream = sink as unknown as NodeJS.WriteStream;
    const streams = { stdout: stream, stderr: stream };
    const output = new Output({ ...streams, json: false, command: "check", color: false });
    const failure = Object.assign(new Error("EACCES: permission denied, lstat '/p/tsino.json'"), {
      code: "EACCES",
      path: "/p/tsino.json",
    });
    expect(reportFailure(failure, output, {})).toBe(3);
    expect(said.join("")).toContain(
      "✗ file-refused: the system refuses `/p/tsino.json`: permission denied\n",
    );
  });
});

test("--json gives problems as an object, too", async () => {
  const { status, stdout } = await runTsino(["check", "missing.ts", "--json"]);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 1,
    command: "check",
    ok: false,
    exitCode: 2,
    problem: { slug: "no-such-file" },
  });
  const none = await runTsino(["--json"]);
  expect(JSON.parse(none.stdout)).toMatchObject({ ok: false, exitCode: 2, problem: { slug: "usage" } });
  const unknown = await runTsino(["biuld", "--json"]);
  expect(JSON.parse(unknown.stdout)).toMatchObject({ ok: false, exitCode: 2, problem: { slug: "usage" } });
});

test("explain tells what a slug means", async () => {
  const own = await runTsino(["explain", "no-such-file"]);
  expect(own.status).toBe(0);
  expect(own.stdout).toContain("no-such-file");
  const cli = await runTsino(["explain", "secret-has-no-value"]);
  expect(cli.stdout).toContain(".env");
  const typescript = await runTsino(["explain", "TS2345"]);
  expect(typescript.stdout).toContain("TypeScript");
  const sneaky = await runTsino(["explain", "../../README"]);
  expect(sneaky.status).toBe(2);
});
