// Threads that boards run in. A thread takes longer to start than most programs run, so who runs many programs keeps the
// threads and uses each again, for one board after another.
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { findBuiltModule } from "../engine/package-root.ts";

export class BoardWorkers {
  readonly #idle: Worker[] = [];

  /** A thread that waits for its job. */
  take(): Worker {
    const worker = this.#idle.pop() ?? new Worker(workerFile());
    worker.ref();
    return worker;
  }

  /** Keeps a thread whose board has ended by itself. An idle one lets the process end. */
  giveBack(worker: Worker): void {
    // By name: the class has listeners of its own, without which it hears nothing more.
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    worker.unref();
    this.#idle.push(worker);
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }
}

/** Workers load JavaScript only: under a test runner too, the one of the build in `dist` is taken. */
function workerFile(): URL {
  return pathToFileURL(findBuiltModule("simulator/host/board-worker.ts"));
}
