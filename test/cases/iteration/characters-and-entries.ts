// @run
// Text, Maps and Sets walked by their characters and entries, in loops and by Array.from.
let text = "añ😀b";
let seen = "";
for (const c of text) {
  seen = c + seen;
  text = "changed";
}
console.log(seen, text, seen.length);
for (const c of "") console.log("never", c);
let count = 0;
for (let c of "abcabc") {
  if (c === "b") continue;
  if (count++ > 2) break;
  c += "!";
  console.log(c);
}
for (const ch of [..."xyz"]) console.log(ch);
const fs: (() => string)[] = [];
for (const c of "pq") fs.push(() => c + c);
console.log(fs.map((f) => f()).join());
let counter: string;
for (counter of "mn") console.log(counter);
outer: for (const a of "12") {
  for (const b of "34") {
    if (b === "4") continue outer;
    console.log(a + b);
  }
}
const words = ["hé", "yo"];
for (const w of words) for (const c of w) console.log(c.length);
const m = new Map([["k", 1], ["l", 2]]);
const s = new Set(["q", "r"]);
console.log(Array.from("añ😀").join("|"), Array.from(m.values()).join(), Array.from(m).length, Array.from(s).join(), Array.from(m, ([k, v]) => k + v).join(), Array.from(s, (x) => x + x).join(), Array.from(m.entries(), ([k]) => k).join());
for (const [a, b] of s.entries()) console.log(a, b);
for (const [i, c] of [..."ab"].entries()) console.log(i, c);
for (const c of "a-b".split("")) console.log(c);
function title(name: string): string {
  let out = "";
  let up = true;
  for (const c of name) {
    out += up ? c.toUpperCase() : c;
    up = c === " ";
  }
  return out;
}
console.log(title("hello wörld öl"));
const chars = new Set("hello");
console.log(chars.size, [...chars].join(""));
function counts(t: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const c of t) found.set(c, (found.get(c) ?? 0) + 1);
  return found;
}
console.log([...counts("banana")].map(([c, n]) => c + n).join());
const q = new Set([1, 2]);
for (const [a, b] of q.entries()) {
  if (a === 1) q.add(b + 10);
  console.log(a + b);
}
for (const [, b] of new Set(["only"]).entries()) console.log(b);
