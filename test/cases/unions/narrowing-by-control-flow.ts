// @run
// Narrowing that follows assignments, early returns, loops, &&, ||, !, ternaries, and const conditions.
function size(value: string | string[] | number | null): number {
  if (value === null) return -1;
  if (typeof value === "number") return value;
  return value.length;
}
console.log([size("abc"), size(["x"]), size(2.5), size(null), size("")].join());
function first(value: string | string[] | undefined): string {
  if (!value || value.length === 0) return "empty";
  return typeof value === "string" ? value.charAt(0) : value[0]!;
}
console.log([first("ab"), first(["xy", "z"]), first([]), first(""), first(undefined)].join());
function total(values: (number | string | null)[]): number {
  let sum = 0;
  for (const value of values) {
    if (value === null) continue;
    if (typeof value === "string") {
      if (value === "stop") break;
      sum += value.length;
      continue;
    }
    sum += value;
  }
  return sum;
}
console.log(total([1, "abc", null, 0.5, "stop", 100]), total([]));
let state: number | string | undefined;
const seen: string[] = [];
for (let i = 0; i < 5; i++) {
  if (state === undefined) state = i;
  else if (typeof state === "number") state = "s" + (state + i);
  else state = state.length > 1 ? undefined : state + "x";
  seen.push(`${typeof state}:${state}`);
}
console.log(seen.join(" "));
const compare = (a: number | null, b: number | null): number => {
  const known = a !== null && b !== null;
  return known ? a - b : a === b ? 0 : a === null ? -1 : 1;
};
console.log(compare(1, 5), compare(null, 5), compare(5, null), compare(null, null));
type Pet = { kind: "cat"; lives: number } | { kind: "dog"; tricks?: string[] };
const describe = (pet: Pet | undefined) => pet && (pet.kind === "cat" ? pet.lives : pet.tricks?.length ?? "untrained");
console.log(describe({ kind: "cat", lives: 9 }), describe({ kind: "dog" }), describe({ kind: "dog", tricks: [] }), describe(undefined));
function parse(text: string | undefined): number | undefined {
  const value = text === undefined ? undefined : Number(text);
  if (value === undefined || Number.isNaN(value)) return;
  return value;
}
console.log(parse("5"), parse("x"), parse(undefined), (parse("2") ?? 0) + 1);
