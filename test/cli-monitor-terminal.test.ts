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
    await terminal.shows(/Ctrl-C quit · Ctrl-R reset the board · Ctrl-T shows this\r\n/);
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
  Ctrl-C quit · Ctrl-R reset the board · Ctrl-T shows this
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

  test("--echo shows what is typed, Ctrl-R resets, Ctrl-T helps", async () => {
    const { board, terminal } = await begin(["--echo"]);
    terminal.type("hi\r");
    await terminal.shows(/hi\r\n/);
    terminal.type("\u0012");
    await terminal.shows(/↻ reset\r\n/);
    terminal.type("\u0014");
    await terminal.shows(/↻ reset\r\n.*Ctrl-T shows this\r\n/);
    terminal.type("x");
    await board.gets(/x/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(board.received).toBe("hi\nx");
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
    await terminal.shows(/Ctrl-T shows this\r\n/);
    await board.gets(/flashed/);
    board.say("hello\r\n");
    await terminal.shows(/hello\r\n/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(terminal.screen).toContain("█".repeat(20));
    // What is left when the terminal has taken back what was replaced.
    const lines = terminal.screen.split("\n");
    const left = lines.map((line) => line.split("\r\u001b[2K").at(-1)).join("\n");
    expect(left.replace(/ {3}\d+\.\d s/, "   0.1 s")).toBe(`  ✓ uploaded to ${board.port}   0.1 s   verified
  monitor ${board.port} at 115200 baud (no program says; --baud for another speed)
  Ctrl-C quit · Ctrl-R reset the board · Ctrl-T shows this
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
