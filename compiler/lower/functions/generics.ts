// A generic function or class, once for each set of types that it is used with.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { Instance } from "../instance.ts";
import { keyOf, type Lowering } from "../lowering.ts";
import { isTopLevel, nameOfDefault, qualifiedName } from "../modules/module-statements.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { makeEntry } from "./functions.ts";
import { hasOpenParameters, openKey, openTypesOf } from "./open-parameters.ts";
import { argumentKey, computesTypes, isLiteralKey, type TypeArgument } from "./type-arguments.ts";

/** Types within types, deeper than any program means; a function that calls itself with `T[]` for `T` has no end. */
const deepest = 20;

/** `first(xs)` of `function first<T>(xs: T[])`; undefined when the callee is no generic function of the user. */
export function findGeneric(
  declaration: ts.Node | undefined,
  to: Lowering,
): (ts.FunctionLikeDeclaration & { readonly body: ts.Node }) | undefined {
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const node =
    ts.isVariableDeclaration(declaration) && declaration.initializer ? declaration.initializer : declaration;
  const isFunction =
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node);
  if (!isFunction || node.body === undefined) return undefined;
  const isOpen = !ts.isMethodDeclaration(node) && hasOpenParameters(node, to);
  if (node.typeParameters === undefined && !isOpen) return undefined;
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
  args: readonly TypeArgument[],
  signature: Pick<FunctionEntry, "name" | "method"> & {
    readonly place: ts.Node;
    /** The call, for messages. */
    readonly at: ts.Node;
    readonly outer: Instance;
    /** Which types these are, where several functions are made for them. */
    readonly own?: string;
  },
  to: Lowering,
): FunctionEntry {
  const typeParameters = node.typeParameters ?? [];
  const isExact = computesTypes(node, to);
  const own =
    signature.own ??
    args.map((arg, at) => argumentKey(arg, isExact || isLiteralKey(arg, typeParameters[at]), to)).join();
  const { types, given } = bindTypes(
    typeParameters.map(({ name }) => to.symbolOf(name)),
    args,
  );
  const plain = `${signature.outer.key}${keyOf(node)}<${own}>`;
  const callee = new Instance(signature.outer, types, undefined, plain, given);
  const opened = openTypesOf(node, signature.at, callee, to);
  const key = `${plain}${openKey(opened, to)}`;
  const known = to.generics.get(key);
  if (known !== undefined) return known;
  const instance = new Instance(signature.outer, types, undefined, key, given);
  for (const [symbol, type] of opened) instance.opened.set(symbol, type);
  checkDepth(instance, signature.at, to);
  const { method, place } = signature;
  const words = isExact && signature.own === undefined ? wordsOf(args) : [];
  const name = [signature.name, ...words].join("_");
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

/** `pluck(people, "age")` is a call of `pluck_age`. */
export function wordsOf(args: readonly TypeArgument[]): readonly string[] {
  return args.flatMap(({ given }) =>
    given?.isStringLiteral() === true && /^[A-Za-z]\w*$/.test(given.value) ? [given.value] : [],
  );
}

export function bindTypes(
  parameters: readonly (ts.Symbol | undefined)[],
  args: readonly (TypeArgument | undefined)[],
): { readonly types: ReadonlyMap<ts.Symbol, Type>; readonly given: ReadonlyMap<ts.Symbol, ts.Type> } {
  const types = new Map<ts.Symbol, Type>();
  const given = new Map<ts.Symbol, ts.Type>();
  parameters.forEach((symbol, position) => {
    const arg = args[position];
    if (symbol === undefined || arg === undefined) return;
    if (arg.type !== undefined) types.set(symbol, arg.type);
    if (arg.given !== undefined) given.set(symbol, arg.given);
  });
  return { types, given };
}

export function checkDepth(instance: Instance, node: ts.Node, to: Lowering): void {
  const nested = instance.key.match(/[<[]/g)?.length ?? 0;
  instance.depth = 1 + Math.max(0, ...[...instance.types.values()].map((type) => depthOf(type, to)));
  if (nested > deepest || instance.depth > deepest) to.refuse("unsupported-generic", node, {});
}

function depthOf(type: Type, to: Lowering): number {
  if (type.kind === "object") return to.object(type.id).instance.depth;
  if (type.kind === "array") return depthOf(to.typeOfSlot(type.element), to);
  if (type.kind === "optional") return depthOf(type.of, to);
  return 0;
}

/** The statement of the top level that something stands in. */
export function statementOf(node: ts.Node): ts.Node {
  let statement = node;
  while (!isTopLevel(statement.parent)) statement = statement.parent;
  return statement;
}
