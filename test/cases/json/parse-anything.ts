// @run
// JSON.parse of what nobody declared: looked at by guards, walked through, kept beside declared fields.
function show(text: string): void {
  try {
    const value: unknown = JSON.parse(text);
    console.log(typeof value, value, Array.isArray(value) ? value.length : "-", JSON.stringify(value));
  } catch (error) {
    console.log(error instanceof SyntaxError, (error as Error).message);
  }
}
for (const t of ["1", " [ ] ", '{"a":{"b":[1,null,"x",true,-0.5]}}', "-0", "1E5", '"\\u0041"', "[[[]]]", "null", "{", "[1,]", '{"a":1,}', "", '{"z":1,"a":2,"z":3}']) show(t);
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const parsed: Json = JSON.parse('{"list":[1,2,{"deep":"x"}],"n":null}');
function total(j: Json): number {
  if (typeof j === "number") return j;
  if (Array.isArray(j)) return j.map(total).reduce((a, b) => a + b, 0);
  if (j !== null && typeof j === "object") return Object.values(j).map(total).reduce((a, b) => a + b, 0);
  return 0;
}
console.log(total(parsed), parsed);
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
const v: unknown = JSON.parse('{"name":"x","args":[1,"2"]}');
if (isRecord(v)) {
  const { name, args = [] } = v;
  if (typeof name === "string") console.log(name.length);
  if (Array.isArray(args)) for (const arg of args as unknown[]) console.log(typeof arg, arg);
  v["more"] = 5;
  console.log(Object.keys(v).join(), "name" in v, v["nope"], v.name);
}
interface Cfg { id: number; extra: unknown; }
const c: Cfg = JSON.parse('{"id":4,"extra":{"k":[true]}}');
console.log(c, c.id + 1);
let deep = "";
for (let i = 0; i < 30; i++) deep = "[" + deep + "]";
show(deep);
