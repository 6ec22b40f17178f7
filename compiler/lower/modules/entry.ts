// setup and loop: whether the program has them, whether the board can call them, and what is said where one is missing.

import type { FunctionId, Program } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

export interface Entry {
  readonly kind: Program<never>["kind"];
  readonly setup: FunctionId | undefined;
  readonly loop: FunctionId | undefined;
}

type Name = "setup" | "loop";

/** What the entry module exports under a name of the board's. */
interface Found {
  /** Where it is exported or declared; undefined when there is no such export. */
  readonly place: ts.Node | undefined;
  readonly id: FunctionId | undefined;
}

/** @param files the entry is the last one. */
export function findEntry(files: readonly ts.SourceFile[], to: Lowering): Entry {
  const entry = files.at(-1);
  if (entry === undefined) return { kind: "script", setup: undefined, loop: undefined };
  const [setup, loop] = [findExport(entry, "setup", to), findExport(entry, "loop", to)];
  if (setup.place === undefined && loop.place === undefined) {
    if (to.headers.size > 0) to.report("missing-setup", firstUseOfBoard(files, entry), {});
    return { kind: "script", setup: undefined, loop: undefined };
  }
  if (setup.place === undefined && loop.place !== undefined)
    to.report("missing-export", loop.place, { name: "setup", other: "loop" });
  if (loop.place === undefined && setup.place !== undefined)
    to.report("missing-export", setup.place, { name: "loop", other: "setup" });
  return { kind: "sketch", setup: setup.id, loop: loop.id };
}

function findExport(entry: ts.SourceFile, name: Name, to: Lowering): Found {
  const module = to.checker.getSymbolAtLocation(entry);
  const found = module && to.checker.getExportsOfModule(module).find((exported) => exported.name === name);
  if (found === undefined) return { place: undefined, id: undefined };
  const resolved = found.flags & ts.SymbolFlags.Alias ? to.checker.getAliasedSymbol(found) : found;
  const declaration = resolved.declarations?.[0];
  const place = (declaration && ts.getNameOfDeclaration(declaration)) ?? declaration ?? entry;
  const own = to.functionOf(resolved);
  if (own === undefined) {
    if (!to.refused.has(resolved)) to.report("entry-not-a-function", place, { name });
    return { place, id: undefined };
  }
  const [parameter] = own.parameters;
  if (parameter !== undefined) to.report("entry-parameters", parameter, { name });
  if (own.result !== undefined)
    to.report("entry-result", ("type" in own.node ? own.node.type : undefined) ?? place, { name });
  return { place, id: own.id };
}

/** The import that brings the board in, else the first statement of the program. */
function firstUseOfBoard(files: readonly ts.SourceFile[], entry: ts.SourceFile): ts.Node {
  for (const file of [entry, ...files]) {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      if (/^[^.]/.test(statement.moduleSpecifier.text) && statement.moduleSpecifier.text !== "tsino")
        return statement.moduleSpecifier;
    }
  }
  return entry.statements[0] ?? entry;
}
