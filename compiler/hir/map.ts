// Rewriting the HIR: the same expression with other operands. The counterpart of `childrenOf` in walk.ts.
import type { Expr, Lowered, Place } from "./hir.ts";

type E = Expr<Lowered>;
type ObjectNode = Extract<E, { kind: "object" }>;
type Rewrite = (expr: E) => E;

/** The expression with every direct operand replaced by what `rewrite` makes of it, in the order of `childrenOf`. */
export function mapChildren(expr: E, rewrite: Rewrite): E {
  switch (expr.kind) {
    case "number":
    case "string":
    case "boolean":
    case "undefined":
    case "read":
    case "enum-member":
    case "extern-constant":
    case "secret":
    case "this":
    case "closure":
    case "function-value":
    case "default":
    case "parsed":
      return expr;
    case "pending":
      return { ...expr, operand: expr.operand && rewrite(expr.operand) };
    case "field":
      return { ...expr, object: rewrite(expr.object) };
    case "object":
      return mapObject(expr, rewrite);
    case "new":
    case "call":
      return { ...expr, args: expr.args.map((arg) => arg && rewrite(arg)) };
    case "method-call":
      return {
        ...expr,
        receiver: rewrite(expr.receiver),
        args: expr.args.map((arg) => arg && rewrite(arg)),
      };
    case "call-value":
      return { ...expr, callee: rewrite(expr.callee), args: expr.args.map(rewrite) };
    case "instance-of":
    case "class-name":
    case "function-length":
    case "as-object":
    case "negate":
    case "not":
    case "bit-not":
    case "truthy":
    case "to-text":
    case "inspect":
    case "enum-value":
    case "number-to-enum":
    case "is-undefined":
    case "is-there":
    case "has-property":
    case "unwrap":
    case "wrap":
    case "as-union":
    case "from-union":
    case "type-test":
    case "kind-test":
    case "spread":
      return { ...expr, operand: rewrite(expr.operand) };
    case "from-json":
      return {
        ...expr,
        operand: rewrite(expr.operand),
        reviver: expr.reviver && rewrite(expr.reviver),
        samples: expr.samples.map(rewrite),
      };
    case "to-json":
      return {
        ...expr,
        operand: rewrite(expr.operand),
        keys: expr.keys && rewrite(expr.keys),
        replacer: expr.replacer && rewrite(expr.replacer),
        indent: expr.indent && rewrite(expr.indent),
      };
    case "arithmetic":
    case "bitwise":
    case "compare":
    case "equal":
    case "logical":
    case "coalesce":
      return { ...expr, left: rewrite(expr.left), right: rewrite(expr.right) };
    case "conditional":
      return { ...expr, test: rewrite(expr.test), yes: rewrite(expr.yes), no: rewrite(expr.no) };
    case "concat":
    case "console":
      return { ...expr, parts: expr.parts.map(rewrite) };
    case "bind":
      return { ...expr, value: rewrite(expr.value), body: rewrite(expr.body) };
    case "comma":
      return { ...expr, first: rewrite(expr.first), second: rewrite(expr.second) };
    case "assign":
    case "compound":
    case "append":
      return { ...expr, target: mapPlace(expr.target, rewrite), value: rewrite(expr.value) };
    case "increment":
      return { ...expr, target: mapPlace(expr.target, rewrite) };
    case "element":
      return { ...expr, array: rewrite(expr.array), index: rewrite(expr.index) };
    case "array":
      return { ...expr, elements: expr.elements.map(rewrite) };
    case "own-properties":
      return { ...expr, operand: rewrite(expr.operand), list: rewrite(expr.list) };
    case "collection": {
      const from = expr.from && rewrite(expr.from);
      const entries = expr.keys.map((key, position) => {
        const value = expr.values[position];
        return { key: rewrite(key), value: value && rewrite(value) };
      });
      const keys = entries.map(({ key }) => key);
      return { ...expr, from, keys, values: entries.flatMap(({ value }) => value ?? []) };
    }
    case "extern-call":
      return { ...expr, receiver: expr.receiver && rewrite(expr.receiver), args: expr.args.map(rewrite) };
    case "builtin":
      return { ...expr, args: expr.args.map(rewrite) };
  }
}

export function mapPlace(place: Place<Lowered>, rewrite: Rewrite): Place<Lowered> {
  if (place.kind === "slot") return place;
  if (place.kind === "field") return { ...place, object: rewrite(place.object) };
  return { ...place, array: rewrite(place.array), index: rewrite(place.index) };
}

/** Sources and values first, then what decides whether they are given. */
function mapObject(expr: ObjectNode, rewrite: Rewrite): E {
  const sources = (expr.copies ?? []).map((copy) => ({ ...copy, source: rewrite(copy.source) }));
  const values = expr.fields.map((entry) => ({ ...entry, value: rewrite(entry.value) }));
  const copies = sources.map((copy) => ({ ...copy, when: copy.when && rewrite(copy.when) }));
  const fields = values.map((entry) =>
    entry.occasions === undefined
      ? entry
      : {
          ...entry,
          occasions: entry.occasions.map((one) => ({ ...one, when: one.when && rewrite(one.when) })),
        },
  );
  return { ...expr, copies, fields };
}
