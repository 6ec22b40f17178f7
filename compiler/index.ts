// The compiler's door: everything outside compiler/ imports from here only.
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { ParsedTypes } from "./source/project.ts";
import type { SourceMap } from "./source-map.ts";

export { CompilerBug } from "./bug.ts";
export type { Diagnostic, Level, Related } from "./diagnostics/diagnostic.ts";
export type { Host } from "./host.ts";
export type { ParsedTypes } from "./source/project.ts";
export type { SourceMap } from "./source-map.ts";
export type { Span } from "./span.ts";

export interface CompileOptions {
  /** Board id, a file name of `types/boards`: `nodemcuv2`. */
  readonly board: string;
  /** Name of the sketch, which the `.ino` and its folder carry. */
  readonly name: string;
  /** For firmware that stops where it breaks a rule and says the TypeScript line on Serial. */
  readonly checked?: boolean;
  /** For the simulator's release build, which is no sketch for a board: it calls virtual methods in a way of its own. */
  readonly release?: boolean;
  /** Passes to be timed or dumped; the text goes to `trace`. */
  readonly time?: boolean;
  readonly dump?: string;
  readonly trace?: (line: string) => void;
  /** Check every stage against its own promises: for tests. */
  readonly verify?: boolean;
  /** Given again to the next call, it saves parsing tsino's own declarations: empty before the first. */
  readonly parsed?: ParsedTypes;
}

/** What a program is: `sketch` has setup and loop, `script` runs its top level once and ends. */
export type ProgramKind = "sketch" | "script";

export interface CompiledSketch {
  readonly kind: ProgramKind;
  /** File name -> text: `foo.ino` and the headers that it uses, `tsino/array.h`. */
  readonly files: Readonly<Record<string, string>>;
  readonly ino: string;
  /** From places in the `.ino` to places in the TypeScript files. */
  readonly map: SourceMap;
  /** Names of the secrets that the program asks for, sorted. */
  readonly secrets: readonly string[];
  /** Baud rate of the first `Serial.begin` with a constant, for the monitor. */
  readonly baud: number | undefined;
  readonly fqbn: string;
}

export interface CompileResult {
  /** Absent when an error was reported. */
  readonly sketch: CompiledSketch | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, with its text: for code frames and for caching. */
  readonly sources: ReadonlyMap<string, string>;
}

export { compile } from "./pipeline.ts";
export { boards } from "./source/list-boards.ts";
