// Functions of JavaScript's library by their name, where a method calls them: `map(String)`, `filter(Boolean)`,
// `map(Math.sqrt)`. They get what they take of what the method gives.
import { type BuiltinParam, builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { booleanType, numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { truthOf } from "../expressions/choices.ts";
import { coerce, enumValue } from "../expressions/coerce.ts";
import { libraryObject } from "../expressions/members.ts";
import { toPlainNumber } from "../expressions/operators.ts";
import { lowerSpreadValue } from "../functions/spread-calls.ts";
import type { Lowering } from "../lowering.ts";
import { toText } from "../texts/text.ts";
import { lowerPrinted } from "./console.ts";
import { refuseLibraryValue } from "./library-edge.ts";

export interface LibraryFunction {
  readonly params: readonly SlotId[];
  readonly value: Expr<Lowered>;
  /** JavaScript's function would look at further arguments. */
  readonly takesMore: boolean;
}

/**
 * @param types what the method gives; undefined when the node is no function of the library.
 * @param hasRest whether the last of them is the list of all further arguments
 */
export function lowerLibraryFunction(
  node: ts.Expression,
  types: readonly Type[],
  to: Lowering,
  hasRest = false,
): LibraryFunction | undefined {
  const name = libraryName(node, to);
  if (name === undefined) return undefined;
  const span = to.spanOf(node);
  const param = (type: Type): Expr<Lowered> => {
    const slot = to.makeSlot({ name: "value", type, span, role: "parameter", mutable: false });
    return { kind: "read", slot, type, span };
  };
  const [first = numberType] = types;
  const conversion = conversions[name];
  if (conversion !== undefined) {
    const value = param(first);
    return { params: slotsOf([value]), value: conversion(value, node, to), takesMore: false };
  }
  if (/^console\.(log|info|debug|warn|error)$/.test(name)) {
    const given = types.map(param);
    const list = given.map((value, at) => ({ node, value, isSpread: hasRest && at === types.length - 1 }));
    return { params: slotsOf(given), value: lowerPrinted(list, node, to), takesMore: !hasRest };
  }
  const builtin = builtins.get(name);
  if (builtin === undefined) {
    refuseLibraryValue(name, node, to);
    return to.refuse("unsupported-function-value", node, {});
  }
  if (hasRest) {
    const given = types.map(param);
    const list = given.map((value, position) => ({ node, value, isSpread: position === types.length - 1 }));
    const value = lowerSpreadValue(builtin, list, node, to);
    return { params: slotsOf(given), value, takesMore: false };
  }
  const kinds = builtin.rest ? types.map(() => builtin.params.at(-1)) : builtin.params.slice(0, types.length);
  const given = kinds.map((_, position) => param(types[position] ?? numberType));
  const args = given.map((value, position) => {
    const wanted = plainTypes[kinds[position] ?? "numeric"];
    if (wanted === undefined) return to.refuse("unsupported-function-value", node, {});
    return coerce(wanted === numberType ? enumValue(value) : value, wanted, node, to);
  });
  const type = results[builtin.result.kind];
  if (type === undefined) return to.refuse("unsupported-function-value", node, {});
  const takesMore = builtin.rest || builtin.params.length > args.length;
  return { params: slotsOf(given), value: { kind: "builtin", builtin, args, type, span }, takesMore };
}

const conversions: Readonly<
  Record<string, (value: Expr<Lowered>, node: ts.Expression, to: Lowering) => Expr<Lowered>>
> = {
  String: (value, node, to) => toText(value, node, to),
  Number: (value, node, to) => toPlainNumber(value, node, to),
  Boolean: (value, node, to) => truthOf(value, node, to),
};

const plainTypes: Readonly<Partial<Record<BuiltinParam, Type>>> = {
  int: numberType,
  int32: numberType,
  double: numberType,
  numeric: numberType,
  string: stringType,
  boolean: booleanType,
};

const results: Readonly<Partial<Record<string, Type>>> = {
  int: numberType,
  uint32: numberType,
  double: numberType,
  numeric: numberType,
  string: stringType,
  boolean: booleanType,
};

/** `parseInt`, `Math.sqrt` of the library. */
export function libraryName(node: ts.Expression, to: Lowering): string | undefined {
  const own = libraryObject(node, to);
  if (own !== undefined) return own;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const object = libraryObject(node.expression, to);
  if (object === undefined) return undefined;
  const name = `${object}.${node.name.text}`;
  return /^Number\.(parseInt|parseFloat|isNaN|isFinite)$/.test(name) ? node.name.text : name;
}

function slotsOf(reads: readonly Expr<Lowered>[]): readonly SlotId[] {
  return reads.flatMap((read) => (read.kind === "read" ? [read.slot] : []));
}
