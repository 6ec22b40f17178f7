// @run
// A replacer that is a method of an object, one with captured names; the order in which all is evaluated.
class Encoder {
  private hidden = new Set<string>(["pin", "password"]);
  private depth = 0;
  encode(value: unknown): string {
    return JSON.stringify(value, (key, v) => this.replace(key, v), 1) ?? "-";
  }
  private replace(key: string, value: unknown): unknown {
    this.depth++;
    if (this.hidden.has(key)) return "***";
    if (typeof value === "number" && !Number.isInteger(value)) return Math.round(value * 100) / 100;
    return value;
  }
  get calls() { return this.depth; }
}
const e = new Encoder();
console.log(e.encode({ user: "bob", pin: 1234, t: 20.12345, deep: { password: "x", list: [1.005, 2] } }));
console.log(e.calls);
console.log(e.encode("x"), e.encode(3.14159), e.encode(undefined), e.encode([true, null]));
function safe<T>(value: T, keys: string[]): string {
  return JSON.stringify(value, (k, v) => k !== "" && !keys.includes(k) && isNaN(Number(k)) ? undefined : v);
}
console.log(safe({ a: 1, b: { a: 2, c: 3 } }, ["a", "b"]));
console.log(safe([{ a: 1, b: 2 }], ["b"]));
const order: string[] = [];
const val = () => { order.push("value"); return { x: 1 }; };
const rep = () => { order.push("replacer"); return (k: string, v: unknown) => { order.push("call " + k); return v; }; };
const ind = () => { order.push("indent"); return 1; };
console.log(JSON.stringify(val(), rep(), ind()), order.join());
