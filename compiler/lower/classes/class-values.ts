// A class as a value: a function that makes one. `new maker(x)` of a value is a call of it.
// class Circle { constructor(r: number) }, { circle: Circle }  =>  function newCircle(r) { return new Circle(r); }
import type { Expr, FunctionDecl, FunctionType, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { noTrivia } from "../comments.ts";
import { makeParam } from "../functions/callbacks.ts";
import { statementOf } from "../functions/generics.ts";
import { placeArguments } from "../functions/own-calls.ts";
import { isRest } from "../functions/parameters.ts";
import { shownClass } from "../library/shown-functions.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { optionalType } from "../types/types.ts";
import { lowerClassType } from "./classes.ts";

/** The name of a class where a value is wanted. */
export function lowerClassValue(declaration: ClassNode, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (declaration.typeParameters !== undefined)
    return to.refuse("unsupported-class", node, { what: "that is a value, and has type parameters," });
  if (declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true)
    return to.refuse("unsupported-class", node, { what: "that is a value, and abstract," });
  const instance = to.checker.getTypeAtLocation(declaration);
  const entry = lowerClassType(instance, declaration, node, to);
  if (entry.captured.length > 0)
    return to.refuse("unsupported-class", node, {
      what: "that is a value, and uses variables of the function around it,",
    });
  if (entry.isError)
    return to.refuse("unsupported-class", node, { what: "that is a value, and extends `Error`," });
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

export interface Maker {
  readonly declaration: FunctionDecl<Lowered>;
  readonly rest: boolean;
}

function makeMaker(entry: ObjectEntry, node: ClassNode, to: Lowering): Maker {
  const place = node.name ?? node;
  const span = to.spanOf(place);
  const construct = entry.constructOf();
  const owner = { id: to.nextFunctionId() };
  const parameters = construct?.parameters ?? [];
  const slots = parameters.map((param, position) => {
    const like = construct?.params[position];
    const own = like === undefined ? to.refuseQuietly(place) : to.typeOfSlot(like);
    const type = param.initializer === undefined ? own : optionalType(own);
    return makeParam(type, { span, type }, owner, to, like);
  });
  const given = slots.map((slot, position): Given => {
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
    const args =
      construct === undefined ? [] : placeArguments(construct, { list: given, wrap }, place, to).args;
    return { kind: "new", construct: construct?.id, args, type, span };
  });
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
  return { declaration, rest: parameters.some(isRest) };
}
