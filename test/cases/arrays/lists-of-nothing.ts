// @run
// Functions that give nothing, where a list or a value of it is made all the same.
function same<T>(value: T): T {
  return value;
}
let count = 3;
const report = (x: string): undefined => {
  console.log("report", x);
  return undefined;
};
function touch(): void {
  count++;
}
const names = ["a", "b"];
const chosen: (number | undefined)[] = [count > 2 ? undefined : undefined, 1];
const none = names.map<number | undefined>((_name) => undefined);
console.log(chosen, none, names.map((_name) => undefined));
console.log(names.map(report), names.map<string | undefined>(report));
console.log(same<number | undefined>(names.length > 7 ? undefined : undefined));
console.log(names.map(() => touch()), names.map(touch).length, count, names.map((_name) => { touch(); }));
console.log(Array.from({ length: 2 }, () => undefined));
console.log(same<number | undefined>(names.push(String(report("c"))) > 7 ? undefined : undefined));
console.log(names.reduce<number | undefined>((_sum, _name) => undefined, 3));
const last: number | undefined = same(names.length > 1) ? (count > 5 ? undefined : report("z")) : undefined;
console.log(last, none.map((value) => value ?? 7), none.length, (touch(), undefined));
names.forEach((_name) => undefined);
console.log(names.map((_name) => null), names.map<string | null>(() => null), count);
