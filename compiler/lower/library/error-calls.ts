// What makes an error: `new Error(text, { cause })`, `Error(text)`, `super(text)` of a class that extends one.
import type { Expr, Lowered, Parameter, Place, SlotId, Type } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeString, makeUndefined } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { FunctionEntry } from "../functions/function-entry.ts";
import type { Lowering } from "../lowering.ts";
import { lowerObjectProperty } from "../objects/objects.ts";
import { entryOf } from "../objects/shapes.ts";
import { boxCause } from "../statements/thrown.ts";
import { textOf } from "../texts/text.ts";
import { canBeShown, isNever } from "../unions/ruled-out.ts";
import { causeType, errorEntry, isErrorName, isErrorOptions } from "./errors.ts";

/** new TypeError(…) and TypeError(…) of the library's own classes; undefined for anything else. */
export function lowerNewError(
  node: ts.NewExpression | ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const { expression } = node;
  if (!ts.isIdentifier(expression) || !isErrorName(expression.text)) return undefined;
  const declaration = to.symbolOf(expression)?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  const entry = errorEntry(expression.text, to);
  const construct = entry.construct ?? to.refuseQuietly(node);
  const args = lowerErrorArguments(node.arguments ?? [], to);
  const type = { kind: "object", id: entry.id } as const;
  return { kind: "new", construct: construct.id, args, type, span: to.spanOf(node) };
}

/** The text and the cause. */
export function lowerErrorArguments(
  given: readonly ts.Expression[],
  to: Lowering,
): readonly (Expr<Lowered> | undefined)[] {
  const spread = given.find(ts.isSpreadElement);
  if (spread !== undefined) return to.refuse("unsupported-spread", spread, {});
  const [message, options] = given;
  const cause = options && causeOf(to.expr(options), options, to);
  return [message && lowerMessage(message, to), cause?.kind === "undefined" ? undefined : cause];
}

/** The options themselves, of which only the cause is kept, or that of an object of another type: `{ cause: unknown }`. */
function causeOf(options: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const type = causeType(to);
  const plain = options.type.kind === "optional" ? options.type.of : options.type;
  const entry = entryOf(plain, to);
  const isPlain = entry?.kind === "shape" && entry.fieldOf("cause") !== undefined;
  if (!isPlain) return coerce(options, type, node, to);
  const span = to.spanOf(node);
  return bindOnce(options, to, (value) => {
    const causeIn = (object: Expr<Lowered>): Expr<Lowered> =>
      checkCause(lowerObjectProperty(object, "cause", node, node, to), node, to, type);
    if (value.type.kind !== "optional") return causeIn(value);
    const test: Expr<Lowered> = { kind: "is-undefined", operand: value, type: booleanType, span };
    const yes = coerce(makeUndefined(node, to), type, node, to);
    const no = causeIn({ kind: "unwrap", operand: value, type: value.type.of, span });
    return { kind: "conditional", test, yes, no, type, span };
  });
}

/** new Error(undefined)  =>  new Error() */
function lowerMessage(node: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  const value = to.expr(node);
  if (value.kind === "undefined") return undefined;
  // new Error(kind), where TypeScript rules out that there is one
  const isText = value.type.kind === "string";
  if (!isText && isNever(to.checker.getTypeAtLocation(node)) && canBeShown(value.type))
    return textOf(value, node, to);
  if (value.type.kind !== "optional") return coerce(value, stringType, node, to);
  const right = makeString("", node, to);
  return { kind: "coalesce", left: value, right, type: stringType, span: value.span };
}

/** Where options of an error are wanted: `from ? { cause: from } : undefined`. */
export function wantedOptions(node: ts.Expression, to: Lowering): Type | undefined {
  const context = to.checker.getContextualType(node);
  if (context === undefined || !isErrorOptions(to.checker.getNonNullableType(context), to)) return undefined;
  return causeType(to);
}

/** `{ cause: error }`  =>  the cause itself; undefined for a literal of another type. */
export function lowerErrorOptions(node: ts.ObjectLiteralExpression, to: Lowering): Expr<Lowered> | undefined {
  const type = wantedOptions(node, to);
  if (type === undefined) return undefined;
  const [property, more] = node.properties;
  if (property === undefined) return coerce(makeUndefined(node, to), type, node, to);
  if (more !== undefined || property.name === undefined || memberName(property.name, to) !== "cause")
    return to.refuse("unsupported-property", more ?? property, { name: (more ?? property).getText() });
  return lowerCause(property, to);
}

/** Of options only the cause is there, so that nothing but an error may be made of them. */
export function checkOptionsUse(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (value.type.kind !== "optional" || !entryOf(value.type.of, to)?.isError) return value;
  if (!ts.isExpression(node) || isHandedOn(node)) return value;
  const type = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node));
  return isErrorOptions(type, to) ? to.refuse("unsupported-type", node, { type: "ErrorOptions" }) : value;
}

/** f(options), new Failure(options) */
function isHandedOn(node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  return parent.arguments?.includes(node) ?? false;
}

function lowerCause(property: ts.ObjectLiteralElementLike, to: Lowering): Expr<Lowered> {
  const type = causeType(to);
  if (ts.isShorthandPropertyAssignment(property)) {
    const symbol = to.checker.getShorthandAssignmentValueSymbol(property);
    return checkCause(to.lowerName(symbol, property.name), property.name, to, type);
  }
  if (!ts.isPropertyAssignment(property)) return to.refuse("unsupported-object-literal", property, {});
  return checkCause(to.expr(property.initializer), property.initializer, to, type);
}

/** Whether a place is the cause of an error. */
export function isCause(place: Place<Lowered>, { classes }: Lowering): boolean {
  const field = classes.get("Error")?.fields.find(({ name }) => name === "cause");
  return place.kind === "field" && place.field === field?.slot;
}

/** A cause that is no error lies in one, null as well: a cause that is missing is undefined. */
export function checkCause(
  value: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
  type: Lowered["type"],
): Expr<Lowered> {
  const plain = value.type.kind === "optional" ? value.type.of : value.type;
  const isError = value.kind === "undefined" || entryOf(plain, to)?.isError === true;
  return isError && !mayBeNull(value.type) ? coerce(value, type, node, to) : boxCause(value, node, to);
}

function mayBeNull(type: Type): boolean {
  if (type.kind === "optional") return type.absent === "null" || mayBeNull(type.of);
  return type.kind === "undefined" && type.written === "null";
}

/** The parameters of a class that extends an error and has no constructor of its own. */
export function lowerErrorParams(
  entry: FunctionEntry,
  node: ts.Node,
  to: Lowering,
): readonly Parameter<Lowered>[] {
  return entry.params.map((slot: SlotId) => {
    const type = to.typeOfSlot(slot);
    const initial = type.kind === "optional" ? makeUndefined(node, to) : makeString("", node, to);
    return { slot, default: coerce(initial, type, node, to) };
  });
}
