// @run
// Lists of numbers and flags that are shorter than the pattern that takes them apart: a part that is compared, asked for, or
// only used in some cases may be missing.
function check(frame: readonly number[]): string {
  const [start, length, ...rest] = frame;
  if (start !== 0xaa) return "sync";
  return rest.length === length ? "ok" : "length";
}
console.log(check([0xaa, 1, 5]), check([0xaa]), check([]));

function run(bytes: number[]): string {
  const [command, value] = bytes;
  if (command === 1) return `set ${value}`;
  return command === 2 ? "get" : "none";
}
console.log(run([1, 5]), run([2]), run([]));

const list: number[][] = [[1, 2], [], [3], [4, 0]];
for (const [command, argument] of list)
  if (command === undefined) console.log("empty");
  else console.log(command, argument);
for (const [command, argument] of list) {
  switch (command) {
    case 1:
      console.log("one", argument);
      break;
    default:
      console.log("other", argument ?? "-");
  }
}

function both(flags: boolean[]): string {
  const [left, right] = flags;
  if (left === undefined) return "none";
  return right === true ? "right" : `left ${left}`;
}
console.log(both([]), both([false]), both([true, true]));

function sum([head, ...tail]: number[]): number {
  return head === undefined ? 0 : head + sum(tail);
}
function highest(values: number[]): number {
  const [first, second, ...others] = values;
  if (second === undefined) return first ?? -1;
  return highest([first > second ? first : second, ...others]);
}
console.log(sum([1, 2, 3]), highest([3, 9, 2]), highest([]), highest([4]));

enum Mode {
  Off,
  On,
}
function modes([first, second]: Mode[]): string {
  if (first === Mode.Off) return second === Mode.On ? "on" : "stays off";
  return "?";
}
console.log(modes([Mode.Off]), modes([Mode.Off, Mode.On]), modes([]));

function words(list: string[]): string {
  const [verb, ...rest] = list;
  return verb === "go" ? rest.join(" ") : "no";
}
console.log(words(["go", "on"]), words([]));
