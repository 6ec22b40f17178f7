// @run
// replace and replaceAll with functions: what they get, what they change meanwhile, errors, functions that are values.
let calls = 0;
console.log("x.y.z".replaceAll(".", () => String(++calls)), calls, "abc".replace("q", () => "n" + ++calls), calls);
console.log("abab".replaceAll("b", (found, at, text) => `<${found}${at}${text.length}>`), "é😀b😀".replaceAll("😀", (found, at) => found + at));
let text = "a-b-c";
const out = text.replaceAll("-", (found) => { text += found; return text; });
console.log(out, text);
let wanted = "a";
console.log("aXaY".replaceAll(wanted, () => { wanted = "X"; return wanted.toLowerCase(); }), wanted);
const shout = (word: string) => word.toUpperCase();
const table: Record<string, string> = { "&": "&amp;", "<": "&lt;" };
console.log("a&b<c".replace("&", (c) => table[c] ?? c).replace("<", (c) => table[c] ?? c), "abc".replace("b", shout), "bb".replaceAll("b", shout));
console.log("abc".replaceAll("", (found, at) => `[${found}${at}]`), "".replaceAll("", () => "x"), "".replace("", () => "y"), "aaa".replaceAll("aa", () => "$&"));
function fill(template: string, values: Map<string, number>): string {
  let result = template;
  for (const key of values.keys()) result = result.replaceAll(`{${key}}`, (found) => `${found.length}:${values.get(key) ?? 0}`);
  return result;
}
console.log(fill("{a} {b} {a}", new Map([["a", 1], ["b", 2]])));
try {
  console.log("a1a2".replaceAll("a", (found, at) => { if (at > 0) throw new Error("at " + at); return found; }));
} catch (error) {
  console.log((error as Error).message);
}
class Counter { n = 0; mark(text: string): string { return text.replaceAll("#", () => `${++this.n}`); } }
const counter = new Counter();
console.log(counter.mark("# # #"), counter.mark("#"), counter.n);
const make = (suffix: string) => (found: string) => found + suffix;
console.log("xyx".replaceAll("x", make("!")), "k".replace("k", (_, at) => (at === 0 ? "start" : "later")));
console.log("a b".replace(" ", (found): string => { for (const c of "pq") if (c === "q") return c + found; return ""; }));
