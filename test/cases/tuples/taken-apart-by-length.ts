// @run
// Tuples of several lengths taken apart: `[kind, ...args]`, defaults, copies, joined, walked, spread, without a tag.
type Op = ["push", number] | ["add"] | ["jump", string, number];
const ops: Op[] = [["push", 1.5], ["add"], ["jump", "x", 2]];
for (const op of ops) {
  const [kind, ...args] = op;
  console.log(kind, args, args.length, JSON.stringify(args), args.join("+"));
}
for (const [kind, first = "nothing"] of ops) console.log(kind, first);
console.log(ops.map((op) => op.join(" ")), `${ops[2]}`, ops.map((op) => op.length));
const copies = ops.map((op): Op => [...op]);
const [changed] = copies;
if (changed !== undefined && changed[0] === "push") changed[1] = 100;
console.log(copies, ops[0], copies[2] === ops[2]);
const words: (string | number)[] = ["start", ...ops[2]!, ...ops[1]!, "end"];
words.push("more");
console.log(words, ops[2]);
console.log(...ops[0]!);

type Point = [number] | [number, number] | [x: number, y: number, name: string];
const points: Point[] = [[1], [2, 3], [4, 5, "z"]];
for (const point of points) {
  switch (point.length) {
    case 1:
      console.log("on a line", point[0]);
      break;
    case 2:
      console.log("flat", point[0] + point[1]);
      break;
    case 3:
      console.log(point[2].repeat(2), point[0] * point[1]);
      break;
  }
  console.log(point, point.length, point.join("/"), JSON.stringify(point));
}
const flat = (point: Point): Point => (point.length === 1 ? [point[0], 0] : point);
console.log(points.map(flat), flat(points[2]!) === points[2]);
for (const [x, y = -1, name = "unnamed"] of points) console.log(x, y, name);
type Option = [key: string, value?: number];
const options: Option[] = [["a", 1], ["b"], ["c", undefined]];
for (const [key, ...values] of options) console.log(key, values, values.length);
console.log(["all", ...options[0]!, ...options[1]!]);
