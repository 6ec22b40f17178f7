// A class as a value: a function that makes one. `new maker(x)` of a value is a call of it.
// class Circle { constructor(r: number) }, { circle: Circle }  =>  function newCircle(r) { return new Circle(r); }
import type { Expr, FunctionDecl, FunctionType, Lowered, SlotId, Stmt, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { noTrivia } from "../comments.ts";
import { makeClosure, makeParam } from "../functions/callbacks.ts";
import type { FunctionEntry } from "../functions/function-entry.ts";
import { statementOf } from "../functions/generics.ts";
import { placeArguments } from "../functions/own-calls.ts";
import { isRest } from "../functions/parameters.ts";
import { shownClass } from "../library/shown-functions.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { type ExprTable, expressions } from "../table.ts";
import { orUndefined } from "../unions/unions.ts";
import { capturedArguments } from "./captured-variables.ts";
import { isStatic } from "./class-statics.ts";
import { lowerClassType, typeOfClass } from "./classes.ts";
import { hasPlace, isOfTurn } from "./classes-of-turns.ts";

/** The name of a class where a value is wanted. */
export function lowerClassValue(declaration: ClassNode, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (declaration.typeParameters !== undefined)
    return to.refuse("unsupported-class", node, { what: "that is a value, and has type parameters," });
  if (declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true)
    return to.refuse("unsupported-class", node, { what: "that is a value, and abstract," });
  const instance = to.checker.getTypeAtLocation(declaration);
  const entry = lowerClassType(instance, declaration, node, to);
  if (entry.isError)
    return to.refuse("unsupported-class", node, { what: "that is a value, and extends `Error`," });
  if (isOfTurn(declaration)) return refuseOfTurn(declaration, node, to);
  const made: Maker = to.makers.get(entry.id) ?? makeMaker(entry, declaration, to);
  to.makers.set(entry.id, made);
  const { id, signature, params, result } = made.declaration;
  const type: FunctionType = {
    kind: "function",
    signature,
    params: params.map(({ slot }) => slot),
    result,
    rest: made.rest,
  };
  return { kind: "function-value", function: id, type, span: to.spanOf(node) };
}

/** A class in a function or a loop where something else than the statements behind it wants its value. */
function refuseOfTurn(declaration: ClassNode, node: ts.Node, to: Lowering): never {
  const around = ts.findAncestor(node, ts.isClassLike);
  if (around === declaration)
    to.refuse("unsupported-class", node, { what: "that is a value inside of itself" });
  if (around !== undefined && isOfTurn(around))
    to.refuse("unsupported-class", node, { what: "that is a value inside of another one of its function" });
  return to.refuse("used-before-declared", node, { name: node.getText() });
}

/** class A {} in a function, and A as a value  =>  const newA = () => new A(), for each turn another one */
export function lowerClassOfTurn(node: ClassNode, to: Lowering): readonly Stmt<Lowered>[] {
  const holder = ts.isClassExpression(node) && ts.isVariableDeclaration(node.parent) ? node.parent : node;
  const symbol = holder.name && to.symbolOf(holder.name);
  if (symbol === undefined || !to.uses.values.has(symbol) || !isOfTurn(node)) return [];
  const isAbstract = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true;
  if (isAbstract || node.typeParameters !== undefined) return [];
  const entry = lowerClassType(typeOfClass(node, to), node, node, to);
  if (entry.isError) return [];
  const value = makeValue(entry, node, to);
  const span = to.spanOf(holder.name ?? node);
  const name = `new${entry.name}`;
  const slot = to.declareSlot(symbol, { name, type: value.type, span, role: "local", mutable: false });
  return [{ kind: "let", slot, value, span, trivia: noTrivia }];
}

export interface Maker {
  readonly declaration: FunctionDecl<Lowered>;
  readonly rest: boolean;
}

/** return class { … }: in a function each turn makes another class, so it is a function of its own. */
function lowerClassExpression(node: ts.ClassExpression, to: Lowering): Expr<Lowered> {
  const first = node.getFirstToken() ?? node;
  const refuse = (what: string): never => to.refuse("unsupported-class", node.name ?? first, { what });
  if (!hasPlace(node)) refuse("that no constant holds");
  if (node.typeParameters !== undefined) refuse("that no constant holds, and that has type parameters,");
  if (node.members.some(isStatic)) refuse("that no constant holds, and that has static members,");
  const own = node.name && to.symbolOf(node.name);
  if (own !== undefined && to.uses.values.has(own))
    return to.refuse("unsupported-class", node.name ?? first, { what: "that is a value inside of itself" });
  const entry = lowerClassType(typeOfClass(node, to), node, node, to);
  if (entry.isError) refuse("that is a value, and extends `Error`,");
  return makeValue(entry, node, to);
}

/** A function of its own for each turn of the function or loop around it. */
function makeValue(entry: ObjectEntry, node: ClassNode, to: Lowering): Expr<Lowered> {
  const owner = { id: to.nextFunctionId() };
  const { slots, value, rest } = makerOf(entry, node, owner, to);
  const shown = shownClass(node, to);
  const made = makeClosure(slots, value, value, node, to, owner, {
    rest,
    ...(shown === undefined ? {} : { shown }),
  });
  return made.kind === "closure" ? { ...made, escapes: true } : made;
}

export const classValues: ExprTable = [
  expressions(ts.isClassExpression, [ts.SyntaxKind.ClassExpression], lowerClassExpression),
];

function makeMaker(entry: ObjectEntry, node: ClassNode, to: Lowering): Maker {
  const place = node.name ?? node;
  const span = to.spanOf(place);
  const owner = { id: to.nextFunctionId() };
  const type: Type = { kind: "object", id: entry.id };
  const { slots, value, rest } = makerOf(entry, node, owner, to);
  const result = to.makeSlot({ name: "", type, span, role: "result", mutable: true }, owner);
  const declaration: FunctionDecl<Lowered> = {
    kind: "function",
    id: owner.id,
    name: `new${entry.name}`,
    params: slots.map((slot) => ({ slot, default: undefined })),
    result,
    body: [{ kind: "return", value, span, trivia: noTrivia }],
    span,
    trivia: noTrivia,
    method: undefined,
    signature: to.nextSignatureId(),
    native: false,
    nested: undefined,
    around: undefined,
    captures: [],
    shown: shownClass(node, to),
  };
  to.made.push(declaration);
  to.lateItems(statementOf(node)).push(declaration);
  return { declaration, rest };
}

/** The parameters of such a function, and the object that it makes of them. */
function makerOf(
  entry: ObjectEntry,
  node: ClassNode,
  owner: Pick<FunctionEntry, "id">,
  to: Lowering,
): { readonly slots: readonly SlotId[]; readonly value: Expr<Lowered>; readonly rest: boolean } {
  const place = node.name ?? node;
  const span = to.spanOf(place);
  const construct = entry.constructOf();
  const parameters = construct?.parameters ?? [];
  const slots = parameters.map((param, position) => {
    const like = construct?.params[position];
    const own = like === undefined ? to.refuseQuietly(place) : to.typeOfSlot(like);
    const type = param.initializer === undefined ? own : orUndefined(own, place, to);
    return makeParam(type, { span, type }, owner, to, like);
  });
  const list = slots.map((slot, position): Given => {
    const param = parameters[position];
    const value: Expr<Lowered> = { kind: "read", slot, type: to.typeOfSlot(slot), span };
    return {
      node: (param?.name ?? place) as ts.Expression,
      value,
      isSpread: param !== undefined && isRest(param),
    };
  });
  const type: Type = { kind: "object", id: entry.id };
  const wrap = (body: Expr<Lowered>): Expr<Lowered> => body;
  const value = to.writes(owner, (): Expr<Lowered> => {
    const given = construct === undefined ? [] : placeArguments(construct, { list, wrap }, place, to).args;
    const args = [...capturedArguments(entry, node, to), ...given];
    return { kind: "new", construct: construct?.id, args, type, span };
  });
  return { slots, value, rest: parameters.some(isRest) };
}
