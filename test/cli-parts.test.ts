// Small parts of the command line: expectations, suggestions, bars, colour, exit codes.
import { expect, test } from "vitest";
import { exitCodes } from "../cli/exit-codes.ts";
import { TextExpectation } from "../cli/expect-text.ts";
import { findNearest } from "../cli/nearest-word.ts";
import { wantsColor } from "../cli/output.ts";
import { makeProblem } from "../cli/problem.ts";
import { renderSizeBars } from "../cli/size-bars.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("exit codes never change", () => {
  expect(exitCodes).toEqual({
    ok: 0,
    internal: 1,
    usage: 2,
    config: 3,
    typescript: 4,
    toolchain: 5,
    toolMissing: 6,
    noBoard: 7,
    uploadFailed: 8,
    tooBig: 9,
    expectFailed: 10,
    trap: 20,
    timeout: 124,
    interrupted: 130,
    terminated: 143,
  });
});

test("a text is found however its bytes are cut", () => {
  for (const size of [1, 2, 3, 7, 100]) {
    const expectation = new TextExpectation(["grüße", "zwei"]);
    const stream = bytes("xx grü grüße … zwei yy");
    let found = false;
    for (let i = 0; i < stream.length && !found; i += size)
      found = expectation.push(stream.subarray(i, i + size));
    expect(found, `pieces of ${size}`).toBe(true);
    expect(expectation.missing).toBeUndefined();
  }
});

test("texts must come in their order", () => {
  const expectation = new TextExpectation(["b", "a"]);
  expect(expectation.push(bytes("a b"))).toBe(false);
  expect(expectation.missing).toBe("a");
  expect(expectation.push(bytes("a"))).toBe(true);
});

test("overlapping beginnings don't hide a text", () => {
  const expectation = new TextExpectation(["aab"]);
  for (const letter of "aaa") expect(expectation.push(bytes(letter))).toBe(false);
  expect(expectation.push(bytes("b"))).toBe(true);
});

test("the nearest word is near enough or none", () => {
  expect(findNearest("nodemcu2", ["nodemcuv2", "d1_mini"])).toBe("nodemcuv2");
  expect(findNearest("D1_MINI", ["nodemcuv2", "d1_mini"])).toBe("d1_mini");
  expect(findNearest("uno", ["nodemcuv2", "d1_mini"])).toBeUndefined();
  expect(findNearest("x", [])).toBeUndefined();
});

test("size bars show share and bytes, with a colour from 75 % and 90 %", () => {
  const bars = renderSizeBars(
    [
      { memory: "flash", used: 262_144, limit: 1_048_576 },
      { memory: "ram", used: 80, limit: 100 },
      { memory: "iram", used: 130, limit: 100 },
    ],
    (color, text) => `<${color}>${text}`,
  );
  expect(bars).toEqual([
    "Flash <green>█████<gray>░░░░░░░░░░░░░░░  25 %   256.0 KB of 1.0 MB",
    "RAM   <yellow>████████████████<gray>░░░░  80 %   80 B of 100 B",
    `IRAM  <red>${"█".repeat(20)}<gray> 130 %   130 B of 100 B`,
  ]);
});

test("colour is for terminals, and NO_COLOR and --no-color are obeyed", () => {
  expect(wantsColor(true, {}, true)).toBe(true);
  expect(wantsColor(true, {}, false)).toBe(false);
  expect(wantsColor(false, { FORCE_COLOR: "1" }, true)).toBe(false);
  expect(wantsColor(true, { NO_COLOR: "1", FORCE_COLOR: "1" }, true)).toBe(false);
  expect(wantsColor(true, { NO_COLOR: "" }, true)).toBe(true);
  expect(wantsColor(true, { FORCE_COLOR: "1" }, false)).toBe(true);
  expect(wantsColor(true, { TERM: "dumb" }, true)).toBe(false);
});

test("a problem fills its holes and takes a better help", () => {
  expect(makeProblem("unknown-board", { board: "x" })).toMatchObject({
    slug: "unknown-board",
    exit: 2,
    message: "there is no board `x`",
  });
  expect(makeProblem("unknown-board", { board: "x" }, "better").help).toBe("better");
});
