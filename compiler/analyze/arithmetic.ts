// What the operators and functions of numbers make of ranges.
import { anyDouble, divide, int, linear, none, plain, type Range, remainder, spanning } from "./range.ts";

export function isBitwise(op: string): op is "&" | "|" | "^" | "<<" | ">>" | ">>>" {
  return ["&", "|", "^", "<<", ">>", ">>>"].includes(op);
}

export function arithmetic(op: "+" | "-" | "*" | "/" | "%" | "**", left: Range, right: Range): Range {
  if (op === "/") return divide(left, right);
  if (op === "%") return remainder(left, right);
  if (op === "**") return power(left, right);
  return linear(op, left, right);
}

/** Known powers of known numbers stay integers: 2 ** 10. */
function power(left: Range, right: Range): Range {
  if (left.kind === "none" || right.kind === "none") return none;
  if (
    left.kind === "int" &&
    right.kind === "int" &&
    left.lo === left.hi &&
    right.lo === right.hi &&
    right.lo >= 0
  ) {
    const value = left.lo ** right.lo;
    if (Number.isSafeInteger(value)) return int(value, value);
  }
  return anyDouble;
}

export function numericBuiltin(name: string, args: readonly Range[]): Range {
  const [first = none] = args;
  if (args.some((arg) => arg.kind === "none")) return none;
  if (name === "Number.plain") return plain(first);
  if (name === "Math.sign") return plain(first).kind === "int" ? int(-1, 1) : anyDouble;
  if (name === "Math.abs") {
    const value = plain(first);
    if (value.kind === "none") return none;
    const most = Math.max(Math.abs(value.lo), Math.abs(value.hi));
    const least = value.lo > 0 ? value.lo : value.hi < 0 ? -value.hi : 0;
    return value.kind === "int" ? int(least, most) : { kind: "double", lo: least, hi: most };
  }
  const pick = name === "Math.min" ? Math.min : Math.max;
  const plains = args.map(plain);
  const ints = plains.filter((arg) => arg.kind === "int");
  if (ints.length < plains.length || ints.length === 0) return anyDouble;
  return ints.reduce((a, b) => spanning(a, b, (x, y) => ({ lo: pick(x.lo, y.lo), hi: pick(x.hi, y.hi) })));
}
