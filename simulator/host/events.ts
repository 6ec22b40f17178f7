// Everything that happens in a simulation passes one bus, as plain data: terminal, `--json`, tests and a panel are
// its readers. A reader that throws is a bug of that reader and is not caught here.
import type { Outcome } from "./outcome.ts";

/** `connection` numbers count from 1 and are never used twice in a run; `port` is always the sketch's. */
export type SimulationEvent =
  | { readonly type: "serial-begin"; readonly baud: number }
  /** The sketch printed; the bytes are the reader's to keep. */
  | { readonly type: "serial"; readonly bytes: Uint8Array }
  | { readonly type: "pin-mode"; readonly pin: number; readonly mode: number }
  /** An output changed (`sketch`), or something outside the board drives a pin or lets go of it (`outside`, null). */
  | {
      readonly type: "pin";
      readonly pin: number;
      readonly level: number | null;
      readonly by: "sketch" | "outside";
    }
  | { readonly type: "pwm"; readonly pin: number; readonly duty: number }
  /** For `milliseconds`, or (0) until the next tone of the pin; 0 hertz is silence. */
  | { readonly type: "tone"; readonly pin: number; readonly hertz: number; readonly milliseconds: number }
  | { readonly type: "wifi"; readonly state: "joining" | "connected" | "disconnected"; readonly ssid: string }
  | { readonly type: "tcp-listen"; readonly port: number; readonly host: string; readonly hostPort: number }
  | { readonly type: "tcp-unlisten"; readonly port: number }
  | {
      readonly type: "tcp-open";
      readonly connection: number;
      /** Who called: `in` is a client of the sketch's server. */
      readonly direction: "in" | "out";
      readonly port: number;
      readonly remoteAddress: string;
      readonly remotePort: number;
    }
  /** `in` goes to the sketch. */
  | {
      readonly type: "tcp-data";
      readonly connection: number;
      readonly direction: "in" | "out";
      readonly bytes: number;
    }
  /** The peer has taken nothing for 5 s: a write that waits here would have lost its bytes on a board. */
  | { readonly type: "tcp-stall"; readonly connection: number }
  | {
      readonly type: "tcp-close";
      readonly connection: number;
      /** `board` and `peer` are orderly; `broken` is a reset or another error. */
      readonly by: "board" | "peer" | "broken";
      /** Bytes that came in and went out. */
      readonly received: number;
      readonly sent: number;
    }
  | { readonly type: "restart" }
  /** The last event of a simulation. */
  | { readonly type: "exit"; readonly outcome: Outcome };

/** An event with its time in milliseconds since the start of the simulation. */
export type TimedEvent = SimulationEvent & { readonly at: number };

export type EventListener = (event: TimedEvent) => void;

export class EventBus {
  readonly #listeners = new Set<EventListener>();
  readonly #start = performance.now();

  /** Calls `listener` for every event from now on; the result ends that. */
  on(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: SimulationEvent): void {
    if (this.#listeners.size === 0) return;
    const timed = { ...event, at: performance.now() - this.#start };
    for (const listener of [...this.#listeners]) listener(timed);
  }
}
