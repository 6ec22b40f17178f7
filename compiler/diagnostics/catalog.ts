// Every message that tsino itself can give, by slug. Lowercase, no full stop, backticks round code;
// the message says what, `help` says what to do. `{holes}` are typed: a misspelt one is a type error at the call.
import type { Level } from "./diagnostic.ts";

interface Spec {
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
}

export const catalog = {
  "no-such-file": {
    level: "error",
    message: "there is no file `{path}`",
    help: "check the spelling of the path",
  },
} as const satisfies Record<string, Spec>;

export type Slug = keyof typeof catalog;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type TextOf<S extends Slug> = (typeof catalog)[S]["message"] | HelpOf<(typeof catalog)[S]>;
type HelpOf<T> = T extends { readonly help: infer Help extends string } ? Help : never;

export type Params<S extends Slug> = { readonly [Hole in Holes<TextOf<S>>]: string | number };
