// Time as the board sees it, and how it waits. The real clock sleeps on the stop word of the shared memory, so that
// a `delay` ends at once when the run does; the virtual clock jumps over delays and otherwise runs in real time.
import type { SharedWorld } from "./shared-world.ts";
import { word } from "./shared-world.ts";

export type TimeMode = "real" | "virtual";

export interface Clock {
  /** Microseconds since the board's start. */
  micros(): number;
  /** Waits for `micros`, or until the run is stopped. */
  sleep(micros: number): void;
  /** As `sleep`, but no longer than until something happened that `isWoken` asks for; returns what is left. */
  doze(micros: number, isWoken: () => boolean): number;
  /** Starts again at zero, as a board does after a reset. */
  restart(): void;
}

/** Sleeping on shared memory is not finer than this; the rest of a wait is spent looking at the clock. */
const finestSleep = 80;

class RealClock implements Clock {
  readonly #world: SharedWorld;
  #start = performance.now();

  constructor(world: SharedWorld) {
    this.#world = world;
  }

  micros(): number {
    return (performance.now() - this.#start) * 1000;
  }

  restart(): void {
    this.#start = performance.now();
  }

  sleep(micros: number): void {
    const end = this.micros() + micros;
    for (let left = micros; left > 0; left = end - this.micros()) {
      if (left < finestSleep) continue;
      if (Atomics.wait(this.#world.words, word.stop, 0, (left - finestSleep / 2) / 1000) !== "timed-out")
        return;
    }
  }

  doze(micros: number, isWoken: () => boolean): number {
    const { words } = this.#world;
    const end = this.micros() + micros;
    for (;;) {
      const seen = Atomics.load(words, word.change);
      const left = Math.max(0, end - this.micros());
      if (left === 0 || isWoken() || Atomics.load(words, word.stop) !== 0) return left;
      if (left >= finestSleep) Atomics.wait(words, word.change, seen, (left - finestSleep / 2) / 1000);
    }
  }
}

class VirtualClock implements Clock {
  #start = performance.now();
  #skipped = 0;

  micros(): number {
    return (performance.now() - this.#start) * 1000 + this.#skipped;
  }

  restart(): void {
    this.#start = performance.now();
    this.#skipped = 0;
  }

  sleep(micros: number): void {
    this.#skipped += Math.max(0, micros);
  }

  doze(micros: number, isWoken: () => boolean): number {
    if (isWoken()) return micros;
    this.sleep(micros);
    return 0;
  }
}

/** The clock of one run. */
export function createClock(mode: TimeMode, world: SharedWorld): Clock {
  return mode === "virtual" ? new VirtualClock() : new RealClock(world);
}
