// @run
// Elements of a list of one kind or another under a name: past the end it holds nothing, and the program asks.
function f(bytes: Uint8Array | number[]): void {
  const b = bytes[1];
  console.log(b ?? "none", b === undefined);
}
f(new Uint8Array(1));
f([3]);
f([3, 4]);
f(new Uint8Array(2));
function g(list: string | string[], i: number): string {
  const c = list[i];
  return c === undefined ? "end" : c;
}
console.log(g("ab", 1), g("ab", 2), g(["x"], 0), g(["x"], 1));
function h(list: Uint16Array | number[], i: number): number {
  const v = list[i];
  if (v === undefined) return -1;
  return v;
}
console.log(h(new Uint16Array([500]), 0), h(new Uint16Array(1), 1), h([], 0), h([9], 0));
class Reader {
  private at = 0;
  constructor(private readonly data: number[] | Uint8Array) {}
  next(): number | undefined {
    const v = this.data[this.at];
    this.at++;
    if (v === undefined) return undefined;
    return v;
  }
}
const r = new Reader([1]);
console.log(r.next(), r.next());
const q = new Reader(new Uint8Array(1));
console.log(q.next(), q.next());
function total(list: Uint8Array | number[]): number {
  let sum = 0;
  for (let i = 0; ; i++) {
    const v = list[i];
    if (v == null) break;
    sum += v;
  }
  return sum;
}
console.log(total([1, 2]), total(new Uint8Array([3, 4])), total([]));
function first(list: readonly number[] | Uint8Array): string {
  const v = list[0];
  return v ? `some ${v}` : "nothing";
}
console.log(first([]), first([5]), first(new Uint8Array(0)), first(new Uint8Array(1)));
