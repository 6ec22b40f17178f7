// Objects in expressions: `this`, literals, properties.
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import { findClass } from "../classes/classes.ts";
import { makeThis } from "../classes/constructors.ts";
import { literalContext, lowerDelete, lowerRecordLiteral } from "../collections/records.ts";
import { noteLiteral } from "../collections/table-literals.ts";
import { coerce } from "../expressions/coerce.ts";
import { lowerClosure } from "../functions/nested-functions.ts";
import { lowerErrorOptions } from "../library/error-calls.ts";
import type { Lowering } from "../lowering.ts";
import { unboxCause } from "../statements/thrown.ts";
import { type ExprTable, expressions } from "../table.ts";
import { concreteType, outside, workedOut } from "../types/concrete.ts";
import { lowerType } from "../types/types.ts";
import { chosenProperty, typeOfCopied } from "./chosen-names.ts";
import { asConstraint } from "./constraint-views.ts";
import { isOtherDefault } from "./either-object.ts";
import { type Chosen, lowerEitherSpread } from "./either-spreads.ts";
import { checkComplete, givenBy } from "./incomplete-literals.ts";
import { accessorField } from "./literal-accessors.ts";
import { attachMethods, methodWithThis } from "./literal-methods.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { lowerSpreadLiteral } from "./object-spreads.ts";
import { refuseGivenPrototype } from "./prototypes.ts";
import { entryOf, findField, lowerShape } from "./shapes.ts";
import { shorthandValue } from "./shorthand-values.ts";
import { isOneOfSeveral, refuseOneOfSeveral, unionEntry } from "./union-spreads.ts";

/** object.name of a class or shape: a field, or the call of a getter. */
export function lowerObjectProperty(
  receiver: Expr<Lowered>,
  name: string,
  node: ts.Node,
  key: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const direct = isSuper(node);
  const owner = entryOf(receiver.type, to);
  const entry = (direct ? owner?.base : owner) ?? to.refuse("unsupported-property", key, { name });
  const span = to.spanOf(node);
  const field = findField(entry, name, key, to);
  if (field !== undefined) {
    const value: Expr<Lowered> = { kind: "field", object: receiver, field, type: to.typeOfSlot(field), span };
    const isCause = name === "cause" && entry.isError && to.dynamic.modes.thrown;
    return isCause ? unboxCause(value, node, to) : value;
  }
  const getter = entry.getterOf(name);
  if (getter?.result === undefined) {
    const seen = asConstraint(receiver, name, node, key, to);
    if (seen !== undefined) return lowerObjectProperty(seen, name, node, key, to);
    return refuseMissing(name, entry, key, to);
  }
  const type = to.typeOfSlot(getter.result);
  return { kind: "method-call", receiver, function: getter.id, args: [], direct, type, span };
}

/** `merge?(other: Command): Command | null` of a class has no place in its objects. */
function refuseMissing(name: string, entry: ObjectEntry, key: ts.Node, to: Lowering): never {
  const has = (member: ObjectEntry): boolean =>
    (member.fieldOf(name) ?? member.methodOf(name) ?? member.getterOf(name)) !== undefined;
  if (entry.members.length > 0 && entry.members.every(has)) {
    const help = `it is of several types that C++ keeps in different forms: ask first which of the objects it is, by something that tells them apart, or give \`${name}\` one type in all of them`;
    return to.refuse("unsupported-property", key, { name }, { help });
  }
  const methods = to.symbolOf(key)?.declarations?.filter(ts.isMethodDeclaration) ?? [];
  const isOptional = methods.some(({ questionToken }) => questionToken !== undefined);
  if (methods.length > 0 && !isOptional) {
    const help = `a method that is taken out of its object has no \`this\`: write an arrow that calls it, \`(x) => object.${name}(x)\`, or make it a field, \`${name} = (x) => …\``;
    return to.refuse("unsupported-property", key, { name }, { help });
  }
  const declaration = to.symbolOf(key)?.valueDeclaration;
  if (declaration !== undefined && ts.isPropertySignature(declaration) && declaration.questionToken) {
    const help = `what is given here for the type parameter has no \`${name}\`: declare the parameter with the type that has it, optional, instead of a type parameter`;
    return to.refuse("unsupported-property", key, { name }, { help });
  }
  if (!isOptional) return to.refuse("unsupported-property", key, { name });
  const help = `\`${name}\` is a method that objects of the class may lack: give it a body there that does nothing, without the \`?\`, and replace it where there is more to do`;
  return to.refuse("unsupported-property", key, { name }, { help });
}

function isSuper(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
}

function lowerLiteral(node: ts.ObjectLiteralExpression, to: Lowering): Expr<Lowered> {
  refuseGivenPrototype(node, to);
  const special = lowerErrorOptions(node, to) ?? lowerRecordLiteral(node, to);
  if (special !== undefined) return special;
  noteLiteral(node, to);
  const found =
    literalEntry(node, node, to) ??
    lowerEither(node, to) ??
    unionEntry(node, copiedBy(node), to) ??
    refuseLiteral(node, to);
  if ("kind" in found) return found;
  const { entry, type, said } = found;
  const isGathered = (property: ts.ObjectLiteralElementLike): boolean =>
    ts.isSpreadAssignment(property) || chosenProperty(property, to) !== undefined;
  if (node.properties.some(isGathered)) {
    const gathered = lowerGathered(node, [], entry, type, to);
    if (said !== undefined) checkComplete(givenBy(gathered, to), node, entry, said, to);
    return gathered;
  }
  const fields = node.properties.map((property) => {
    const name = property.name === undefined ? "" : memberName(property.name, to);
    const field = ts.isAccessor(property)
      ? accessorField(property, entry, to)
      : (entry.fieldOf(name) ?? to.refuse("unsupported-property", property, { name }));
    return { field, value: lowerPropertyValue(property, field, to, true) };
  });
  const literal: Expr<Lowered> = { kind: "object", fields, type, span: to.spanOf(node) };
  if (said !== undefined) checkComplete(givenBy(literal, to), node, entry, said, to);
  return attachMethods(literal, node, entry, to);
}

/** A literal of two types: { ...(on ? a : b), id: 1 } */
function lowerEither(node: ts.ObjectLiteralExpression, to: Lowering): Expr<Lowered> | undefined {
  const own = to.checker.getTypeAtLocation(node);
  if (!own.isUnion()) return undefined;
  const lowerAs = (entry: ObjectEntry, type: Type, chosen: Chosen): Expr<Lowered> =>
    lowerGathered(node, [], entry, type, to, chosen);
  return lowerEitherSpread(node, own, lowerAs, to);
}

function refuseLiteral(node: ts.ObjectLiteralExpression, to: Lowering): never {
  const several = copiedBy(node).find((source) => isOneOfSeveral(source, to));
  if (several === undefined)
    return to.refuse("unsupported-object-spread", node, { why: "its type is not written" });
  return refuseOneOfSeveral(several, to);
}

/** What stands behind `...` */
function copiedBy(node: ts.ObjectLiteralExpression): readonly ts.Expression[] {
  return node.properties.filter(ts.isSpreadAssignment).map(({ expression }) => expression);
}

/** Object.assign({ a: 1 }, other)  =>  { a: 1, ...other } */
export function lowerFreshAssign(
  node: ts.CallExpression,
  target: ts.ObjectLiteralExpression,
  sources: readonly ts.Expression[],
  to: Lowering,
): Expr<Lowered> {
  const { entry, type } =
    literalEntry(node, target, to) ??
    unionEntry(node, sources, to) ??
    to.refuse("unsupported-object-spread", node, { why: "its type is not written" });
  return lowerGathered(target, sources, entry, type, to);
}

/** A literal that copies from other objects. */
function lowerGathered(
  node: ts.ObjectLiteralExpression,
  sources: readonly ts.Expression[],
  entry: ObjectEntry,
  type: Type,
  to: Lowering,
  chosen?: Chosen,
): Expr<Lowered> {
  const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
    name === undefined ? "" : memberName(name, to);
  const writtenValue = (property: ts.ObjectLiteralElementLike, field: SlotId): Expr<Lowered> =>
    lowerPropertyValue(property, field, to);
  return lowerSpreadLiteral({ node, entry, type, nameOf, writtenValue, chosen }, to, sources);
}

function lowerPropertyValue(
  property: ts.ObjectLiteralElementLike,
  field: SlotId,
  to: Lowering,
  attaches = false,
): Expr<Lowered> {
  const type = to.typeOfSlot(field);
  // It gets its value when there is an object.
  if (attaches && methodWithThis(property, to) !== undefined)
    return { kind: "default", isLater: true, type, span: to.spanOf(property) };
  // Beside `...` others may have a say in what the property is.
  const isLoose = ts.isAccessor(property) && !attaches;
  if (isLoose) return to.refuse("unsupported-object-literal", property.name, {});
  if (ts.isMethodDeclaration(property) || ts.isAccessor(property))
    return coerce(lowerClosure(property, to), type, property, to);
  if (ts.isPropertyAssignment(property)) return to.coerced(property.initializer, type);
  if (ts.isShorthandPropertyAssignment(property))
    return coerce(shorthandValue(property, to), type, property, to);
  return to.refuse("unsupported-object-literal", property.name ?? property, {});
}

/** The context knows more than the literal: `const p: Point | undefined = { x: 1, label: undefined }`. */
function literalEntry(
  node: ts.ObjectLiteralExpression | ts.CallExpression,
  place: ts.ObjectLiteralExpression,
  to: Lowering,
): { readonly entry: ObjectEntry; readonly type: Type; readonly said?: ts.Type } | undefined {
  const written = to.checker.getTypeAtLocation(node);
  // { ...item, ...changes } of a T and a Partial<T>
  const own = typeOfLiteral(written, to);
  // { ...(test ? { a: 1 } : {}) } is of two types.
  const members = own.isUnion() ? own.types : [own];
  const names = members.flatMap((member) => to.checker.getPropertiesOfType(member).map(({ name }) => name));
  const context = literalContext(node, to);
  for (const candidate of candidatesOf(context, own, to)) {
    if (isOtherDefault(node, own, candidate, to)) continue;
    const type = to.quietly(() => lowerType(candidate, node, to));
    const entry = type && entryOf(type, to);
    if (entry?.kind === "shape" && type && names.every((name) => entry.fieldOf(name) !== undefined))
      return { entry, type, said: candidate };
  }
  if (own.isUnion()) return undefined;
  // { ...state, [key]: value } of an instance is none.
  if (findClass(own) !== undefined)
    return to.refuse("unsupported-object-spread", node, {
      why: "instances of classes are passed for it, too",
    });
  const type = own === written ? lowerShape(own, place, to) : outside(to, () => lowerShape(own, place, to));
  const entry = entryOf(type, to) ?? to.refuseQuietly(node);
  return { entry, type };
}

export function typeOfLiteral(written: ts.Type, to: Lowering): ts.Type {
  const copied = typeOfCopied(written, to);
  return copied === undefined ? (workedOut(written, to) ?? written) : concreteType(copied, to);
}

/** The members of the context that the literal can be. */
function candidatesOf(context: ts.Type | undefined, own: ts.Type, to: Lowering): readonly ts.Type[] {
  if (context === undefined) return [];
  if (!context.isUnion()) return [context];
  return context.types.filter(
    (type) => type.flags & ts.TypeFlags.Object && to.checker.isTypeAssignableTo(own, type),
  );
}

function isThis(node: ts.Node): node is ts.ThisExpression {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

export const objects: ExprTable = [
  expressions(ts.isArrowFunction, [ts.SyntaxKind.ArrowFunction], (node, to) => lowerClosure(node, to)),
  expressions(ts.isFunctionExpression, [ts.SyntaxKind.FunctionExpression], (node, to) =>
    lowerClosure(node, to),
  ),
  expressions(isThis, [ts.SyntaxKind.ThisKeyword], makeThis),
  expressions(ts.isDeleteExpression, [ts.SyntaxKind.DeleteExpression], lowerDelete),
  expressions(ts.isObjectLiteralExpression, [ts.SyntaxKind.ObjectLiteralExpression], lowerLiteral),
];
