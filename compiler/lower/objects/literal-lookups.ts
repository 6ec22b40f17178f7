// `({ I: 1, V: 5 })[c] ?? 0`: a table that is written where it is looked up. No object is made of it: a choice between its
// values.
// c === "I" ? 1 : c === "V" ? 5 : undefined
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerKey } from "../collections/records.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber, makeString } from "../expressions/literals.ts";
import { number } from "../expressions/operators.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerType } from "../types/types.ts";
import { literalsOf } from "./keyed.ts";
import { afterOwnName } from "./own-names.ts";
import { shorthandValue } from "./shorthand-values.ts";

interface Row {
  readonly name: string;
  readonly property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment;
}

/** Undefined of what is no such table, or where the type of the key names all that it can be. */
export function lowerLiteralLookup(
  node: ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const literal = literalIn(node.expression);
  if (literal === undefined || literalsOf(node.argumentExpression, to) !== undefined) return undefined;
  const rows = rowsOf(literal);
  const key = concreteType(to.checker.getTypeAtLocation(node.argumentExpression), to);
  const isNumber = (key.flags & ts.TypeFlags.NumberLike) !== 0;
  if (rows === undefined || (!isNumber && (key.flags & ts.TypeFlags.StringLike) === 0)) return undefined;
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  if (type.kind !== "optional" && type.kind !== "union") return undefined;
  return keepAll(rows, type, to, (values) => {
    const wanted = isNumber ? number(node.argumentExpression, to) : lowerKey(node.argumentExpression, to);
    return bindOnce(wanted, to, (own) => choose(rows, values, own, type, node, to));
  });
}

function literalIn(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) return literalIn(node.expression);
  if (ts.isAsExpression(node) && ts.isConstTypeReference(node.type)) return literalIn(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
}

/** Names and values, and nothing else. */
function rowsOf({ properties }: ts.ObjectLiteralExpression): readonly Row[] | undefined {
  const rows = properties.flatMap((property): readonly Row[] => {
    if (!ts.isShorthandPropertyAssignment(property) && !ts.isPropertyAssignment(property)) return [];
    const name = nameOf(property.name);
    return name === undefined ? [] : [{ name, property }];
  });
  const names = new Set(rows.map(({ name }) => name));
  return names.size === properties.length && names.size > 0 && !names.has("__proto__") ? rows : undefined;
}

function nameOf(name: ts.PropertyName): string | undefined {
  if (ts.isNumericLiteral(name)) return String(Number(name.text));
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** All values are made before the key is looked at. */
function keepAll(
  rows: readonly Row[],
  type: Type,
  to: Lowering,
  use: (values: readonly Expr<Lowered>[]) => Expr<Lowered>,
  kept: readonly Expr<Lowered>[] = [],
): Expr<Lowered> {
  const [row, ...others] = rows;
  if (row === undefined) return use(kept);
  const inner = type.kind === "optional" ? type.of : type;
  const { property } = row;
  const value = ts.isPropertyAssignment(property)
    ? to.coerced(property.initializer, inner)
    : coerce(shorthandValue(property, to), inner, property, to);
  return bindOnce(value, to, (own) => keepAll(others, type, to, use, [...kept, own]));
}

function choose(
  rows: readonly Row[],
  values: readonly Expr<Lowered>[],
  key: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const nothing: Expr<Lowered> = { kind: "undefined", type: undefinedType, span };
  const last = afterOwnName(key, coerce(nothing, type, node, to));
  return rows.reduceRight<Expr<Lowered>>((no, { name }, position) => {
    const right = key.type.kind === "number" ? numberNamed(name, node, to) : makeString(name, node, to);
    const value = values[position];
    if (right === undefined || value === undefined) return no;
    const test: Expr<Lowered> = { kind: "equal", negated: false, left: key, right, type: booleanType, span };
    return { kind: "conditional", test, yes: coerce(value, type, node, to), no, type, span };
  }, last);
}

/** The number whose text is this name; a number is no other name. */
function numberNamed(name: string, node: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  const value = Number(name);
  return String(value) === name && Number.isFinite(value) ? makeNumber(value, node, to) : undefined;
}
