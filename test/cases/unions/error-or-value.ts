// @run
// A result that is an object or an error: returned, kept in lists, told apart, thrown on.
interface Reading {
  sensor: string;
  value: number;
  tags?: string[];
}
class RangeProblem extends Error {
  constructor(readonly limit: number) {
    super(`over ${limit}`);
    this.name = "RangeProblem";
  }
}
function read(raw: string): Reading | Error {
  const [sensor = "", text = ""] = raw.split("=");
  const value = Number(text);
  if (Number.isNaN(value)) return new TypeError(`${text} is no number`);
  if (value > 100) return new RangeProblem(100);
  return value < 0 ? { sensor, value, tags: ["negative"] } : { sensor, value };
}
const results = ["a=1", "b=x", "c=-2.5", "d=1000"].map(read);
for (const result of results) {
  if (result instanceof RangeProblem) console.log("limit", result.limit, result.message);
  else if (result instanceof Error) console.log(`${result.name}: ${result.message}`);
  else console.log(result.sensor, result.value, result.tags?.join() ?? "no tags");
}
const good = results.filter((result) => !(result instanceof Error));
console.log(good.length);
function must(result: Reading | Error): Reading {
  if (result instanceof Error) throw result;
  result.value += 1;
  return result;
}
const [first] = results;
const same = must(first!);
console.log(same === first, same.value);
try {
  must(results[1]!);
} catch (error) {
  console.log(error === results[1], error instanceof TypeError, String(error));
}
let last: Reading | Error | undefined;
console.log(last === undefined);
last = read("e=7");
console.log(last instanceof Error ? last.message : last.value);
