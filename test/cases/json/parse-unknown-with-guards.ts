// @run
// What came from outside is unknown until guards have looked at it.
interface Command {
  name: string;
  args: number[];
}
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function toCommand(text: string): Command | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "syntax";
  }
  if (!isObject(value)) return "no object";
  const { name, args = [] } = value;
  if (typeof name !== "string") return "name is " + typeof name;
  if (!Array.isArray(args)) return "args is " + typeof args;
  const numbers: number[] = [];
  for (const arg of args as unknown[]) {
    if (typeof arg !== "number") return "bad arg " + JSON.stringify(arg);
    numbers.push(arg);
  }
  return { name, args: numbers };
}
const texts = ['{"name":"move","args":[1,-2.5]}', '{"name":"stop"}', '{"name":5}', "[]", "null", '{"args":[]}', '{"name":"x","args":["y"]}', '{"name":"x","args":{}}', "{"];
for (const text of texts) {
  const result = toCommand(text);
  console.log(typeof result === "string" ? result : `${result.name}(${result.args.join()})`);
}
function sum(value: unknown): number {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.reduce<number>((total, item) => total + sum(item), 0);
  if (isObject(value)) return sum(Object.values(value));
  return typeof value === "string" ? value.length : 0;
}
console.log(sum(JSON.parse('{"a":1,"b":[2,{"c":3.5}],"d":"four","e":null,"f":true}')), sum(JSON.parse("[]")));
const keys = JSON.parse('{"z":1,"a":{"n":null}}') as unknown;
console.log(isObject(keys) ? Object.keys(keys).join() : "-", isObject(keys) && isObject(keys["a"]) && keys["a"]["n"] === null);
