// `tsino upload -m` to the Uno by the real tools: what the monitor prints of the running program is what Node prints.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "./oracle/find-cases.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";
import { addAvrPlatform, makeArduinoHome } from "./tools/arduino-home.ts";
import { findMissing } from "./tools/real-tools.ts";
import { TsinoProcess } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";
import { buildUno, startUno } from "./tools/uno-board.ts";

const tools = [
  "arduino-cli",
  "arduino-core-avr",
  "arduino-ctags",
  "avr-g++",
  "avrdude",
  "gcc",
  "libsimavr-dev",
];
const missing = findMissing(tools);
const program = `${root}/test/fixtures/uno/greenhouse.ts`;

test("a checked build stops on the board, and the monitor tells it in the program's lines", async ({
  skip,
}) => {
  skip(missing !== undefined, missing);
  const folder = makeFolder();
  const home = makeArduinoHome(folder);
  addAvrPlatform(home);
  const board = await startUno(buildUno(folder), join(makeFolder(), "flash"));
  onTestFinished(() => board.stop());
  const place = ["--board", "uno", "--out", join(folder, "build"), "--port", board.port];
  const broken = `${root}/test/fixtures/uno/too-deep.ts`;
  const tsino = new TsinoProcess(["upload", "-m", "--checked", ...place, broken], { env: home.env });
  await tsino.waitFor(/╰─/);
  tsino.child.kill("SIGINT");
  const { status, stdout } = await tsino.done;
  expect(status).toBe(130);
  const lines = stdout.split("\n").map((line) => line.replace(/ {2}\S*(?=too-deep\.ts)/, "  "));
  const told = lines.slice(lines.indexOf("ready")).filter((line) => line !== "");
  expect(told).toEqual([
    "ready",
    "5",
    "10",
    "20",
    "trap out-of-range: index 3 of 3",
    "   ╭─ the checked build stopped here, and stands still until it is reset",
    "   │  at readDepth  too-deep.ts:7:3      return depths[probe];",
    "   │  at loop       too-deep.ts:17:3",
    expect.stringMatching(/^ {3}╰─ .*full dump: /),
  ]);
});

test("the monitor behind an upload prints what Node prints", async ({ skip }) => {
  skip(missing !== undefined, missing);
  const oracle = new JavaScriptOracle();
  onTestFinished(() => oracle.close());
  const folder = makeFolder();
  const home = makeArduinoHome(folder);
  addAvrPlatform(home);
  const board = await startUno(buildUno(folder), join(makeFolder(), "flash"));
  onTestFinished(() => board.stop());
  const place = ["--board", "uno", "--out", join(folder, "build"), "--port", board.port];
  const tsino = new TsinoProcess(["upload", "-m", ...place, program], { env: home.env });
  await tsino.waitFor(/done\n/);
  tsino.child.kill("SIGINT");
  const { status, stdout, stderr } = await tsino.done;
  expect(status).toBe(130);
  expect(stderr).toContain(`monitor ${board.port} at 115200 baud\n`);
  expect(stdout).toBe(await oracle.run(program, new Map([[program, readFileSync(program, "utf8")]])));
});
