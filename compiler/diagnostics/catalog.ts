// Every message that tsino itself can give, by slug. Lowercase, no full stop, backticks round code;
// the message says what, `help` says what to do. `{holes}` are typed: a misspelt one is a type error at the call.
import type { Level } from "./diagnostic.ts";
import { unsupported } from "./unsupported.ts";

interface Spec {
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
  /** A better one for some values of the holes. */
  readonly helpFor?: (holes: Readonly<Record<string, string | number>>) => string | undefined;
}

export const catalog = {
  ...unsupported,
  "read-before-initialised": {
    level: "error",
    message: "`this.{name}` is read before it has a value, while a `{owner}` is being made",
    help: "give it its value before what reads it is called, or widen its type: `number | undefined`",
  },
  "used-before-declared": {
    level: "error",
    message: "`{name}` is used before it has a value",
    help: "move its declaration up, or into the function",
  },
  "pin-is-a-number": {
    level: "warning",
    message: "pin {pin} is a plain number, and the board has another pin of that name",
  },
  "pin-without-interrupt": {
    level: "warning",
    message: "this pin can't interrupt, so the function is never called",
    help: "take one of these: {pins}",
  },
  "secret-in-source": {
    level: "warning",
    message: "a password in the source will end up in git",
    help: 'tsino secret set WIFI_PASSWORD     then `secret("WIFI_PASSWORD")` here',
  },
  "always-defined": {
    level: "warning",
    message: "`{operator}` asks whether there is a value, but by its type there always is one",
    help: "leave the test out, or widen the type: `number | undefined`",
  },
  "always-true": {
    level: "error",
    message: "a value of type `{type}` is always true in a condition",
    help: "ask what you want to know: `client.connected()`, `xs.length > 0`",
  },
  "unsupported-truth": {
    level: "error",
    message: "a value of type `{type}` can't be a condition",
  },
  "no-text-form": {
    level: "error",
    message: "a value of type `{type}` has no text form",
    help: "print its parts, or give it a `toString`",
  },
  "lone-surrogate": {
    level: "error",
    message: "text with half of a surrogate pair can't be written as UTF-8",
    help: "write the whole character, not one half of it",
  },
  "secret-name": {
    level: "error",
    message: "`secret` takes the name of an entry of `.env` as a literal",
    help: 'write `secret("WIFI_SSID")`',
  },
  "entry-parameters": {
    level: "error",
    message: "`{name}` is called by the board, without arguments",
    help: "leave its parameters out",
  },
  "entry-result": {
    level: "error",
    message: "`{name}` is called by the board, which takes no result",
    help: "give it the type `void`; keep what the next turn needs in a variable of the module",
  },
  "entry-not-a-function": {
    level: "error",
    message: "the board calls `{name}`, but this is no function",
    help: "write `export function {name}(): void`",
  },
  "missing-setup": {
    level: "error",
    message: "a sketch that uses the board needs `setup` and `loop`",
    help: "export a function `setup` that runs once and a function `loop` that runs again and again",
  },
  "missing-export": {
    level: "error",
    message: "the sketch exports `{other}` but not `{name}`",
    help: "export a function `{name}`, it may be empty",
  },
  "order-of-rows": {
    level: "error",
    message: "this row is read before something that may move it",
    help: "do the other part first, in a statement of its own",
  },
  "no-fractions": {
    level: "error",
    message:
      "this number may be a fraction or larger than 32 bits, and the board's doubles can't hold it exactly",
    help: "count in whole numbers (millivolts, tenths), or take a board like `nodemcuv2`",
  },
  "does-not-fit": {
    level: "error",
    message: "a value of {range} doesn't fit `{flavour}`",
    help: "use a wider type, or cut it with `& 0xff`",
  },
  "fraction-to-integer": {
    level: "error",
    message: "this may be a fraction, and `{flavour}` holds whole numbers only",
    help: "round it first: `Math.trunc(x)`, `Math.round(x)`",
  },
  "no-such-file": {
    level: "error",
    message: "there is no file `{path}`",
    help: "check the spelling of the path",
  },
  "not-typescript": {
    level: "error",
    message: "`{path}` is not a TypeScript program",
    help: "give a file whose name ends in `.ts`",
  },
  "unknown-board": {
    level: "error",
    message: "there is no board `{board}`",
  },
  "module-not-on-board": {
    level: "error",
    message: "the board `{board}` has no `{name}`",
    help: "choose a board that has it: {boards}",
  },
  "unknown-import": {
    level: "error",
    message: "there is no module `{name}`",
  },
  "import-of-missing-file": {
    level: "error",
    message: "there is no file `{path}`",
    help: "paths of imports start at the folder of the importing file",
  },
  "import-not-readable": {
    level: "error",
    message: "`{path}` can't be read: {reason}",
    help: "it should be a file of text in UTF-8 that you may read",
  },
  "nested-too-deep": {
    level: "error",
    message: "this is nested deeper than the compiler can follow",
    help: "take parts of it into variables or functions of their own",
  },
  "unsupported-ts-directive": {
    level: "error",
    message: "`{name}` hides an error of types, and C++ is made from the types",
    help: "take the comment away and mend the error",
  },
} as const satisfies Record<string, Spec>;

export type Slug = keyof typeof catalog;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;
type TextOf<S extends Slug> = (typeof catalog)[S]["message"] | HelpOf<(typeof catalog)[S]>;
type HelpOf<T> = T extends { readonly help: infer Help extends string } ? Help : never;

export type Params<S extends Slug> = { readonly [Hole in Holes<TextOf<S>>]: string | number };
