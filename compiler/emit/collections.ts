// New Maps and Sets, and loops over them.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Explicit, Repr, Stmt } from "../hir/index.ts";
import type { Emitter, X } from "./emitter.ts";
import type { E, EmitTable } from "./table.ts";

export const collections = { collection: emitCollection } satisfies Partial<EmitTable>;

/** tsino::makeMap<String, int32_t>({{F("one"), 1}, {F("two"), 2}}) */
function emitCollection(expr: E<"collection">, to: Emitter): cpp.Expr {
  const shared = expr.repr;
  const of: Repr = shared.kind === "shared" ? shared.of : shared;
  const type = to.type(of);
  to.type(shared);
  const share = (...args: readonly cpp.Expr[]) => make.call(`tsino::makeShared<${type}>`, ...args);
  if (expr.from !== undefined) return share(copied(expr.from, type, to));
  const keys = expr.keys.map((key) => to.expr(key));
  if (keys.length === 0 || expr.values.length === 0) return share(...keys);
  const entries = keys.map((key, position) => {
    const value = expr.values[position];
    return make.brace("", value === undefined ? [key] : [key, to.expr(value)]);
  });
  return make.call(type.replace(/^tsino::(\w+)/, "tsino::make$1"), make.brace("", entries));
}

function copied(from: X, type: string, to: Emitter): cpp.Expr {
  return from.repr.kind === "collection"
    ? make.method(to.expr(from), "copy")
    : make.call(`${type}::from`, elementsOf(from, to));
}

/** What is walked through: an array as it is, a table in flash by `tsino::each(table)`. */
export function elementsOf(list: X, to: Emitter): cpp.Expr {
  const elements = to.expr(list);
  if (list.repr.kind !== "table") return elements;
  to.need("tsino/table.h");
  return make.call(list.repr.element.kind === "flash" ? "tsino::eachText" : "tsino::each", elements);
}

type ForEntries = Extract<Stmt<Explicit>, { kind: "for-entries" }>;

/** Where nothing changes the collection its entries are walked as they lie, else by a cursor. */
export function emitEntries(stmt: ForEntries, body: cpp.Stmt, to: Emitter): cpp.Stmt {
  const name = to.names.slot(stmt.entry);
  const range = to.expr(stmt.iterable);
  if (to.program.passing.get(stmt.entry) === "const-reference")
    return { kind: "range-for", type: "const auto&", name, range, body };
  return {
    kind: "for",
    init: [make.declare("auto", name, make.method(range, "cursor"))],
    test: make.method(make.name(name), "next"),
    update: undefined,
    body,
  };
}
