// Values that may be anything: what goes in keeps its own type, which is noted; what comes out is what TypeScript proves
// or the author says, and a checked build looks whether it is.
import type { Expr, KindTest, Lowered, Type } from "../../hir/index.ts";
import {
  type Absence,
  booleanType,
  dynamicType,
  isEmpty,
  nullType,
  numberType,
  undefinedType,
  voidType,
} from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { isFreshList } from "../arrays/widened-lists.ts";
import { saysClassOnly } from "../classes/untold-types.ts";
import { indexedType } from "../collections/records.ts";
import { coerce, enumValue } from "../expressions/coerce.ts";
import { after, bindOnce } from "../expressions/temporaries.ts";
import { mapList } from "../functions/callbacks.ts";
import { narrowParsedList } from "../library/parsed-lists.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { concreteType } from "../types/concrete.ts";
import { typeKey } from "../types/type-key.ts";
import { lowerType, makeArrayType, sameType } from "../types/types.ts";
import { holdsFunction, wrapFunction } from "./dynamic-functions.ts";
import { chooseMember } from "./each-member.ts";
import { afterStop } from "./impossible.ts";
import { isReadByName, isReadOfParsed, isTableOfAnything, startsChainOfParsed } from "./read-by-name.ts";
import { retype } from "./retyped.ts";

/** A value for a place that may hold anything. */
export function toDynamic(given: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { span } = given;
  if (given.type.kind === "dynamic") return given;
  if (given.kind === "from-union" && given.operand.type.kind === "dynamic") return given.operand;
  if (given.kind === "undefined") return absent(given, given.type);
  const value = asked(enumValue(given), to);
  const { type } = value;
  const wrapped = (operand: Expr<Lowered>): Expr<Lowered> => ({
    kind: "as-union",
    operand,
    type: dynamicType,
    span,
  });
  if (type.kind === "dynamic") return value;
  if (type.kind === "optional" && type.of.kind === "dynamic") return wrapped(value);
  if (type.kind === "void" || type.kind === "undefined" || isEmpty(type)) {
    const second = absent(value, type);
    return value.kind === "read" ? second : { kind: "comma", first: value, second, type: dynamicType, span };
  }
  // string | Context[]: lists there are of one kind.
  const kind = type.kind === "array" ? kindOfLists(node, to) : undefined;
  if (kind !== undefined && type.kind === "array") {
    const element = to.typeOfSlot(kind.element);
    const list = sameType(kind, type, to)
      ? value
      : isFreshList(value) &&
        mapList(
          value,
          [to.typeOfSlot(type.element)],
          ([item = value]) => coerce(item, element, node, to),
          node,
          to,
        );
    if (list) {
      addMember(list.type, node, to);
      return wrapped(list);
    }
  }
  // A list that is made for this place is one of anything.
  if (value.kind === "array" && value.elements.every(({ kind }) => kind !== "spread")) {
    const list = makeArrayType(dynamicType, node, to);
    addMember(list, node, to);
    const elements = value.elements.map((element) => toDynamic(element, node, to));
    return wrapped({ ...value, elements, type: list });
  }
  if (isFreshList(value) && type.kind === "array") {
    const element = to.typeOfSlot(type.element);
    const list = mapList(value, [element], ([item = value]) => toDynamic(item, node, to), node, to);
    addMember(list.type, node, to);
    return wrapped(list);
  }
  if (isOfDerived(type, to)) return chooseMember(value, dynamicType, (one) => toDynamic(one, node, to), to);
  if (holdsFunction(type)) {
    const one = (member: Expr<Lowered>): Expr<Lowered> =>
      member.type.kind === "function" ? wrapFunction(member, node, to) : toDynamic(member, node, to);
    return chooseMember(value, dynamicType, one, to);
  }
  addMember(type, node, to);
  return wrapped(value);

  function absent(like: Lowered, own: Type): Expr<Lowered> {
    const isNull =
      (own.kind === "undefined" && own.written === "null") ||
      (own.kind === "optional" && own.absent === "null");
    const nothing = isNull ? nullType : undefinedType;
    addMember(nothing, node, to);
    return {
      kind: "as-union",
      operand: { kind: "undefined", type: nothing, span: like.span },
      type: dynamicType,
      span: like.span,
    };
  }
}

/** Derived | string: in such a union an object is of its own class, among values that may be anything of the first base. */
function isOfDerived(type: Type, to: Lowering): boolean {
  if (type.kind === "optional") return isOfDerived(type.of, to);
  return type.kind === "union" && type.of.some((member) => entryOf(member, to)?.base !== undefined);
}

/** The one kind of lists that a place has; undefined where their elements may be anything. */
function kindOfLists(node: ts.Node, to: Lowering): Extract<Type, { kind: "array" }> | undefined {
  const context = ts.isExpression(node) ? to.checker.getContextualType(node) : undefined;
  const lists = (context?.isUnion() ? context.types : []).filter((part) => to.checker.isArrayType(part));
  const [list, more] = lists;
  if (list === undefined || more !== undefined) return undefined;
  const wanted = to.quietly(() => lowerType(list, node, to));
  if (wanted?.kind !== "array" || to.typeOfSlot(wanted.element).kind === "dynamic") return undefined;
  return wanted;
}

/** Notes what such values are, one type for each form. */
export function addMember(type: Type, node: ts.Node, to: Lowering): void {
  const add = (member: Type): void => {
    const key = typeKey(member, to);
    if (!to.dynamic.members.has(key)) to.dynamic.members.set(key, member);
  };
  switch (type.kind) {
    case "optional":
      addMember(type.absent === "null" ? nullType : undefinedType, node, to);
      if (!type.empty) addMember(type.of, node, to);
      break;
    case "union":
      for (const member of type.of) addMember(member, node, to);
      break;
    case "number":
    case "enum":
      add(numberType);
      break;
    case "dynamic":
    case "void":
      break;
    case "extern":
      to.refuse("unsupported-unknown", node, { why: `\`${type.class.name}\` is an object of the board` });
      break;
    default:
      add(type);
  }
}

/** What the program says that a value is, as a guard of its own or `as` does: a release build looks, too, where it may be wrong. */
export function saidToBe(value: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const retyped = retype(value, type, node, to, (own) => {
    noteRetyped(type, to);
    return asSaid({ kind: "from-union", operand: own, isOther: true, type, span: own.span });
  });
  return retyped ?? asSaid(fromDynamic(value, type, to));
}

function asSaid(said: Expr<Lowered>): Expr<Lowered> {
  const { type } = said;
  const isObject = type.kind === "object" || type.kind === "collection";
  return isObject && said.kind === "from-union" ? { ...said, isSaid: true } : said;
}

/** What a value that may be anything is proved or said to be. */
export function fromDynamic(value: Expr<Lowered>, type: Type, to: Lowering): Expr<Lowered> {
  if (type.kind === "void" || type.kind === "dynamic") return value;
  if (type.kind === "undefined") return asNothing(value, type, type.written, to);
  if (type.kind === "optional" && type.empty) return asNothing(value, type, type.absent, to);
  takeFor(type, to);
  return { kind: "from-union", operand: value, type, span: value.span };
}

/** x as T, where T is `null`: nothing, or a checked build stops. */
function asNothing(value: Expr<Lowered>, type: Type, written: Absence, to: Lowering): Expr<Lowered> {
  const { span } = value;
  const none: Expr<Lowered> = { kind: "undefined", type, span };
  const stop = afterStop(none);
  if (stop.kind !== "comma") return none;
  return bindOnce(value, to, (operand) => {
    const is: KindTest = { kind: "absent", written };
    const test: Expr<Lowered> = { kind: "kind-test", operand, test: is, type: booleanType, span };
    const yes: Expr<Lowered> = { kind: "undefined", type: voidType, span };
    return after({ kind: "conditional", test, yes, no: stop.first, type: voidType, span }, none);
  });
}

/** Every object that may be there gets the struct of the object type that it is taken for. */
function takeFor(type: Type, to: Lowering): void {
  if (type.kind === "optional") takeFor(type.of, to);
  if (type.kind === "union") for (const member of type.of) takeFor(member, to);
  if (type.kind === "function") to.dynamic.called.push(type);
  const entry = entryOf(type, to);
  if (entry?.kind === "shape" && !entry.isTuple) to.dynamic.shapes.add(entry.id);
}

/** What JSON gave is no object of the program: only where others come as well it need be the same struct. */
function noteRetyped(type: Type, to: Lowering): void {
  if (type.kind === "optional") noteRetyped(type.of, to);
  const entry = entryOf(type, to);
  if (entry?.kind === "shape" && !entry.isTuple) to.dynamic.retyped.add(entry.id);
}

/** What TypeScript knows of it here, where that is one form. */
export function narrowDynamic(
  value: Expr<Lowered>,
  proved: ts.Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (ts.isExpressionStatement(node.parent)) return value;
  if ((value.kind === "as-union" && value.operand.kind !== "builtin") || saysLittle(proved, to)) return value;
  if (saysClassOnly(proved, undefined, node, to)) return value;
  const type = to.quietly(() => lowerType(proved, node, to));
  // config.host?.length
  if (type?.kind === "optional" && isOneForm(type.of) && startsChainOfParsed(node, to))
    return fromDynamic(value, type, to);
  if (type === undefined || !isOneForm(type)) return value;
  const list = narrowParsedList(value, type, node, to);
  if (list !== undefined) return list;
  if (isReadOfParsed(type, node, to)) return value;
  // function isRecord(value: unknown): value is Record<string, unknown>
  if (isTableOfAnything(type, to)) {
    if (isReadByName(node, to)) return value;
    noteTable(proved, node, to);
  }
  return saidToBe(value, type, node, to);
}

/** Object literals that may come there are tables, then. */
export function noteTable(type: ts.Type, node: ts.Node, to: Lowering): void {
  to.dynamic.held ??= indexedType(concreteType(type, to), to);
  to.dynamic.tabled ??= node;
}

/** `unknown`, `{}`, `object`, `object & Record<"x", unknown>`, `Function`. */
function saysLittle(type: ts.Type, to: Lowering): boolean {
  if (type.flags & (ts.TypeFlags.Never | ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.NonPrimitive))
    return true;
  if (type.isIntersection()) return type.types.some((part) => saysLittle(part, to));
  if ((type.flags & ts.TypeFlags.Object) === 0) return false;
  if (type.symbol?.name === "Function" && type.getCallSignatures().length === 0) return true;
  const isPlain = type.getCallSignatures().length === 0 && to.checker.getIndexInfosOfType(type).length === 0;
  return isPlain && to.checker.getPropertiesOfType(type).length === 0;
}

function isOneForm({ kind }: Type): boolean {
  return !["union", "optional", "undefined", "void", "dynamic", "extern"].includes(kind);
}

/** One of some questions to a value that may be anything; it is evaluated once. */
export function testKinds(
  value: Expr<Lowered>,
  tests: readonly KindTest[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  return bindOnce(value, to, (operand) =>
    tests
      .map((test): Expr<Lowered> => ({ kind: "kind-test", operand, test, type: booleanType, span }))
      .reduce((left, right) => ({ kind: "logical", op: "||", left, right, type: booleanType, span })),
  );
}
