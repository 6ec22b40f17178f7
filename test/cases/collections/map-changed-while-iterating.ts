// @run
// Entries added while iterating are visited, deleted ones are not, deleted and set again come at the end.
const map = new Map<string, number>([["a", 1], ["b", 2], ["c", 3]]);
let seen = "";
for (const [key, value] of map) {
  seen += key + value + " ";
  if (key === "a") map.delete("b");
  if (key === "a") map.set("d", 4);
  if (key === "c") map.set("b", 20);
  if (map.size > 6) break;
}
console.log(seen.trim(), map.size);

seen = "";
for (const key of map.keys()) {
  seen += key;
  map.delete(key);
  if (key === "d") map.set("a", 0);
}
console.log(seen, map.size);

const chain = new Map<number, number>([[1, 1]]);
for (const [key] of chain) if (key < 5) chain.set(key + 1, key * key);
console.log([...chain.entries()].map(([k, v]) => `${k}:${v}`).join(" "));

seen = "";
chain.forEach((value, key) => {
  seen += `${key}=${value};`;
  if (key === 1) chain.delete(2);
  if (key === 3) chain.set(1, 100);
  if (key === 5) chain.set(6, 6);
});
console.log(seen, chain.size);

seen = "";
for (const value of chain.values()) {
  seen += value + ",";
  chain.clear();
  if (seen.length < 8) chain.set(9, seen.length);
}
console.log(seen, chain.size);

const outer = new Map([["x", 1], ["y", 2]]);
for (const [a] of outer) for (const [b] of outer) if (a !== b) console.log(a, b, outer.delete(b));
