// Methods that take their arguments one by one where those that they replace take a list, or the other way round:
// `run(a: string, b: string)` for `run(...args: string[])`. The class has both: its own, under a name of its own, and one
// that looks like the replaced one and hands on to it.
import type { Expr, FunctionDecl, FunctionId, FunctionType, Lowered, MethodFacts } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { adaptArguments } from "../functions/adapters.ts";
import { type FunctionEntry, typeOfEntry } from "../functions/function-entry.ts";
import { statementOf } from "../functions/generics.ts";
import { parametersOf } from "../functions/signatures.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { makeFunctionType } from "../types/types.ts";

/** How a method is called by those who don't know its class. */
interface Wanted {
  readonly name: string;
  readonly like: FunctionType;
  readonly replaced: FunctionId | undefined;
}

/** The name of a method of its own, and what else the class has for it. */
export interface Bridged {
  readonly name: string;
  readonly wanted: readonly Wanted[];
}

/** Nothing is wanted where the method can stand in the place of the other as it is. */
export function findBridges(
  entry: ObjectEntry,
  known: string,
  node: ts.MethodDeclaration,
  to: Lowering,
): Bridged {
  const signature = to.checker.getSignatureFromDeclaration(node);
  if (signature === undefined) return { name: known, wanted: [] };
  const { list, rest } = parametersOf(signature, node, to);
  const differs = (like: FunctionType): boolean => {
    const count = like.params.length;
    return rest ? !like.rest || list.length !== count : like.rest && list.length >= count;
  };
  const replaced = entry.base?.methodOf(known);
  if (replaced === undefined) {
    const like = interfaceMethod(entry, known, node, to);
    if (like === undefined || !differs(like)) return { name: known, wanted: [] };
    return { name: `${known}With`, wanted: [{ name: known, like, replaced: undefined }] };
  }
  const { name, id } = replaced;
  const like = typeOfEntry(replaced);
  const isOther = differs(like);
  // It may look at more than what the bridge of its base hands on.
  const looksAtMore = isOther || list.length > like.params.length;
  const inherited = [...(entry.base?.bridgesOf(known).values() ?? [])];
  const again = inherited.map((one): Wanted => ({ name: one.name, like: one.like, replaced: one.id }));
  return {
    name: isOther ? `${name}With` : name,
    wanted: [...(isOther ? [{ name, like, replaced: id }] : []), ...(looksAtMore ? again : [])],
  };
}

/** The method of that name of an interface that the class says that it implements. */
function interfaceMethod(
  entry: ObjectEntry,
  name: string,
  node: ts.MethodDeclaration,
  to: Lowering,
): FunctionType | undefined {
  const clauses = entry.node?.heritageClauses ?? [];
  const types = clauses.filter(({ token }) => token === ts.SyntaxKind.ImplementsKeyword);
  for (const one of types.flatMap((clause) => clause.types)) {
    const member = to.checker.getTypeAtLocation(one).getProperty(name);
    if (member === undefined) continue;
    const type = to.checker.getNonNullableType(to.checker.getTypeOfSymbolAtLocation(member, node));
    const [signature, more] = type.getCallSignatures();
    if (signature === undefined || more !== undefined || signature.typeParameters !== undefined) continue;
    return makeFunctionType(signature, node, to);
  }
  return undefined;
}

/** String run(args) override { return runWith(args[0], args[1]); } */
export function makeBridge(
  entry: ObjectEntry,
  known: string,
  { name, like, replaced }: Wanted,
  own: FunctionEntry,
  node: ts.MethodDeclaration,
  to: Lowering,
): void {
  const span = to.spanOf(node.name);
  const id = to.nextFunctionId();
  const params = like.params.map((slot) =>
    to.makeSlot({ ...to.slot(slot), role: "parameter", mutable: false, span }, { id }),
  );
  const wanted = like.result && to.typeOfSlot(like.result);
  const result =
    wanted && to.makeSlot({ name: "", type: wanted, span, role: "result", mutable: true }, { id });
  const receiver: Expr<Lowered> = { kind: "this", type: { kind: "object", id: entry.id }, span };
  const type = typeOfEntry(own);
  const call: Expr<Lowered> = {
    ...{ kind: "method-call", receiver, function: own.id, direct: false, span },
    args: to.writes({ id }, () => adaptArguments(type, params, like, receiver, node.name, to)),
    type: own.result === undefined ? voidType : to.typeOfSlot(own.result),
  };
  const value = wanted === undefined ? call : coerce(call, wanted, node, to);
  const method: MethodFacts = { class: entry.id, kind: "method", abstract: false, overrides: replaced };
  const made: FunctionDecl<Lowered> = {
    ...{ kind: "function", id, name, params: params.map((slot) => ({ slot, default: undefined })), result },
    body: [{ kind: wanted === undefined ? "expression" : "return", value, span, trivia: noTrivia }],
    ...{ span, trivia: noTrivia, method, signature: to.nextSignatureId(), nested: undefined },
    ...{ around: undefined, captures: [], native: false },
    takesMore: !like.rest && (type.rest || type.params.length > params.length),
  };
  entry.bridges.set(known, [...(entry.bridges.get(known) ?? []), { name, like, id }]);
  to.made.push(made);
  to.lateItems(statementOf(node)).push(made);
}
