// Notices that a port goes away for good. A tool that writes to it may not: avrdude then waits for ever.
import { statSync } from "node:fs";

/** Boards that change into their bootloader leave for a moment and come back. */
const patienceMs = 4000;
/** How long a tool may say nothing about a port that left and came back: one that still holds what left never does. */
const silenceMs = 15_000;
const everyMs = 250;

export interface PortWatch {
  /** Aborted, with `reason`, when the port has been away for some seconds, or has become another one that nobody uses. */
  readonly signal: AbortSignal;
  readonly reason: Error;
  /** To be called whenever the tool prints something. */
  hear(): void;
  stop(): void;
}

/**
 * @param port a path; a name like COM3 can't be seen and never goes away
 * @param limits `patience`: how long it may be away, in ms; `silence`: how long the tool may say nothing once it came back, in ms
 */
export function watchPort(
  port: string,
  limits: { readonly patience?: number; readonly silence?: number } = {},
): PortWatch {
  const { patience = patienceMs, silence = silenceMs } = limits;
  const controller = new AbortController();
  const reason = new Error(`${port} went away`);
  const first = identify(port);
  let missing = 0;
  let silent = 0;
  const timer = setInterval(() => {
    const now = identify(port);
    missing = now === undefined ? missing + everyMs : 0;
    // Plugged in again within the patience, or its name given to another device: the tool holds the old one.
    silent = now === first ? 0 : silent + everyMs;
    if (missing >= patience || silent >= silence) controller.abort(reason);
  }, everyMs);
  const hear = (): void => {
    silent = 0;
  };
  return { signal: controller.signal, reason, hear, stop: () => clearInterval(timer) };
}

/** Tells a device from the next one of the same name; undefined when there is none, "" for names that can't be seen. */
function identify(port: string): string | undefined {
  if (!port.includes("/")) return "";
  try {
    const { dev, ino, ctimeNs } = statSync(port, { bigint: true });
    return `${dev}:${ino}:${ctimeNs}`;
  } catch {
    return undefined;
  }
}
