// @run
// Multiple results from one function, used at once, in chains and in recursion.
function divide(a: number, b: number): { quotient: number; remainder: number } {
  return { quotient: Math.trunc(a / b), remainder: a % b };
}
function minMax(values: readonly number[]): [min: number, max: number] | undefined {
  if (values.length === 0) return undefined;
  let [min, max] = [values[0]!, values[0]!];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return [min, max];
}
let n = 98765;
let digits = "";
while (n > 0) {
  const { quotient, remainder } = divide(n, 10);
  digits += remainder;
  n = quotient;
}
console.log(digits);
const [low, high] = minMax([3, -1, 7.5]) ?? [0, 0];
const [none, nothing] = minMax([]) ?? [0, -1];
console.log(low, high, none, nothing);

function egcd(a: number, b: number): [gcd: number, x: number, y: number] {
  if (b === 0) return [a, 1, 0];
  const [g, x, y] = egcd(b, a % b);
  return [g, y, x - Math.floor(a / b) * y];
}
const [g, x, y] = egcd(240, 46);
console.log(g, x, y, 240 * x + 46 * y === g);

function split(text: string, at: string): readonly [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + at.length)];
}
let [head, tail] = split("a=b=c", "=");
console.log(head, tail);
[head, tail] = split(tail, "=");
console.log(head, tail);
[head, tail] = split(tail, "=");
console.log(head, tail === "");
