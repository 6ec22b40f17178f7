// Values that are one of several kinds of lists, `Uint8Array | number[]`: their elements, and loops over them.
import { isBytesKind, isTypedArray } from "../../hir/bytes.ts";
import type { Expr, LabelId, Lowered, SlotId, Stmt, Type } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber } from "../expressions/literals.ts";
import { libraryObject } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { lowerLengthOfUnion } from "../unions/union-members.ts";
import { joinTypes, testMembers, wholeUnion } from "../unions/unions.ts";
import { keepArray } from "./array-entries.ts";

type ListType = Extract<Type, { kind: "array" | "bytes" }>;

/** The kinds of lists that a value may be; undefined where it may be something else. */
function listsOf(type: Type): readonly ListType[] | undefined {
  if (type.kind !== "union") return undefined;
  const lists = type.of.filter(
    (member): member is ListType =>
      member.kind === "array" || (member.kind === "bytes" && isTypedArray(member.of)),
  );
  return lists.length === type.of.length ? lists : undefined;
}

/** What an element of any of the lists is. */
export function elementOfLists(type: Type, node: ts.Node, to: Lowering): Type | undefined {
  const parts = listsOf(type)?.map((list) => to.typeOfSlot(list.element));
  if (parts?.every(({ kind }) => kind === "number")) return numberType;
  return parts && joinTypes(parts, undefined, node, to);
}

/** data[i]  =>  data is an array ? data[i] : data[i] */
export function lowerElementOfLists(
  receiver: Expr<Lowered>,
  index: () => Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const element = elementOfLists(receiver.type, node, to);
  if (element === undefined) return undefined;
  return bindOnce(wholeUnion(receiver), to, (list) =>
    bindOnce(index(), to, (at) => chooseElement(list, at, element, node, to)),
  );
}

function chooseElement(
  list: Expr<Lowered>,
  index: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const elementOf = (member: ListType): Expr<Lowered> => {
    const array: Expr<Lowered> = { kind: "from-union", operand: list, type: member, span };
    const own: Expr<Lowered> = { kind: "element", array, index, type: to.typeOfSlot(member.element), span };
    return coerce(own, type, node, to);
  };
  const [last, ...others] = [...(listsOf(list.type) ?? [])].reverse();
  if (last === undefined) return to.refuseQuietly(node);
  return others.reduce<Expr<Lowered>>(
    (no, member) => ({
      kind: "conditional",
      test: { kind: "type-test", operand: list, test: member, type: booleanType, span },
      yes: elementOf(member),
      no,
      type,
      span,
    }),
    elementOf(last),
  );
}

/** for (const x of data) …  =>  for (let i = 0; i < data.length; i++) { const x = data[i]; … } */
export function lowerLoopOfLists(
  node: ts.ForOfStatement,
  iterable: Expr<Lowered>,
  label: LabelId | undefined,
  lowerHead: (element: Type) => { readonly slot: SlotId; readonly first: readonly Stmt<Lowered>[] },
  to: Lowering,
): readonly Stmt<Lowered>[] | undefined {
  const element = elementOfLists(iterable.type, node.expression, to);
  if (element === undefined) return undefined;
  const span = to.spanOf(node);
  const at = { span, trivia: noTrivia };
  return to.nested(() => {
    const { array, before } = keepArray(wholeUnion(iterable), to);
    const counter = to.makeSlot({ name: "index", type: numberType, span, role: "local", mutable: true });
    const read: Expr<Lowered> = { kind: "read", slot: counter, type: numberType, span };
    const { slot, first } = lowerHead(element);
    const value = chooseElement(array, read, element, node.expression, to);
    const length = lowerLengthOfUnion(array, node.expression, to) ?? to.refuseQuietly(node);
    const inner = to.body(node.statement);
    const rest = inner.kind === "block" ? inner.body : [inner];
    const body: readonly Stmt<Lowered>[] = [{ kind: "let", slot, value, ...at }, ...first, ...rest];
    const loop: Stmt<Lowered> = {
      kind: "for",
      init: [{ kind: "let", slot: counter, value: makeNumber(0, node, to), ...at }],
      test: { kind: "compare", op: "<", left: read, right: length, type: booleanType, span },
      update: {
        kind: "increment",
        target: { kind: "slot", slot: counter, span },
        delta: 1,
        prefix: false,
        type: numberType,
        span,
      },
      body: { kind: "block", body, ...at },
      label,
      ...at,
    };
    const { trivia } = to.placed(node);
    return before === undefined
      ? [{ ...loop, trivia }]
      : [{ kind: "block", body: [before, loop], span, trivia }];
  });
}

/** Array.isArray(data) */
export function isList(member: Type, to: Lowering): boolean {
  return member.kind === "array" || entryOf(member, to)?.isTuple === true;
}

/** data instanceof Uint8Array, Map or Set, where it may be something else, too; undefined for other questions. */
export function lowerInstanceOfList(
  operand: Expr<Lowered>,
  { right }: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const kind = libraryObject(right, to);
  if (kind === undefined) return undefined;
  const isOne = questions.get(kind) ?? (isBytesKind(kind) ? isBytesOf(kind) : undefined);
  if (isOne === undefined) return undefined;
  // TypeScript says nothing of what such a Map holds.
  if (operand.type.kind === "dynamic" && kind !== "Array")
    return to.refuse("unsupported-unknown", right, { why: `\`instanceof ${kind}\`` });
  return testMembers(operand, (member) => isOne(member, to), right, to);
}

type Question = (member: Type, to: Lowering) => boolean;

const questions: ReadonlyMap<string, Question> = new Map<string, Question>([
  ["Array", isList],
  ["Map", (member) => member.kind === "collection" && member.of === "map"],
  ["Set", (member) => member.kind === "collection" && member.of === "set"],
]);

function isBytesOf(kind: string): Question {
  return (member) => member.kind === "bytes" && member.of === kind;
}
