// @run
// What the library throws, caught by one function that takes the attempt.
const results: string[] = [];
function attempt<T>(name: string, f: () => T): T | undefined {
  try {
    const r = f();
    results.push(`${name}: ${String(r)}`);
    return r;
  } catch (e) {
    results.push(
      `${name}! ${e instanceof RangeError ? "RangeError" : e instanceof TypeError ? "TypeError" : "?"} ${(e as Error).message}`,
    );
    return undefined;
  }
}
let n = -1;
const big = 101;
const xs: number[] = [];
attempt("repeat", () => "ab".repeat(n));
attempt("repeat0", () => "ab".repeat(n + 1));
attempt("fixed", () => (1.5).toFixed(big));
attempt("radix", () => (255).toString(n + 38));
attempt("radix16", () => (255).toString(17 + n));
attempt("reduce", () => xs.reduce((a, b) => a + b));
attempt("reduce1", () => [5].reduce((a, b) => a + b));
attempt("cp", () => String.fromCodePoint(0x110000 + n + 1));
attempt("prec", () => (3.14159).toPrecision(n + 1));
attempt("exp", () => (12345).toExponential(2));
attempt("len", () => {
  xs.length = n;
  return xs.length;
});
attempt("with", () => [1, 2].with(5 + n, 3).join());
attempt("u8", () => new Uint8Array(n).length);
attempt("dv", () => new DataView(new ArrayBuffer(4)).getInt32(1));
attempt("dv0", () => {
  const d = new DataView(new ArrayBuffer(4));
  d.setFloat32(0, 1.5);
  return d.getUint8(0);
});
attempt("nested", () => {
  try {
    return "x".repeat(n);
  } finally {
    results.push("finally");
  }
});
attempt("json", () => JSON.parse("{bad") as number);
console.log(results.map((r) => r.split(" in JSON")[0]).join("\n"));
class Box {
  constructor(readonly s: string) {
    this.size = s.repeat(n + 2).length;
  }
  size: number;
}
attempt("ctor", () => new Box("abc").size);
n = -5;
attempt("ctor", () => new Box("abc").size);
const pads = ["a", "bb"].map((s) => attempt("map", () => s.padStart(4, "-").repeat(s.length - 2 + 1)));
console.log(pads, results.slice(-4));
