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
  #touched = false;
  #view = new Uint8Array(0);

  constructor(world: SharedWorld, clock: Clock, callMain: () => void) {
    this.world = world;
    this.clock = clock;
    this.#callMain = callMain;
    this.idle = new Idle({
      changes: () => Atomics.load(world.words, word.change),
      settle: () => this.settle(),
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
    // Growing detaches the old buffer, which leaves a view of length 0.
    if (this.#view.length === 0 && this.#board !== undefined)
      this.#view = new Uint8Array(this.#board.memory.buffer);
    return this.#view;
  }

  /** UTF-8 text in the sketch's memory. */
  text(at: number, length: number): string {
    return new TextDecoder().decode(this.memory().slice(at >>> 0, (at >>> 0) + length));
  }

  throwIfStopped(): void {
    if (Atomics.load(this.world.words, word.stop) !== 0) throw new StopRequest();
  }

  /**
   * Something was put into `ring` or taken from it. The main thread is called the first time; while bytes flow it
   * looks by itself every millisecond, and is called again when a ring is half full or the sketch runs out of work.
   */
  touch(halfDone: boolean): void {
    const { words } = this.world;
    if (Atomics.load(words, word.bell) === 0 && Atomics.exchange(words, word.bell, 1) === 0) this.#callMain();
    else if (halfDone) this.callMain();
    else this.#touched = true;
  }

  /** Lets the main thread look at the rings at once. */
  callMain(): void {
    this.#touched = false;
    if (Atomics.exchange(this.world.words, word.urgent, 1) === 0) this.#callMain();
  }

  /** Before waiting: what was put into rings is to leave. */
  settle(): void {
    if (this.#touched) this.callMain();
  }

  /** Sleeps until `done()`; false after `milliseconds` without that. */
  waitUntil(done: () => boolean, milliseconds = Number.POSITIVE_INFINITY): boolean {
    const end = performance.now() + milliseconds;
    this.settle();
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
      if (done >= length) break;
      this.callMain();
      if (!this.waitUntil(() => ring.writable() > 0 || broken(), milliseconds)) break;
    }
    if (done > 0) {
      this.touch(ring.writable() < ring.capacity / 2);
      this.idle.progress();
    }
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
    this.callMain();
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
    if (ring.writable() < bytes.length) {
      this.callMain();
      this.waitUntil(() => ring.writable() >= bytes.length);
    }
    ring.write(bytes);
    this.touch(ring.writable() < ring.capacity / 2);
  }
}
