// `tsino secret`: values from a pipe and from a terminal, where no key is shown; the files that it writes and leaves alone; and
// that no output ever has a value in it.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildPtyBench, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing, findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const hush = "hunter2 # 'tell\" nobody";
const isRoot = process.getuid?.() === 0;
const path = { PATH: process.env.PATH ?? "" };

function set(cwd: string, name: string, input: string | Uint8Array = `${hush}\n`, ...more: string[]) {
  return runTsino(["secret", "set", name, ...more], { cwd, input, env: path });
}

const read = (cwd: string, file = ".env") => readFileSync(join(cwd, file), "utf8");

describe("tsino secret set, from a pipe", () => {
  test("writes the value, its name, and that git is to leave it alone", async () => {
    const cwd = makeFolder({ "package.json": "{}" });
    expect(await set(cwd, "PW")).toEqual({
      status: 0,
      stdout: "",
      stderr: "  ✓ PW is in .env  (also wrote .gitignore, .env.example)\n",
    });
    expect(read(cwd)).toBe(`PW=\`${hush}\`\n`);
    expect(read(cwd, ".env.example")).toMatch(/^# .*\nPW=\n$/);
    expect(read(cwd, ".gitignore")).toBe(".env\n");
    if (process.platform !== "win32") expect(statSync(join(cwd, ".env")).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd).sort()).toEqual([".env", ".env.example", ".gitignore", "package.json"]);
  });

  test("changes one line of files that are there, and their permissions stay", async () => {
    const cwd = makeFolder({
      ".env": "\ufeffA=1 # ä\r\n\r\n# PW is\r\nPW=old\r\nB='x y'\r\n",
      ".env.example": "PW=\nOTHER=\n",
      ".gitignore": "/.env",
    });
    chmodSync(join(cwd, ".env"), 0o640);
    expect((await set(cwd, "PW", "new")).stderr).toBe("  ✓ PW is in .env\n");
    expect(read(cwd)).toBe("\ufeffA=1 # ä\r\n\r\n# PW is\r\nPW=new\r\nB='x y'\r\n");
    expect(read(cwd, ".env.example")).toBe("PW=\nOTHER=\n");
    expect(read(cwd, ".gitignore")).toBe("/.env");
    if (process.platform !== "win32") expect(statSync(join(cwd, ".env")).mode & 0o777).toBe(0o640);
  });

  test("of a folder without a project nothing but .env", async () => {
    const cwd = makeFolder();
    expect((await set(cwd, "PW", "ü\r\n")).status).toBe(0);
    expect([readdirSync(cwd), read(cwd)]).toEqual([[".env"], "PW='ü'\n"]);
  });

  test("goes where the build reads it: beside the program of tsino.json, or in the project's root", async () => {
    const cwd = makeFolder({
      "tsino.json": '{ "entry": "src/main.ts" }',
      "src/main.ts": "",
      "src/.env": "NEAR=1\n",
      ".env": "FAR=1\n",
    });
    await set(cwd, "FAR", "2");
    await set(cwd, "NEW", "3");
    expect([read(cwd), read(cwd, "src/.env")]).toEqual(["FAR=2\n", "NEAR=1\nNEW=3\n"]);
    const below = makeFolder({ "package.json": "{}", "deep/below/x": "" });
    await set(join(below, "deep", "below"), "PW", "x");
    expect(existsSync(join(below, ".env"))).toBe(true);
  });

  test("bytes of any encoding, and several lines", async () => {
    const cwd = makeFolder();
    await set(cwd, "PW", Buffer.from([0xe4, 0x0a]));
    expect(readFileSync(join(cwd, ".env"))).toEqual(Buffer.from("PW='\xe4'\n", "latin1"));
    await set(cwd, "KEY", "-----BEGIN\nabc\n-----END\n");
    expect(readFileSync(join(cwd, ".env"), "latin1")).toBe("PW='\xe4'\nKEY='-----BEGIN\nabc\n-----END'\n");
  });

  test("--json tells where, and no value", async () => {
    const cwd = makeFolder({ "package.json": "{}" });
    const { stdout } = await set(cwd, "PW", hush, "--json");
    expect(JSON.parse(stdout)).toEqual({
      ...{ schema: 1, command: "secret", ok: true, exitCode: 0 },
      ...{ name: "PW", file: join(cwd, ".env"), replaced: false, ignored: null },
      ...{ others: [".gitignore", ".env.example"], warnings: [] },
    });
  });

  test("several at once keep each other's", async () => {
    const cwd = makeFolder();
    const names = ["A", "B", "C"];
    const runs = await Promise.all(names.map((name) => set(cwd, name, name)));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(read(cwd).split("\n").sort()).toEqual(["", "A=A", "B=B", "C=C"]);
  });

  test.skipIf(findProgram("git") === undefined)("says whether git ignores it", async () => {
    const cwd = makeFolder({ "package.json": "{}" });
    const git = (...args: string[]) => execFileSync("git", args, { cwd, stdio: "ignore" });
    git("init");
    expect((await set(cwd, "PW")).stderr).toBe(
      "  ✓ PW is in .env, which git ignores  (also wrote .gitignore, .env.example)\n",
    );
    git("add", "-f", ".env");
    expect((await set(cwd, "PW", "x")).stderr).toMatch(
      /^ {2}✓ PW is in \.env\n {2}! git has \.env already, .*: git rm --cached \.env .*\n$/,
    );
    expect(read(cwd, ".gitignore")).toBe(".env\n");
  });
});

describe("what is refused, without a trace of the value", () => {
  const refusal = (slug: string, rest: string) => new RegExp(`^ {2}✗ ${slug}: ${rest}`);

  test.each([
    [["PW", "hunter2"], "PW"],
    [["PW", "-hunter2"], "PW"],
    [["PW", "--hunter2"], "PW"],
    [["PW=hunter2"], "PW"],
    [["hunter2!", "PW"], "NAME"],
  ])("tsino secret set %j", async (words, name) => {
    const cwd = makeFolder();
    const { status, stdout, stderr } = await runTsino(["secret", "set", ...words], { cwd, input: hush });
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      `  ✗ secret-on-command-line: a value on the command line stays in your shell's history, so none is taken from there
    help: tsino secret set ${name}     asks for it and shows nothing; on a pipe: tsino secret set ${name} < FILE
`,
    ]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each([["hunter2!"], ["2x"], [""], ["a-b"], ["ä"]])("the name %j", async (name) => {
    const { status, stderr } = await set(makeFolder(), name);
    expect(stderr).toMatch(refusal("secret-name-wrong", "that is no name"));
    expect([status, stderr.includes("hunter2")]).toEqual([2, false]);
  });

  test.each([
    ["", "secret-not-given", "nobody gave a value for `PW`"],
    ["\n", "secret-not-given", "nobody gave a value for `PW`"],
    ["hunter2\0\n", "secret-not-usable", "the value for `PW` has a zero byte"],
    ["hunter2\r\nx", "secret-not-usable", "the value for `PW` has a carriage return"],
    ["hunter2'\"`#", "secret-not-usable", "the value for `PW` has all three kinds of quotes"],
    ["hunter2".repeat(10_000), "secret-not-usable", "the value for `PW` is longer than 64 KB"],
  ])("the value %j", async (value, slug, message) => {
    const cwd = makeFolder();
    const { status, stdout, stderr } = await set(cwd, "PW", value);
    expect(stderr).toMatch(refusal(slug, message));
    expect([status, stdout, stderr.includes("hunter2"), readdirSync(cwd)]).toEqual([2, "", false, []]);
  });

  test("a .env that is a folder or a link", async () => {
    const cwd = makeFolder({ other: "A=1\n" });
    mkdirSync(join(cwd, ".env"));
    const folder = await set(cwd, "PW");
    expect([folder.status, folder.stderr]).toEqual([
      3,
      expect.stringMatching(
        refusal("env-file-odd", "`\\.env` is a folder, so nothing was written\n {4}help: "),
      ),
    ]);
    const linked = makeFolder({ other: "A=1\n" });
    symlinkSync("other", join(linked, ".env"));
    const link = await set(linked, "PW");
    expect([link.status, link.stderr]).toEqual([
      3,
      expect.stringMatching(refusal("env-file-odd", "`\\.env` is a link to other; tsino changes no file")),
    ]);
    expect(read(linked, "other")).toBe("A=1\n");
  });

  test("a .env in which what is added would be read as a part of another value", async () => {
    const cwd = makeFolder({ ".env": "A='open\n" });
    const { status, stderr } = await set(cwd, "PW", "it's");
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(refusal("env-file-unclear", "`\\.env` has a quote")),
    ]);
    expect(read(cwd)).toBe("A='open\n");
  });

  test.skipIf(isRoot || process.platform === "win32")("a folder or file that can't be written", async () => {
    const cwd = makeFolder();
    chmodSync(cwd, 0o500);
    const folder = await set(cwd, "PW");
    chmodSync(cwd, 0o700);
    expect([folder.status, folder.stderr]).toEqual([
      3,
      expect.stringContaining("`.env` can't be written: permission"),
    ]);
  });
});

describe("tsino secret list", () => {
  test("has the names, and no value", async () => {
    const cwd = makeFolder({ ".env": `A='${"hunter2"}'\nB=\n`, ".env.example": "A=\nC=\n" });
    expect(await runTsino(["secret", "list"], { cwd })).toEqual({
      status: 0,
      stdout: "A  has a value   .env\nB  is empty      .env\nC  has no value  .env.example\n",
      stderr: "",
    });
    const { stdout } = await runTsino(["secret", "list", "--json"], { cwd });
    expect(JSON.parse(stdout).secrets).toEqual([
      { name: "A", state: "set", file: ".env" },
      { name: "B", state: "empty", file: ".env" },
      { name: "C", state: "missing", file: ".env.example" },
    ]);
  });

  test("says that there are none", async () => {
    expect(await runTsino(["secret", "list"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "no .env here; `tsino secret set NAME` adds one\n",
    });
  });
});

const noTerminal = findMissing(ptyTools);

describe.skipIf(noTerminal !== undefined)(`on a terminal ${noTerminal ?? ""}`, () => {
  const bench = noTerminal === undefined ? buildPtyBench() : "";
  const open = (args: string[], cwd: string) => new TerminalSession(bench, args, { cwd, env: path });
  const program =
    'import { secret } from "tsino";\nexport function setup(): void {\n  console.log(secret("SSID"), secret("PW"));\n}\nexport function loop(): void {}\n';

  test("the value is asked for, mended with keys, and not shown", async () => {
    const cwd = makeFolder();
    const terminal = open(["secret", "set", "PW"], cwd);
    await terminal.shows(/Value of PW\? \(it is not shown\) $/);
    terminal.type("wrong\u0015hunter3\u007f2 ü\r");
    expect(await terminal.done).toBe(0);
    expect(terminal.screen).toBe("Value of PW? (it is not shown) \n  ✓ PW is in .env\n");
    expect(read(cwd)).toBe("PW='hunter2 ü'\n");
  });

  test.each([
    ["\r", 2, "secret-not-given"],
    ["\u0004", 2, "secret-not-given"],
    ["\u0003", 130, "Value of PW"],
    ["hunter2\rhunter3\r", 2, "secret-not-usable"],
  ])("typed %j, nothing is written", async (keys, status, text) => {
    const cwd = makeFolder();
    const terminal = open(["secret", "set", "PW"], cwd);
    await terminal.shows(/not shown\) $/);
    terminal.type(keys);
    expect(await terminal.done).toBe(status);
    expect(terminal.screen).toContain(text);
    expect(terminal.screen).not.toContain("hunter");
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("--json asks nothing", async () => {
    const terminal = open(["secret", "set", "PW", "--json"], makeFolder());
    expect(await terminal.done).toBe(2);
    expect(terminal.screen).toContain('"slug":"secret-not-given"');
  });

  test("a build asks for what has no value, and keeps it", async () => {
    const cwd = makeFolder({ "package.json": "{}", "a.ts": program, ".env": "SSID=home\n" });
    const terminal = open(["build", "a.ts"], cwd);
    await terminal.shows(/PW has no value in \.env\. Which\? \(it is not shown; Enter alone: none\) $/);
    terminal.type("hunter2\r");
    expect(await terminal.done).toBe(0);
    expect(terminal.screen).toContain(
      "\n  ✓ PW is in .env  (also wrote .gitignore, .env.example)\n  ✓ wrote ",
    );
    expect(terminal.screen).not.toContain("hunter");
    expect(read(cwd)).toBe("SSID=home\nPW=hunter2\n");
    expect(read(cwd, "build/nodemcuv2/a/secrets.h")).toContain('#define SECRET_PW "hunter2"');
  });

  test("Enter alone leaves it at the refusal", async () => {
    const cwd = makeFolder({ "a.ts": program });
    const terminal = open(["build", "a.ts"], cwd);
    await terminal.shows(/\w has no value in \.env\. Which\?/);
    terminal.type("\r");
    expect(await terminal.done).toBe(3);
    expect(terminal.screen).toContain("✗ secret-has-no-value: the program asks for `");
    expect(readdirSync(cwd)).toEqual(["a.ts"]);
  });
});
