// Notices that a port goes away for good. A tool that writes to it may not: avrdude then waits for ever.
import { mayExist } from "./serial-ports.ts";

/** Boards that change into their bootloader leave for a moment and come back. */
const patienceMs = 4000;
const everyMs = 250;

export interface PortWatch {
  /** Aborted, with `reason`, when the port has been away for some seconds. */
  readonly signal: AbortSignal;
  readonly reason: Error;
  stop(): void;
}

/** @param port a path; a name like COM3 can't be seen and never goes away */
export function watchPort(port: string, patience = patienceMs): PortWatch {
  const controller = new AbortController();
  const reason = new Error(`${port} went away`);
  let missing = 0;
  const timer = setInterval(() => {
    missing = mayExist(port) ? 0 : missing + everyMs;
    if (missing >= patience) controller.abort(reason);
  }, everyMs);
  return { signal: controller.signal, reason, stop: () => clearInterval(timer) };
}
