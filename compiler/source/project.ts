// The TypeScript program behind a compilation: our own lib, no file system, only the files that imports reach.
// Invariant: every file is read through the Host, and everything that was read stands in `texts`.

import type { Host } from "../host.ts";
import { ts } from "../typescript.ts";
import { type Insertions, parseWithInsertions } from "./containers/insertions.ts";
import { type Resolution, type Resolve, typesRoot } from "./resolve.ts";

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  noLib: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ESNext,
  types: [],
};

/** Parsed `.d.ts` of tsino itself; kept by who compiles several times, they never change meanwhile. */
export type ParsedTypes = Map<string, ts.SourceFile>;

export interface Project {
  readonly program: ts.Program;
  /** Text of every file that was read, by its path in the program. */
  readonly texts: ReadonlyMap<string, string>;
  /** The program of the files of another one, whose syntax has changed meanwhile, or has something put in. */
  readonly again: (program: ts.Program, insertions?: Insertions) => ts.Program;
}

/** @param entry path of a file that exists */
export function makeProject(host: Host, entry: string, resolve: Resolve, parsed: ParsedTypes): Project {
  const texts = new Map<string, string>();
  const readText = (path: string): string | undefined => {
    const text = texts.get(path) ?? (isShipped(path) ? host.readAsset(assetOf(path)) : host.readFile(path));
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  const compilerHost: ts.CompilerHost = {
    fileExists: (path) => !isShipped(path) && host.readFile(path) !== undefined,
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => `${typesRoot}/lib.d.ts`,
    getNewLine: () => "\n",
    getSourceFile(path, parseOptions) {
      const known = parsed.get(path);
      const text = readText(path);
      if (text === undefined || known?.text === text) return known;
      const file = parseFile(path, text, parseOptions);
      if (isShipped(path)) parsed.set(path, file);
      return file;
    },
    readFile: readText,
    resolveModuleNameLiterals: (literals, importer) =>
      literals.map((literal) => ({ resolvedModule: toResolvedModule(resolve(literal.text, importer)) })),
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  };
  const roots = [`${typesRoot}/lib.d.ts`, entry];
  const program = ts.createProgram(roots, options, compilerHost);
  const again: Project["again"] = (other, insertions) => {
    const getSourceFile: ts.CompilerHost["getSourceFile"] = (path, parseOptions) => {
      const added = insertions?.get(path);
      const file = other.getSourceFile(path);
      if (added === undefined || file === undefined)
        return file ?? compilerHost.getSourceFile(path, parseOptions);
      return parseWithInsertions(file.text, added, (text) => parseFile(path, text, parseOptions));
    };
    return ts.createProgram(roots, options, { ...compilerHost, getSourceFile });
  };
  return { program, texts, again };
}

/** Comments are no syntax here: tags are read from their text, so parsing JSDoc would only cost time. */
function parseFile(
  path: string,
  text: string,
  parseOptions: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile {
  const given = typeof parseOptions === "object" ? parseOptions : { languageVersion: parseOptions };
  return ts.createSourceFile(path, text, { ...given, jsDocParsingMode: ts.JSDocParsingMode.ParseNone });
}

/** A shipped file outside of any program, for what its comments say. */
export function parseShipped(host: Host, path: string): ts.SourceFile {
  return parseFile(path, host.readAsset(assetOf(path)), ts.ScriptTarget.ESNext);
}

export function isShipped(path: string): boolean {
  return path.startsWith(`${typesRoot}/`);
}

function assetOf(path: string): string {
  return `types/${path.slice(typesRoot.length + 1)}`;
}

/** A shipped file is no module itself: it declares the one that was asked for, and the checker finds that by name. */
function toResolvedModule(resolution: Resolution): ts.ResolvedModuleFull | undefined {
  if (resolution.kind === "file") return { resolvedFileName: resolution.path, extension: ts.Extension.Ts };
  if (resolution.kind === "shipped")
    return { resolvedFileName: resolution.path, extension: ts.Extension.Dts };
  return undefined;
}
