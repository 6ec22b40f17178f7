// @run
// A union without null of one that holds lists of itself; copies, nesting, a stack of what is still to do.
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
function clone(j: Json): Json {
  if (Array.isArray(j)) return j.map(clone);
  if (j !== null && typeof j === "object") {
    const out: { [key: string]: Json } = {};
    for (const [k, v] of Object.entries(j)) out[k] = clone(v);
    return out;
  }
  return j;
}
const src: Json = { a: [1, { b: "x" }], c: null };
const dup = clone(src);
if (Array.isArray(src["a"]!)) (src["a"] as Json[]).push(9);
console.log(JSON.stringify(src), JSON.stringify(dup));
let acc: Json = [];
for (let i = 0; i < 3; i++) { const prev: Json = acc; acc = [prev, i]; }
console.log(JSON.stringify(acc));
const stack: Json[] = [src];
let count = 0;
while (stack.length > 0) {
  const top = stack.pop()!;
  count++;
  if (Array.isArray(top)) stack.push(...top);
  else if (top !== null && typeof top === "object") stack.push(...Object.values(top));
}
console.log(count);
