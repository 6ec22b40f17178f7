// What a case says about itself: `// @run` and friends before its first line of code, and `//~ slug` at the end of
// each line that must be reported. An unknown directive is a mistake of the case, never ignored.

export interface Directives {
  /** The program runs as JavaScript and as C++, and both must print the same. */
  readonly run: boolean;
  /** Board id, a file name of `types/boards`. */
  readonly board: string;
  /** The slug that refuses the case today; it must be refused until the mark is taken away. */
  readonly waitsFor: string | undefined;
  /** Its objects refer to each other in circles, so something is left on the heap. */
  readonly leaks: boolean;
  /** Serial input of the run. */
  readonly input: string;
}

/** A message that must be reported, as `slug` at a line that counts from 1. */
export interface Expectation {
  readonly file: string;
  readonly line: number;
  readonly slug: string;
}

type Draft = { -readonly [Key in keyof Directives]: Directives[Key] };
type Reader = (draft: Draft, value: string) => void;

const readers: Readonly<Record<string, Reader>> = {
  run: (draft) => {
    draft.run = true;
  },
  leaks: (draft) => {
    draft.leaks = true;
  },
  board: (draft, value) => {
    draft.board = value;
  },
  "waits-for": (draft, value) => {
    if (value === "") throw new Error("@waits-for needs the slug that refuses the case today");
    draft.waitsFor = value;
  },
  in: (draft, value) => {
    const text: unknown = JSON.parse(value);
    if (typeof text !== "string") throw new Error(`@in needs a text in double quotes, not ${value}`);
    draft.input = text;
  },
};

/** Reads the comment lines at the start of a case. */
export function readDirectives(source: string): Directives {
  const draft: Draft = { run: false, board: "nodemcuv2", waitsFor: undefined, leaks: false, input: "" };
  for (const line of source.split("\n")) {
    if (!line.startsWith("//")) break;
    const found = /^\/\/\s*@([a-z-]+)\s*(.*)$/.exec(line);
    if (found === null) continue;
    const [, name = "", value = ""] = found;
    const read = readers[name];
    if (read === undefined) throw new Error(`there is no directive @${name}`);
    read(draft, value.trim());
  }
  return draft;
}

/** All `//~ slug` marks of a file; several slugs on one line are separated by blanks. */
export function readExpectations(file: string, source: string): readonly Expectation[] {
  return source.split("\n").flatMap((text, index) => {
    const marked = /\/\/~ (.+)$/.exec(text)?.[1];
    const slugs = marked === undefined ? [] : marked.trim().split(/\s+/);
    return slugs.map((slug) => ({ file, line: index + 1, slug }));
  });
}
