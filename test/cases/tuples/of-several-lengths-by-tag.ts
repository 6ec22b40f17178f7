// @run
// Tuples of several lengths that their first element tells apart: narrowed, changed through every name, in Maps and Sets.
type Op = ["push", number] | ["add"] | ["jump", string, number];
function describe(op: Op): string {
  switch (op[0]) {
    case "push":
      return `push ${op[1] + 0.5}`;
    case "add":
      return "add";
    case "jump":
      return `${op[1].toUpperCase()} at ${op[2]}`;
  }
}
const ops: Op[] = [["push", 1], ["add"], ["jump", "loop", 2]];
console.log(ops.map(describe).join("; "));
console.log(ops, JSON.stringify(ops));
for (const op of ops) {
  if (op.length === 2) console.log("two", op[1] * 3);
  else if (op[0] === "jump") console.log("three", op[2]++, op[2], op.length);
  else console.log("one", op.length, op[0]);
}

const push: ["push", number] = ["push", 7];
ops.push(push, ["add"]);
push[1] += 1;
console.log(ops[3], ops.includes(push), ops.indexOf(push), ops.length);
const double = (op: ["push", number]): number => (op[1] *= 2);
for (const op of ops) if (op[0] === "push") console.log(double(op), op);
console.log(push, ops[0]);

const named = new Map<string, Op>([["a", push], ["b", ["add"]]]);
named.set("c", ["jump", "end", 0]);
const found = named.get("c");
if (found !== undefined && found[0] === "jump") found[1] += "!";
console.log(named, named.get("zz")?.[0], JSON.stringify([...named]));
const unique = new Set<Op>([push, push, ["add"]]);
console.log(unique.size, unique.has(push), unique);
let last: Op | undefined;
console.log(last?.length, last);
last = named.get("b");
console.log(last?.length, last === named.get("b"), last);

enum Level {
  Low,
  High,
}
type Sample = [Level.Low] | [Level.High, number, boolean];
const samples: Sample[] = [[Level.Low], [Level.High, 3, true]];
const weigh = (sample: Sample): number => (sample[0] === Level.Low ? 0 : sample[2] ? sample[1] : -sample[1]);
console.log(samples, samples.map(weigh));
type Answer = [true, number] | [false, string, number?];
const answer = (n: number): Answer => (n > 1 ? [true, n] : n > 0 ? [false, "small", n] : [false, "none"]);
for (const n of [2, 1, 0]) {
  const given = answer(n);
  console.log(given[0] ? given[1] : given[1] + (given[2] ?? "?"), given.length, given);
}
