// Checked builds: integer arithmetic of the C++ tree becomes calls of tsino::Watched, which stop the program where the result
// does not fit. C++ itself finds out, by the types, where there is nothing to watch.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";

export const watchedHeader = "tsino/watched.h";

const functions: Readonly<Record<string, string>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "%": "remainder",
};
const compounds: Readonly<Record<string, string>> = {
  "+=": "addTo",
  "-=": "subtractFrom",
  "*=": "multiplyBy",
  "/=": "divideBy",
  "%=": "reduceBy",
};

/** a + b  =>  tsino::Watched::add(a, b); the operands are watched already */
export function watchArithmetic(expr: cpp.Expr): cpp.Expr {
  const watched = watch(expr);
  return watched === undefined ? expr : { ...watched, origin: expr.origin };
}

function watch(expr: cpp.Expr): cpp.Expr | undefined {
  switch (expr.kind) {
    case "binary": {
      // C++'s compilers look at literals themselves.
      const isConstant = expr.left.kind === "literal" && expr.right.kind === "literal";
      return isConstant ? undefined : callOf(functions[expr.op], expr.left, expr.right);
    }
    case "assign":
      return callOf(compounds[expr.op], expr.target, expr.value);
    case "prefix":
      if (expr.op === "-" && expr.operand.kind === "literal") return undefined;
      return callOf({ "-": "negate", "++": "increment", "--": "decrement" }[expr.op], expr.operand);
    case "postfix":
      return callOf({ "++": "incrementAfter", "--": "decrementAfter" }[expr.op], expr.operand);
    case "cast":
      // A double that is cut; other casts are meant.
      return /^int(?:8|16|32|64)_t$/.test(expr.type)
        ? make.call(`tsino::Watched::cut<${expr.type}>`, expr.operand)
        : undefined;
    default:
      return undefined;
  }
}

function callOf(name: string | undefined, ...args: readonly cpp.Expr[]): cpp.Expr | undefined {
  return name === undefined ? undefined : make.call(`tsino::Watched::${name}`, ...args);
}
