// `Object.assign` and `hasOwn` of objects that are no tables: what the types name is known.
// Object.assign(target, source)  =>  target.a = source.a, target.b = source.b, target
// A property that the source may lack is copied where it is there: if ("b" in source) target.b = source.b
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, voidType } from "../../hir/type.ts";
import { mayFindNothing } from "../../source/open-lookups.ts";
import { isSurelyThere } from "../../source/promises/spread-doubts.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { copiedValue } from "./copied-values.ts";
import { negate } from "./copy-guards.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { plainEntry } from "./own-properties.ts";
import { entryOf, findField } from "./shapes.ts";

/** Undefined where a source may have less, or more, than the target has a place for. */
export function lowerObjectAssign(
  node: ts.CallExpression,
  [target, ...sources]: readonly ts.Expression[],
  to: Lowering,
): Expr<Lowered> | undefined {
  if (target === undefined || sources.some(ts.isSpreadElement)) return undefined;
  if (sources.some((source) => isEither(source, to))) return undefined;
  const first = to.expr(target);
  const entry = plainEntry(first.type, to);
  if (entry === undefined || entry.members.length > 0) return undefined;
  const given = sources.map((source) => orNothing(source, to));
  const named = given.map(({ type }) => {
    const source = plainEntry(type.kind === "optional" ? type.of : type, to);
    return source === undefined ? undefined : copiedNames(source, entry, target, to);
  });
  if (named.some((names) => names === undefined)) return undefined;
  const span = to.spanOf(node);
  const nothing: Expr<Lowered> = { kind: "undefined", type: voidType, span };
  // All are evaluated before the first is copied.
  const bindAll = (kept: readonly Expr<Lowered>[], object: Expr<Lowered>): Expr<Lowered> => {
    const next = given[kept.length];
    if (next !== undefined) return bindOnce(next, to, (source) => bindAll([...kept, source], object));
    const writes = kept.flatMap((given, position): readonly Expr<Lowered>[] => {
      const source = whereThere(given);
      const own = (named[position] ?? []).map((name) => copyField(name, source, object, node, to));
      const [last, ...before] = own.reverse();
      if (last === undefined) return [];
      const all = before.reduce(
        (second, first) => ({ kind: "comma", first, second, type: second.type, span }),
        last,
      );
      const copies = all.kind === "comma" ? { ...all, assigns: { source, target: object } } : all;
      if (source === given) return [copies];
      const test: Expr<Lowered> = { kind: "is-undefined", operand: given, type: booleanType, span };
      const yes: Expr<Lowered> = { kind: "comma", first: copies, second: nothing, type: voidType, span };
      return [{ kind: "conditional", test: negate(test), yes, no: nothing, type: voidType, span }];
    });
    return writes.reduceRight<Expr<Lowered>>(
      (second, first) => ({ kind: "comma", first, second, type: second.type, span }),
      ts.isExpressionStatement(node.parent) ? nothing : object,
    );
  };
  return bindOnce(first, to, (object) => bindAll([], object));
}

/** Object.assign(target, table[key]), which copies nothing where there is no such entry. */
function orNothing(source: ts.Expression, to: Lowering): Expr<Lowered> {
  const value = to.expr(source);
  if (!ts.isElementAccessExpression(source) || value.type.kind !== "object") return value;
  return mayFindNothing(source, to.checker) && !isSurelyThere(source, to.checker) ? asked(value, to) : value;
}

function whereThere(value: Expr<Lowered>): Expr<Lowered> {
  const { type, span } = value;
  return type.kind === "optional" ? { kind: "unwrap", operand: value, type: type.of, span } : value;
}

/** on ? { a: 1 } : { b: 2 }, of which C++ makes one type with both */
function isEither(source: ts.Expression, to: Lowering): boolean {
  const type = to.checker.getTypeAtLocation(source);
  const isObject = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Object) !== 0;
  return type.isUnion() && type.types.filter(isObject).length > 1;
}

function copiedNames(
  source: ObjectEntry,
  target: ObjectEntry,
  node: ts.Node,
  to: Lowering,
): readonly string[] | undefined {
  if (source.kind === "class" || source.members.length > 0) return undefined;
  const fits = source.fields.every(
    ({ name }) => !to.source.accessors.has(name) && findField(target, name, node, to) !== undefined,
  );
  return fits ? source.fields.map(({ name }) => name) : undefined;
}

function copyField(
  name: string,
  source: Expr<Lowered>,
  target: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const [giving, taking] = [source, target].map(({ type }) => entryOf(type, to));
  const [from, into] = [giving, taking].map((entry) => entry?.fieldOf(name));
  if (from === undefined || into === undefined) return to.refuseQuietly(node);
  const span = to.spanOf(node);
  const read: Expr<Lowered> = { kind: "field", object: source, field: from, type: to.typeOfSlot(from), span };
  const type = to.typeOfSlot(into);
  const place = { kind: "field", object: target, field: into, span } as const;
  const mayLack = giving?.fields.some((field) => field.name === name && field.optional) ?? false;
  const copied = mayLack ? copiedValue(read, type) : read;
  const write: Expr<Lowered> = {
    kind: "assign",
    target: place,
    value: coerce(copied, type, node, to),
    type,
    span,
  };
  if (!mayLack) return write;
  const test: Expr<Lowered> = { kind: "has-property", operand: source, name, type: booleanType, span };
  const nothing: Expr<Lowered> = { kind: "undefined", type: voidType, span };
  return { kind: "conditional", test, yes: write, no: nothing, type: voidType, span };
}

/** Object.hasOwn(point, "x") of objects that no class makes */
export function lowerHasOwn(
  object: ts.Expression,
  key: ts.Expression,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!ts.isStringLiteralLike(key)) return undefined;
  const operand = to.expr(object);
  const entry = plainEntry(operand.type, to);
  if (entry === undefined || entry.kind === "class") return undefined;
  return {
    kind: "has-property",
    operand,
    name: key.text,
    isOwn: true,
    type: booleanType,
    span: to.spanOf(node),
  };
}
