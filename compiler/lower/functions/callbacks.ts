// Functions that methods of the library call: a literal is called as it stands, any other value through a literal.
import { type BuiltinParam, builtins, type CallbackParam } from "../../hir/builtins.ts";
import type { Expr, FunctionDecl, FunctionType, Lowered, SlotId, Stmt, Type } from "../../hir/index.ts";
import { booleanType, numberType, stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { keepNothing } from "../arrays/kept-nothing.ts";
import { isOfTurn } from "../classes/classes-of-turns.ts";
import { noTrivia } from "../comments.ts";
import { truthOf } from "../expressions/choices.ts";
import { coerce, describeType } from "../expressions/coerce.ts";
import { after } from "../expressions/temporaries.ts";
import { libraryName, lowerLibraryFunction } from "../library/library-functions.ts";
import { showName } from "../library/shown-functions.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { narrowPart } from "../tuples/rest-tuples.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { noteArgument } from "./counted-arguments.ts";
import { countsMore, type FunctionEntry } from "./function-entry.ts";
import { lowerGenericValue } from "./generic-values.ts";
import { type ClosureUse, lowerClosure } from "./nested-functions.ts";
import { asChosen } from "./overloads.ts";

/** What a method gives to its function. */
export interface Given {
  /** Undefined where only the index counts: `Array.from({ length: 3 }, (_, i) => i)`. */
  readonly element: Type | undefined;
  /** What comes with it: the key of a Map's entry. Undefined: the index. */
  readonly key?: Type;
  /** A name for the array, made where the function wants it; undefined where there is none. */
  readonly array: (() => Expr<Lowered>) | undefined;
  /** What `reduce` builds. */
  readonly folded: Type | undefined;
}

const wanted: Readonly<Record<CallbackParam, FunctionEntry["wants"]>> = {
  test: "truth",
  action: "nothing",
  visitor: "value",
  folder: "value",
  comparator: "value",
  maker: "value",
  replacer: "text",
};

export function isCallback(kind: BuiltinParam): kind is CallbackParam {
  return ["visitor", "action", "test", "folder", "comparator", "maker", "replacer"].includes(kind);
}

export function lowerCallback(
  kind: CallbackParam,
  node: ts.Expression,
  offered: Given,
  to: Lowering,
): Expr<Lowered> {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  // What compares two elements does not get the list.
  const given: Given = kind === "comparator" ? { ...offered, array: undefined } : offered;
  const types = typesOf(kind, given);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
    if (inner.parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined)) {
      if (kind === "maker") return to.refuse("unsupported-function-value", inner, {});
      return wrap(lowerClosure(inner, to), types, given, wanted[kind], inner, to);
    }
    // (x, i, { length }) takes the list apart as any function does.
    const all = inner.parameters[types.length];
    if (all !== undefined && !ts.isIdentifier(all.name) && given.element !== undefined)
      return wrap(lowerClosure(inner, to), types, given, wanted[kind], inner, to);
    // xs.sort((a, b, sign = 1) => …)
    if (all !== undefined && kind === "comparator")
      return wrap(lowerClosure(inner, to), types, given, wanted[kind], inner, to);
    const names = namesOf(inner, types.length, given, to);
    const parameters = kind === "maker" ? inner.parameters.slice(1) : inner.parameters.slice(0, types.length);
    const closure = lowerClosure(inner, to, { escapes: false, wants: wanted[kind], parameters, names });
    if (closure.kind === "closure" && takesOthers(closure, types, inner, to))
      return wrap({ ...closure, escapes: true }, types, given, wanted[kind], inner, to);
    if (closure.kind === "closure") return withFolded(closure, kind, given, to);
    return wrap(closure, types, given, wanted[kind], inner, to);
  }
  const library = kind === "maker" ? undefined : wrapLibrary(inner, types, wanted[kind], to);
  if (library !== undefined) return library;
  const value = lowerGenericValue(inner, types, to) ?? to.expr(inner);
  const { type, span } = value;
  if (type.kind !== "function" || (kind === "maker" && type.params.length > 0))
    return to.refuse("unsupported-function-value", inner, {});
  const isPlain = value.kind === "function-value" || (value.kind === "read" && !to.slot(value.slot).mutable);
  if (isPlain) return wrap(value, types, given, wanted[kind], inner, to);
  // xs.map(make())  =>  the function is made once
  const slot = to.makeSlot({ name: "callback", type, span, role: "temporary", mutable: false });
  const body = wrap({ kind: "read", slot, type, span }, types, given, wanted[kind], inner, to);
  return { kind: "bind", slot, value, body, type: body.type, span };
}

/** [1, 2].map((value: unknown) => …), and of lists of several types: what is given has another form than the parameter. */
function takesOthers({ type }: Expr<Lowered>, types: readonly Type[], node: ts.Node, to: Lowering): boolean {
  if (type.kind !== "function") return false;
  return types.some((given, position) => {
    const param = type.params[position];
    const own = param && to.typeOfSlot(param);
    const wanted = own?.kind;
    // (x: unknown) in a program where it was only errors so far
    if (own !== undefined && isErrorAlone(own, to) && !isErrorAlone(given, to)) {
      to.dynamic.want("unknown");
      return to.refuse("unsupported-unknown", node, { why: describeType(given) });
    }
    if (wanted === undefined || wanted === given.kind || given.kind === "dynamic") return false;
    return wanted === "dynamic" || (given.kind === "union" && wanted !== "optional");
  });
}

/** What `unknown` is where nothing else than errors is that. */
function isErrorAlone(type: Type, to: Lowering): boolean {
  return entryOf(type.kind === "optional" ? type.of : type, to)?.isError === true;
}

/** xs.map(String)  =>  xs.map((x) => String(x)) */
function wrapLibrary(
  node: ts.Expression,
  types: readonly Type[],
  wants: FunctionEntry["wants"],
  to: Lowering,
): Expr<Lowered> | undefined {
  if (libraryName(node, to) === undefined) return undefined;
  const owner = { id: to.nextFunctionId() };
  const library = to.writes(owner, () => lowerLibraryFunction(node, types, to));
  if (library === undefined) return undefined;
  const { params, value, takesMore } = library;
  // xs.forEach(console.log) prints the index and the whole list, too.
  if (takesMore && value.kind === "console") return to.refuse("unsupported-function-value", node, {});
  const given = wants === "truth" ? to.writes(owner, () => truthOf(value, node, to)) : value;
  return makeClosure(params, wants === "nothing" ? undefined : given, given, node, to, owner);
}

/** What C++ gives to the function; the array has a name there already. */
function typesOf(kind: CallbackParam, { element, key = numberType, folded }: Given): readonly Type[] {
  if (element === undefined) return [numberType];
  if (kind === "comparator") return [element, element];
  return kind === "folder" ? [folded ?? element, element, key] : [element, key];
}

/** xs.map((x, i, all) => …): `all` is `xs` */
function namesOf(
  node: ts.ArrowFunction | ts.FunctionExpression,
  count: number,
  { array, element }: Given,
  to: Lowering,
): ClosureUse["names"] {
  const all = element === undefined ? undefined : node.parameters[count];
  const symbol = all && to.symbolOf(all.name);
  if (all === undefined || array === undefined) return undefined;
  if (symbol === undefined || !ts.isIdentifier(all.name) || to.assigned.has(symbol))
    return to.refuse("unsupported-destructuring", all.name, {});
  const value = array();
  return value.kind === "read" ? new Map([[symbol, value.slot]]) : undefined;
}

/** reduce(() => 1): what comes out is kept in a parameter. */
function withFolded(
  closure: Expr<Lowered>,
  kind: CallbackParam,
  { folded, element }: Given,
  to: Lowering,
): Expr<Lowered> {
  if (kind !== "folder" || closure.type.kind !== "function" || closure.type.params.length > 0) return closure;
  const entry = to.entries.find(({ signature }) => signature === (closure.type as FunctionType).signature);
  if (entry?.lowered === undefined) return closure;
  const slot = makeParam(folded ?? element ?? numberType, closure, { id: entry.id }, to);
  entry.lowered = { ...entry.lowered, params: [{ slot, default: undefined, unused: true }] };
  return { ...closure, type: { ...closure.type, params: [slot] } };
}

/** xs.map(f)  =>  xs.map((x) => f(x)), with as many parameters as `f` has and the method gives */
function wrap(
  callee: Expr<Lowered>,
  types: readonly Type[],
  given: Given,
  wants: FunctionEntry["wants"],
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const { type, span } = callee;
  if (type.kind !== "function" || type.rest) return to.refuse("unsupported-function-value", node, {});
  const all = types.length + (given.array === undefined ? 0 : 1);
  if (type.params.length < all && countsMore(callee, to))
    return to.refuse("unsupported-function-shape", node, {});
  if (callee.kind !== "function-value" && callee.kind !== "closure")
    to.shortened.push({ type, span: to.spanOf(node) });
  const owner = { id: to.nextFunctionId() };
  const params = types
    .slice(0, type.params.length)
    .map((param, position) => makeParam(param, callee, owner, to, type.params[position]));
  const args = type.params.map((param, position): Expr<Lowered> | undefined => {
    const slot = params[position];
    const wanted = to.typeOfSlot(param);
    const missing: Expr<Lowered> = {
      kind: "undefined",
      type: { kind: "undefined", written: "undefined" },
      span,
    };
    if (slot === undefined && position === types.length && given.array !== undefined)
      return coerce(given.array(), wanted, node, to);
    if (slot === undefined) return wanted.kind === "optional" ? coerce(missing, wanted, node, to) : undefined;
    noteArgument({ node }, { kind: "read", slot, type: to.typeOfSlot(slot), span }, param, to);
    return narrowPart({ kind: "read", slot, type: to.typeOfSlot(slot), span }, wanted, node, to);
  });
  const result = type.result === undefined ? voidType : to.typeOfSlot(type.result);
  const call = asChosen(makeCall(callee, args, result), node, to);
  const kept =
    result.kind !== "void"
      ? call
      : wants === "value"
        ? keepNothing(call, node, to)
        : wants === "text"
          ? after(call, { kind: "default", type: stringType, span })
          : call;
  const value = wants === "truth" ? truthOf(call, node, to) : kept;
  const isEmpty = wants === "nothing" || value.type.kind === "void";
  return makeClosure(params, isEmpty ? undefined : value, value, node, to, owner);
}

export function makeCall(
  callee: Expr<Lowered>,
  args: readonly (Expr<Lowered> | undefined)[],
  type: Type,
): Expr<Lowered> {
  const { span } = callee;
  if (callee.kind === "function-value") return { kind: "call", function: callee.function, args, type, span };
  return { kind: "call-value", callee, args: args.filter((arg) => arg !== undefined), type, span };
}

export function makeParam(
  type: Type,
  { span }: Lowered,
  owner: Pick<FunctionEntry, "id">,
  to: Lowering,
  like?: SlotId,
): SlotId {
  const name = (like === undefined ? "" : to.slot(like).name) || "value";
  return to.makeSlot({ name, type, span, role: "parameter", mutable: false }, owner);
}

/** Math.max as a value  =>  (a, b) => Math.max(a, b), with the parameters that are wanted there, or its own. */
export function lowerLibraryValue(node: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  if (libraryName(node, to) === undefined) return undefined;
  const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (isCalled) return undefined;
  const context = to.checker.getContextualType(node);
  const wanted = to.checker.getNonNullableType(context ?? to.checker.getTypeAtLocation(node));
  const [signature, other] = wanted.getCallSignatures();
  if (signature === undefined || other !== undefined) return undefined;
  // By its own type it would take what may be missing.
  if (context === undefined && signature.parameters.some(isOptional)) return undefined;
  // [console.log]: nobody says what it gets, so that is anything.
  const { declaration } = signature;
  if (!to.dynamic.modes.unknown && declaration !== undefined && to.isLibrary(declaration)) {
    const takesAnything = /\bunknown\b/.test(declaration.parameters.map((param) => param.getText()).join());
    if (takesAnything) to.dynamic.want("unknown");
    if (takesAnything) to.refuse("unsupported-function-value", node, {});
  }
  const types = to.quietly(() =>
    signature.parameters.map((param) =>
      lowerType(to.checker.getTypeOfSymbolAtLocation(param, node), node, to),
    ),
  );
  const owner = { id: to.nextFunctionId() };
  const last = signature.parameters.at(-1)?.valueDeclaration;
  const rest = last !== undefined && ts.isParameter(last) && last.dotDotDotToken !== undefined;
  const library = types && to.writes(owner, () => lowerLibraryFunction(node, types, to, rest));
  if (library === undefined) return undefined;
  const isVoid = (to.checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Void) !== 0;
  const { params, value, takesMore } = library;
  const shown = showName(nameOfLibrary(node));
  const more = { rest, takesMore: takesMore && !rest, shown, adapts: isOfTurn(node) || ("once" as const) };
  const closure = makeClosure(params, isVoid ? undefined : value, value, node, to, owner, more);
  return closure.kind === "closure" ? { ...closure, escapes: true } : closure;
}

/** Number.parseInt and parseInt are one function. */
export function nameOfLibrary(node: ts.Expression): string {
  return node.getText().replace(/^.*\./s, "");
}

function isOptional({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined &&
    ts.isParameter(valueDeclaration) &&
    valueDeclaration.questionToken !== undefined
  );
}

/** list.map((item) => made(item)) by a function that the compiler writes. */
export function mapList(
  list: Expr<Lowered>,
  given: readonly Type[],
  make: (items: readonly Expr<Lowered>[]) => Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { span } = list;
  const owner = { id: to.nextFunctionId() };
  const slots = given.map((type) => makeParam(type, list, owner, to));
  const items = slots.map((slot): Expr<Lowered> => ({ kind: "read", slot, type: to.typeOfSlot(slot), span }));
  const value = to.writes(owner, () => make(items));
  const closure = makeClosure(slots, value, value, node, to, owner);
  const name = list.type.kind === "bytes" ? "bytes.mapped" : "array.map";
  const builtin = builtins.get(name) ?? to.refuse("unsupported-library", node, { name });
  const type = makeArrayType(value.type, node, to);
  return { kind: "builtin", builtin, args: [list, closure], type, span };
}

/** list.forEach((item) => { done(item); }) by a function that the compiler writes. */
export function visitList(
  list: Expr<Lowered>,
  given: Type,
  make: (item: Expr<Lowered>) => Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { span } = list;
  const owner = { id: to.nextFunctionId() };
  const slot = makeParam(given, list, owner, to);
  const value = to.writes(owner, () => make({ kind: "read", slot, type: given, span }));
  const closure = makeClosure([slot], undefined, value, node, to, owner);
  const builtin =
    builtins.get("array.forEach") ?? to.refuse("unsupported-library", node, { name: "array.forEach" });
  return { kind: "builtin", builtin, args: [list, closure], type: voidType, span };
}

/** (params) => returned, or (params) => { value; } */
export function makeClosure(
  params: readonly SlotId[],
  returned: Expr<Lowered> | undefined,
  value: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
  owner: Pick<FunctionEntry, "id"> = { id: to.nextFunctionId() },
  more: {
    readonly rest?: boolean;
    readonly adapts?: FunctionDecl<Lowered>["adapts"];
    readonly takesMore?: boolean;
    readonly shown?: string;
  } = {},
): Expr<Lowered> {
  const span = to.spanOf(node);
  const at = { span, trivia: noTrivia };
  const type = returned?.type.kind === "boolean" ? booleanType : returned?.type;
  const result = type && to.makeSlot({ name: "", type, span, role: "result", mutable: true }, owner);
  const body: Stmt<Lowered> = returned
    ? { kind: "return", value: returned, ...at }
    : { kind: "expression", value, ...at };
  const declaration: FunctionDecl<Lowered> = {
    kind: "function",
    id: owner.id,
    name: "callback",
    params: params.map((slot) => ({ slot, default: undefined })),
    result,
    body: [body],
    ...at,
    method: undefined,
    signature: to.nextSignatureId(),
    native: false,
    nested: "closure",
    around: to.owner?.name,
    captures: [],
    adapts: more.adapts ?? false,
    takesMore: more.takesMore ?? false,
    shown: more.shown,
  };
  for (const slot of params) to.slots.set(slot, { ...to.slot(slot), owner: owner.id });
  to.made.push(declaration);
  const own: FunctionType = {
    kind: "function",
    signature: declaration.signature,
    params: [...params],
    result,
    rest: more.rest ?? false,
  };
  return { kind: "closure", function: owner.id, escapes: false, type: own, span };
}
