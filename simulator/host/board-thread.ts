// Starts the board's worker and speaks with it: hands over the job, hears its bell, reads its records, ends it.
import type { Worker } from "node:worker_threads";
import type { BoardRecord } from "./board-report.ts";
import type { BoardEnd, BoardJob } from "./board-worker.ts";
import type { BoardWorkers } from "./board-workers.ts";
import type { SharedWorld } from "./shared-world.ts";
import { word } from "./shared-world.ts";

/** Milliseconds that a board has to end by itself; one that computes without end is cut off. */
const patience = 250;

/** Milliseconds between two looks while bytes flow. */
const lookEvery = 1;

export interface BoardListener {
  /** The board may have put something into shared memory: looks, and says how much was ever found there. */
  readonly look: () => number;
  readonly ended: (end: BoardEnd) => void;
}

export class BoardThread {
  readonly #world: SharedWorld;
  readonly #workers: BoardWorkers;
  readonly #worker: Worker;
  readonly #gone: Promise<void>;
  /** The board has ended by itself, so that its thread waits for another job. */
  #isIdle = false;
  #cut: NodeJS.Timeout | undefined;
  #flowing: NodeJS.Timeout | undefined;
  #found = 0;

  constructor(world: SharedWorld, job: BoardJob, listener: BoardListener, workers: BoardWorkers) {
    this.#world = world;
    this.#workers = workers;
    this.#worker = workers.take();
    let told = false;
    const end = (how: BoardEnd): void => {
      if (told) return;
      told = true;
      listener.ended(how);
    };
    this.#worker.on("message", (message: 0 | BoardEnd) => {
      Atomics.store(world.words, word.urgent, 0);
      this.#found = listener.look();
      if (message !== 0) {
        this.#isIdle = this.#cut === undefined;
        end(message);
      } else this.#flowing ??= setTimeout(lookAgain, lookEvery);
    });
    /** As long as something is found nobody needs to ring; then the bell is given back. */
    const lookAgain = (): void => {
      this.#flowing = undefined;
      if (told) return;
      const before = this.#found;
      this.#found = listener.look();
      if (this.#found === before) {
        Atomics.store(world.words, word.bell, 0);
        this.#found = listener.look();
        if (this.#found === before) return;
        Atomics.store(world.words, word.bell, 1);
      }
      this.#flowing = setTimeout(lookAgain, lookEvery);
    };
    this.#worker.on("error", (error) => end({ kind: "failed", message: error.stack ?? error.message }));
    this.#gone = new Promise((resolve) => {
      this.#worker.once("exit", () => {
        end({ kind: "failed", message: "the board's thread ended without a word" });
        resolve();
      });
    });
    this.#worker.postMessage(job);
  }

  /** What the board has reported or asked since the last call, oldest first. */
  *records(): Generator<BoardRecord> {
    const ring = this.#world.requests;
    const head = new Uint8Array(4);
    while (ring.readable() >= 4) {
      ring.read(head, 0, 4);
      const body = Buffer.alloc(new DataView(head.buffer).getUint32(0, true));
      ring.read(body, 0, body.length);
      this.#world.announceChange();
      // as: board-link.ts writes nothing else.
      yield JSON.parse(body.toString("utf8")) as BoardRecord;
    }
  }

  /** Answers the request that the board waits for. */
  answer(value: number): void {
    Atomics.store(this.#world.words, word.answer, value);
    Atomics.add(this.#world.words, word.answers, 1);
    this.#world.announceChange();
  }

  /** Asks the board to end, and ends it if it doesn't; `ended` is called in both cases. */
  stop(): void {
    Atomics.store(this.#world.words, word.stop, 1);
    Atomics.notify(this.#world.words, word.stop);
    this.#world.announceChange();
    this.#cut ??= setTimeout(() => void this.#worker.terminate(), patience);
  }

  /** Resolves when the thread is gone or kept for another board; only after `ended`. */
  async close(): Promise<void> {
    clearTimeout(this.#cut);
    clearTimeout(this.#flowing);
    if (this.#isIdle) return this.#workers.giveBack(this.#worker);
    await this.#worker.terminate();
    await this.#gone;
  }
}
