// A generic function or class, once for each set of types that it is used with.
import type { Type } from "../hir/index.ts";
import { numberType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { makeEntry } from "./functions.ts";
import { Instance } from "./instance.ts";
import { keyOf, type Lowering } from "./lowering.ts";
import { isTopLevel, nameOfDefault, qualifiedName } from "./module-statements.ts";
import { typeKey } from "./type-key.ts";
import { lowerType } from "./types.ts";

/** Types within types, deeper than any program means; a function that calls itself with `T[]` for `T` has no end. */
const deepest = 20;

/** `first(xs)` of `function first<T>(xs: T[])`; undefined when the callee is no generic function of the user. */
export function findGeneric(
  declaration: ts.Node | undefined,
): (ts.FunctionLikeDeclaration & { readonly body: ts.Node }) | undefined {
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const node =
    ts.isVariableDeclaration(declaration) && declaration.initializer ? declaration.initializer : declaration;
  const isFunction =
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node);
  if (!isFunction || node.typeParameters === undefined || node.body === undefined) return undefined;
  return node as typeof node & { readonly body: ts.Node }; // it has a body
}

export function nameOfFunction(symbol: ts.Symbol, node: ts.FunctionLikeDeclaration): string {
  if (symbol.name === "default") return nameOfDefault(node);
  return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node.parent)
    ? qualifiedName(symbol.name, node)
    : symbol.name;
}

export function instantiate(
  node: ts.FunctionLikeDeclaration,
  args: readonly Type[],
  signature: Pick<FunctionEntry, "name" | "method"> & {
    readonly place: ts.Node;
    /** The call, for messages. */
    readonly at: ts.Node;
    readonly outer: Instance;
  },
  to: Lowering,
): FunctionEntry {
  const typeParameters = node.typeParameters ?? [];
  const key = `${signature.outer.key}${keyOf(node)}<${args.map((arg) => typeKey(arg, to)).join()}>`;
  const known = to.generics.get(key);
  if (known !== undefined) return known;
  const bound = bind(typeParameters, args, to);
  const instance = new Instance(signature.outer, bound, undefined, key);
  checkDepth(instance, signature.at, to);
  const { name, method, place } = signature;
  const statement = statementOf(node);
  const home = signature.outer.homeOf(node);
  const nested = home === undefined ? undefined : "lifted";
  const documented = home === undefined && method === undefined ? statement : node;
  const { parameters } = node;
  const entry = makeEntry(
    {
      ...{ node, parameters, name, method, place, statement, documented, instance, nested },
      outer: home?.homes.get(node)?.owner,
      isValue: false,
      wants: undefined,
    },
    to,
  );
  to.generics.set(key, entry);
  to.waiting.push(entry);
  return entry;
}

/** The types that a call gives to the parameters of its callee, said or inferred. */
export function typeArgumentsOf(node: ts.CallExpression | ts.NewExpression, to: Lowering): readonly Type[] {
  const signature = to.checker.getResolvedSignature(node);
  const args = signature && to.checker.getTypeArgumentsForResolvedSignature(signature);
  // What [] is made of can't be: it has the form that an empty array has.
  const isElement = (node.arguments ?? []).some((arg) => isEmptyArray(to.checker.getTypeAtLocation(arg), to));
  return (args ?? []).map((arg) =>
    arg.flags & ts.TypeFlags.Never && isElement ? numberType : lowerType(arg, node, to),
  );
}

function isEmptyArray(type: ts.Type, to: Lowering): boolean {
  if (!to.checker.isArrayType(type)) return false;
  const [element] = to.checker.getTypeArguments(type as ts.TypeReference); // arrays are references to Array<T>
  return element !== undefined && (element.flags & ts.TypeFlags.Never) !== 0;
}

function bind(
  parameters: readonly ts.TypeParameterDeclaration[],
  args: readonly Type[],
  to: Lowering,
): ReadonlyMap<ts.Symbol, Type> {
  const bound = new Map<ts.Symbol, Type>();
  parameters.forEach((parameter, position) => {
    const symbol = to.symbolOf(parameter.name);
    const arg = args[position];
    if (symbol !== undefined && arg !== undefined) bound.set(symbol, arg);
  });
  return bound;
}

export function checkDepth(instance: Instance, node: ts.Node, to: Lowering): void {
  const nested = instance.key.match(/[<[]/g)?.length ?? 0;
  if (nested > deepest) to.refuse("unsupported-generic", node, {});
}

/** The statement of the top level that something stands in. */
export function statementOf(node: ts.Node): ts.Node {
  let statement = node;
  while (!isTopLevel(statement.parent)) statement = statement.parent;
  return statement;
}
