// Objects in expressions: `this`, literals, properties, `instanceof`.
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerInstanceOfList } from "../arrays/union-lists.ts";
import { memberName } from "../classes/class-members.ts";
import { findClass, lowerClassType } from "../classes/classes.ts";
import { isOfTurn } from "../classes/classes-of-turns.ts";
import { makeThis } from "../classes/constructors.ts";
import { namedClass } from "../classes/named-classes.ts";
import { isStaticMember } from "../classes/static-receivers.ts";
import { literalContext, lowerDelete, lowerRecordLiteral } from "../collections/records.ts";
import { isNothing } from "../expressions/choices.ts";
import { coerce } from "../expressions/coerce.ts";
import { libraryObject } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { lowerClosure } from "../functions/nested-functions.ts";
import { lowerErrorOptions } from "../library/error-calls.ts";
import { findErrorClass } from "../library/errors.ts";
import { refuseLibraryValue } from "../library/library-edge.ts";
import type { Lowering } from "../lowering.ts";
import { unboxCause } from "../statements/thrown.ts";
import { type ExprTable, expressions } from "../table.ts";
import { concreteType, outside, workedOut } from "../types/concrete.ts";
import { lowerType } from "../types/types.ts";
import { testKinds } from "../unions/dynamic.ts";
import { testMembers } from "../unions/unions.ts";
import { chosenProperty, typeOfCopied } from "./chosen-names.ts";
import { isOtherDefault } from "./either-object.ts";
import { type Chosen, lowerEitherSpread } from "./either-spreads.ts";
import { checkComplete, givenBy } from "./incomplete-literals.ts";
import { accessorField } from "./literal-accessors.ts";
import { attachMethods, methodWithThis } from "./literal-methods.ts";
import type { ClassNode, ObjectEntry } from "./object-entry.ts";
import { lowerSpreadLiteral } from "./object-spreads.ts";
import { entryOf, findField, lowerShape } from "./shapes.ts";
import { shorthandValue } from "./shorthand-values.ts";

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
  if (getter?.result === undefined) return refuseMissing(name, key, to);
  const type = to.typeOfSlot(getter.result);
  return { kind: "method-call", receiver, function: getter.id, args: [], direct, type, span };
}

/** `merge?(other: Command): Command | null` of a class has no place in its objects. */
function refuseMissing(name: string, key: ts.Node, to: Lowering): never {
  const declaration = to.symbolOf(key)?.valueDeclaration;
  const isOptional = declaration !== undefined && ts.isMethodDeclaration(declaration) && !declaration.body;
  if (declaration !== undefined && ts.isMethodDeclaration(declaration) && declaration.body !== undefined) {
    const help = `a method that is taken out of its object has no \`this\`: write an arrow that calls it, \`(x) => object.${name}(x)\`, or make it a field, \`${name} = (x) => …\``;
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
  const special = lowerErrorOptions(node, to) ?? lowerRecordLiteral(node, to);
  if (special !== undefined) return special;
  const found = literalEntry(node, node, to) ?? lowerEach(node, to);
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
function lowerEach(node: ts.ObjectLiteralExpression, to: Lowering): Expr<Lowered> {
  const own = to.checker.getTypeAtLocation(node);
  const each = own.isUnion()
    ? lowerEitherSpread(
        node,
        own,
        (entry, type, chosen) => lowerGathered(node, [], entry, type, to, chosen),
        to,
      )
    : undefined;
  if (each !== undefined) return each;
  const several = node.properties
    .filter(ts.isSpreadAssignment)
    .find(({ expression }) => isOneOfSeveral(expression, to));
  if (several === undefined)
    return to.refuse("unsupported-object-spread", node, { why: "its type is not written" });
  const why = "it is an object of one of several types";
  const help = 'ask which it is, and copy each where its type is known: `if (shape.kind === "circle")`';
  return to.refuse("unsupported-object-spread", several.expression, { why }, { help });
}

/** A tagged union, as far as it is known there. */
function isOneOfSeveral(node: ts.Expression, to: Lowering): boolean {
  const type = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node));
  return type.isUnion() && type.types.every(({ flags }) => (flags & ts.TypeFlags.Object) !== 0);
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

function typeOfLiteral(written: ts.Type, to: Lowering): ts.Type {
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

/** x instanceof C */
export function lowerInstanceOf(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const operand = to.expr(node.left);
  const bytes = lowerInstanceOfList(operand, node, to);
  if (bytes !== undefined) return bytes;
  const [signature] = to.checker.getTypeAtLocation(node.right).getConstructSignatures();
  const type = signature && to.checker.getReturnTypeOfSignature(signature);
  const isValue = namedClass(node.right, to) === undefined && libraryObject(node.right, to) === undefined;
  if (isValue)
    return to.refuse("unsupported-class", node.right, { what: "behind `instanceof` that is a value" });
  const entry = type && (findErrorClass(type, to) ?? lowerTestedClass(type, node, to));
  if (entry === undefined) {
    const known = to.instance.isGeneric && isNoObject(operand.type, type, to);
    if (known) return testMembers(operand, () => false, node, to);
    const library = libraryObject(node.right, to);
    if (library !== undefined) refuseLibraryValue(library, node.right, to);
    if (type !== undefined && findClass(type)?.typeParameters !== undefined)
      return to.refuse(
        "unsupported-class",
        node.right,
        { what: "with type parameters behind `instanceof`" },
        { help: 'give the classes a field that tells them apart, and ask for it: `o.kind === "some"`' },
      );
    return to.refuse("unsupported-type", node.right, { type: node.right.getText() });
  }
  // Each turn of the function makes another class; here they are one.
  if (isClassOfTurn(type))
    return to.refuse("unsupported-class", node.right, {
      what: "behind `instanceof` that stands in a function or loop",
    });
  return testClass(operand, entry, node.left, node, to);
}

/** In an instance of a generic function: nothing that could be of any class, or of one that the tested one is no part of. */
function isNoObject(type: Type, tested: ts.Type | undefined, to: Lowering): boolean {
  const plain = type.kind === "optional" ? type.of : type;
  const declaration = tested && findClass(tested);
  if (declaration === undefined || ["union", "dynamic", "extern"].includes(plain.kind)) return false;
  const own = entryOf(plain, to);
  if (own === undefined || own.isTuple) return true;
  const isOf = (one: ObjectEntry | undefined): boolean =>
    one !== undefined && (one.node === declaration || isOf(one.base));
  return own.kind === "class" && declaration.heritageClauses === undefined && !isOf(own);
}

function isClassOfTurn(type: ts.Type | undefined): boolean {
  const declaration = type?.symbol?.valueDeclaration;
  return declaration !== undefined && ts.isClassLike(declaration) && isOfTurn(declaration);
}

/** #name in object: whether it is of the class that declares `#name` */
export function lowerPrivateIn(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> | undefined {
  if (!ts.isPrivateIdentifier(node.left)) return undefined;
  const member = to.symbolOf(node.left)?.valueDeclaration;
  const owner = member?.parent;
  const isPlain =
    member !== undefined &&
    owner !== undefined &&
    ts.isClassLike(owner) &&
    owner.typeParameters === undefined &&
    !isStaticMember(member) &&
    !isClassOfTurn(to.checker.getTypeAtLocation(owner));
  if (!isPlain) return to.refuse("unsupported-in", node.operatorToken, { operator: "in" });
  const entry = lowerClassType(to.checker.getTypeAtLocation(owner), owner, node, to);
  return testClass(to.expr(node.right), entry, node.right, node, to);
}

/** x instanceof Dog, where x may be text, too  =>  x is an object && that object instanceof Dog */
function testClassOfUnion(
  operand: Expr<Lowered>,
  member: Type,
  entry: ObjectEntry,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  return bindOnce(operand, to, (value) => {
    const left = testMembers(value, (one) => one === member, node, to);
    const object: Expr<Lowered> = { kind: "from-union", operand: value, type: member, span };
    const right: Expr<Lowered> = {
      kind: "instance-of",
      operand: object,
      class: entry.id,
      type: booleanType,
      span,
    };
    return { kind: "logical", op: "&&", left, right, type: booleanType, span };
  });
}

function testClass(
  operand: Expr<Lowered>,
  entry: ObjectEntry,
  tested: ts.Node,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (operand.type.kind === "dynamic")
    return testKinds(operand, [{ kind: "object", id: entry.id }], node, to);
  const plain = operand.type.kind === "optional" ? operand.type.of : operand.type;
  const member = plain.kind === "union" ? plain.of.find(({ kind }) => kind === "object") : undefined;
  if (member !== undefined) return testClassOfUnion(operand, member, entry, node, to);
  const known = to.instance.isGeneric ? knownClass(plain, entry, to) : undefined;
  if (known !== undefined) return testMembers(operand, (member) => known && !isNothing(member), node, to);
  if (plain.kind !== "object") return to.refuse("unsupported-type", tested, { type: tested.getText() });
  return { kind: "instance-of", operand, class: entry.id, type: booleanType, span: to.spanOf(node) };
}

/** Whether all values of a type are of a class, or none; undefined where some may be. */
function knownClass(type: Type, entry: ObjectEntry, to: Lowering): boolean | undefined {
  const own = entryOf(type, to);
  if (own === undefined) return type.kind === "union" || type.kind === "extern" ? undefined : false;
  if (own.isTuple) return false;
  if (own.kind === "shape") return undefined;
  if (isDerived(own, entry)) return true;
  return isDerived(entry, own) ? undefined : false;
}

function isDerived(one: ObjectEntry, other: ObjectEntry): boolean {
  const isSame = one === other || (one.node !== undefined && one.node === other.node);
  return isSame || (one.base !== undefined && isDerived(one.base, other));
}

function lowerTestedClass(type: ts.Type, node: ts.BinaryExpression, to: Lowering): ObjectEntry | undefined {
  const declaration = findClass(type);
  if (declaration === undefined || namedClass(node.right, to) !== declaration) return undefined;
  const tested = declaration.typeParameters === undefined ? type : findInstance(declaration, node.left, to);
  return tested && lowerClassType(tested, declaration, node, to);
}

/** r instanceof Ok, where r is Ok<number> | Failed: TypeScript knows with which types, if it can be one only. */
function findInstance(declaration: ClassNode, node: ts.Expression, to: Lowering): ts.Type | undefined {
  const whole = to.checker.getNonNullableType(concreteType(to.checker.getTypeAtLocation(node), to));
  const [instance, ...others] = (whole.isUnion() ? whole.types : [whole]).filter(
    (member) => findClass(member) === declaration,
  );
  return others.length === 0 ? instance : undefined;
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
