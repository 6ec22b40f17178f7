// @run
// Errors that the language itself throws: bad lengths, radix, repeat counts, digits; JSON texts; invalid code points.
function name(action: () => unknown): string {
  try {
    return "no error: " + String(action());
  } catch (error) {
    return error instanceof Error ? error.name : "?";
  }
}
const minusOne = [-1][0]!;
const big = [200][0]!;
console.log(name(() => "ab".repeat(minusOne)), name(() => "ab".repeat(2)));
console.log(name(() => (255).toString(big)), name(() => (255).toString(16)));
console.log(name(() => (1.5).toFixed(big)), name(() => (1.5).toFixed(minusOne)), name(() => (1.5).toFixed(1)));
console.log(name(() => (1.5).toPrecision(minusOne + 1)), name(() => (1.5).toPrecision(2)));
console.log(name(() => JSON.parse("{oops")), name(() => JSON.parse("")), name(() => JSON.parse("7")));
console.log(name(() => String.fromCodePoint(minusOne)), name(() => String.fromCodePoint(0x41)));
console.log(name(() => new Array(minusOne)), name(() => ([] as number[]).reduce((a, b) => a + b)));
try {
  "x".repeat(minusOne);
} catch (error) {
  console.log(String(error));
}
try {
  [].reduce((a) => a);
} catch (error) {
  console.log((error as Error).message, error instanceof TypeError);
}
