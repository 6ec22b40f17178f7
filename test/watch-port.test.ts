// A port that goes away while a tool writes to it, and one that comes back as another device of the same name.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { watchPort } from "../toolchain/watch-port.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const second = 1000;

function plugIn(limits: { readonly silence?: number } = {}) {
  const port = join(makeFolder(), "port");
  writeFileSync(port, "");
  const watch = watchPort(port, limits);
  onTestFinished(() => watch.stop());
  const aborted = (ms: number): boolean => {
    vi.advanceTimersByTime(ms);
    return watch.signal.aborted;
  };
  /** What a file system that keeps times in coarse steps may need to tell the two apart. */
  const replace = (): void => {
    rmSync(port);
    writeFileSync(`${port}-holder`, "");
    writeFileSync(port, "");
  };
  return { port, watch, aborted, replace };
}

test("a port that stays may be silent for as long as it likes", () => {
  const { aborted } = plugIn();
  expect(aborted(600 * second)).toBe(false);
});

test("a port that is away for some seconds went away", () => {
  const { port, watch, aborted } = plugIn();
  rmSync(port);
  expect(aborted(3.5 * second)).toBe(false);
  expect(aborted(second)).toBe(true);
  expect(watch.signal.reason).toBe(watch.reason);
});

test("a board that comes back as its bootloader, which the tool talks to, is no fault", () => {
  const { port, watch, aborted } = plugIn();
  rmSync(port);
  expect(aborted(2 * second)).toBe(false);
  writeFileSync(`${port}-holder`, "");
  writeFileSync(port, "");
  for (let share = 0; share < 10; share += 1) {
    expect(aborted(10 * second)).toBe(false);
    watch.hear();
  }
});

test("another device of the same name, to which the tool says nothing, is no longer the board", () => {
  const { aborted, replace } = plugIn();
  replace();
  expect(aborted(14 * second)).toBe(false);
  expect(aborted(2 * second)).toBe(true);
});

test("a tool that tells everything at the end may be silent, whatever became of the port", () => {
  const { aborted, replace } = plugIn({ silence: Infinity });
  replace();
  expect(aborted(600 * second)).toBe(false);
});

test("a name that can't be seen never goes away", () => {
  const watch = watchPort("COM3");
  onTestFinished(() => watch.stop());
  vi.advanceTimersByTime(600 * second);
  expect(watch.signal.aborted).toBe(false);
});
