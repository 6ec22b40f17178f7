function count(...args: [number, string?]): number {
  return args.length;
}
function maybe(n: number): string | undefined {
  return n > 1 ? "x" : undefined;
}
const each = <A extends unknown[]>(f: (...args: A) => string) => (...args: A): string => f(...args);
const joined = each((...all: [string, number?]) => all.join("/"));

console.log(count(1), count(1, "x"));
console.log(count(1, undefined)); //~ unsupported-counted-argument
console.log(count(1, maybe(1))); //~ unsupported-counted-argument
console.log(joined("a"), joined("a", undefined)); //~ unsupported-counted-argument

const queue: [number, string?][] = [[1], [2, maybe(2)]]; //~ unsupported-counted-argument
for (const job of queue) console.log(count(...job));
