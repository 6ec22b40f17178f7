// `tsino monitor` on a terminal: keys go to the board as they are typed, a few are the monitor's own, and what the
// board has not ended with a line break is shown all the same.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { buildPtyBench, PseudoBoard, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing } from "./tools/real-tools.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const missing = findMissing(ptyTools);

describe.skipIf(missing !== undefined)(`monitor on a terminal ${missing ?? ""}`, () => {
  const bench = missing === undefined ? buildPtyBench() : "";

  const begin = async (args: readonly string[] = []) => {
    const cwd = makeFolder();
    const board = await PseudoBoard.plugIn(bench, join(cwd, "port"));
    const terminal = new TerminalSession(bench, ["monitor", "--port", board.port, ...args], { cwd });
    await terminal.shows(/Ctrl-C quit · Ctrl-R reset the board · Ctrl-T menu\r\n/);
    return { board, terminal };
  };

  test("keys are sent at once, Enter as the line end, Ctrl-C ends it", async () => {
    const { board, terminal } = await begin(["--eol", "crlf"]);
    terminal.type("l");
    await board.gets(/l/);
    terminal.type("ed on\r");
    await board.gets(/led on\r\n/);
    board.say("ok\r\n");
    await terminal.shows(/ok\r\n/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(board.received).toBe("led on\r\n");
    expect(terminal.screen).toBe(
      `  monitor ${board.port} at 115200 baud (no program says; --baud for another speed)
  Ctrl-C quit · Ctrl-R reset the board · Ctrl-T menu
ok
`,
    );
  });

  test("a prompt without line end is shown, and its line goes on", async () => {
    const { board, terminal } = await begin();
    board.say("name? ");
    await terminal.shows(/name\? $/);
    board.say("Ada\r\nhello\r\n");
    await terminal.shows(/name\? Ada\r\nhello\r\n/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
  });

  test("--echo shows what is typed, Ctrl-R resets, Ctrl-T and a key changes how it is", async () => {
    const { board, terminal } = await begin(["--echo"]);
    terminal.type("hi\r");
    await terminal.shows(/hi\r\n/);
    terminal.type("\u0012");
    await terminal.shows(/↻ reset\r\n/);
    terminal.type("\u0014");
    await terminal.shows(/↻ reset\r\n {2}t time: off · .*e echo: on · l line end: lf · .*\r\n/s);
    terminal.type("ex");
    await board.gets(/x/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(board.received).toBe("hi\nx");
  });

  test("the menu: time, filter, line end, hex, the key itself, quit", async () => {
    const { board, terminal } = await begin();
    const menu = async (keys: string, answer: RegExp) => {
      terminal.type(`\u0014${keys}`);
      await terminal.shows(answer);
    };
    await menu("t", / {2}time: wall\r\n/);
    board.say("one\r\n");
    await terminal.shows(/\d\d:\d\d:\d\d\.\d{3} {2}one\r\n/);
    await menu("l", / {2}line end: cr\r\n/);
    terminal.type("go\r");
    await board.gets(/go\r/);
    await menu("fö[\r", /that is no regular expression/);
    await menu("föx\u007f|tw\r", / {2}filter: ö\|tw\r\n/);
    board.say("one\r\ntwo\r\n");
    await terminal.shows(/ {2}two\r\n/);
    await menu("f\r", / {2}filter: off\r\n/);
    await menu("f\u001b", /lines\): \r\n$/);
    await menu("h", / {2}hex: on\r\n/);
    board.say("AB");
    await terminal.shows(/41 42/);
    terminal.type("\u0014\u0014z");
    await board.gets(/z/);
    terminal.type("\u0014q");
    expect(await terminal.done).toBe(130);
    expect(terminal.screen.match(/one/g)).toHaveLength(1);
    expect(board.received).toBe("go\r\u0014z");
  });

  test("upload -m shows how far it is, then what the board says", async () => {
    const cwd = makeFolder({
      "build/nodemcuv2/a/sketch.yaml": "default_fqbn: esp8266:esp8266:nodemcuv2\n",
      "build/nodemcuv2/.firmware/a/a.ino.bin": "",
    });
    const board = await PseudoBoard.plugIn(bench, join(cwd, "port"));
    const percents = [10, 55, 100].map((percent) => `Writing at 0x00004000... (${percent} %)\n`).join("");
    const stdout = `Connecting....\n${percents}Hash of data verified.\n`;
    const fake = makeFakeArduinoCli(makeFolder(), { upload: { stdout, opensPort: true } });
    const terminal = new TerminalSession(bench, ["upload", "-m", "--port", board.port], {
      cwd,
      env: { TSINO_ARDUINO_CLI: fake.path },
    });
    await terminal.shows(/Ctrl-T menu\r\n/);
    await board.gets(/flashed/);
    board.say("hello\r\n");
    await terminal.shows(/hello\r\n/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(terminal.screen).toContain("█".repeat(20));
    // What is left when the terminal has taken back what was replaced.
    const lines = terminal.screen.split("\n");
    const left = lines.map((line) => line.split("\r\u001b[2K").at(-1)).join("\n");
    expect(left.replace(/ {3}\d+\.\d s/, "   0.1 s")).toBe(`  port   ${board.port}   (--port)
  flash  ████████████████████ 100 %   0.1 s   verified
  monitor ${board.port} at 115200 baud (no program says; --baud for another speed)
  Ctrl-C quit · Ctrl-R reset the board · Ctrl-T menu
hello
`);
  });

  test("an upload that fails on a terminal says why, as without one", async () => {
    const cwd = makeFolder({
      "build/nodemcuv2/a/sketch.yaml": "default_fqbn: esp8266:esp8266:nodemcuv2\n",
      "build/nodemcuv2/.firmware/a/a.ino.bin": "",
      port: "",
    });
    const upload = {
      status: 1,
      stdout: "Connecting....____\n",
      stderr: "A fatal error occurred: it rains\nFailed uploading: uploading error: exit status 2\n",
    };
    const fake = makeFakeArduinoCli(makeFolder(), { upload });
    const terminal = new TerminalSession(bench, ["upload", "--port", "./port"], {
      cwd,
      env: { TSINO_ARDUINO_CLI: fake.path },
    });
    expect(await terminal.done).toBe(8);
    expect(terminal.screen).toContain("A fatal error occurred: it rains\n");
    expect(terminal.screen).toContain("✗ upload-failed: the upload failed: uploading error: exit status 2\n");
  });
});
