// Uploads to an ESP8266 by the real arduino-cli and the real esptool, over a serial port, to a chip that is made up:
// all goes well, and everything that goes wrong on a desk. The board's core is a stand-in; its upload recipe is the real one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { root } from "./oracle/find-cases.ts";
import { makeArduinoHome } from "./tools/arduino-home.ts";
import { addEsp8266Platform, startEsp8266 } from "./tools/esp8266-board.ts";
import type { PtyBoard } from "./tools/pty-board.ts";
import { findMissing } from "./tools/real-tools.ts";
import { runTsino, type TsinoRun } from "./tools/run-tsino.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

const missing = findMissing(["arduino-cli", "arduino-ctags", "esptool", "gcc", "python3"]);

const program = `${root}/test/fixtures/uno/greenhouse.ts`;
const folder = makeFolderForAll();
const env = missing === undefined ? addEsp8266Platform(makeArduinoHome(folder)) : {};
const out = join(folder, "build");

const plugIn = async (): Promise<PtyBoard> => {
  const board = await startEsp8266(join(makeFolder(), "flash"));
  onTestFinished(() => board.stop());
  return board;
};

const upload = (board: PtyBoard): Promise<TsinoRun> =>
  runTsino(["upload", "--out", out, "--port", board.port, program], { env });

/** Whether the board's flash begins with the firmware. */
function holdsFirmware(board: PtyBoard): boolean {
  const image = readFileSync(join(out, "nodemcuv2", ".firmware", "greenhouse", "greenhouse.ino.bin"));
  return board.readFlash(image.length).equals(image);
}

/** What goes wrong, what tsino then says, and with which status it ends. */
const faults: readonly (readonly [string, RegExp, number])[] = [
  ["fault wrong-chip", /This chip is ESP32.*✗ upload-failed/s, 8],
  ["fault checksum", /Bad data checksum.*✗ upload-failed/s, 8],
  ["fault flash", /MD5 of file does not match.*✗ upload-failed/s, 8],
  ["fault silence", /✗ chip-does-not-answer/, 8],
];

/** Many more are for the hand: `TSINO_UPLOAD_CYCLES=100 npx vitest run test/esp8266-upload.test.ts`. */
const cycles = Number(process.env.TSINO_UPLOAD_CYCLES ?? 3);
const patience = 60_000 + cycles * 20_000;

describe("upload to an ESP8266", () => {
  test("writes the image as it is, some times in a row", { timeout: patience }, async ({ skip }) => {
    skip(missing !== undefined, missing);
    const board = await plugIn();
    for (let cycle = 0; cycle < cycles; cycle++) {
      expect(await upload(board)).toMatchObject({
        status: 0,
        stdout: "",
        stderr: expect.stringMatching(/ {2}chip {3}ESP8266EX, MAC \S+ {3}fits nodemcuv2\n {2}✓ uploaded/),
      });
      expect(holdsFirmware(board)).toBe(true);
    }
  });

  test.for(faults)(
    "%s is a clear error, and the next upload works",
    async ([fault, message, status], { skip }) => {
      skip(missing !== undefined, missing);
      const board = await plugIn();
      await board.command(fault);
      const failed = await upload(board);
      expect(failed.stderr).toMatch(message);
      expect(failed.status).toBe(status);
      await board.command("fault none");
      expect(await upload(board)).toMatchObject({ status: 0 });
      expect(holdsFirmware(board)).toBe(true);
    },
  );

  test("a board that is unplugged in the middle went away, and plugged in again takes the next upload", async ({
    skip,
  }) => {
    skip(missing !== undefined, missing);
    const board = await plugIn();
    await board.command("fault disconnect 30000");
    const failed = await upload(board);
    expect(failed.stderr).toMatch(/✗ board-vanished/);
    expect(failed.status).toBe(8);
    const again = await plugIn();
    expect(await upload(again)).toMatchObject({ status: 0 });
    expect(holdsFirmware(again)).toBe(true);
  });

  test("a bit that flips anywhere never leaves a wrong image unnoticed", { timeout: patience }, async ({
    skip,
  }) => {
    skip(missing !== undefined, missing);
    const board = await plugIn();
    for (let cycle = 0; cycle < cycles; cycle++) {
      // Spread over the stub, the image and what is asked for between them.
      const byte = 40 + ((cycle * 23_459) % 58_000);
      await board.command(`fault flip ${byte}`);
      const { status, stderr } = await upload(board);
      if (status === 0) expect(holdsFirmware(board), `bit of byte ${byte}`).toBe(true);
      else expect([status, stderr], `bit of byte ${byte}`).toEqual([8, expect.stringMatching(/✗ [a-z-]+: /)]);
      await board.command("fault none");
      expect(await upload(board), `after byte ${byte}`).toMatchObject({ status: 0 });
      expect(holdsFirmware(board), `after byte ${byte}`).toBe(true);
    }
  });
});
