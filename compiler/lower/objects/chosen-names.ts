// { ...state, [key]: value } where the type of the key names all that it can be: each of those fields takes the value if
// the key is its name.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { constantKey } from "../classes/class-members.ts";
import type { Lowering } from "../lowering.ts";
import { withoutMembers } from "../unions/unions.ts";
import { failKey, literalsOf, mayBeOther, testKey } from "./keyed.ts";

export interface ChosenProperty {
  readonly key: ts.Expression;
  readonly value: ts.Expression;
  readonly literals: readonly ts.LiteralType[];
}

/** Undefined for a property whose name the source says. */
export function chosenProperty(
  property: ts.ObjectLiteralElementLike,
  to: Lowering,
): ChosenProperty | undefined {
  if (!ts.isPropertyAssignment(property) || !ts.isComputedPropertyName(property.name)) return undefined;
  const { expression: key } = property.name;
  if (constantKey(key, to) !== undefined) return undefined;
  const literals = literalsOf(key, to);
  return literals && { key, value: property.initializer, literals };
}

/** The name of each field that it may be, with the test for it. */
export function testNames(
  { key: node, literals }: ChosenProperty,
  key: Expr<Lowered>,
  to: Lowering,
): readonly { readonly name: string; readonly test: Expr<Lowered> }[] {
  return literals.map((literal) => ({
    name: String(literal.value),
    test: testKey(key, literal, node, to),
  }));
}

/** The value; a key that only `as` says to be one of the names would add a property, and stops a checked build. */
export function checkedValue(
  { key: node, literals }: ChosenProperty,
  key: Expr<Lowered>,
  value: Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  if (!literals.some((literal) => mayBeOther(literal, to))) return value;
  const { type, span } = value;
  const isKnown = literals
    .map((literal) => testKey(key, literal, node, to))
    .reduce((left, right) => ({ kind: "logical", op: "||", left, right, type: booleanType, span }));
  const no: Expr<Lowered> = { kind: "comma", first: failKey(key, node, to), second: value, type, span };
  return { kind: "conditional", test: isKnown, yes: value, no, type, span };
}

/** [key]: other[key] of an object of the same properties: where the key is a name, the value is what that property is. */
export function isOfKey({ key, value, literals }: ChosenProperty, to: Lowering): boolean {
  if (!ts.isElementAccessExpression(value) || !ts.isIdentifier(key)) return false;
  const { argumentExpression: other, expression } = value;
  if (!ts.isIdentifier(other) || to.symbolOf(other) !== to.symbolOf(key)) return false;
  const { checker } = to;
  const literal = key.parent.parent.parent;
  const [source, whole] = [expression, literal].map((one) => checker.getTypeAtLocation(one));
  return literals.every((name) => {
    const [given, wanted] = [source, whole].map((one) => one?.getProperty(String(name.value)));
    if (given === undefined || wanted === undefined) return false;
    return checker.isTypeAssignableTo(checker.getTypeOfSymbol(given), checker.getTypeOfSymbol(wanted));
  });
}

/** number | string  =>  the string that it is there; of objects no member is known */
export function asMember(value: Expr<Lowered>, wanted: Type): Expr<Lowered> {
  const kinds = membersOf(wanted).map(({ kind }) => kind);
  const isSimple = membersOf(value.type).every(({ kind }) => simple.includes(kind));
  return isSimple ? withoutMembers(value, ({ kind }) => !kinds.includes(kind)) : value;
}

function membersOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return [...membersOf(type.of), { kind: "undefined", written: type.absent }];
  return type.kind === "union" ? type.of : [type];
}

const simple: readonly Type["kind"][] = ["number", "string", "boolean", "enum", "undefined"];

/** What all of the fields take; undefined where they differ. */
export function commonType(types: readonly Type[], same: (a: Type, b: Type) => boolean): Type | undefined {
  const [first, ...others] = types;
  return first !== undefined && others.every((other) => same(first, other)) ? first : undefined;
}

/**
 * `{ ...state, [key]: value }` of a `T` and one of its keys is a `T`. TypeScript says `T & { [x: string]: T[K] }`, for
 * the key could be any; undefined of all other types.
 */
export function typeOfCopied(type: ts.Type, to: Lowering): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  const [copied, ...others] = type.types.filter((part) => !isChosenPart(part, to));
  const isParameter = copied !== undefined && (copied.flags & ts.TypeFlags.TypeParameter) !== 0;
  return isParameter && others.length === 0 && type.types.length > 1 ? copied : undefined;
}

/** `[key]: value` in a literal, and nothing else */
function isChosenPart(type: ts.Type, to: Lowering): boolean {
  const [literal, more] = type.symbol?.declarations ?? [];
  if (literal === undefined || more !== undefined || !ts.isObjectLiteralExpression(literal)) return false;
  return (
    to.checker.getPropertiesOfType(type).length === 0 &&
    literal.properties.every(
      (property) => ts.isSpreadAssignment(property) || chosenProperty(property, to) !== undefined,
    )
  );
}
