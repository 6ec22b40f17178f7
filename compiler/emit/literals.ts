// Literals in C++.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Repr } from "../hir/index.ts";
import type { Emitter } from "./emitter.ts";
import type { EmitTable } from "./table.ts";

export const literals = {
  number: (expr, to) => emitNumber(expr.value, expr.written, expr.repr, to),
  string: (expr, to) => emitString(expr.value, to.atFileScope ? { kind: "pointer" } : expr.repr),
  boolean: (expr) => make.literal(expr.value ? "true" : "false"),
  default: (expr, to) => emitDefault(expr.repr, to),
  undefined: (expr, to) =>
    expr.repr.kind === "void"
      ? make.literal("0")
      : make.brace(expr.repr.kind === "undefined" ? "tsino::Undefined" : to.type(expr.repr), []),
  secret: (expr, to) => {
    to.need('"secrets.h"');
    const name = make.name(`SECRET_${expr.name}`);
    return expr.repr.kind === "pointer" || to.atFileScope ? name : make.call("F", name);
  },
  "enum-member": (expr, to) =>
    make.name(`${to.names.enum(expr.enum)}::${to.names.member(expr.enum, expr.index)}`),
  "extern-constant": (expr, to) => {
    to.need(...expr.constant.headers);
    return make.name(expr.constant.cpp);
  },
} satisfies Partial<EmitTable>;

/** What C++ has for a value that nobody looks at. */
function emitDefault(repr: Repr, to: Emitter): cpp.Expr {
  if (repr.kind === "int") return make.literal("0");
  if (repr.kind === "float") return make.literal("0.0");
  if (repr.kind === "bool") return make.literal("false");
  return make.brace(to.type(repr), []);
}

export function emitString(value: string, repr: Repr): cpp.Expr {
  const quoted = make.literal(make.quoteText(value));
  return repr.kind === "pointer" ? quoted : make.call("F", quoted);
}

function emitNumber(value: number, written: string | undefined, repr: Repr, to: Emitter): cpp.Expr {
  if (repr.kind === "float") return emitDouble(value, to);
  const isLong = repr.kind === "int" && repr.bits === 64;
  const unsigned = isLong ? !repr.signed && value >= 0 : value > 2 ** 31 - 1;
  const long = isLong ? "ll" : "";
  if (written !== undefined) return make.literal(unsigned ? `${written}u${long}` : written);
  if (value === -(2 ** 31) && !isLong) return make.name("INT32_MIN");
  // Smaller literals take the type of what stands beside them.
  const suffix = unsigned ? "u" : "";
  return make.literal(`${value}${suffix}${long}`);
}

/** The shortest text that reads back as the same double. */
function emitDouble(value: number, to: Emitter): cpp.Expr {
  if (Number.isNaN(value)) {
    to.need("<math.h>");
    return make.cast("double", make.name("NAN"));
  }
  if (!Number.isFinite(value)) {
    to.need("<math.h>");
    const infinity = make.name("INFINITY");
    return make.cast("double", value > 0 ? infinity : make.prefix("-", infinity));
  }
  const text = Object.is(value, -0) ? "-0" : String(value);
  return make.literal(/[.e]/.test(text) ? text.replace("e+", "e") : `${text}.0`);
}
