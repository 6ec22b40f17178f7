// `abstract readonly label: string` where a subclass has an accessor for it: an accessor of the abstract class, which the
// subclasses with a field answer, too. Elsewhere an abstract field is a field like any other.
import type { Expr, FunctionDecl, Lowered, MethodFacts, SlotId, Stmt, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import type { Callee } from "../functions/function-entry.ts";
import { statementOf } from "../functions/generics.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";

/** The abstract fields that some subclass has an accessor for. */
export function findAbstracted(
  accessors: readonly ts.AccessorDeclaration[],
  checker: ts.TypeChecker,
): ReadonlySet<ts.Node> {
  const found = new Set<ts.Node>();
  for (const accessor of accessors) {
    const { parent } = accessor;
    if (!ts.isClassLike(parent)) continue;
    const name = checker.getSymbolAtLocation(accessor.name)?.name;
    const open = [checker.getTypeAtLocation(parent)];
    for (let type = open.pop(); type !== undefined && name !== undefined; type = open.pop()) {
      if (!type.isClassOrInterface()) continue;
      for (const base of checker.getBaseTypes(type)) {
        for (const declaration of base.getProperty(name)?.declarations ?? [])
          if (isAbstractField(declaration)) found.add(declaration);
        const { target } = base as Partial<ts.TypeReference>; // only references to generic classes have one
        open.push(target ?? base);
      }
    }
  }
  return found;
}

function isAbstractField(node: ts.Node): boolean {
  return ts.isPropertyDeclaration(node) && isAbstract(node);
}

function isAbstract(node: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0;
}

/** virtual String get_label() = 0; */
export function registerAbstracted(
  entry: ObjectEntry,
  name: string,
  type: Type,
  node: ts.PropertyDeclaration,
  to: Lowering,
): void {
  const writable = to.source.members.has(node);
  entry.getters.set(name, makeAccessor(entry, name, "getter", type, node, to));
  if (writable) entry.setters.set(name, makeAccessor(entry, name, "setter", type, node, to));
}

/** A field under a name for which the base has an accessor without a body: String get_label() override { return label; } */
export function answerAbstracted(
  entry: ObjectEntry,
  name: string,
  field: SlotId,
  node: ts.PropertyDeclaration | ts.ParameterDeclaration,
  to: Lowering,
): void {
  const type = to.typeOfSlot(field);
  if (entry.base?.getterOf(name) !== undefined)
    entry.getters.set(name, makeAccessor(entry, name, "getter", type, node, to, field));
  if (entry.base?.setterOf(name) !== undefined)
    entry.setters.set(name, makeAccessor(entry, name, "setter", type, node, to, field));
}

/** @param field what it looks at; without one it has no body. */
function makeAccessor(
  entry: ObjectEntry,
  name: string,
  kind: "getter" | "setter",
  type: Type,
  node: ts.PropertyDeclaration | ts.ParameterDeclaration,
  to: Lowering,
  field?: SlotId,
): Callee {
  const span = to.spanOf(node.name);
  const id = to.nextFunctionId();
  const own = { name, type, span, owner: id } as const;
  const param =
    kind === "setter" ? to.makeSlot({ ...own, name: "value", role: "parameter", mutable: false }) : undefined;
  const result = kind === "getter" ? to.makeSlot({ ...own, role: "result", mutable: true }) : undefined;
  const replaced = kind === "getter" ? entry.base?.getterOf(name) : entry.base?.setterOf(name);
  const method: MethodFacts = {
    ...{ class: entry.id, kind, abstract: field === undefined, overrides: replaced?.id },
  };
  const params = param === undefined ? [] : [param];
  const signature = to.nextSignatureId();
  const made: FunctionDecl<Lowered> = {
    ...{ kind: "function", id, name, params: params.map((slot) => ({ slot, default: undefined })), result },
    ...{
      body: field === undefined ? [] : [useField(entry, field, param, type, span)],
      span,
      trivia: noTrivia,
    },
    ...{ method, signature, nested: undefined, around: undefined, captures: [], native: false },
  };
  to.made.push(made);
  to.lateItems(statementOf(node)).push(made);
  return { id, name, params, result, parameters: [], signature, likeError: false };
}

/** return this.label;  or  this.label = value; */
function useField(
  entry: ObjectEntry,
  field: SlotId,
  param: SlotId | undefined,
  type: Type,
  span: Lowered["span"],
): Stmt<Lowered> {
  const object: Expr<Lowered> = { kind: "this", type: { kind: "object", id: entry.id }, span };
  if (param === undefined)
    return { kind: "return", value: { kind: "field", object, field, type, span }, span, trivia: noTrivia };
  const value: Expr<Lowered> = { kind: "read", slot: param, type, span };
  const assign: Expr<Lowered> = {
    ...{ kind: "assign", target: { kind: "field", object, field, span }, value, type, span },
  };
  return { kind: "expression", value: assign, span, trivia: noTrivia };
}
