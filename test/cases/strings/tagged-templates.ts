// @run
// Functions before templates: the texts and the values, in their order; String.raw.
function join(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  let out = parts[0]!;
  values.forEach((value, i) => {
    out += `[${value}]${parts[i + 1]}`;
  });
  return out;
}
console.log(join`a${1}b${"x"}c`, join`plain`, join`${2.5}`);
const upper = (parts: readonly string[], value: string): string => parts.join("|") + value.toUpperCase();
console.log(upper`say ${"hi"}!`);
function money(parts: TemplateStringsArray, cents: number): string {
  return `${parts[0]}${(cents / 100).toFixed(2)}${parts[1]} (${parts.length})`;
}
let total = 0;
const add = (n: number): number => (total += n);
console.log(money`price ${add(250)} €`, money`sum ${add(1)}.`, total);
const make = (prefix: string) => (parts: TemplateStringsArray, ...rest: number[]): string => prefix + parts.map((p, i) => p + (rest[i] ?? "")).join("");
const tag = make("> ");
console.log(tag`x${1}y${2}z`, tag``);
console.log(String.raw`a\n${total}\t`, String.raw`\u00e9`.length, String.raw``);
