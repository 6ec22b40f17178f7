// @run
// Rest parameters of all kinds handed from function to function, with fixed ones before, empty and many.
const join = (separator: string, ...parts: (string | number)[]): string => parts.join(separator);
const comma = (...parts: (string | number)[]) => join(",", ...parts);
const wrap = (...parts: string[]) => `[${comma(...parts, parts.length)}]`;
console.log(wrap(), wrap("a"), wrap("a", "b"), comma(1, ...[2, 3], "x"), join("-"));
function variance(...values: number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
console.log(variance(1, 2, 3, 4), variance(5), Number.isNaN(variance()));
function first(head: number, ...tail: number[]): [number, number] {
  tail.push(head);
  return [head, tail.length];
}
const args: [number, ...number[]] = [1, 2, 3];
console.log(first(...args).join(), first(9).join(), args.length);
function tagged(tag: string, ...[x, y = 5, ...others]: number[]): string {
  return `${tag}${x ?? "-"}${y}${others.length}`;
}
console.log(tagged("a", 1), tagged("b", 1, 2, 3, 4), tagged("c", 0, undefined as unknown as number));
const apply = <A extends unknown[], R>(f: (...args: A) => R, args: A): R => f(...args);
console.log(apply(Math.max, [1, 5, 2]), apply((a: string, b: number) => a.repeat(b), ["ab", 2]), apply(wrap, ["z"]));
const partial = (f: (...parts: string[]) => string, ...fixed: string[]) => (...rest: string[]) => f(...fixed, ...rest);
const hello = partial(wrap, "hello");
console.log(hello("you"), partial(hello, "a", "b")("c"), hello.length);
const recursive = (...list: number[]): number => (list.length === 0 ? 0 : list[0]! + recursive(...list.slice(1)));
console.log(recursive(1, 2, 3.5), recursive());
const collect = (...lists: number[][]): number[] => ([] as number[]).concat(...lists);
console.log(collect([1], [], [2, 3]).join(), collect().length);
