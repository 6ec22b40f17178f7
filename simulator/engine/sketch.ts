// What goes into the engine and what comes out of it, as plain data: a sketch, how to build it, and the wasm
// module or the C++ compiler's complaints. Nothing here knows TypeScript sources; callers map positions back.

/** An Arduino sketch: `name` is the `.ino`, `files` holds it and every header that travels with it, by relative path. */
export interface Sketch {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** How a sketch is built. */
export interface BuildOptions {
  /** true: UndefinedBehaviorSanitizer and `TSINO_CHECKED=1`; false: `-O2 -fwrapv`, and what a board looks at. */
  readonly checked: boolean;
  /** Folders searched for `#include <…>` after the sketch's own files and before the simulator's headers. */
  readonly headerRoots?: readonly string[];
}

/** A module that `runModule` can run. */
export interface BuiltModule {
  readonly wasm: Uint8Array;
  /** true when it came from the cache and no compiler ran. */
  readonly cached: boolean;
  /** What the compiler printed although it succeeded; normally empty, since warnings are errors. */
  readonly warnings: string;
}

/** One message of the C++ compiler or linker; line and column count from 1, 0 when unknown. */
export interface CppDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
}

export type BuildResult =
  | { readonly ok: true; readonly module: BuiltModule }
  | { readonly ok: false; readonly diagnostics: readonly CppDiagnostic[]; readonly text: string };
