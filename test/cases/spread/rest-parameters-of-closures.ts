// @run
// Rest parameters are fresh arrays at each call, may be captured, changed and handed on.
function collect(...items: string[]): () => string {
  items.push("end");
  return () => items.join("-");
}
const words = ["a", "b"];
const first = collect(...words);
const second = collect(...words, "c");
console.log(first(), second(), words.length);

const log = (level: string, ...parts: unknown[]): string => `[${level}] ${parts.map((part) => String(part)).join(" ")}`;
const info = (...parts: unknown[]) => log("info", ...parts);
console.log(info("x", 1, true), info(), log("warn", null, undefined));

function sumAll(first = 0, ...rest: number[]): number {
  return rest.length === 0 ? first : first + sumAll(...rest);
}
console.log(sumAll(), sumAll(5), sumAll(1, 2, 3, 4.5));

function forward<A extends unknown[]>(f: (...args: A) => string, times: number): (...args: A) => string {
  return (...args) => Array.from({ length: times }, () => f(...args)).join("|");
}
const greet = (name: string, loud = false) => (loud ? name.toUpperCase() : name);
const twice = forward(greet, 2);
console.log(twice("bo"), twice("bo", true), forward(() => "x", 3)());

const bound = [1, 2, 3].map((n) => (...more: number[]) => [n, ...more].join(""));
console.log(bound.map((f, i) => f(...Array.from({ length: i }, (_, k) => k))).join(" "));
const max = (...values: number[]) => {
  const [head = -Infinity, ...tail] = values;
  let best = head;
  for (const value of tail) if (value > best) best = value;
  values.length = 0;
  return best;
};
const kept = [4, 9, 2];
console.log(max(...kept), max(), kept.length);
