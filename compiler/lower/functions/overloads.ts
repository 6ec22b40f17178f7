// Functions with several signatures: `{ (text: string): number; (n: number): string }`. As a value, in a field, and as a method
// that others replace it is one function that takes what any of them takes and gives what any of them gives; which of that
// a call gets is what TypeScript says of it.
import type { Expr, FunctionType, Lowered, Type } from "../../hir/index.ts";
import { undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { resultType } from "../types/results.ts";
import { lowerParameterType, lowerSlotType, lowerType } from "../types/types.ts";
import { proveType } from "../unions/proved.ts";
import { joinTypes } from "../unions/unions.ts";
import { parametersOf } from "./signatures.ts";

/** (text: string): number, (n: number): string  =>  (text: string | number): number | string */
export function makeOverloadedType(
  signatures: readonly ts.Signature[],
  node: ts.Node,
  to: Lowering,
): FunctionType {
  const span = to.spanOf(node);
  const lists = signatures.map((signature) => {
    const { list, rest } = parametersOf(signature, node, to);
    return rest || signature.typeParameters !== undefined ? refuseOverloads(node, to) : list;
  });
  const longest = lists.reduce((best, list) => (list.length > best.length ? list : best), []);
  const params = longest.map(({ name }, position) => {
    const types = lists.map((list): Type => {
      const param = list[position];
      return param === undefined ? undefinedType : lowerParameterType(param, node, to);
    });
    const type = join(types, node, to);
    return to.makeSlot({ name, type, span, role: "parameter", mutable: false });
  });
  const type = joinedResult(signatures, node, to);
  const result = type && to.makeSlot({ name: "", type, span, role: "result", mutable: true });
  return { kind: "function", signature: to.nextSignatureId(), params, result, rest: false };
}

function join(types: readonly Type[], node: ts.Node, to: Lowering): Type {
  return joinTypes(types, undefined, node, to) ?? refuseOverloads(node, to);
}

/** Undefined where none of them gives anything. */
function joinedResult(signatures: readonly ts.Signature[], node: ts.Node, to: Lowering): Type | undefined {
  const results = signatures.map((signature) => {
    const written = to.checker.getReturnTypeOfSignature(signature);
    return resultType(lowerType(written, node, to), written);
  });
  if (results.every((result) => result === undefined)) return undefined;
  return join(
    results.map((result) => result ?? voidType),
    node,
    to,
  );
}

function refuseOverloads(node: ts.Node, to: Lowering): never {
  const help =
    "it has several signatures: give each a name of its own, or write one for all: `(x: A | B) => C | D`";
  return to.refuse("unsupported-function-value", node, {}, { help });
}

/** texts.map(parse): what the signature gives that TypeScript has chosen there. */
export function asChosen(call: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (to.checker.getTypeAtLocation(node).getCallSignatures().length < 2) return call;
  if (!ts.isCallExpression(node.parent)) return call;
  const at = node.parent.arguments.indexOf(node);
  const taken = to.checker.getResolvedSignature(node.parent)?.parameters[at];
  const wanted = taken && to.checker.getTypeOfSymbolAtLocation(taken, node);
  const [signature] = wanted?.getCallSignatures() ?? [];
  return signature === undefined ? call : proveType(call, signature.getReturnType(), node, to);
}

/** The signatures of an abstract method that has several; undefined for all other functions. */
function abstractOverloads(node: ts.Node, to: Lowering): readonly ts.MethodDeclaration[] | undefined {
  if (!ts.isMethodDeclaration(node) || node.body !== undefined) return undefined;
  const all = to.symbolOf(node.name)?.declarations?.filter(ts.isMethodDeclaration) ?? [];
  return all.length > 1 && all.every(({ body }) => body === undefined) ? all : undefined;
}

/** Whether an abstract method is one of several signatures, for all of which the longest stands. */
export function isOtherSignature(node: ts.MethodDeclaration, to: Lowering): boolean {
  const all = abstractOverloads(node, to);
  const longest = all?.reduce((best, one) => (one.parameters.length > best.parameters.length ? one : best));
  return longest !== undefined && longest !== node;
}

/** What any of the signatures of an abstract method takes in the place of a parameter. */
export function overloadedParameter(param: ts.ParameterDeclaration, to: Lowering): Type | undefined {
  const all = abstractOverloads(param.parent, to);
  if (all === undefined) return undefined;
  if (all.some((one) => one.typeParameters !== undefined || one.parameters.some((own) => own.dotDotDotToken)))
    return refuseOverloads(param, to);
  const position = param.parent.parameters.indexOf(param);
  const types = all.map((one): Type => {
    const own = one.parameters[position];
    return own === undefined ? undefinedType : lowerSlotType(to.checker.getTypeAtLocation(own), own, to);
  });
  return join(types, param, to);
}

/** What any of them gives; `void` where none gives anything. */
export function overloadedResult(node: ts.Node, to: Lowering): Type | undefined {
  const all = abstractOverloads(node, to);
  if (all === undefined) return undefined;
  const signatures = all.flatMap((one) => to.checker.getSignatureFromDeclaration(one) ?? []);
  return joinedResult(signatures, node, to) ?? voidType;
}
