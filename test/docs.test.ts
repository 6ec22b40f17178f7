// Documents that can be run: the code on each page of docs/diagnostics is compiled and must report what the page is
// about, and docs/language.md must name what the compiler has and what it refuses. A block that can't be compiled
// says `ts no-check`.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog } from "../compiler/diagnostics/catalog.ts";
import { builtins } from "../compiler/hir/builtins.ts";
import { type CompileResult, compile, type Host } from "../compiler/index.ts";
import { findCases, root } from "./oracle/find-cases.ts";

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
  return [...new Set(compileText(source).diagnostics.map(({ slug }) => slug))].sort();
}

interface Extras {
  /** Declarations of a library of this name. */
  readonly library?: { readonly name: string; readonly text: string };
  /** A pass and who takes its result as text. */
  readonly dump?: string;
  readonly trace?: (line: string) => void;
}

/** The sketch of a program, from its first include on. */
function emitText(source: string, extras: Extras = {}): string {
  const { sketch, diagnostics } = compileText(source, extras);
  expect(diagnostics).toEqual([]);
  const ino = sketch?.files[sketch.ino] ?? "";
  return ino.slice(ino.indexOf("#include"));
}

function compileText(source: string, { library, ...trace }: Extras = {}): CompileResult {
  const folder = `${root}/docs/`;
  const entry = `${folder}program.ts`;
  const added = library === undefined ? "" : `types/libraries/${library.name}.d.ts`;
  const host: Host = {
    readFile: (path) => (path === entry ? source : neighbours[path.slice(folder.length)]),
    readAsset: (path) => (path === added ? (library?.text ?? "") : read(path)),
    listAssets: (path) => {
      const names = readdirSync(`${root}/${path}`);
      return added.startsWith(`${path}/`) ? [...names, added.slice(path.length + 1)] : names;
    },
  };
  return compile(host, entry, { board: "nodemcuv2", name: "half", ...trace });
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
  "import-not-readable": "a file's permissions or encoding give it",
  "nested-too-deep": "hundreds of levels would have to be there",
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

  test("every construct that is supported names a case that shows it, every other one its slug", () => {
    const shown = new Set(
      findCases().flatMap(({ name, directives }) => (directives.waitsFor === undefined ? [name] : [])),
    );
    const rows = [...text.matchAll(/^\| (.+) \| ((?:yes|differs|no)\b.*) \|(.*)\|$/gm)];
    const wrong = rows.filter(([, , state = "", cases = ""]) => {
      const names = [...cases.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
      if (state.startsWith("no")) return !/`[a-z-]+`/.test(state);
      return names.length === 0 || names.some((name) => !shown.has(name));
    });
    expect(wrong.map(([line]) => line)).toEqual([]);
    expect(rows.length).toBeGreaterThan(130);
  });

  test("its programs compile", () => {
    const blocks = listBlocks(text, "ts").filter(({ kind }) => kind !== "no-check");
    for (const { code } of blocks) expect(report(code), code).toEqual([]);
  });
});

/** Rows of the table of builtins that a program writes in another way. */
const writtenAs: Readonly<Record<string, string>> = {
  "array.filled": "new Array(n).fill(x)",
  "array.sortAside": "xs.sort(f)",
  "array.sortTrying": "xs.sort(f)",
  "array.sortPresent": "xs.sort()",
  "array.sortPresentAside": "xs.sort(f)",
  "array.sortPresentTrying": "xs.sort(f)",
  "array.toSortedPresent": "xs.toSorted(f)",
  "Array.length": "Array.from(Array(n), f)",
  "array.generated": "Array.from({ length: n }, (_, i) => …)",
  "string.element": "text[i]",
  "string.charCodeOr": "i < text.length ? text.charCodeAt(i) : -1",
  "string.unit": "text.charCodeAt(i) === 47",
  "string.elementUnit": 'text[i] === "a"',
  "string.elementUnitOrAbove": 'text[i] <= "a"',
  "string.isElement": "text[i] === other",
  "string.characters": "[...text]",
  "string.get": "text[i] ?? other",
  "array.get": "xs[i] ?? other",
  "number.toRadix": "x.toString(16)",
  "Number.plain": "Number(x)",
  "string.replaceWith": "text.replace(wanted, (found) => …)",
  "string.replaceAllWith": "text.replaceAll(wanted, (found) => …)",
  "bytes.mapped": "Array.from(bytes, f)",
  "object.ownName": "key in object, with a key that only running tells",
  "object.unknownName": "object[key], with a key of another type",
  "object.impossible": "a value of the type never",
  "object.incomparable": "a < b of objects",
  "object.unknownIndex": "object[key], with a key of another type",
  "array.setLength": "xs.length = n",
  "array.hasIndex": "i in xs",
  "array.indexCount": "for (const i in xs)",
  "array.unfilled": "new Array(n)",
  "array.unset": "new Array(n)",
  "check.count": "text.repeat(n)",
  "check.repeat": "text.repeat(n)",
  "check.bufferLength": "new ArrayBuffer(n)",
  "check.view": "new Int16Array(buffer, at)",
  "check.radix": "n.toString(radix)",
  "check.digits": "x.toFixed(n)",
  "check.exponent": "x.toExponential(n)",
  "check.precision": "x.toPrecision(n)",
  "check.codePoint": "String.fromCodePoint(n)",
  "check.length": "new Array(n).fill(x)",
  "check.bytesLength": "new Uint8Array(n)",
  "check.notEmpty": "xs.reduce(f)",
  "check.index": "xs.with(i, x)",
  "check.offset": "view.getInt16(i)",
  "check.codePoints": "String.fromCodePoint(...xs)",
  "check.set": "bytes.set(xs)",
  "array.pushAll": "xs.push(...ys)",
  "array.unshiftAll": "xs.unshift(...ys)",
  "array.spliceAll": "xs.splice(i, n, ...ys)",
  "array.largest": "Math.max(...xs)",
  "array.smallest": "Math.min(...xs)",
  "array.codesToText": "String.fromCharCode(...xs)",
  "array.pointsToText": "String.fromCodePoint(...xs)",
  "map.at": "map.get(key), where a value may be null",
  "map.firstKey": "map.keys().next().value",
  "map.firstValue": "map.values().next().value",
  "set.firstValue": "set.values().next().value",
  "bytes.zeros": "new Uint8Array(n)",
  "bytes.view": "new Uint8Array(buffer)",
  "bytes.item": "bytes[i]",
  "bytes.sortBy": "bytes.sort(f)",
  "bytes.sortTrying": "bytes.sort(f)",
  "bytes.generated": "Uint8Array.from({ length: n }, (_, i) => …)",
  "record.size": "Object.keys(record).length",
  "record.get": "record[key]",
  "record.at": "record[key], where a value may be null",
  "record.expectNames": "Object.fromEntries(pairs) as Record<Name, T>",
  "record.has": "key in record",
  "record.set": "record[key] = value",
  "dynamic.typeof": "typeof",
  "dynamic.number": "Number(value)",
  "error.boxed": "throw value",
  "error.boxedCause": "{ cause: value }",
  "error.unboxed": "catch (value)",
  "console.withoutFormat": "the first argument of console.log",
};

/** Listed beside them: conversions, which are no rows. */
const alsoListed = new Set([
  "String",
  "Boolean",
  "number.toString",
  "Object.hasOwn",
  "in",
  "Object.keys",
  "Object.fromEntries",
  "values",
  "entries",
  "assign",
]);

describe("ARCHITECTURE.md", () => {
  const text = read("ARCHITECTURE.md");
  const block = (language: string, kind: string): string =>
    listBlocks(text, language)
      .filter((one) => one.kind === kind)
      .map(({ code }) => code)
      .join();
  const program = block("ts", "half");

  test("its program becomes its C++", () => {
    expect(emitText(program)).toBe(block("cpp", "half"));
  });

  test.each(["lower", "elaborate", "emit"])("shows what %s makes", (pass) => {
    const lines: string[] = [];
    compileText(program, { dump: pass, trace: (line) => lines.push(line) });
    const hidden = new Set(["span", "type", "origin"]);
    const returned = findReturned(JSON.parse(lines.join("\n")));
    const shown = JSON.stringify(returned, (key, value: unknown) => (hidden.has(key) ? undefined : value));
    expect(`${shown}\n`).toBe(block("json", pass));
  });
});

/** What the first `return` of a dumped stage gives back. */
function findReturned(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  if ("kind" in node && node.kind === "return" && "value" in node) return node.value;
  for (const inner of Object.values(node)) {
    const found = findReturned(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

test("docs/adding.md: its library can be used", () => {
  const blocks = listBlocks(read("docs/adding.md"), "ts");
  const [declared] = blocks.filter(({ kind }) => kind === "library");
  const [user] = blocks.filter(({ kind }) => kind === "library-user");
  const library = { name: "DHT", text: declared?.code ?? "" };
  expect(emitText(user?.code ?? "", { library })).toContain("#include <DHT.h>");
});

test("README.md: the C++ beside the program is what tsino writes", () => {
  const text = read("README.md");
  const [program] = listBlocks(text, "ts");
  const [cpp] = listBlocks(text, "cpp");
  expect(emitText(program?.code ?? "")).toBe(cpp?.code);
});
