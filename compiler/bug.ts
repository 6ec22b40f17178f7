// A mistake of the compiler itself, never of the user's program.
import type { Span } from "./span.ts";

export class CompilerBug extends Error {
  readonly span: Span | undefined;

  constructor(span: Span | undefined, message: string) {
    super(message);
    this.name = "CompilerBug";
    this.span = span;
  }
}

/** Stops the compilation: what just happened can't happen. The CLI asks the user to report it. */
export function bug(span: Span | undefined, message: string): never {
  throw new CompilerBug(span, message);
}
