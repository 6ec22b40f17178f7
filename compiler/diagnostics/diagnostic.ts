// A message about the user's program, as data. Only render.ts turns it into text for people.
import type { Span } from "../span.ts";
import type { Slug } from "./catalog.ts";

export type Level = "error" | "warning" | "note";

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Diagnostic {
  /** The catalogue's slug, or TypeScript's own code (`TS2345`). */
  readonly slug: Slug | `TS${number}`;
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
  /** Absent only for messages about no file at all. */
  readonly span?: Span;
  readonly related: readonly Related[];
}
