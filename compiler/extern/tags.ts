// The closed table of tags in doc comments of `.d.ts` files: where each may stand and what it may say.
// A name never says how C++ is written; what a name can't say is a function in runtime-headers/.
import { bug } from "../bug.ts";
import type { Span } from "../span.ts";
import type { DocTag } from "./doc-comment.ts";

/** What a doc comment belongs to; `board` is the module of that name. */
export type TagPlace = "module" | "board" | "class" | "callable" | "constant" | "type";

interface TagSpec<T> {
  readonly places: readonly TagPlace[];
  /** What the tag says; undefined when it can't say that. */
  readonly parse: (text: string) => T | undefined;
}

function tag<T>(places: readonly TagPlace[], parse: (text: string) => T | undefined): TagSpec<T> {
  return { places, parse };
}

function oneOf<const T extends string>(...words: readonly T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text);
}

function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}

const nothing = (text: string): true | undefined => (text === "" ? true : undefined);
const anything = (text: string): string => text;
const header = matching(/^(?:<[\w./-]+>|"[\w./-]+")$/);
const count = (text: string): number | undefined => (/^[1-9]\d*$/.test(text) ? Number(text) : undefined);
const modules: readonly TagPlace[] = ["module", "board"];
const everywhere: readonly TagPlace[] = [...modules, "class", "callable", "constant", "type"];

const table = {
  /** Header that the sketch includes; of a class or function, instead of its module's. */
  header: tag([...modules, "class", "callable", "constant"], header),
  /** Headers that the module's own header includes, so that they need not be named. */
  includes: tag(["module"], (text) =>
    text.split(/\s+/).every((one) => header(one) !== undefined) ? text.split(/\s+/) : undefined,
  ),
  /** Name in C++ where it is another one. */
  cpp: tag(["class", "callable", "constant"], matching(/^(?:[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*|\d+)$/)),
  /** Whether objects may be copied. */
  repr: tag(["class"], oneOf("value", "object")),
  /** An opaque enumeration. */
  enum: tag(["class"], nothing),
  /** Printing in small parts costs nothing. */
  stream: tag(["class"], nothing),
  /** What a call may do: `io` without it. */
  effect: tag(["callable"], oneOf("none", "read", "io")),
  /** How a text argument is taken: `pointer` without it. */
  text: tag(["callable"], oneOf("flash", "string", "pointer")),
  /** The first argument is printed in Arduino's format. */
  prints: tag(["callable"], oneOf("print", "println")),
  /** Lets the system run meanwhile, or whenever there is nothing to do. */
  yields: tag(["callable"], nothing),
  /** What it has to do with interrupts; see ExternInterrupt. */
  interrupt: tag(["callable"], oneOf("safe", "attach", "detach", "pin")),
  /** A function of runtime-headers that takes the object as its first argument. */
  on: tag(["callable"], nothing),
  /** The core of boards that a library comes with, where it is no library for all: `esp8266:esp8266`. */
  core: tag(["module"], matching(/^[\w-]+:[\w-]+$/)),
  /** Facts of a board. */
  title: tag(["board"], anything),
  fqbn: tag(["board"], matching(/^[\w-]+:[\w-]+:[\w-]+(?::\S+)?$/)),
  flash: tag(["board"], count),
  ram: tag(["board"], count),
  int: tag(["board"], (text) => (text === "16" ? 16 : text === "32" ? 32 : undefined)),
  /** Numbers of the pins that can interrupt; source/board-checks.ts reads them. */
  interrupts: tag(["board"], matching(/^\d+( \d+)*$/)),
  /** For people only. */
  param: tag(everywhere, anything),
  returns: tag(everywhere, anything),
  example: tag(everywhere, anything),
  deprecated: tag(everywhere, anything),
};

type Table = typeof table;
type Parsed<S> = S extends TagSpec<infer T> ? T : never;
export type Tags = { readonly [Name in keyof Table]?: Parsed<Table[Name]> };

/** The tags of one comment, checked against the table: a wrong one is a mistake in the `.d.ts`. */
export function parseTags(found: readonly DocTag[], place: TagPlace): Tags {
  const tags: Record<string, unknown> = {};
  for (const { name, text, span } of found) {
    const spec: TagSpec<unknown> = isTag(name) ? table[name] : failTag(span, `there is no tag \`@${name}\``);
    if (!spec.places.includes(place)) failTag(span, `\`@${name}\` can't stand at a ${place}`);
    if (name in tags && name !== "param") failTag(span, `\`@${name}\` stands here twice`);
    tags[name] = spec.parse(text) ?? failTag(span, `\`@${name}\` can't be \`${text}\``);
  }
  return tags as Tags; // each value came out of its own entry of the table
}

function isTag(name: string): name is keyof Table {
  return Object.hasOwn(table, name);
}

function failTag(span: Span, message: string): never {
  return bug(span, message);
}
