// @run
// Optional numbers, strings, booleans: absent, given, and given as undefined; passed on to another optional.
function join(a: string, b?: string, c?: string): string {
  let text = a;
  if (b !== undefined) text += "," + b;
  if (c !== undefined) text += "," + c;
  return text;
}

function near(x: number, y: number, tolerance?: number): boolean {
  return Math.abs(x - y) <= (tolerance ?? 0.001);
}

function between(x: number, low?: number, high?: number): boolean {
  if (low !== undefined && x < low) return false;
  if (high !== undefined && x > high) return false;
  return true;
}

function positive(x: number, high?: number): boolean {
  return between(x, 0, high);
}

function led(on?: boolean): string {
  if (on === undefined) return "unchanged";
  return on ? "on" : "off";
}

function countdown(from?: number): number {
  let n = from || 3;
  let steps = 0;
  while (n-- > 0) steps++;
  return steps;
}

console.log(join("a"), join("a", "b"), join("a", "b", "c"), join("a", undefined, "c"), join("", ""));
console.log(near(1, 1.0005), near(1, 1.01), near(1, 1.01, 0.1), near(1, 1, 0), near(5, 7, undefined));
console.log(between(5), between(5, 6), between(5, 5, 5), between(5, undefined, 4), between(-1, -2));
console.log(positive(3), positive(-3), positive(3, 2), positive(0, 0));
console.log(led(), led(true), led(false), led(undefined));
console.log(countdown(), countdown(5), countdown(0), countdown(-2));

function report(value?: number, unit?: string): void {
  console.log(value, unit, value === undefined ? "nothing" : value + (unit ?? ""));
}
report();
report(0);
report(21.5, "C");
report(undefined, "C");
