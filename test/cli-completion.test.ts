// `tsino completion`: each script knows each command and option, and the shells that are here understand theirs.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Argument, Command } from "commander";
import { describe, expect, test } from "vitest";
import { type CommandTable, readCommandTable } from "../cli/command-table.ts";
import { renderBash } from "../cli/completion-bash.ts";
import { renderFish } from "../cli/completion-fish.ts";
import { renderPowershell } from "../cli/completion-powershell.ts";
import { renderZsh } from "../cli/completion-zsh.ts";
import { findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const commands = [
  "init",
  "run",
  "build",
  "upload",
  "monitor",
  "ports",
  "check",
  "boards",
  "secret",
  "doctor",
  "clean",
];

describe.each(["bash", "zsh", "fish", "powershell"])("tsino completion %s", (shell) => {
  test("is a script with the commands, options and boards", async () => {
    const { status, stdout, stderr } = await runTsino(["completion", shell]);
    expect([status, stderr]).toEqual([0, ""]);
    for (const word of [...commands, "port-map", "nodemcuv2", "uno", "no-color"])
      expect(stdout).toContain(word);
    const program = findProgram(shell);
    if (program === undefined || shell === "powershell") return;
    const file = join(makeFolder(), "script");
    writeFileSync(file, stdout);
    const check = spawnSync(program, ["-n", file], { encoding: "utf8" });
    expect([check.status, check.stderr]).toEqual([0, ""]);
  });
});

test("another shell is exit 2", async () => {
  const { status, stdout, stderr } = await runTsino(["completion", "tcsh"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Allowed choices are bash, zsh, fish, powershell.");
});

test("--json has the script as text", async () => {
  const { stdout } = await runTsino(["--json", "completion", "bash"]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, shell: "bash" });
});

/** Signs that shells take for their own. */
function makeOddTable(): CommandTable {
  const program = new Command("tsino").option("--json", "it's `odd`");
  const odd = program.command("do").description('what: it\'s $HOME `id` [x] "y" \\ z');
  odd.option("-p, --port <port>", "a port: it's [one] of $(id)").option("--text <text>", "any");
  odd.addArgument(new Argument("<kind>").choices(["one", "two"]));
  return readCommandTable(program);
}

test("the table says what commander knows", () => {
  const { commands: rows, options } = makeOddTable();
  expect(options.map(({ long }) => long)).toEqual(["--json", "--help"]);
  expect(rows.map(({ name, argument }) => [name, argument])).toEqual([
    ["do", { kind: "words", words: ["one", "two"] }],
  ]);
  expect(rows[0]?.options.map(({ long, values }) => [long, values?.kind])).toEqual([
    ["--port", "ports"],
    ["--text", "text"],
    ["--json", undefined],
    ["--help", undefined],
  ]);
});

test("no description is run or ends a quotation", () => {
  const table = makeOddTable();
  expect(renderPowershell(table)).toContain("'what: it''s $HOME `id` [x] \"y\" \\ z'");
  expect(renderFish(table)).toContain("'what: it\\'s $HOME `id` [x] \"y\" \\\\ z'");
  expect(renderZsh(table)).toContain("'do:what\\: it'\\''s $HOME `id` [x] \"y\" \\\\ z'");
  expect(renderBash(table)).not.toContain("what");
});

const bash = process.platform === "win32" ? undefined : findProgram("bash");

describe.skipIf(bash === undefined)("in bash", () => {
  /** What bash offers for the last word. The command `tsino` there only knows its ports. */
  const complete = async (...words: readonly string[]) => {
    const { stdout: script } = await runTsino(["completion", "bash"]);
    const bin = makeFolder();
    const ports = "printf '/dev/ttyUSB0  CH340 (1a86:7523)\\n/dev/ttyS0\\n'";
    writeFileSync(join(bin, "tsino"), `#!/bin/sh\n${ports}\n`, { mode: 0o755 });
    const program = `set -u\n${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tsino; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
    const args = ["--norc", "-c", program, "bash", "tsino", ...words];
    const { stdout, stderr } = spawnSync(bash ?? "", args, { env, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.split("\n").filter((word) => word !== "");
  };

  test.each([
    [["b"], ["build", "boards"]],
    [["--js"], ["--json"]],
    [["run", "--rel"], ["--release"]],
    [["--json", "run", "a.ts", "--po"], ["--port-map"]],
    [["build", "-b", "n"], ["nodemcuv2"]],
    [
      ["upload", "--port", ""],
      ["/dev/ttyUSB0", "/dev/ttyS0"],
    ],
    [
      ["monitor", "--eol", "c"],
      ["cr", "crlf"],
    ],
    [["completion", "z"], ["zsh"]],
    [["run", "a"], []],
    [["run", "--timeout", ""], []],
  ])("tsino %j", async (words, offered) => expect(await complete(...words)).toEqual(offered));
});
