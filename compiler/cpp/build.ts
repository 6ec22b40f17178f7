// Builders for the C++ tree, named so that code that uses them reads like the C++ it makes.
import type { Span } from "../span.ts";
import type { BinaryOp, Expr, Stmt, Type } from "./ast.ts";

export const literal = (text: string): Expr => ({ kind: "literal", text });
export const name = (text: string): Expr => ({ kind: "name", text });
export const prefix = (op: string, operand: Expr): Expr => ({ kind: "prefix", op, operand });
export const postfix = (op: string, operand: Expr): Expr => ({ kind: "postfix", op, operand });
export const binary = (op: BinaryOp, left: Expr, right: Expr): Expr => ({ kind: "binary", op, left, right });
export const assign = (op: string, target: Expr, value: Expr): Expr => ({
  kind: "assign",
  op,
  target,
  value,
});
export const conditional = (test: Expr, yes: Expr, no: Expr): Expr => ({
  kind: "conditional",
  test,
  yes,
  no,
});
export const call = (callee: string | Expr, ...args: readonly Expr[]): Expr => ({
  kind: "call",
  callee: typeof callee === "string" ? name(callee) : callee,
  args,
});
export const member = (object: Expr, member: string): Expr => ({ kind: "member", object, name: member });
export const method = (object: Expr, method: string, ...args: readonly Expr[]): Expr =>
  call(member(object, method), ...args);
export const index = (object: Expr, at: Expr): Expr => ({ kind: "index", object, index: at });
export const cast = (type: Type, operand: Expr): Expr => ({ kind: "cast", type, operand });
export const brace = (type: Type, items: readonly Expr[]): Expr => ({ kind: "brace", type, items });
export const lambda = (result: Type | undefined, body: readonly Stmt[]): Expr => ({
  kind: "lambda",
  result,
  body,
});
export const at = (expr: Expr, origin: Span): Expr =>
  expr.origin === undefined ? { ...expr, origin } : expr;

export const expression = (value: Expr): Stmt => ({ kind: "expression", value });
export const declare = (type: Type, name: string, value: Expr | undefined): Stmt => ({
  kind: "declare",
  type,
  name,
  suffix: "",
  init: value === undefined ? { kind: "none" } : { kind: "value", value },
});
export const block = (body: readonly Stmt[]): Stmt => ({ kind: "block", body });
export const returns = (value: Expr | undefined): Stmt => ({ kind: "return", value });

/** A C++ string literal of a JavaScript text: UTF-8, octal escapes, no trigraphs. */
export function quoteText(value: string): string {
  let quoted = "";
  for (const byte of new TextEncoder().encode(value)) {
    const escaped = escapes.get(byte);
    if (escaped !== undefined) quoted += escaped;
    else if (byte < 0x20 || byte >= 0x7f) quoted += `\\${byte.toString(8).padStart(3, "0")}`;
    else if (byte === 0x3f && quoted.endsWith("?")) quoted += "\\?";
    else quoted += String.fromCharCode(byte);
  }
  return `"${quoted}"`;
}

const escapes = new Map([
  [0x22, '\\"'],
  [0x5c, "\\\\"],
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x09, "\\t"],
]);
