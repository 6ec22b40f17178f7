// @run
// Tags that ask for the texts as they are written: kept, handed on, one of several types, in functions that others make.
function show(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.map((part, i) => `${part.length}:${parts.raw[i]!.length}:${parts.raw[i]}`).join("|") + values.join();
}
console.log(show`a\n${1}b\\${2}\u00e9`, show``, show`\t`);
function outer(parts: TemplateStringsArray, ...values: number[]): string {
  const again = parts;
  return show(parts, ...values) + show(again, 7) + plain(parts) + parts[0] + [...parts].length;
}
function plain(parts: readonly string[]): string {
  return `<${parts.join("+")}>`;
}
console.log(outer`x\\y${3}z`);
class Html {
  static count = 0;
  readonly raws: readonly string[];
  constructor(readonly parts: TemplateStringsArray) {
    this.raws = parts.raw;
  }
  text(): string {
    return this.parts.raw.join("#") + this.parts.length + this.raws.length;
  }
}
const html = (parts: TemplateStringsArray, ..._: unknown[]) => new Html(parts);
console.log(html`<b>\n${1}</b>`.text());
function both(parts: TemplateStringsArray | string, ...values: number[]): string {
  if (typeof parts === "string") return "text " + parts;
  return parts.raw.join("~") + parts.join("~").length + values.length;
}
console.log(both("a"), both`b\t${1}c`);
let last: TemplateStringsArray | undefined;
const keep = (parts: TemplateStringsArray) => { last = parts; return parts.length; };
console.log(keep`k\\`, last?.raw[0], last?.at(0));
const make = (sep: string) => (parts: TemplateStringsArray, ...v: string[]) => parts.raw.reduce((a, p, i) => a + sep + v[i - 1] + p);
console.log(make("-")`a${"1"}b\n${"2"}c`);
for (const part of ((p: TemplateStringsArray, ..._: number[]) => p)`x\\${1}`) console.log(part);
console.log(((p: TemplateStringsArray, ..._: number[]) => p)`x\\${1}`);
function idt<T>(x: T): T { return x; }
console.log(((p: TemplateStringsArray) => idt(p).raw.length + idt(p).length)`q\\`);
const [first = "none", ...others] = ((p: TemplateStringsArray, ...v: number[]) => p)`q\\${1}r${2}`;
console.log(first, others);
