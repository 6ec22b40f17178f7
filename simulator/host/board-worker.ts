// The worker thread in which boards run, one after another. It gets the module and the shared memory, runs until the end
// and posts how it ended; a message `0` means that the main thread should look at the rings.
import { parentPort } from "node:worker_threads";
import type { HostImports, Outcome } from "../engine/instance.ts";
import { runModule } from "../engine/instance.ts";
import { BoardLink } from "./board-link.ts";
import type { TimeMode } from "./clock.ts";
import { createClock } from "./clock.ts";
import { pinImports } from "./pin-imports.ts";
import { serialImports } from "./serial-imports.ts";
import { SharedWorld } from "./shared-world.ts";
import { tcpImports } from "./tcp-imports.ts";
import { timeImports } from "./time-imports.ts";
import type { WifiOptions } from "./wifi-imports.ts";
import { wifiImports } from "./wifi-imports.ts";

/** What the main thread hands over. */
export interface BoardJob {
  readonly wasm: Uint8Array;
  readonly memory: SharedArrayBuffer;
  readonly script: boolean;
  readonly heapBytes?: number;
  readonly optimize: boolean;
  readonly time: TimeMode;
  readonly wifi: WifiOptions;
}

/** The last message of the worker. */
export type BoardEnd =
  | { readonly kind: "ended"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly message: string };

function runBoard(job: BoardJob, callMain: () => void): BoardEnd {
  const world = new SharedWorld(job.memory);
  const link = new BoardLink(world, createClock(job.time, world), callMain);
  const pins = pinImports(link);
  const wifi = wifiImports(link, job.wifi);
  const tcp = tcpImports(link);
  let started = false;
  let restarted = false;
  const host: HostImports = {
    attach: (board) => {
      link.attach(board);
      if (started) {
        for (const part of [pins, wifi, tcp]) part.reset();
        link.request({ kind: "restart" });
        restarted = true;
      }
      link.clock.restart();
      if (!started) link.report({ kind: "running" });
      started = true;
    },
    functions: {
      ...serialImports(link),
      ...timeImports(link, () => pins.interrupts.waits()),
      ...pins.functions,
      ...wifi.functions,
      ...tcp.functions,
      restarted: () => (restarted ? 1 : 0),
    },
  };
  const { script, heapBytes, optimize } = job;
  try {
    const options = heapBytes === undefined ? { script, optimize } : { script, optimize, heapBytes };
    return { kind: "ended", outcome: runModule(job.wasm, host, options) };
  } catch (error) {
    return {
      kind: "failed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

const port = parentPort;
// The only one who sends anything is board-thread.ts.
port?.on("message", (job: BoardJob) => port.postMessage(runBoard(job, () => port.postMessage(0))));
