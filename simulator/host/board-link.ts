// The board's end of the bridge, inside the worker: reads and writes of the sketch's memory, waiting for the world,
// and calling the main thread. Every wait ends with StopRequest when the run is to end.
import type { Board } from "../engine/instance.ts";
import { StopRequest } from "../engine/instance.ts";
import type { BoardRecord, BoardReport, BoardRequest } from "./board-report.ts";
import type { ByteRing } from "./byte-ring.ts";
import type { Clock } from "./clock.ts";
import { Idle } from "./idle.ts";
import type { SharedWorld } from "./shared-world.ts";
import { word } from "./shared-world.ts";

/** Milliseconds that a wait lasts at most before the board looks around again. */
const longestWait = 1000;

export class BoardLink {
  readonly world: SharedWorld;
  readonly clock: Clock;
  readonly idle: Idle;
  /** When the board last had to wait for a slow reader, in milliseconds of `performance.now()`. */
  lastBlocked = 0;
  readonly #callMain: () => void;
  #board: Board | undefined;
  #view = new Uint8Array(0);

  constructor(world: SharedWorld, clock: Clock, callMain: () => void) {
    this.world = world;
    this.clock = clock;
    this.#callMain = callMain;
    this.idle = new Idle({
      changes: () => Atomics.load(world.words, word.change),
      sleep: (seen, milliseconds) => {
        this.throwIfStopped();
        const woken = Atomics.wait(world.words, word.change, seen, milliseconds) !== "timed-out";
        this.throwIfStopped();
        return woken;
      },
    });
  }

  /** The module that runs from now on. */
  attach(board: Board): void {
    this.#board = board;
    this.#view = new Uint8Array(0);
  }

  /** The sketch's memory; never keep it over a call, it is replaced when the memory grows. */
  memory(): Uint8Array {
    const buffer = this.#board?.memory.buffer;
    if (buffer !== undefined && buffer !== this.#view.buffer) this.#view = new Uint8Array(buffer);
    return this.#view;
  }

  /** UTF-8 text in the sketch's memory. */
  text(at: number, length: number): string {
    return new TextDecoder().decode(this.memory().slice(at >>> 0, (at >>> 0) + length));
  }

  throwIfStopped(): void {
    if (Atomics.load(this.world.words, word.stop) !== 0) throw new StopRequest();
  }

  /** Lets the main thread look at the rings; cheap while it has not yet looked since the last call. */
  ring(): void {
    if (Atomics.exchange(this.world.words, word.bell, 1) === 0) this.#callMain();
  }

  /** Sleeps until `done()`; false after `milliseconds` without that. */
  waitUntil(done: () => boolean, milliseconds = Number.POSITIVE_INFINITY): boolean {
    const end = performance.now() + milliseconds;
    for (;;) {
      const seen = Atomics.load(this.world.words, word.change);
      if (done()) return true;
      this.throwIfStopped();
      const left = end - performance.now();
      if (left <= 0) return false;
      Atomics.wait(this.world.words, word.change, seen, Math.min(left, longestWait));
      this.lastBlocked = performance.now();
    }
  }

  /**
   * Puts `length` bytes of the sketch's memory into `ring`, waiting while it is full; returns how many went in
   * before `milliseconds` passed without any progress or `broken()` became true.
   */
  put(ring: ByteRing, at: number, length: number, milliseconds: number, broken: () => boolean): number {
    const start = at >>> 0;
    let done = 0;
    while (!broken()) {
      done += ring.write(this.memory(), start + done, start + length);
      if (done > 0) this.ring();
      if (done >= length) break;
      if (!this.waitUntil(() => ring.free() > 0 || broken(), milliseconds)) break;
    }
    if (done > 0) this.idle.progress();
    return done;
  }

  /** Tells the main thread what happened. */
  report(report: BoardReport): void {
    this.#send(report);
    this.idle.progress();
  }

  /** Has the main thread do something and sleeps until its answer is there. */
  request(request: BoardRequest): number {
    const { words } = this.world;
    const answers = Atomics.load(words, word.answers);
    this.#send(request);
    this.waitUntil(() => Atomics.load(words, word.answers) !== answers);
    this.idle.progress();
    return Atomics.load(words, word.answer);
  }

  #send(record: BoardRecord): void {
    const body = new TextEncoder().encode(JSON.stringify(record));
    const bytes = new Uint8Array(4 + body.length);
    new DataView(bytes.buffer).setUint32(0, body.length, true);
    bytes.set(body, 4);
    const ring = this.world.requests;
    this.throwIfStopped();
    if (ring.free() < bytes.length) {
      this.ring();
      this.waitUntil(() => ring.free() >= bytes.length);
    }
    ring.write(bytes);
    this.ring();
  }
}
