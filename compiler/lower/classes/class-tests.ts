// Of which class an object is: `x instanceof C`, `#name in x`. A generic class counts as one, whatever it was made of.
import type { Expr, Lowered, ObjectId, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import type { Span } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { lowerInstanceOfList } from "../arrays/union-lists.ts";
import { isNothing } from "../expressions/choices.ts";
import { libraryObject } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { findErrorClass } from "../library/errors.ts";
import { refuseLibraryValue } from "../library/library-edge.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { entryOf } from "../objects/shapes.ts";
import { concreteType } from "../types/concrete.ts";
import { testKinds } from "../unions/dynamic.ts";
import { lowerTested } from "../unions/type-of.ts";
import { testMembers } from "../unions/unions.ts";
import { findClass, lowerClassType } from "./classes.ts";
import { isOfTurn } from "./classes-of-turns.ts";
import { namedClass } from "./named-classes.ts";
import { isStaticMember } from "./static-receivers.ts";

/** x instanceof C */
export function lowerInstanceOf(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const operand = lowerTested(node.left, to);
  const bytes = lowerInstanceOfList(operand, node, to);
  if (bytes !== undefined) return bytes;
  const right = bareClass(node.right);
  const [signature] = to.checker.getTypeAtLocation(right).getConstructSignatures();
  const type = signature && to.checker.getReturnTypeOfSignature(signature);
  const isValue = namedClass(right, to) === undefined && libraryObject(right, to) === undefined;
  if (isValue) return to.refuse("unsupported-class", right, { what: "behind `instanceof` that is a value" });
  const error = type && findErrorClass(type, to);
  const tested = error === undefined ? type && findTested(type, right, node, to) : testedClass(error);
  if (tested === undefined) {
    const known = to.instance.isGeneric && isNoObject(operand.type, type, to);
    if (known) return testMembers(operand, () => false, node, to);
    const library = libraryObject(right, to);
    if (library !== undefined) refuseLibraryValue(library, right, to);
    return to.refuse("unsupported-type", right, { type: right.getText() });
  }
  // Each turn of the function makes another class; here they are one.
  if (isClassOfTurn(type))
    return to.refuse("unsupported-class", right, {
      what: "behind `instanceof` that stands in a function or loop",
    });
  return testClass(operand, tested, node.left, node, to);
}

/** What is asked for: one class, or all that are made of a generic one. */
interface Tested {
  readonly id: ObjectId;
  /** Undefined for errors of the library. */
  readonly node: ClassNode | undefined;
  /** The one class. */
  readonly entry: ObjectEntry | undefined;
}

function testedClass(entry: ObjectEntry): Tested {
  return { id: entry.id, node: entry.node, entry };
}

function testedFamily(node: ClassNode, to: Lowering): Tested {
  return { id: to.familyOf(node), node, entry: undefined };
}

/** (Ok as …)  =>  Ok: as what TypeScript is told to see a class, it is that class. */
function bareClass(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) ? bareClass(node.expression) : node;
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
    !isStaticMember(member) &&
    !isClassOfTurn(to.checker.getTypeAtLocation(owner));
  if (!isPlain) return to.refuse("unsupported-in", node.operatorToken, { operator: "in" });
  const tested =
    owner.typeParameters === undefined
      ? testedClass(lowerClassType(to.checker.getTypeAtLocation(owner), owner, node, to))
      : testedFamily(owner, to);
  return testClass(to.expr(node.right), tested, node.right, node, to);
}

/** x instanceof Dog, where x may be text, too  =>  x is an object && that object instanceof Dog */
function testClassOfUnion(
  operand: Expr<Lowered>,
  member: Type,
  tested: Tested,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  return bindOnce(operand, to, (value) => {
    const left = testMembers(value, (one) => one === member, node, to);
    const object: Expr<Lowered> = { kind: "from-union", operand: value, type: member, span };
    const right = isInstance(object, tested, span, to);
    return { kind: "logical", op: "&&", left, right, type: booleanType, span };
  });
}

function testClass(
  operand: Expr<Lowered>,
  tested: Tested,
  written: ts.Node,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (operand.type.kind === "dynamic")
    return testKinds(operand, [{ kind: "object", id: tested.id }], node, to);
  const plain = operand.type.kind === "optional" ? operand.type.of : operand.type;
  const member = plain.kind === "union" ? plain.of.find(({ kind }) => kind === "object") : undefined;
  if (member !== undefined) return testClassOfUnion(operand, member, tested, node, to);
  const known = to.instance.isGeneric ? knownClass(plain, tested, to) : undefined;
  if (known !== undefined) return testMembers(operand, (member) => known && !isNothing(member), node, to);
  if (plain.kind !== "object") return to.refuse("unsupported-type", written, { type: written.getText() });
  return isInstance(operand, tested, to.spanOf(node), to);
}

/** Of several classes each is asked for, so the object has a name. */
function isInstance(object: Expr<Lowered>, tested: Tested, span: Span, to: Lowering): Expr<Lowered> {
  const test = (operand: Expr<Lowered>): Expr<Lowered> => ({
    ...{ kind: "instance-of", operand, class: tested.id, type: booleanType, span },
  });
  return tested.entry === undefined ? bindOnce(object, to, test) : test(object);
}

/** Whether all values of a type are of a class, or none; undefined where some may be. */
function knownClass(type: Type, { entry, node }: Tested, to: Lowering): boolean | undefined {
  const own = entryOf(type, to);
  if (own === undefined) return type.kind === "union" || type.kind === "extern" ? undefined : false;
  if (own.isTuple) return false;
  if (own.kind === "shape") return undefined;
  if (isDerived(own, entry, node)) return true;
  // Which of a generic class there are is known at the end.
  if (entry === undefined) return extendsAny(node) ? undefined : false;
  return isDerived(entry, own, own.node) ? undefined : false;
}

function extendsAny(node: ClassNode | undefined): boolean {
  return node?.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) === true;
}

function isDerived(one: ObjectEntry, other: ObjectEntry | undefined, node: ClassNode | undefined): boolean {
  const isSame = one === other || (one.node !== undefined && one.node === node);
  return isSame || (one.base !== undefined && isDerived(one.base, other, node));
}

function findTested(
  type: ts.Type,
  right: ts.Expression,
  node: ts.BinaryExpression,
  to: Lowering,
): Tested | undefined {
  const declaration = findClass(type);
  if (declaration === undefined || namedClass(right, to) !== declaration) return undefined;
  const only = declaration.typeParameters === undefined ? type : findInstance(declaration, node.left, to);
  return only === undefined
    ? testedFamily(declaration, to)
    : testedClass(lowerClassType(only, declaration, node, to));
}

/** r instanceof Ok, where r is Ok<number> | Failed: TypeScript knows with which types, if it can be one only. */
function findInstance(declaration: ClassNode, node: ts.Expression, to: Lowering): ts.Type | undefined {
  const whole = to.checker.getNonNullableType(concreteType(to.checker.getTypeAtLocation(node), to));
  const members = whole.isUnion() ? whole.types : [whole];
  const [instance, ...others] = members.filter((member) => findClass(member) === declaration);
  // Another one may be known as a base or an interface.
  const isApart = members.every(
    (member) =>
      member === instance || (findClass(member) !== undefined && declaration.heritageClauses === undefined),
  );
  return others.length === 0 && isApart ? instance : undefined;
}
