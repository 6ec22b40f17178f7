// @run
// Nested templates, templates over lines, values of all types in them, tagged templates, String.raw.
const n = 3;
const list = [1, 2];
console.log(`${n} ${n > 2 ? `big ${`${n}!`}` : "small"} ${list} ${null} ${undefined} ${true} ${-0} ${0.1 + 0.2}`);
console.log(`line one
  line two ${n}
end`.length, `\`\${}\\ \u00e9 \x41`, `${""}`.length);
function tag(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.map((part, i) => part.toUpperCase() + (i < values.length ? `<${values[i]}>` : "")).join("");
}
console.log(tag`a ${1} b ${"x"} c`, tag`only`, tag`${1}${2}`, tag``);
const count = (parts: TemplateStringsArray, ...values: unknown[]) => `${parts.length}/${values.length}/${parts.raw[0]!.length}`;
console.log(count`a\nb${n}`, count`${n}`, String.raw`a\n${n}\t`, String.raw`\u00e9`.length);
let order = "";
const note = (text: string) => {
  order += text;
  return text;
};
console.log(`${note("1")}${note("2") + note("3")}${`${note("4")}`}`, order);
const html = (parts: TemplateStringsArray, ...values: string[]) => parts.reduce((all, part, i) => all + values[i - 1]!.replaceAll("<", "&lt;") + part);
console.log(html`<b>${"a<b"}</b>${"c"}`);
const price = 9.5;
console.log(`${price.toFixed(2)} ${`${price}`.padStart(5, "0")} ${price + 1}${"" + price}` + `${n}`.repeat(n));
const lines = [["a", 1], ["bb", 22]].map(([key, value]) => `${key}:${value}`).join("\n");
console.log(`<<${lines}>>`);
