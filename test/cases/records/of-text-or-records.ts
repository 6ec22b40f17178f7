// @run
// A template engine: records that hold text or lists of such records.

type Value = string | Ctx[];
interface Ctx {
  [key: string]: Value;
}
function lookup(stack: Ctx[], key: string): Value | undefined {
  for (let i = stack.length - 1; i >= 0; i--) {
    const value = stack[i][key];
    if (value !== undefined) return value;
  }
  return undefined;
}
function render(text: string, stack: Ctx[]): string {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    if (open < 0) return out + text.slice(at);
    out += text.slice(at, open);
    const close = text.indexOf("}}", open);
    const tag = text.slice(open + 2, close).trim();
    at = close + 2;
    if (tag.startsWith("#") || tag.startsWith("^")) {
      const name = tag.slice(1);
      const end = text.indexOf(`{{/${name}}}`, at);
      const inner = text.slice(at, end);
      at = end + name.length + 5;
      const value = lookup(stack, name);
      const list: Ctx[] = typeof value === "string" ? (value === "" ? [] : [{ ".": value }]) : (value ?? []);
      if (tag.startsWith("#")) for (const item of list) out += render(inner, [...stack, item]);
      else if (list.length === 0) out += render(inner, stack);
    } else {
      const value = lookup(stack, tag);
      out += typeof value === "string" ? value : value === undefined ? `?${tag}?` : `[${value.length}]`;
    }
  }
  return out;
}
const ctx: Ctx = {
  title: "Sensors",
  rooms: [
    { name: "Hall", sensors: [{ id: "1" }, { id: "2" }] },
    { name: "Attic", sensors: [] },
  ],
  note: "",
};
console.log(
  render(
    "<h1>{{title}}</h1>{{#rooms}}<b>{{name}}</b>:{{#sensors}} #{{id}} of {{name}}{{/sensors}}{{^sensors}} none{{/sensors}};{{/rooms}}{{missing}} {{rooms}}",
    [ctx],
  ),
);
console.log(render("{{#note}}note{{.}}{{/note}}{{^note}}no note{{/note}}", [ctx]));
console.log(ctx, JSON.stringify(ctx));
ctx.extra = [];
(ctx.extra as Ctx[]).push({ k: "v" });
const rooms = ctx.rooms;
if (Array.isArray(rooms)) {
  rooms.push({ name: "new" });
  console.log(rooms.map((r) => r.name).join());
}
console.log(ctx.rooms.length, Object.keys(ctx), "title" in ctx);
delete ctx.note;
ctx.more = ["a", "b"].map((t) => ({ t }));
ctx.copy = [...(rooms as Ctx[]), { name: "z" }];
for (const [key, value] of Object.entries(ctx))
  console.log(key, typeof value === "string" ? value : value.map((c) => Object.keys(c).join("+")));
function count(c: Ctx): number {
  let n = 0;
  for (const k in c) {
    const v = c[k];
    n += typeof v === "string" ? 1 : v.reduce((s, x) => s + count(x), 0);
  }
  return n;
}
console.log(count(ctx));
