// The numbers by which C++ asks for JavaScript's mathematics: position in these lists = number in
// simulator/headers/math-table.h (a test compares the two).

/** Functions of one argument, by number. */
export const math1: readonly ((x: number) => number)[] = [
  Math.sin,
  Math.cos,
  Math.tan,
  Math.asin,
  Math.acos,
  Math.atan,
  Math.sinh,
  Math.cosh,
  Math.tanh,
  Math.asinh,
  Math.acosh,
  Math.atanh,
  Math.exp,
  Math.expm1,
  Math.log,
  Math.log1p,
  Math.log2,
  Math.log10,
  Math.cbrt,
];

/** Functions of two arguments, by number. */
export const math2: readonly ((x: number, y: number) => number)[] = [Math.atan2, Math.pow, Math.hypot];

/** All names, for the compiler's flags: none of these may be folded or replaced at compile time. */
export const hostMathNames: readonly string[] = [...math1, ...math2].map((f) => f.name);
