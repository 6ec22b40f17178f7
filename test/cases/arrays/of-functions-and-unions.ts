// @run
// Arrays of functions, of optional objects, of arrays or numbers, of tagged values.
const operations: ((a: number, b: number) => number)[] = [(a, b) => a + b, (a, b) => a - b, Math.max, Math.min];
console.log(operations.map((operation) => operation(7, 3)).join(), operations.length);
operations.push(operations[0]!, (a) => a);
console.log(operations[4]!(1, 1), operations.indexOf(operations[4]!), operations.at(-1)!(9, 0));
const once = operations.splice(1, 2);
console.log(once.map((operation) => operation(1, 5)).join(), operations.length);

const makers: (() => number[])[] = [1, 2, 3].map((n) => {
  const list = [n];
  return () => {
    list.push(n);
    return list;
  };
});
makers[0]!();
console.log(makers.map((make) => make().length).join(), makers[1]!() === makers[1]!());

const mixed: (number | string | number[])[] = [1, "two", [3, 4]];
mixed.push([], "");
console.log(mixed.map((item) => (typeof item === "number" ? item + 1 : item.length)).join());
const slots: ({ name: string } | undefined)[] = [undefined, { name: "b" }];
slots[0] = slots[1];
slots[1] = undefined;
console.log(slots.map((slot) => slot?.name ?? "free").join(), slots.findIndex((slot) => slot === undefined));
const events = [
  { type: "key" as const, code: 5 },
  { type: "wait" as const, ms: 0.5 },
];
let trace = "";
for (const event of events) trace += event.type === "key" ? `k${event.code}` : `w${event.ms}`;
console.log(trace);
const table: [string, (n: number) => string][] = [["hex", (n) => n.toString(16)], ["bin", (n) => n.toString(2)]];
for (const [name, format] of table) console.log(name, format(10));
