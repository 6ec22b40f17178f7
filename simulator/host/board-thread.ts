// Starts the board's worker and speaks with it: hands over the job, hears its bell, reads its records, ends it.
import { Worker } from "node:worker_threads";
import type { BoardRecord } from "./board-report.ts";
import type { BoardEnd, BoardJob } from "./board-worker.ts";
import type { SharedWorld } from "./shared-world.ts";
import { word } from "./shared-world.ts";

/** Milliseconds that a board has to end by itself; one that computes without end is cut off. */
const patience = 250;

export interface BoardListener {
  /** The board has put something into shared memory. */
  readonly looked: () => void;
  readonly ended: (end: BoardEnd) => void;
}

export class BoardThread {
  readonly #world: SharedWorld;
  readonly #worker: Worker;
  readonly #gone: Promise<void>;
  #cut: NodeJS.Timeout | undefined;

  constructor(world: SharedWorld, job: BoardJob, listener: BoardListener) {
    this.#world = world;
    this.#worker = new Worker(workerFile(), { workerData: job });
    let told = false;
    const end = (how: BoardEnd): void => {
      if (told) return;
      told = true;
      listener.ended(how);
    };
    this.#worker.on("message", (message: 0 | BoardEnd) => {
      Atomics.store(world.words, word.bell, 0);
      listener.looked();
      if (message !== 0) end(message);
    });
    this.#worker.on("error", (error) => end({ kind: "failed", message: error.stack ?? error.message }));
    this.#gone = new Promise((resolve) => {
      this.#worker.once("exit", () => {
        end({ kind: "failed", message: "the board's thread ended without a word" });
        resolve();
      });
    });
  }

  /** What the board has reported or asked since the last call, oldest first. */
  *records(): Generator<BoardRecord> {
    const ring = this.#world.requests;
    const head = new Uint8Array(4);
    while (ring.used() >= 4) {
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

  /** Resolves when the thread is gone; only after `ended`. */
  async close(): Promise<void> {
    clearTimeout(this.#cut);
    await this.#worker.terminate();
    await this.#gone;
  }
}

/** Workers load JavaScript only: from sources, the worker of the build in `dist` is taken. */
function workerFile(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("../../dist/simulator/host/board-worker.js", import.meta.url)
    : new URL("./board-worker.js", import.meta.url);
}
