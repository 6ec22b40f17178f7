// Where `int` has 16 bits (AVR), C++ computes in 16 bits what two small operands make: 20000 * 2, bytes[0] * bytes[1].
// Finds the operands that must be brought to 32 bits, so that it computes as everywhere. One of the two is enough.
import type { Explicit, ExplicitProgram, Repr, Stmt } from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";
import type { X } from "../elaborator.ts";

/** The type that C++ gives an integer expression on such a board, and what is known of its value. */
interface Short {
  /** uint16_t stays unsigned where everything smaller becomes int. */
  readonly signed: boolean;
  readonly min: number;
  readonly max: number;
}

type Binary = X & { readonly left: X; readonly right: X };

const int16: Short = { signed: true, min: -32768, max: 32767 };

/** The operands to be written as 32 bits, in all of the program. */
export function findShortOperands(
  program: Pick<ExplicitProgram, "modules" | "functions" | "startup">,
): ReadonlySet<X> {
  const found = new Set<X>();
  const look = (stmt: Stmt<Explicit>): void =>
    visitExpressions<Explicit>(stmt, (expr) => {
      findIn(expr, found);
      if (expr.kind === "sequence") for (const inner of expr.body) look(inner);
    });
  for (const { body } of bodiesOf(program as ExplicitProgram)) for (const stmt of body) look(stmt);
  for (const stmt of program.startup) look(stmt);
  return found;
}

function findIn(expr: X, found: Set<X>): void {
  switch (expr.kind) {
    case "arithmetic":
    case "bitwise":
    case "compare":
    case "equal": {
      const [left, right] = [shortOf(expr.left), shortOf(expr.right)];
      if (left !== undefined && (right !== undefined || isShift(expr)) && !isSafe(expr, left, right)) {
        found.add(expr.left);
      }
      break;
    }
    case "negate":
    case "bit-not": {
      const operand = shortOf(expr.operand);
      if (operand !== undefined && !isSafeAlone(expr, operand)) found.add(expr.operand);
      break;
    }
    case "conditional": {
      const [yes, no] = [shortOf(expr.yes), shortOf(expr.no)];
      if (yes !== undefined && no !== undefined && mixesSigns(yes, no)) found.add(expr.yes);
      break;
    }
    case "compound": {
      // uint16 /= -2: the rest of what may be assigned has the right low bits anyway.
      const value = shortOf(expr.value);
      const target = shortOfRepr(expr.repr);
      if (value === undefined || target === undefined) break;
      if ((expr.op === "/" || expr.op === "%") && mixesSigns(target, value)) found.add(expr.value);
      break;
    }
    case "runtime":
    case "builtin": {
      // |-32768|
      const operand = absoluteOperand(expr);
      if (operand !== undefined && (shortOf(operand)?.min ?? 0) < -32767) found.add(operand);
      break;
    }
    default:
      break;
  }
}

/** `Math.abs` is a template: its result has the type of its operand. */
function absoluteOperand(expr: X & { readonly kind: "runtime" | "builtin" }): X | undefined {
  const name = expr.kind === "runtime" ? expr.cpp : expr.builtin.cpp;
  return name === "tsino::absolute" ? expr.args[0] : undefined;
}

function isShift(expr: X): expr is X & { readonly kind: "bitwise" } {
  return expr.kind === "bitwise" && (expr.op === "<<" || expr.op === ">>" || expr.op === ">>>");
}

/** Whether 16 bits give the same as 32. */
function isSafe(expr: Binary, left: Short, right: Short | undefined): boolean {
  if (isShift(expr)) return isSafeShift(expr, left);
  if (right === undefined) return true;
  switch (expr.kind) {
    case "arithmetic": {
      if (mixesSigns(left, right)) return false;
      const result = compute(expr.op, left, right);
      const limit = left.signed && right.signed ? int16 : { min: 0, max: 65535 };
      return result !== undefined && result.min >= limit.min && result.max <= limit.max;
    }
    default:
      return !mixesSigns(left, right);
  }
}

function isSafeShift(expr: Binary & { readonly kind: "bitwise" }, left: Short): boolean {
  const count = expr.right.kind === "number" ? expr.right.value : undefined;
  if (count === undefined || count > 15) return false;
  return expr.op !== "<<" || (left.min >= 0 && left.max * 2 ** count <= 32767);
}

function isSafeAlone(expr: X, operand: Short): boolean {
  return expr.kind === "bit-not" ? operand.signed : operand.signed && operand.min > -32768;
}

/** C++ takes the signed one for unsigned, which changes it when it is negative. */
function mixesSigns(a: Short, b: Short): boolean {
  return a.signed !== b.signed && (a.signed ? a : b).min < 0;
}

/** Bounds of a result; undefined where none are known. */
function compute(op: string, left: Short, right: Short): { min: number; max: number } | undefined {
  const of = (results: readonly number[]) => ({ min: Math.min(...results), max: Math.max(...results) });
  switch (op) {
    case "+":
      return of([left.min + right.min, left.max + right.max]);
    case "-":
      return of([left.min - right.max, left.max - right.min]);
    case "*":
      return of([left.min * right.min, left.min * right.max, left.max * right.min, left.max * right.max]);
    case "/":
    case "%":
      // -32768 / -1
      return left.min > -32768 || right.min > -1 ? of([left.min, left.max, -left.min]) : undefined;
    default:
      return undefined;
  }
}

/** The 16 bits that C++ has for an expression; undefined where it has more, or no integer at all. */
function shortOf(expr: X): Short | undefined {
  if (expr.repr.kind !== "int") return undefined;
  switch (expr.kind) {
    case "number":
      return shortOfNumber(expr.value, expr.written);
    case "convert":
      return expr.written ? shortOfRepr(expr.repr) : shortOf(expr.operand);
    case "arithmetic":
    case "bitwise":
      return shortOfBinary(expr);
    case "negate":
    case "bit-not": {
      const operand = shortOf(expr.operand);
      return operand !== undefined && isSafeAlone(expr, operand) ? int16 : undefined;
    }
    case "conditional": {
      const [yes, no] = [shortOf(expr.yes), shortOf(expr.no)];
      if (yes === undefined || no === undefined || mixesSigns(yes, no)) return undefined;
      return join(yes, no);
    }
    case "comma":
      return shortOf(expr.second);
    case "bind":
      return shortOf(expr.body);
    case "sequence":
      return shortOf(expr.value);
    case "runtime":
    case "builtin": {
      const operand = absoluteOperand(expr);
      if (operand === undefined) return shortOfRepr(expr.repr);
      const short = shortOf(operand);
      if (short === undefined || short.min < -32767) return undefined;
      return { ...short, min: 0, max: Math.max(short.max, -short.min) };
    }
    case "extern-call":
    case "extern-constant":
      // What the core calls int or size_t has 16 bits, whatever the declaration says.
      return shortOfRepr(expr.repr) ?? (isSigned(expr.repr) ? int16 : { signed: false, min: 0, max: 65535 });
    default:
      return shortOfRepr(expr.repr);
  }
}

function shortOfBinary(expr: Binary): Short | undefined {
  const [left, right] = [shortOf(expr.left), shortOf(expr.right)];
  if (left === undefined || (right === undefined && !isShift(expr)) || !isSafe(expr, left, right))
    return undefined;
  if (right === undefined || isShift(expr)) return shortOfShift(expr, left);
  const signed = left.signed && right.signed;
  const result = expr.kind === "arithmetic" ? compute(expr.op, left, right) : bitsOf(expr, left, right);
  const all = signed ? int16 : { min: 0, max: 65535 };
  return { signed, min: result?.min ?? all.min, max: result?.max ?? all.max };
}

/** 1 << 14, of an operand and a count that isSafeShift has seen. */
function shortOfShift(expr: Binary, left: Short): Short {
  if (expr.kind !== "bitwise" || expr.op !== "<<" || expr.right.kind !== "number") return left;
  return { ...left, max: left.max * 2 ** expr.right.value };
}

/** b & 15 */
function bitsOf(expr: Binary, left: Short, right: Short): { min: number; max: number } | undefined {
  if (expr.kind !== "bitwise" || expr.op !== "&" || (left.min < 0 && right.min < 0)) return undefined;
  return { min: 0, max: left.min < 0 ? right.max : right.min < 0 ? left.max : Math.min(left.max, right.max) };
}

function join(a: Short, b: Short): Short {
  return { signed: a.signed && b.signed, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function isSigned(repr: Repr): boolean {
  return repr.kind === "int" && repr.signed;
}

function shortOfRepr(repr: Repr): Short | undefined {
  if (repr.kind !== "int" || repr.bits > 16) return undefined;
  const { bits, signed } = repr;
  const [min, max] = signed ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  // What is smaller than int becomes int.
  return { signed: signed || bits < 16, min, max };
}

/** 40000 is a long, 0x9c40 an unsigned int. */
function shortOfNumber(value: number, written: string | undefined): Short | undefined {
  if (value < -32768 || value > 65535) return undefined;
  if (value <= 32767) return { signed: true, min: value, max: value };
  return written !== undefined && /^0[xob]/i.test(written)
    ? { signed: false, min: value, max: value }
    : undefined;
}
