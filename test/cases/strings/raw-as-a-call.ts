// @run
// String.raw as a call: in tags of one's own, of lists, with more or fewer values than places, of values of all kinds.

const html = (parts: TemplateStringsArray, ...values: (string | number)[]) => String.raw(parts, ...values);
console.log(html`a\n${1}b${"two"}\t`, html``, html`${3}`);
const upper = (parts: TemplateStringsArray, ...values: string[]) =>
  String.raw({ raw: parts }, ...values.map((value) => value.toUpperCase()));
console.log(upper`x${"a"}y\\${"b"}`.length, upper`<${"a"}>`);
const pieces = ["1", "2", "3"];
console.log(String.raw({ raw: pieces }, "-", 7, true), String.raw({ raw: ["only"] }, 1, 2), String.raw({ raw: pieces }), String.raw({ raw: pieces }, null));
function dedent(parts: TemplateStringsArray, ...values: unknown[]): string {
  const text = String.raw(parts, ...values.map((value) => String(value)));
  return text.split("\n").map((line) => line.trim()).join("|");
}
console.log(dedent`
  one ${1}
    two ${"2"} \d
`);
let order = "";
const note = (text: string): string => {
  order += text;
  return text;
};
console.log(String.raw({ raw: [note("p"), "q"] }, note("v")), order);
