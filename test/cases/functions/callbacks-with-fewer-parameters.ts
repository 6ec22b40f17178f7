// @run
// Functions that take fewer parameters, or return more, than their type says, are assignable.
type Visitor = (value: number, index: number, all: number[]) => void;
function visit(values: number[], visitor: Visitor): number {
  values.forEach((value, i) => visitor(value, i, values));
  return values.length;
}
let sum = 0;
console.log(visit([1, 2, 3], (value) => (sum += value)), sum);
console.log(visit([5], () => {}), visit([1, 2], (_, i) => (sum += i * 10)), sum);
const texts: string[] = [];
const push = texts.push.bind(texts);
visit([7, 8], (value) => push("v" + value));
visit([7], (value, i, all) => texts.push(`${value}/${i}/${all.length}`));
console.log(texts.join());
const noResult: () => void = () => 42;
const ignored: (a: number, b: number) => number = (a) => a + 1;
noResult();
console.log(ignored(1, 2));
interface Events {
  start?: () => void;
  data?: (chunk: string, size: number) => void;
  end: (total: number) => string | void;
}
function run(events: Events): string {
  events.start?.();
  let total = 0;
  for (const chunk of ["ab", "c"]) {
    events.data?.(chunk, chunk.length);
    total += chunk.length;
  }
  return events.end(total) ?? "no text";
}
let trace = "";
console.log(run({ end: (total) => "total " + total }), run({ end() {} }));
console.log(run({ start: () => (trace += "s"), data: (chunk) => (trace += chunk), end: () => trace }));
const compare = (a: number, b: number) => a - b;
const sorted = (order: (a: number, b: number) => number) => [3, 1, 2].sort(order).join();
console.log(sorted(compare), sorted((a, b) => compare(b, a)), sorted(() => 0));
console.log(["10", "20", "30"].map((text) => Number(text)).map(Math.sqrt).map(Math.floor).join());
