// @run
// tokenizer + json-like writer with escapes, nested data, visitor with overloads
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
function quote(s: string): string {
  let out = '"';
  for (const c of s) {
    const code = c.codePointAt(0)!;
    if (c === '"' || c === "\\") out += "\\" + c;
    else if (code < 32) out += "\\u" + code.toString(16).padStart(4, "0");
    else out += c;
  }
  return out + '"';
}
function write(v: Json, depth = 0): string {
  if (v === null || typeof v === "boolean" || typeof v === "number") return String(v);
  if (typeof v === "string") return quote(v);
  const pad = "  ".repeat(depth + 1),
    end = "\n" + "  ".repeat(depth);
  if (Array.isArray(v))
    return v.length === 0 ? "[]" : `[\n${v.map((x) => pad + write(x, depth + 1)).join(",\n")}${end}]`;
  const keys = Object.keys(v).sort();
  return keys.length
    ? `{\n${keys.map((k) => `${pad}${quote(k)}: ${write(v[k]!, depth + 1)}`).join(",\n")}${end}}`
    : "{}";
}
function count(v: Json): number {
  if (Array.isArray(v)) return v.reduce<number>((n, x) => n + count(x), 1);
  if (v && typeof v === "object") return Object.values(v).reduce<number>((n, x) => n + count(x), 1);
  return 1;
}
function get(v: Json, path: string): Json | undefined {
  let at: Json | undefined = v;
  for (const part of path.split(".")) {
    if (Array.isArray(at)) at = at[Number(part)];
    else if (at !== null && typeof at === "object") at = at[part];
    else return undefined;
  }
  return at;
}
const doc: Json = { name: 'dev"1', list: [1, 2.5, { deep: [true, null, "é\n"] }], empty: {}, none: [] };
console.log(write(doc));
console.log(
  count(doc),
  get(doc, "list.2.deep.0"),
  get(doc, "list.9"),
  get(doc, "name.x"),
  get(doc, "empty.q.z"),
);
console.log(JSON.stringify(doc) === JSON.stringify(JSON.parse(write(doc))));
