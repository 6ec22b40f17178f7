// @run
// Optional fields are shown when they were set, also to undefined; null and missing are told apart.
interface Options {
  name: string;
  size?: number;
  tag?: string | null;
}
const a: Options = { name: "a" };
const b: Options = { name: "b", size: undefined, tag: null };
const c: Options = { name: "c", tag: "t" };
console.log(a, b, c);
a.size = 5;
console.log(a);
a.size = undefined;
console.log(a);
delete a.size;
console.log(a);
c.size = 1;
console.log(c);
console.log({ ...a, ...b });
console.log([null, undefined], { list: [undefined, null] });
const rest = (({ name, ...others }: Options) => others)(b);
console.log(rest);
const record: Record<string, number> = { b: 1, a: 2 };
record["c d"] = 3;
record["1"] = 4;
delete record["b"];
console.log(record);
