// Rules of the whole repository that no single file can hold: who may import whom, how long a file may be, that what
// documents name exists, and that every message has a case. The rules are data; a new exception is a line to be argued for.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { catalog } from "../compiler/diagnostics/catalog.ts";
import { listFiles, root } from "./oracle/find-cases.ts";
import { readExpectations } from "./oracle/read-directives.ts";

/** A part of the program: a top-level folder, or a folder of the compiler; files directly in compiler/ are by themselves. */
type Part = string;

/** What each part may import beside itself. What stands alone: `compiler/` stands for the files directly in it. */
const mayImport: Readonly<Record<Part, readonly Part[]>> = {
  cli: ["compiler", "compiler/diagnostics", "simulator", "toolchain", "monitor", "commander", "picocolors"],
  simulator: ["@yowasp/clang"],
  toolchain: ["serialport", "undici", "modern-tar", "fflate"],
  monitor: ["toolchain", "serialport"],
  compiler: [
    "compiler/source",
    "compiler/extern",
    "compiler/hir",
    "compiler/lower",
    "compiler/dispatch",
    "compiler/unwind",
    "compiler/presence",
    "compiler/analyze",
    "compiler/elaborate",
    "compiler/emit",
    "compiler/cpp",
    "compiler/diagnostics",
    "ts-morph",
  ],
  "compiler/source": ["compiler/extern", "compiler/diagnostics"],
  "compiler/extern": ["compiler/diagnostics"],
  "compiler/hir": ["compiler/extern"],
  "compiler/lower": ["compiler/source", "compiler/extern", "compiler/hir", "compiler/diagnostics"],
  "compiler/dispatch": ["compiler/hir", "compiler/analyze", "compiler/diagnostics"],
  "compiler/unwind": ["compiler/hir", "compiler/analyze"],
  "compiler/presence": ["compiler/hir", "compiler/analyze"],
  "compiler/analyze": ["compiler/hir", "compiler/extern", "compiler/diagnostics"],
  "compiler/elaborate": ["compiler/hir", "compiler/extern", "compiler/analyze", "compiler/diagnostics"],
  "compiler/emit": ["compiler/hir", "compiler/extern", "compiler/cpp", "handlebars"],
  "compiler/cpp": [],
  "compiler/diagnostics": [],
};

/** Files of compiler/ that know nothing of the rest, so that every part of it may use them. */
const foundation = [
  "bug.ts",
  "host.ts",
  "packages.ts",
  "pass.ts",
  "source-map.ts",
  "span.ts",
  "typescript.ts",
].map((name) => `compiler/${name}`);

/** The compiler knows no Node, but for the file that gets packages; a browser would have another one. */
const knowsNode = "compiler/packages.ts";

const sourceFolders = ["cli", "compiler", "simulator", "toolchain", "monitor"];
const ownFolders = [...sourceFolders, "runtime-headers", "test", "bench"];

const linesAllowed = 400;
/** Long by nature: one definition, one table or one program that a cut would not make clearer. */
const longFiles = new Set([
  "bench/classic/deltablue.ts",
  "compiler/cpp/ast.ts",
  "compiler/diagnostics/catalog.ts",
  "simulator/headers/binary.h",
]);

/** Messages without a case in test/cases, each with the reason. */
const slugsWithoutCase: Readonly<Record<string, string>> = {
  "no-such-file": "only a missing entry file gives it: the command line's tests",
  "order-of-rows": "a safety net: rows that could move are counted, no program is known that needs it",
  "unsupported-truth": "TypeScript reports TS1345 first",
  "unsupported-operator": "the types of every other use are refused by TypeScript",
  "unsupported-syntax": "a safety net: every kind of syntax that is known has a slug of its own",
  "unsupported-with": "TypeScript reports TS1101 first, all files are modules",
  "import-not-readable": "cases are files that git keeps as they are: the command line's tests",
  "nested-too-deep": "too long to be read: test/hostile-sizes.test.ts",
  "unknown-board": "only an option of the command line gives it: the command line's tests",
};

const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
/** Paths that documents name but that belong to a user's project or to an emitted sketch. */
const foreignPaths = new Set(["src/main.ts", "build/"]);

const files = ownFolders.flatMap((folder) =>
  existsSync(`${root}/${folder}`)
    ? listFiles(`${root}/${folder}`).map((path) => path.slice(root.length + 1))
    : [],
);
const isCode = (path: string): boolean => path.endsWith(".ts") && !path.startsWith("test/cases/");
const sources = files.filter(
  (path) => isCode(path) && !path.endsWith(".d.ts") && inFolders(path, sourceFolders),
);

function inFolders(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

function read(path: string): string {
  return readFileSync(`${root}/${path}`, "utf8");
}

function partOf(path: string): Part {
  const [top = "", second = "", third] = path.split("/");
  return top === "compiler" && third !== undefined ? `${top}/${second}` : top;
}

/** What a file imports: paths from the root for our own, names of packages for others. */
function listImports(path: string): readonly string[] {
  return ts.preProcessFile(read(path), true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith(".")) return posix.normalize(posix.join(dirname(path), fileName));
    return fileName.startsWith("@")
      ? fileName.split("/").slice(0, 2).join("/")
      : (fileName.split("/")[0] ?? "");
  });
}

function isAllowed(from: string, target: string): boolean {
  const part = partOf(from);
  if (target.startsWith("node:")) return !part.startsWith("compiler") || from === knowsNode;
  if (part.startsWith("compiler") && foundation.includes(target)) return true;
  const wanted = /\.\w+$/.test(target) ? partOf(target) : target;
  return wanted === part || (mayImport[part] ?? []).includes(wanted);
}

describe("dependencies", () => {
  test("each file imports only what its part may", () => {
    const bad = sources.flatMap((path) =>
      listImports(path)
        .filter((target) => !isAllowed(path, target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(bad).toEqual([]);
  });

  test("the rules name parts that have files", () => {
    const parts = new Set(sources.map(partOf));
    expect(Object.keys(mayImport).filter((part) => !parts.has(part))).toEqual([]);
  });

  test("the rules hold no circle", () => {
    const reach = (part: Part, seen: ReadonlySet<Part>): boolean =>
      (mayImport[part] ?? []).some((next) => seen.has(next) || reach(next, new Set([...seen, next])));
    expect(Object.keys(mayImport).filter((part) => reach(part, new Set([part])))).toEqual([]);
  });
});

describe("files", () => {
  const written = files.filter((path) => isCode(path) || /\.(h|cpp|hbs)$/.test(path));

  test(`none is longer than ${linesAllowed} lines`, () => {
    const tooLong = written.filter(
      (path) => !longFiles.has(path) && read(path).split("\n").length > linesAllowed + 1,
    );
    expect(tooLong).toEqual([]);
  });

  test("names say a concept, in kebab-case", () => {
    const empty = /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/;
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
    const code = files.filter(isCode);
    expect(written.filter((path) => empty.test(path))).toEqual([]);
    expect(code.filter((path) => !kebab.test(path.slice(path.lastIndexOf("/") + 1)))).toEqual([]);
  });

  test("each opens with a comment that says what it decides", () => {
    expect(sources.filter((path) => !/^(\/\/|\/\*\*|#!)/.test(read(path)))).toEqual([]);
  });
});

describe("documents", () => {
  const docs = [...documents.filter((path) => existsSync(`${root}/${path}`)), ...listDocs()];
  const top = new Set(listTracked().map((path) => path.split("/")[0]));

  function listDocs(): readonly string[] {
    if (!existsSync(`${root}/docs`)) return [];
    return listFiles(`${root}/docs`)
      .map((path) => path.slice(root.length + 1))
      .filter((path) => path.endsWith(".md"));
  }

  /** `test/cases/<area>/<name>.ts` stands for its folder `test/cases`. */
  function settle(path: string): string {
    return path.replace(/[^/]*[<*{…].*$/, "").replace(/\/$/, "");
  }

  function looksLikePath(text: string): boolean {
    if (!/^\.?[\w-][\w.<>*{},…-]*(\/[\w.<>*{},…-]*)+$/.test(text) || foreignPaths.has(text)) return false;
    return top.has(text.split("/")[0] ?? "") || /\.(ts|md|h|json|hbs)$/.test(text);
  }

  test("there are documents", () => expect(docs).toContain("README.md"));

  test.each(docs)("%s names only paths that exist", (path) => {
    const named = [...read(path).matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => text.replace(/^\.\//, ""));
    const missing = named.filter((text) => looksLikePath(text) && !existsSync(`${root}/${settle(text)}`));
    expect(missing).toEqual([]);
  });

  test.each(docs)("%s links only to files that exist", (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = ""]) => target);
    const own = links.filter((target) => !/^[a-z]+:/.test(target));
    expect(own.filter((target) => !existsSync(posix.join(root, dirname(path), target)))).toEqual([]);
  });
});

describe("messages", () => {
  const expected = listFiles(`${root}/test/cases`)
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => readExpectations(path, readFileSync(path, "utf8")))
    .map(({ slug }) => slug);

  test("every slug of the catalogue has a case", () => {
    const without = Object.keys(catalog).filter((slug) => !expected.includes(slug));
    expect(without.sort()).toEqual(Object.keys(slugsWithoutCase).sort());
  });

  test("every `//~` names a slug of the catalogue or TypeScript's code", () => {
    expect(expected.filter((slug) => !(slug in catalog) && !/^TS\d+$/.test(slug))).toEqual([]);
  });

  test("messages are lowercase without a full stop", () => {
    const bad = Object.entries(catalog).filter(([, { message }]) => /^[A-Z]|[.!]$/.test(message));
    expect(bad.map(([slug]) => slug)).toEqual([]);
  });
});

describe("tracked files", () => {
  const texts = listTracked()
    .filter((path) => existsSync(`${root}/${path}`))
    .map((path) => ({ path, text: read(path) }));

  test("none names a place on somebody's machine", () => {
    const places = ["work", "root", "tmp"].join("|");
    const machinePath = new RegExp(`(^|[^\\w.~-])/(${places})/`, "m");
    expect(texts.filter(({ text }) => machinePath.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("packages are locked to the public registry", () => {
    const hosts = [...read("package-lock.json").matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(
      ([, host]) => host,
    );
    expect([...new Set(hosts)].filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  });
});

/** Paths that git knows; those of the folders above where there is no git, as in an unpacked archive. */
function listTracked(): readonly string[] {
  try {
    const text = execFileSync("git", ["ls-files", "-z"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return text.split("\0").filter((path) => path !== "");
  } catch {
    return files;
  }
}
