// Documents that can be run: the code on each page of docs/diagnostics is compiled and must report what the page is
// about, and docs/language.md must name what the compiler has and what it refuses. A block that can't be compiled
// says `ts no-check`.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog } from "../compiler/diagnostics/catalog.ts";
import { builtins } from "../compiler/hir/builtins.ts";
import { compile, type Host } from "../compiler/index.ts";
import { root } from "./oracle/find-cases.ts";

const slugs = Object.keys(catalog).sort();
const pages = readdirSync(`${root}/docs/diagnostics`)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""))
  .sort();

function read(path: string): string {
  return readFileSync(`${root}/${path}`, "utf8");
}

/** What may stand beside the program that a page shows. */
const neighbours: Readonly<Record<string, string>> = { "settings.json": '{ "port": 8888 }' };

/** Slugs that a program reports, each once. */
function report(source: string): readonly string[] {
  const folder = `${root}/docs/`;
  const entry = `${folder}program.ts`;
  const host: Host = {
    readFile: (path) => (path === entry ? source : neighbours[path.slice(folder.length)]),
    readAsset: read,
    listAssets: (folder) => readdirSync(`${root}/${folder}`),
  };
  const { diagnostics } = compile(host, entry, { board: "nodemcuv2", name: "program" });
  return [...new Set(diagnostics.map(({ slug }) => slug))].sort();
}

interface Block {
  readonly kind: string;
  readonly code: string;
}

/** Code blocks of a language: "```ts example" has the kind `example`. */
function listBlocks(text: string, language: string): readonly Block[] {
  const found = text.matchAll(new RegExp(`^\`\`\`${language}(?: ([\\w-]+))?\\n(.*?)^\`\`\`$`, "gms"));
  return [...found].map(([, kind = "", code = ""]) => ({ kind, code }));
}

describe("docs/diagnostics", () => {
  test("each slug has a page and each page a slug", () => expect(pages).toEqual(slugs));

  test.each(pages)("%s", (slug) => {
    const text = read(`docs/diagnostics/${slug}.md`);
    expect(text.split("\n", 1)).toEqual([`# ${slug}`]);
    const blocks = listBlocks(text, "ts");
    expect(
      blocks.map(({ kind }) => kind).filter((kind) => !/^(example|instead|no-check)$/.test(kind)),
    ).toEqual([]);
    const unchecked = blocks.some(({ kind }) => kind === "no-check") || slug in withoutProgram;
    const examples = blocks.filter(({ kind }) => kind === "example");
    expect(examples.length > 0).toBe(!unchecked);
    for (const { code } of examples) {
      const reported = report(code);
      expect(reported, code).toContain(slug);
      expect(reported.filter((other) => !text.includes(other))).toEqual([]);
    }
    for (const { code } of blocks.filter(({ kind }) => kind === "instead"))
      expect(report(code), code).toEqual([]);
  });
});

/** Pages without a program, each with the reason. */
const withoutProgram: Readonly<Record<string, string>> = {
  "no-such-file": "a command line gives it",
  "unknown-board": "a command line gives it",
  "unsupported-syntax": "a safety net: no program is known that gives it",
};

describe("docs/language.md", () => {
  const text = read("docs/language.md");
  const marked = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, inner = ""]) => inner));

  test("names only slugs that exist", () => {
    const linked = [...text.matchAll(/diagnostics\/([\w-]+)\.md/g)].map(([, slug = ""]) => slug);
    const named = [...marked].filter((word) => /^unsupported-[a-z-]+$/.test(word));
    expect([...linked, ...named].filter((slug) => !(slug in catalog))).toEqual([]);
  });

  test("names every construct that is refused", () => {
    const refused = slugs.filter((slug) => slug.startsWith("unsupported-"));
    expect(refused.filter((slug) => !marked.has(slug))).toEqual([]);
  });

  test("names every function of JavaScript's library that there is, and no other", () => {
    const list = /<!-- library -->(.*?)<!-- \/library -->/s.exec(text)?.[1] ?? "";
    const listed = [...list.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);
    const internal = new Set(Object.keys(writtenAs));
    const expected = [...builtins.keys()].filter((name) => !internal.has(name));
    expect(listed.filter((name) => !expected.includes(name) && !alsoListed.has(name))).toEqual([]);
    expect(expected.filter((name) => !listed.includes(name))).toEqual([]);
    expect([...internal].filter((name) => !builtins.has(name))).toEqual([]);
  });

  test("its programs compile", () => {
    const blocks = listBlocks(text, "ts").filter(({ kind }) => kind !== "no-check");
    for (const { code } of blocks) expect(report(code), code).toEqual([]);
  });
});

/** Rows of the table of builtins that a program writes in another way. */
const writtenAs: Readonly<Record<string, string>> = {
  "string.element": "text[i]",
  "number.toRadix": "x.toString(16)",
  "array.setLength": "xs.length = n",
  "console.withoutFormat": "the first argument of console.log",
};

/** Listed beside them: conversions, which are no rows. */
const alsoListed = new Set(["String", "Boolean", "number.toString"]);
