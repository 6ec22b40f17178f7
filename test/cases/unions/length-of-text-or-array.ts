// @run
function size(value: string | string[]): number { return value.length; }
console.log(size("abc"), size(["x"]), size(""), size([]));
type V = string | number[] | undefined;
function empty(value: V): string {
  if (!value || value.length === 0) return "empty";
  return `${value.length}`;
}
console.log(empty("ab"), empty([1, 2, 3]), empty([]), empty(""), empty(undefined));
let calls = 0;
function next(): string | number[] { calls++; return calls % 2 ? "é€" : [1, 2, 3]; }
console.log(next().length + next().length, calls);
interface Msg { body: string | number[] }
const m: Msg = { body: "hello" };
const body = m.body;
console.log(body.length, m.body.length);
m.body = [1];
console.log(m.body.length * 2, (m.body as number[]).length);
const mixed: (number | string | string[])[] = [1, "ab", ["a"]];
console.log(mixed.map((item) => (typeof item === "number" ? item + 1 : item.length)).join());
