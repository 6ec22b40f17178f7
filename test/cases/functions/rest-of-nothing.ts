// @run
// Functions with a rest parameter where one without is wanted: called there, the rest is a list of nothing.
function tail(a: number, ...rest: number[]): number {
  return a + rest.length;
}
function names(...all: string[]): string {
  return all.join("+") + all.length;
}
function grow(first: number, ...rest: number[]): number {
  rest.push(first);
  return rest.length + rest[0];
}
const table: ((a: number) => number)[] = [tail, (x) => x * 2, grow];
console.log(table.map((f) => f(3)).join());
const both: { none: () => string; one: (a: string) => string } = { none: names, one: names };
console.log(both.none(), both.one("z"));
let held: (a: number) => number = tail;
console.log(held(1));
held = (value) => value * 2;
console.log(held(2));
held = grow;
console.log(held(4), held(4));
const later = (f: () => string): string => f();
console.log(later(names), later(() => "own"));
console.log([5, 6].map((value, ...rest) => value + rest.length).join());
const lists: ((a: number, more?: number[]) => number)[] = [(a, more = [1]) => a + more.length];
console.log(lists[0](1), lists[0](1, []));
