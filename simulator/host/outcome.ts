// How a simulation can end, as plain data; the command line and tests turn it into messages and exit codes.
import type { HeapUse, RawTrap } from "../engine/index.ts";

export type Outcome =
  /** A program without `loop` is through. */
  | { readonly kind: "finished"; readonly heap: HeapUse }
  /** Somebody called `stop`. */
  | { readonly kind: "stopped" }
  | { readonly kind: "trap"; readonly trap: RawTrap }
  /** Another program listens on `hostPort`; `port` is the sketch's. */
  | { readonly kind: "port-in-use"; readonly host: string; readonly port: number; readonly hostPort: number }
  /** The system doesn't let this user listen on `hostPort`, as a rule because it is below 1024. */
  | { readonly kind: "port-denied"; readonly host: string; readonly port: number; readonly hostPort: number }
  /** Listening failed for another reason: the system's code, as `EADDRNOTAVAIL`. */
  | { readonly kind: "listen-failed"; readonly host: string; readonly port: number; readonly code: string }
  /** Nobody reads what the sketch prints any more (`… | head`). */
  | { readonly kind: "output-closed" }
  /** A fault of the simulator itself. */
  | { readonly kind: "failed"; readonly message: string };
