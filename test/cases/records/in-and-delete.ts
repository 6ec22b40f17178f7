// @run
// `in`, delete, hasOwn, missing keys, undefined values, deleting while iterating.
const config: Record<string, string | undefined> = { host: "a", port: "80", empty: undefined };
console.log("host" in config, "nope" in config, "empty" in config, config["empty"], config["nope"]);
console.log(delete config["host"], "host" in config, delete config["never"], Object.keys(config).join());
config["host"] = "b";
console.log(Object.keys(config).join(), Object.hasOwn(config, "host"), Object.hasOwn(config, "x"));
const numbers: { [key: string]: number } = { a: 1, b: 2, c: 3, d: 4 };
for (const key of Object.keys(numbers)) if (numbers[key]! % 2 === 0) delete numbers[key];
console.log(Object.keys(numbers).join(), Object.keys(numbers).length === 2);
for (const key in numbers) delete numbers[key];
console.log(Object.keys(numbers).length, "a" in numbers);
numbers["z"] = 26;
const alias = numbers;
delete alias["z"];
console.log("z" in numbers, Object.entries(numbers).length);

const key = ["dynamic"].join("");
const record: Record<string, number> = { [key]: 1, ["x" + 1]: 2 };
console.log(record["dynamic"], record["x1"], key in record, "x2" in record);
function count(words: string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const word of words) {
    if (word in result) result[word]!++;
    else result[word] = 1;
  }
  return result;
}
const counted = count(["a", "b", "a", "c", "a"]);
console.log(Object.entries(counted).map(([word, n]) => word + n).join(), count([])["a"] === undefined);
interface Shape {
  kind?: string;
  size: number;
}
const shape: Shape = { kind: "box", size: 2 };
delete shape.kind;
console.log("kind" in shape, shape.kind, shape.size);
