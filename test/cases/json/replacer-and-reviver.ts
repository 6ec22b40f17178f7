// @run
// Functions that change values while they are written and read.
const data = { name: "x", secret: "hide me", list: [1, 2, 3], nested: { secret: "also", n: 0.5 } };
console.log(JSON.stringify(data, (key, value) => (key === "secret" ? undefined : value)));
console.log(JSON.stringify(data, (key, value) => (typeof value === "number" ? value * 10 : value)));
console.log(JSON.stringify(data, ["name", "list"]));
let keys = "";
JSON.stringify({ a: [1], b: { c: 2 } }, (key, value) => {
  keys += `[${key}]`;
  return value;
});
console.log(keys);
const revived = JSON.parse('{"a":"1","b":["2","x"]}', (key, value) => (typeof value === "string" && !isNaN(Number(value)) ? Number(value) : value)) as { a: number; b: (number | string)[] };
console.log(revived.a + 1, typeof revived.b[0], revived.b[1]);
