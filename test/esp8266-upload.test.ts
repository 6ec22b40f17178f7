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

/** How many uploads; they wait for the chip most of the time, and for the processor hardly. */
const cycles = Number(process.env.TSINO_UPLOAD_CYCLES ?? 100);
/** How many with a fault at any byte. Other bytes: `TSINO_UPLOAD_SEED=7 npx vitest run test/esp8266-upload.test.ts`. */
const faultCycles = Number(process.env.TSINO_UPLOAD_FAULTS ?? 20);
const seed = Number(process.env.TSINO_UPLOAD_SEED ?? 1);
const boardsAtOnce = 6;

interface Fault {
  readonly kind: "flip" | "disconnect";
  /** Counted from the port's opening. */
  readonly byte: number;
}

/** Bytes that an upload sends, or a few less: the stub, the image, and what is asked for between them. */
const sent = 58_000;
const clearErrors = /✗ (?:upload-failed|chip-does-not-answer|board-vanished): /;

/** The same for the same seed, by Lehmer's generator. */
function pickFaults(seed: number, count: number): readonly Fault[] {
  let state = seed;
  return Array.from({ length: count }, (_, index) => {
    state = (state * 48_271) % 2_147_483_647;
    return { kind: index % 2 === 0 ? "flip" : "disconnect", byte: 1 + (state % sent) };
  });
}

describe("upload to an ESP8266", () => {
  test(`writes the image as it is, ${cycles} times on ${boardsAtOnce} boards, in a row on each`, {
    timeout: 60_000 + cycles * 20_000,
  }, async ({ skip }) => {
    skip(missing !== undefined, missing);
    const work = async (board: PtyBoard, times: number): Promise<void> => {
      for (let cycle = 0; cycle < times; cycle++) {
        expect(await upload(board)).toMatchObject({
          status: 0,
          stdout: "",
          stderr: expect.stringMatching(
            / {2}chip {3}ESP8266EX, MAC \S+ {3}✓ fits nodemcuv2\n {2}flash {2}█{20} 100 % {3}/,
          ),
        });
        expect(holdsFirmware(board)).toBe(true);
      }
    };
    const first = await plugIn();
    // One build for all, before they are at work beside each other.
    await work(first, 1);
    const others = await Promise.all(Array.from({ length: boardsAtOnce - 1 }, plugIn));
    const share = Math.ceil((cycles - 1) / boardsAtOnce);
    await Promise.all([first, ...others].map((board) => work(board, share)));
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

  test(`${faultCycles} faults at random bytes are told, or the image is whole; and the next upload works`, {
    timeout: 60_000 + faultCycles * 60_000,
  }, async ({ skip }) => {
    skip(missing !== undefined, missing);
    const faults = pickFaults(seed, faultCycles);
    // All are plugged in beforehand: the system gives the device of one that went away to the next that comes, and the
    // upload that failed has not let go of it yet.
    const first = await plugIn();
    const count = boardsAtOnce + faults.filter(({ kind }) => kind === "disconnect").length - 1;
    const others = await Promise.all(Array.from({ length: count }, plugIn));
    const nextBoard = (): PtyBoard => others.pop() ?? expect.fail("there is no other board");
    const work = async (start: PtyBoard, mine: readonly Fault[]): Promise<void> => {
      let board = start;
      for (const { kind, byte } of mine) {
        const what = `${kind} at byte ${byte}, seed ${seed}`;
        await board.command(`fault ${kind} ${byte}`);
        const { status, stderr } = await upload(board);
        // esptool asks again for some of what got lost.
        if (status === 0) expect([kind, holdsFirmware(board)], what).toEqual(["flip", true]);
        else expect([status, stderr], what).toEqual([8, expect.stringMatching(clearErrors)]);
        if (kind === "disconnect") board = nextBoard();
        else await board.command("fault none");
        expect(await upload(board), `after ${what}`).toMatchObject({ status: 0 });
        expect(holdsFirmware(board), `after ${what}`).toBe(true);
      }
    };
    // One build for all, before they are at work beside each other.
    expect(await upload(first)).toMatchObject({ status: 0 });
    const shares = Array.from({ length: boardsAtOnce }, (_, board) =>
      faults.filter((_, index) => index % boardsAtOnce === board),
    );
    await Promise.all(shares.map((mine, i) => work(i === 0 ? first : nextBoard(), mine)));
  });
});
