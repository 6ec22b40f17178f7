// The statements of one module, with the functions and classes that they declare.
import type { Item, Lowered, Module } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { lowerClassStatement } from "../classes/classes.ts";
import { isErasedSyntax } from "../comments.ts";
import { lowerFunction } from "../functions/functions.ts";
import type { FunctionEntry, Lowering } from "../lowering.ts";
import { isAmbient, isBrand } from "../refused.ts";
import { lowerEnum } from "../unions/enums.ts";
import { isDefaultValue, nameOfModule, statementsOf } from "./module-statements.ts";

/** A module whose generic functions and classes are still to come, each before what its statement became itself. */
export interface Draft extends Omit<Module<Lowered>, "items"> {
  readonly parts: readonly { readonly statement: ts.Node; readonly items: readonly Item<Lowered>[] }[];
}

export function lowerModule(file: ts.SourceFile, functions: FunctionsByStatement, to: Lowering): Draft {
  const parts = statementsOf(file)
    .filter((statement) => !isErased(statement))
    .map((statement) => ({ statement, items: lowerItems(statement, functions, to) }));
  return {
    name: nameOfModule(file),
    leading: to.comments.header(file),
    parts,
    ending: to.comments.ending(file),
  };
}

function lowerItems(
  statement: ts.Statement,
  functions: FunctionsByStatement,
  to: Lowering,
): readonly Item<Lowered>[] {
  if (to.tried(() => checkDeclaration(statement, to)) === undefined) return [];
  if (ts.isEnumDeclaration(statement)) return declared(statement, () => lowerEnum(statement, to), to);
  if (ts.isClassDeclaration(statement))
    return declared(statement, () => lowerClassStatement(statement, to), to);
  const items: Item<Lowered>[] = [];
  for (const entry of functions.get(statement) ?? []) {
    entry.lowered = to.tried(() => lowerFunction(entry, to));
    if (entry.lowered !== undefined) items.push(entry.lowered);
  }
  if (ts.isFunctionDeclaration(statement) || (isDefaultValue(statement) && items.length > 0)) return items;
  for (const lowered of to.stmt(statement)) items.push({ kind: "statement", statement: lowered });
  return items;
}

function declared(
  statement: ts.Statement,
  lower: () => readonly Item<Lowered>[],
  to: Lowering,
): readonly Item<Lowered>[] {
  const lowered = to.tried(lower);
  if (lowered === undefined) to.refused.addAll(statement);
  return lowered ?? [];
}

export type FunctionsByStatement = ReadonlyMap<ts.Node, readonly FunctionEntry[]>;

export function groupByStatement(entries: Iterable<FunctionEntry>): FunctionsByStatement {
  const groups = new Map<ts.Node, FunctionEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.statement);
    if (group === undefined) groups.set(entry.statement, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Gone without a trace in C++: imports, exports of names, types, the signatures of an overloaded function. */
function isErased(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return statement.body === undefined && !isAmbient(statement);
  return (
    isErasedSyntax(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    isBrand(statement)
  );
}

/** Declarations without a value or a name that C++ could have. */
function checkDeclaration(statement: ts.Statement, to: Lowering): true {
  if (isAmbient(statement))
    return to.refuse("unsupported-declare", statement.getFirstToken() ?? statement, {});
  return true;
}
