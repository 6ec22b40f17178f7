// @run
// Errors that JavaScript's own functions throw, where something catches them: lengths, counts, radix, digits, code points.
function name(action: () => unknown): string {
  try {
    return "no error: " + String(action());
  } catch (error) {
    return error instanceof Error ? error.name + ": " + error.message : "?";
  }
}
const minusOne = [-1][0]!;
const big = [200][0]!;
console.log(name(() => "ab".repeat(minusOne)), name(() => "ab".repeat(2)));
console.log(name(() => (255).toString(big)), name(() => (255).toString(16)));
console.log(name(() => (1.5).toFixed(big)), name(() => (1.5).toFixed(minusOne)), name(() => (1.5).toFixed(1)));
console.log(name(() => (1.5).toPrecision(minusOne + 1)), name(() => (1.5).toPrecision(2)), name(() => NaN.toPrecision(big)));
console.log(name(() => String.fromCodePoint(minusOne)), name(() => String.fromCodePoint(0x41)));
console.log(name(() => ([] as number[]).reduce((a, b) => a + b)));
console.log(name(() => (1.5).toExponential(big)), name(() => Infinity.toExponential(big)));
console.log(name(() => new Array<number>(minusOne).fill(0).length), name(() => new Uint8Array(minusOne).length));
try {
  "x".repeat(minusOne);
} catch (error) {
  console.log(String(error));
}
const view = new DataView(new ArrayBuffer(4));
function read(at: number): number {
  return view.getInt16(at) + view.getUint8(at + 1);
}
let calls = "";
const note = (n: number) => {
  calls += n;
  return n;
};
for (const at of [0, 2, 3, 4, -1]) {
  try {
    view.setInt16(note(at), note(at * 300));
    console.log(at, read(at));
  } catch (error) {
    if (error instanceof RangeError) console.log(at, error.message, calls);
  } finally {
    calls += ";";
  }
}
console.log(calls);
const list = [1, 2, 3];
try {
  const copy = list.with(big, 1);
  console.log(copy.length);
} catch (error) {
  console.log((error as Error).message);
}
try {
  console.log(list.with(1, 7), list.with(-1, 9));
  list.length = 1;
  console.log(list);
  list.length = minusOne;
} catch (error) {
  console.log((error as Error).message, list);
}
function bar(width: number): string {
  return "[" + "=".repeat(width) + "]";
}
function safe(width: number): string {
  try {
    return bar(width) + bar(width - 1) + `${"-".repeat(width - 2)}|`;
  } catch {
    return "too small";
  } finally {
    console.log("finally", width);
  }
}
console.log(safe(3), safe(1), safe(0));
let i = 1;
try {
  const t = "ab".repeat(i--) + "cd".repeat(i--) + "ef".repeat(i--);
  console.log(t);
} catch (error) {
  console.log((error as Error).message, i);
}
const words: string[] = [];
try {
  words.push("a".repeat(2), "b".repeat(minusOne));
} catch (error) {
  console.log(words.length, (error as Error).message);
}
const half = [0.5][0]!;
try {
  console.log("x".repeat(-half) + ".", "x".repeat(-3 * half));
} catch (error) {
  console.log((error as Error).message);
}
const pick = [1, 0, -2].map((n) => {
  try {
    return n > 0 || "y".repeat(n) === "" ? "ok" : "no";
  } catch (error) {
    return (error as Error).name;
  }
});
console.log(pick);
