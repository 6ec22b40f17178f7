// The process around a command, as one value: tests and commands see the same thing.
import type { Machine } from "../toolchain/machine.ts";
import type { Output } from "./output.ts";

export type Env = Readonly<Record<string, string | undefined>>;

export interface Context {
  readonly cwd: string;
  readonly env: Env;
  readonly platform: NodeJS.Platform;
  /** Where devices are found. */
  readonly machine: Machine;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly output: Output;
  /** Aborted by Ctrl-C and by SIGTERM. */
  readonly interrupted: AbortSignal;
}
