// @run
// Methods that text and arrays have both, of what is one of them.
type Either = string | number[];
const pick = (n: number): Either => (n % 2 === 0 ? [n, n + 1, n + 2] : `text ${n}`);
for (let n = 0; n < 4; n++) {
  const value = pick(n);
  console.log(value.length, value.slice(1), value.slice(-2, -1), value.at(0), value.at(-9), value.indexOf(n as never), value.lastIndexOf(1 as never), value.includes("t" as never));
  console.log(value.includes(2 as never), value.toString());
}
const words: string | readonly string[] = Math.abs(-2) > 1 ? ["a", "b", "ab"] : "ab";
console.log(words.indexOf("ab"), words.includes("a"), words.slice(0, 2), words.length);
const other: string | readonly string[] = Math.abs(-2) > 1 ? "ab" : ["ab"];
console.log(other.indexOf("b"), other.includes("a"), other.slice(1), other.lastIndexOf("z"));
let calls = "";
function next(): Either {
  calls += "r";
  return pick(calls.length);
}
function from(): number {
  calls += "a";
  return 1;
}
console.log(next().slice(from()).length, next().slice(from(), from() + 1), calls);
const data: number[] | Uint8Array = Math.abs(1) === 1 ? new Uint8Array([1, 2, 3]) : [1];
console.log(data.indexOf(2), data.includes(9), data.slice(1).length, data.join("-"), data.at(-1));
function sum(bytes: number[] | Uint8Array): number {
  let total = 0;
  for (let i = 0; i < bytes.length; i++) total += bytes[i]!;
  return total;
}
console.log(sum([1, 2]), sum(new Uint8Array(3).fill(5)));
const first = (value: string | string[]) => value[0];
console.log(first("xy"), first(["p", "q"]));
for (const part of ["one", ["two", "three"]]) console.log(part[0], part.slice(1));
console.log(first("abc")?.length, (words[1] ?? "none") + (words[9] ?? "none"), data[7] === undefined);
const optional: string | number[] | undefined = calls.length > 100 ? undefined : [4, 5];
console.log(optional?.slice(1), optional?.length ?? "none");
const mixed: (string | number[])[] = ["abc", [1, 2], "", []];
console.log(mixed.map((one) => one.slice(1)), mixed.map((one) => one.length), mixed.filter((one) => one.includes("b" as never)).length);
