// C++ operator precedence: a higher number binds tighter. Source: the C++17 grammar, [expr].
import type { Expr } from "./ast.ts";

const binary: Readonly<Record<string, number>> = {
  "*": 14,
  "/": 14,
  "%": 14,
  "+": 13,
  "-": 13,
  "<<": 12,
  ">>": 12,
  "<": 10,
  "<=": 10,
  ">": 10,
  ">=": 10,
  "==": 9,
  "!=": 9,
  "&": 8,
  "^": 7,
  "|": 6,
  "&&": 5,
  "||": 4,
  ",": 1,
};

export const precedences = {
  comma: 1,
  assignment: 2,
  conditional: 2,
  prefix: 15,
  postfix: 16,
  primary: 17,
} as const;

export function precedenceOf(expr: Expr): number {
  switch (expr.kind) {
    case "literal":
      return expr.text.startsWith("-") ? precedences.prefix : precedences.primary;
    case "name":
    case "lambda":
      return precedences.primary;
    case "brace":
    case "call":
    case "member":
    case "index":
    case "postfix":
      return precedences.postfix;
    case "prefix":
    case "cast":
      return precedences.prefix;
    case "conditional":
      return precedences.conditional;
    case "assign":
      return precedences.assignment;
    case "binary":
      return binary[expr.op] ?? precedences.comma;
  }
}
