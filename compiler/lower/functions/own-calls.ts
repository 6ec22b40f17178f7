// Calls of what the user wrote: functions, methods, constructors.
import type { Expr, FunctionType, Lowered, SlotId, Type } from "../../hir/index.ts";
import { mayBeUndefined, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { isInside } from "../arrays/proved-index.ts";
import {
  type Given,
  type GivenList,
  givenValue,
  isSteady,
  listGiven,
  lowerElements,
} from "../arrays/spreads.ts";
import { capturedArguments, isVariableAround } from "../classes/captured-variables.ts";
import { findClass, lowerClassType } from "../classes/classes.ts";
import { lowerSuperCall, makeThis } from "../classes/constructors.ts";
import { findGenericMethod, lowerGenericMember } from "../classes/generic-methods.ts";
import { checkStaticAccess, namedClass } from "../classes/named-classes.ts";
import { isStaticMember } from "../classes/static-receivers.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeUndefined } from "../expressions/literals.ts";
import { lowerErrorArguments } from "../library/error-calls.ts";
import type { Lowering } from "../lowering.ts";
import { lowerKeyedCall } from "../objects/keyed-calls.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { entryOf } from "../objects/shapes.ts";
import { withDefault } from "../patterns/parts.ts";
import { isConstructor, makeArrayType } from "../types/types.ts";
import { mayBeMissing } from "../unions/questioned.ts";
import { isNever } from "../unions/ruled-out.ts";
import { noteArgument } from "./counted-arguments.ts";
import { type Callee, type FunctionEntry, takesList, typeOfEntry } from "./function-entry.ts";
import { findGeneric, instantiate, nameOfFunction } from "./generics.ts";
import { lowerListedIterator } from "./given-iterators.ts";
import { lowerClosure } from "./nested-functions.ts";
import { isComputed, isRest, parameterDefault } from "./parameters.ts";
import { withoutNothing } from "./trailing-nothing.ts";
import { typeArgumentsOf } from "./type-arguments.ts";

/** f(x), C.f(x), super(x), object.method(x), field(x); undefined for what the user did not write. */
export function lowerUserCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return lowerSuperCall(node, to);
  // maybe?.(x): the function is known already; a flag says that there is a method
  const given = to.given.get(callee);
  if (given !== undefined && given.type.kind !== "boolean") return lowerValueCall(given, node, to);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  const symbol = to.symbolOf(name);
  if (ts.isPropertyAccessExpression(callee) && symbol !== undefined && isInstanceMember(symbol))
    return lowerMethodCall(node, callee, to);
  const declaration = symbol?.valueDeclaration;
  if (ts.isPropertyAccessExpression(callee) && declaration !== undefined)
    checkStaticAccess(callee, declaration, false, to);
  const own = symbol && to.functionOf(symbol);
  if (own !== undefined) return makeCall(own, node.arguments, node, to);
  const generic = findGeneric(
    symbol?.declarations?.find((one) => ts.isFunctionDeclaration(one) && one.body !== undefined) ??
      symbol?.valueDeclaration,
    to,
  );
  if (generic !== undefined && symbol !== undefined) {
    const place = generic.name ?? generic;
    const outer = to.instance.homeOf(generic) ?? to.root;
    const signature = { name: nameOfFunction(symbol, generic), method: undefined, place, at: node, outer };
    return makeCall(instantiate(generic, typeArgumentsOf(node, to), signature, to), node.arguments, node, to);
  }
  const isVariable =
    ts.isIdentifier(callee) &&
    symbol !== undefined &&
    (to.slotOf(symbol) !== undefined || isVariableAround(symbol, callee, to));
  // Temp.fromCelsius(5), where that is a static field
  const isStaticField =
    declaration !== undefined && ts.isPropertyDeclaration(declaration) && isStaticMember(declaration);
  if (isVariable || isStaticField) return lowerValueCall(to.expr(callee), node, to);
  const keyed = lowerKeyedCall(node, to);
  if (keyed !== undefined) return keyed;
  const literal = functionLiteral(callee);
  return literal && lowerValueCall(lowerClosure(literal, to, { escapes: false }), node, to);
}

/** (() => { … })() */
function functionLiteral(callee: ts.Expression): ts.ArrowFunction | ts.FunctionExpression | undefined {
  if (ts.isParenthesizedExpression(callee)) return functionLiteral(callee.expression);
  return ts.isArrowFunction(callee) || ts.isFunctionExpression(callee) ? callee : undefined;
}

/** A member of a class or shape of the user, reached through an object. */
export function isInstanceMember(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  // What a mapped type makes is declared nowhere: `Record<"on" | "off", () => void>`.
  if (declaration === undefined) return (symbol.flags & ts.SymbolFlags.Property) !== 0;
  if (declaration.getSourceFile().isDeclarationFile) return false;
  if (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) return false;
  return (
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isShorthandPropertyAssignment(declaration) ||
    ts.isParameter(declaration) ||
    ts.isAccessor(declaration)
  );
}

function lowerMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const direct = callee.expression.kind === ts.SyntaxKind.SuperKeyword;
  const receiver = direct ? makeThis(callee, to) : to.expr(callee.expression);
  const owner = entryOf(receiver.type, to);
  if (owner === undefined) return undefined;
  const method = findMethod(direct ? owner.base : owner, callee.name.text, node, to);
  if (method === undefined) {
    const member = lowerGenericMember(receiver, owner, callee.name.text, node, to);
    return lowerValueCall(member ?? to.expr(callee), node, to);
  }
  // (base as Base | Derived).go(1, 2), where only the method of the one that extends the other takes two
  const surplus = direct || takesList(method) ? undefined : node.arguments[method.params.length];
  if (surplus !== undefined)
    to.shortened.push({ type: typeOfEntry(method), span: to.spanOf(surplus), isCall: true });
  const { args, wrap } = lowerArguments(method, node.arguments, node, to);
  const type = method.result === undefined ? voidType : to.typeOfSlot(method.result);
  const span = to.spanOf(node);
  const call: Expr<Lowered> = {
    kind: "method-call",
    receiver,
    function: method.id,
    args,
    direct,
    type,
    span,
  };
  return wrapCall(call, receiver, wrap, node, to);
}

/** callback(x): undefined where the callee is no value of a function type. */
export function lowerValueCall(
  callee: Expr<Lowered>,
  node: ts.CallExpression | ts.NewExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const { type } = callee;
  if (type.kind !== "function") return undefined;
  const fixed = type.rest ? type.params.length - 1 : 0;
  const { list, wrap } = listGiven(node.arguments ?? [], to, fixed, { lacking: true, collects: type.rest });
  const call = placeValueCall(callee, type, list, node, to);
  return wrapCall(call, callee, wrap, node, to);
}

/** callback(x) with what is given */
export function placeValueCall(
  callee: Expr<Lowered>,
  type: FunctionType,
  list: readonly Given[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const isShort = isShorterHere(type, list, node, to);
  const params = isShort ? type.params.slice(0, list.length) : type.params;
  const args = params.map((param, position): Expr<Lowered> => {
    const wanted = to.typeOfSlot(param);
    if (type.rest && position === type.params.length - 1)
      return lowerRest(list.slice(position), wanted, node, to);
    const arg = single(list[position], to);
    if (arg !== undefined) {
      const value = givenValue(arg, to);
      noteArgument(arg, value, param, to, list.slice(position + 1));
      return coerce(value, wanted, arg.node, to);
    }
    return coerce(makeUndefined(node, to), wanted, node, to);
  });
  const left = type.rest ? Infinity : type.params.length;
  refuseLeft(list, left, to);
  refuseSurplus(list, left, to);
  const result = type.result === undefined ? voidType : to.typeOfSlot(type.result);
  // const die: () => never: the type says what can't be seen in the value.
  const never = ts.isCallExpression(node) && isNever(to.checker.getTypeAtLocation(node));
  return { kind: "call-value", callee, args, type: result, span: to.spanOf(node), ...(never && { never }) };
}

/** isUnary(f) ? f(1) : f(1, 2): where TypeScript knows which member of the union it is, that may have fewer parameters. */
function isShorterHere(type: FunctionType, list: readonly Given[], node: ts.Node, to: Lowering): boolean {
  if (type.rest || list.length >= type.params.length || !ts.isCallExpression(node)) return false;
  if (list.some(({ isSpread }) => isSpread)) return false;
  const chosen = to.checker.getResolvedSignature(node)?.parameters.length ?? type.params.length;
  return (
    chosen < type.params.length &&
    type.params.slice(list.length).some((param) => !mayBeUndefined(to.typeOfSlot(param)))
  );
}

/** object[key](x): evaluated already, for the one that is chosen by the key. */
function isKept({ value, isSpread }: Given, to: Lowering): boolean {
  return value !== undefined && !isSpread && isSteady(value, to);
}

/** What nobody takes, though a function that is called may look at it. */
function refuseSurplus(list: readonly Given[], from: number, to: Lowering): void {
  const surplus = list.slice(from).find((given) => !isKept(given, to));
  if (surplus === undefined) return;
  const help = "give the functions that may be called here one type, which has a parameter for it";
  to.refuse("unsupported-function-shape", surplus.node, {}, { help });
}

/** A list can only be given to the parameter that takes all that remain. */
function single(given: Given | undefined, to: Lowering): Given | undefined {
  return given?.isSpread === true ? to.refuse("unsupported-spread", given.node, {}) : given;
}

function refuseLeft(list: readonly Given[], from: number, to: Lowering): void {
  single(
    list.slice(from).find(({ isSpread }) => isSpread),
    to,
  );
}

/** What must run before the arguments may not overtake the object that the call is of. */
function wrapCall(
  call: Expr<Lowered>,
  callee: Expr<Lowered>,
  wrap: GivenList["wrap"],
  node: ts.CallExpression | ts.NewExpression,
  to: Lowering,
): Expr<Lowered> {
  const wrapped = wrap(call);
  const isEarly = isSteady(callee, to) || ["closure", "function-value"].includes(callee.kind);
  if (wrapped === call || isEarly) return wrapped;
  return to.refuse("unsupported-spread", node.arguments?.find(ts.isSpreadElement) ?? node, {});
}

export function findMethod(
  owner: ObjectEntry | undefined,
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Callee | undefined {
  const known = owner?.methodOf(name);
  if (known !== undefined) return known;
  return findGenericMethod(owner, name, node, to);
}

/** new maker(x)  =>  maker(x); `this` may be any class that extends the one where it is written */
function lowerNewOfValue(node: ts.NewExpression, to: Lowering): Expr<Lowered> {
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword)
    return to.refuse("unsupported-new", node.expression, { type: "this" });
  const value = lowerValueCall(to.expr(node.expression), node, to);
  return value ?? to.refuse("unsupported-new", node.expression, { type: node.expression.getText() });
}

/** new C(x) of a class of the user */
export function lowerUserNew(node: ts.NewExpression, to: Lowering): Expr<Lowered> | undefined {
  const type = to.checker.getTypeAtLocation(node);
  const declaration = findClass(type);
  const named = namedClass(node.expression, to);
  if (named === undefined && isConstructor(to.checker.getTypeAtLocation(node.expression)))
    return lowerNewOfValue(node, to);
  if (declaration === undefined) return undefined;
  if (named !== declaration) return to.refuse("unsupported-new", node, { type: node.expression.getText() });
  const entry = lowerClassType(type, declaration, node, to);
  const construct = entry.constructOf();
  const { args, wrap } =
    construct === undefined ? noArguments : lowerArguments(construct, node.arguments ?? [], node, to);
  const object: Type = { kind: "object", id: entry.id };
  const all = [...capturedArguments(entry, node, to), ...args];
  return wrap({ kind: "new", construct: construct?.id, args: all, type: object, span: to.spanOf(node) });
}

export function makeCall(
  entry: FunctionEntry,
  args: readonly ts.Expression[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const type = entry.result === undefined ? voidType : to.typeOfSlot(entry.result);
  const { args: lowered, wrap } = lowerArguments(entry, args, node, to);
  return wrap({ kind: "call", function: entry.id, args: lowered, type, span: to.spanOf(node) });
}

interface Arguments {
  readonly args: readonly (Expr<Lowered> | undefined)[];
  readonly wrap: GivenList["wrap"];
}

const noArguments: Arguments = { args: [], wrap: (call) => call };

/** What is given for each parameter; undefined for those that are left out. */
export function lowerArguments(
  entry: Callee,
  given: readonly ts.Expression[],
  node: ts.Node,
  to: Lowering,
): Arguments {
  if (entry.likeError) return { ...noArguments, args: lowerErrorArguments(given, to) };
  const fixed = takesList(entry) ? entry.params.length - 1 : 0;
  const collects = takesList(entry);
  const list = listGiven(withoutNothing(given, entry), to, fixed, { lacking: true, collects });
  return placeArguments(entry, list, node, to);
}

/** What each parameter gets of what is given. */
export function placeArguments(
  entry: Callee,
  { list, wrap }: GivenList,
  node: ts.Node,
  to: Lowering,
): Arguments {
  const { parameters } = entry;
  const { listed } = entry;
  if (entry.givenThis !== undefined) return to.refuse("unsupported-this", node, {});
  const args = entry.params.map((slot, position) => {
    const type = to.typeOfSlot(slot);
    const param = parameters[Math.min(position, parameters.length - 1)];
    if (param === undefined) return to.refuse("unsupported-call", node, { callee: entry.name });
    if (listed !== undefined && isRest(param) && !isListEnd(entry, position)) {
      const given = single(list[position], to);
      if (given === undefined) return undefined;
      const value = givenValue(given, to);
      noteArgument(given, value, slot, to, list.slice(position + 1));
      return coerce(value, type, given.node, to);
    }
    if (isRest(param)) return lowerRest(list.slice(position), type, node, to);
    return lowerArgument(list.slice(position), param, slot, entry, to);
  });
  if (takesList(entry)) return { args, wrap };
  refuseLeft(list, args.length, to);
  for (const given of list.slice(args.length)) {
    const extra = given.node;
    if (isKept(given, to)) continue;
    if (ts.isIdentifier(extra) || ts.isLiteralExpression(extra)) continue;
    return to.refuse("unsupported-call", extra, { callee: entry.name });
  }
  return { args, wrap };
}

/** The array at the end of `...args: [A, B, ...C[]]`. */
function isListEnd(entry: Callee, position: number): boolean {
  return takesList(entry) && position === entry.params.length - 1;
}

function lowerArgument(
  [first, ...later]: readonly Given[],
  param: ts.ParameterDeclaration,
  slot: SlotId,
  entry: Callee,
  to: Lowering,
): Expr<Lowered> | undefined {
  const arg = single(first, to);
  if (arg === undefined) return undefined;
  const type = to.typeOfSlot(slot);
  const given = lowerListedIterator(arg, param, type, to) ?? givenValue(arg, to);
  const initial = isComputed(param, entry, to) ? undefined : parameterDefault(param, to);
  // f(words[1]), where there may be no such word, takes the default, too.
  const value = initial !== undefined && isOpenArgument(arg.node, to) ? asked(given, to) : given;
  noteArgument(arg, value, slot, to, later);
  // f(undefined) and f(maybe) take the default of a parameter that has one.
  const nothing =
    value.kind === "undefined" && value.type.kind === "undefined" ? value.type.written : undefined;
  if (initial !== undefined && nothing === "undefined") return coerce(initial, type, arg.node, to);
  if (initial !== undefined && value.type.kind === "optional" && value.type.absent === "undefined") {
    return {
      kind: "coalesce",
      left: value,
      right: coerce(initial, type, arg.node, to),
      type,
      span: value.span,
    };
  }
  // Null is given, undefined is not.
  if (initial !== undefined && value.type.kind === "union" && mayBeUndefined(value.type))
    return coerce(withDefault(value, param.initializer, param, to), type, arg.node, to);
  return coerce(value, type, arg.node, to);
}

/** words[1], on ? words[1] : words[2] */
function isOpenArgument(node: ts.Expression, to: Lowering): boolean {
  return (ts.isElementAccessExpression(node) || mayBeMissing(node, to)) && !isInside(node, to);
}

function lowerRest(list: readonly Given[], type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (type.kind !== "array") return to.refuse("unsupported-call", node, { callee: node.getText() });
  const elementType = to.typeOfSlot(type.element);
  const elements = lowerElements(list, elementType, to);
  return { kind: "array", elements, type: makeArrayType(elementType, node, to), span: to.spanOf(node) };
}
