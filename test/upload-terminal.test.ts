// An upload on a terminal, by the real arduino-cli and the real esptool, to a chip that is made up: the bar, and the
// words when it fails, are read from what the tools print meanwhile.
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { root } from "./oracle/find-cases.ts";
import { makeArduinoHome } from "./tools/arduino-home.ts";
import { addEsp8266Platform, startEsp8266 } from "./tools/esp8266-board.ts";
import { buildPtyBench, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing } from "./tools/real-tools.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

const missing = findMissing(["arduino-cli", "arduino-ctags", "esptool", "gcc", "python3"]);
const program = `${root}/test/fixtures/uno/greenhouse.ts`;

describe.skipIf(missing !== undefined)(`upload on a terminal ${missing ?? ""}`, () => {
  const bench = missing === undefined ? buildPtyBench() : "";
  const folder = makeFolderForAll();
  const env = missing === undefined ? addEsp8266Platform(makeArduinoHome(folder)) : {};

  const upload = async (fault: string) => {
    const board = await startEsp8266(join(makeFolder(), "flash"));
    onTestFinished(() => board.stop());
    await board.command(`fault ${fault}`);
    const args = ["upload", "--out", join(folder, "build"), "--port", board.port, program];
    const terminal = new TerminalSession(bench, args, { cwd: folder, env });
    return { status: await terminal.done, screen: terminal.screen };
  };

  test("shows how far it is, and that it was verified", async () => {
    const { status, screen } = await upload("none");
    // What the tool says in between may come in one piece.
    expect(screen).toMatch(/uploading to .+ {2}█{20} +100 %/);
    expect(screen).toMatch(/ {2}chip {3}ESP8266EX, MAC (?:[0-9a-f]{2}:){5}[0-9a-f]{2} {3}✓ fits nodemcuv2\n/);
    expect(screen).toMatch(/ {2}flash {2}█{20} 100 %.* {3}\d+\.\d s {3}verified\n/);
    expect(status).toBe(0);
  });

  test.each([
    ["silence", /✗ chip-does-not-answer/],
    ["wrong-chip", /This chip is ESP32.*✗ upload-failed/s],
    ["disconnect 30000", /✗ board-vanished/],
  ])("fault %s is told as without a terminal", async (fault, message) => {
    const { status, screen } = await upload(fault);
    expect(screen).toMatch(message);
    expect(status).toBe(8);
  });
});
