// From an import's specifier to the file that it names. Relative ones are the user's files, looked up through the host;
// the others are modules that tsino ships, or packages of npm that are written in TypeScript.
import type { Host } from "../host.ts";
import { resolvePackage } from "./npm-packages.ts";

/** Folder under which the shipped `.d.ts` stand in a program; no path of a user begins so. */
export const typesRoot = "/~tsino/types";

export type Resolution =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "shipped"; readonly path: string }
  | { readonly kind: "missing-file"; readonly path: string }
  | { readonly kind: "unreadable-file"; readonly path: string; readonly reason: string }
  | { readonly kind: "not-typescript"; readonly path: string }
  | { readonly kind: "unknown-module" };

export type Resolve = (specifier: string, importer: string) => Resolution;

/** @param board id of a known board */
export function makeResolve(host: Host, board: string): Resolve {
  const shipped = listShippedModules(host, board);
  return (specifier, importer) => {
    if (isRelative(specifier)) return resolveFile(host, joinPath(folderOf(importer), specifier));
    const asset = shipped.get(specifier);
    if (asset !== undefined) return { kind: "shipped", path: `${typesRoot}/${asset}` };
    return resolvePackage(host, specifier, importer, (path) => resolveFile(host, path));
  };
}

/** Module name -> its file under `types/`. */
export function listShippedModules(host: Host, board: string): ReadonlyMap<string, string> {
  const modules = new Map([
    ["tsino", "tsino.d.ts"],
    ["Arduino", "Arduino.d.ts"],
    ["board", `boards/${board}.d.ts`],
  ]);
  for (const file of host.listAssets("types/libraries")) {
    if (file.endsWith(".d.ts")) modules.set(file.slice(0, -".d.ts".length), `libraries/${file}`);
  }
  return modules;
}

/** The boards whose core a library comes with; undefined for a module that all boards have. @param path as `resolve` gives it */
export function listBoardsOfModule(host: Host, path: string): readonly string[] | undefined {
  const read = (asset: string) => host.readAsset(`types/${asset}`);
  const core = /^ \* @core (\S+)$/m.exec(read(path.slice(typesRoot.length + 1)))?.[1];
  if (core === undefined) return undefined;
  return listBoards(host).filter((board) => read(`boards/${board}.d.ts`).includes(` @fqbn ${core}:`));
}

export function listBoards(host: Host): readonly string[] {
  const files = host.listAssets("types/boards").filter((file) => file.endsWith(".d.ts"));
  return files.map((file) => file.slice(0, -".d.ts".length)).sort();
}

export function isRelative(specifier: string): boolean {
  return /^\.\.?(?:\/|$)/.test(specifier);
}

function resolveFile(host: Host, path: string): Resolution {
  if (/\.d\.[cm]?ts$/.test(path)) return { kind: "not-typescript", path };
  for (const candidate of listCandidates(path)) {
    if (host.readFile(candidate) !== undefined) return { kind: "file", path: candidate };
  }
  for (const candidate of listCandidates(path)) {
    const reason = host.findObstacle?.(candidate);
    if (reason !== undefined) return { kind: "unreadable-file", path: candidate, reason };
  }
  const other = host.readFile(path) !== undefined;
  return { kind: other ? "not-typescript" : "missing-file", path };
}

function listCandidates(path: string): readonly string[] {
  if (path.endsWith(".ts")) return [path];
  if (path.endsWith(".js")) return [`${path.slice(0, -".js".length)}.ts`, `${path}.ts`];
  return [`${path}.ts`, `${path}/index.ts`];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function joinPath(folder: string, relative: string): string {
  const parts = folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts.length > 1) parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
