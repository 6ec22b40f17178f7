// What the engine and its compiler process say to each other; all plain data over Node's IPC channel.
import type { FileMap } from "./header-files.ts";

/** One tool to run; what it prints to stdout becomes the file `stdoutTo`, or part of the log. */
export interface ToolCommand {
  readonly args: readonly string[];
  readonly stdoutTo?: string;
}

export type ClangRequest =
  /** Keeps files for later jobs, which name them by `mount`. */
  { readonly kind: "mount"; readonly mount: string; readonly files: FileMap } | ClangJob;

/** Runs commands one after another on one tree of files, up to the first that fails. */
export interface ClangJob {
  readonly kind: "job";
  readonly id: number;
  readonly mounts: readonly string[];
  readonly files: FileMap;
  readonly commands: readonly ToolCommand[];
  /** Files wanted back. */
  readonly outputs: readonly string[];
}

export interface ClangReply {
  readonly id: number;
  readonly ok: boolean;
  /** What the tools printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, Uint8Array>>;
  /** Set when the tool itself broke, rather than refusing its input. */
  readonly crash?: string;
}
