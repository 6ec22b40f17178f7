// `found ?? {}`, `on ? options : { size: undefined }`: an object, or another one that lacks what the first always has. To
// `sameType` they are one, since they share a struct; but who reads `size` must know that it may be missing.
import type { ObjectId, SlotId, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { isOneType, lowerType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { entryOf } from "./shapes.ts";

type Pair = readonly [ObjectId, ObjectId];

/** The type of both; undefined where one of the operands' types says all of the other, too. */
export function eitherObject(a: Type, b: Type, node: ts.Node, to: Lowering): Type | undefined {
  const [one, other] = [entryOf(plainOf(a), to), entryOf(plainOf(b), to)];
  if (one === undefined || other === undefined || one === other) return undefined;
  if (!isShape(one) || !isShape(other) || keepsPromise(other, one, to, [])) return undefined;
  const joined = joinTypes([a, b], undefined, node, to);
  const said = to.quietly(() => lowerType(to.checker.getTypeAtLocation(node), node, to));
  return joined?.kind === "object" && said?.kind === "object" ? said : joined;
}

/** instances[9] ?? {}: TypeScript takes the whole for an instance, of which the literal has nothing. */
export function checkBeside(a: Type, b: Type, other: ts.Expression, node: ts.Node, to: Lowering): void {
  const [one, given] = [entryOf(plainOf(a), to), entryOf(plainOf(b), to)];
  if (one === undefined || given === undefined || one.kind !== "class" || !isShape(given)) return;
  if (!isWritten(given) || to.checker.getTypeAtLocation(node).isUnion()) return;
  const help = `ask first whether it is there, or say that it may be missing where the \`${one.name}\` comes from: \`${one.name} | undefined\``;
  to.refuse("unsupported-conversion", other, { from: "object", to: one.name }, { help });
}

function plainOf(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

/** (found ?? {}).name: of a literal TypeScript knows that what is not written there is undefined. */
export function isWritten({ written }: ObjectEntry): boolean {
  if (written === undefined || (written.flags & ts.TypeFlags.Object) === 0) return false;
  const { objectFlags } = written as ts.ObjectType; // as the flag says
  return (objectFlags & ts.ObjectFlags.ObjectLiteral) !== 0;
}

/** Classes and tuples have rules of their own. */
function isShape(entry: ObjectEntry): boolean {
  return entry.kind === "shape" && !entry.isTuple && entry.generics.size === 0;
}

/** Whether objects of one type have all that is read of those of another. */
function keepsPromise(
  given: ObjectEntry,
  wanted: ObjectEntry,
  to: Lowering,
  around: readonly Pair[],
): boolean {
  const [a, b] = [given.id, wanted.id];
  if (a === b || around.some(([one, other]) => one === a && other === b)) return true;
  if (wanted.members.length > 0)
    return wanted.members.some((member) => keepsPromise(given, member, to, around));
  if (given.members.length > 0)
    return given.members.every((member) => keepsPromise(member, wanted, to, around));
  return wanted.fields.every(({ name, slot, optional }) => {
    const own = given.fieldOf(name);
    // Of what is no literal nobody reads it before it is known which of the two it is.
    if (own === undefined) return (optional && mayBeUndefined(slot, to)) || !isWritten(given);
    return holds(to.typeOfSlot(own), to.typeOfSlot(slot), to, [...around, [a, b]]);
  });
}

function mayBeUndefined(slot: SlotId, to: Lowering): boolean {
  const type = to.typeOfSlot(slot);
  if (type.kind === "dynamic") return true;
  if (type.kind === "optional") return type.absent === "undefined";
  return (
    type.kind === "union" && type.of.some((one) => one.kind === "undefined" && one.written === "undefined")
  );
}

function holds(given: Type, wanted: Type, to: Lowering, around: readonly Pair[]): boolean {
  if (wanted.kind === "dynamic") return true;
  if (wanted.kind === "optional") {
    if (given.kind === "undefined") return given.written === wanted.absent;
    if (given.kind !== "optional") return holds(given, wanted.of, to, around);
    if (given.absent !== wanted.absent) return false;
    return given.empty === true || holds(given.of, wanted.of, to, around);
  }
  if (given.kind === "optional") {
    const isNothing = (one: Type): boolean => one.kind === "undefined" && one.written === given.absent;
    if (wanted.kind !== "union" || !wanted.of.some(isNothing)) return false;
    return given.empty === true || holds(given.of, wanted, to, around);
  }
  if (wanted.kind === "union")
    return (given.kind === "union" ? given.of : [given]).every((part) =>
      wanted.of.some((member) => holds(part, member, to, around)),
    );
  if (given.kind === "object" && wanted.kind === "object") {
    const [one, other] = [to.object(given.id), to.object(wanted.id)];
    return !isShape(one) || !isShape(other) || keepsPromise(one, other, to, around);
  }
  if (given.kind === "array" && wanted.kind === "array" && isOneType(given, wanted, to))
    return holds(to.typeOfSlot(given.element), to.typeOfSlot(wanted.element), to, around);
  return given.kind === "undefined" && wanted.kind === "undefined"
    ? given.written === wanted.written
    : isOneType(given, wanted, to);
}

/** table[key] ?? { a: undefined }: TypeScript takes the entry for certain, and so checks nothing of what stands for it. */
export function isOtherDefault(node: ts.Node, own: ts.Type, wanted: ts.Type, to: Lowering): boolean {
  const outer = node.parent;
  if (ts.isParenthesizedExpression(outer)) return isOtherDefault(outer, own, wanted, to);
  if (!ts.isBinaryExpression(outer) || !isDefaultOperator(outer.operatorToken.kind)) return false;
  return to.checker.getPropertiesOfType(own).some((property) => {
    const other = to.checker.getPropertyOfType(wanted, property.name);
    const [given, said] = [property, other].map(
      (one) => one && to.checker.getTypeOfSymbolAtLocation(one, node),
    );
    return given !== undefined && said !== undefined && !to.checker.isTypeAssignableTo(given, said);
  });
}

function isDefaultOperator(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}
