// @run
// Defaults that use earlier parameters and globals, are evaluated at each call, and replace undefined only.
let calls = 0;
let base = 10;

function nextId(): number {
  calls++;
  return base + calls;
}

function create(name: string, id = nextId(), label = `${name}#${id}`): string {
  return label;
}

function range(from: number, to = from + 3, step = 1): string {
  let out = "";
  for (let n = from; n < to; n += step) out += n + " ";
  return out.trim();
}

function blink(times = 1, on = true, mark = "*"): string {
  return (on ? mark : ".").repeat(times);
}

console.log(create("a"), create("b"), calls);
base = 100;
console.log(create("c"), create("d", 7), create("e", undefined, "plain"), create("f", undefined), calls);
console.log(range(1), "|", range(1, 6), "|", range(0, 1, 0.25), "|", range(5, 5));
console.log(blink(), blink(3), blink(2, false), blink(2, true, "+-"), blink(undefined, false), blink(0) + "|");

function scale(value: number, factor = 0.5): number {
  return value * factor;
}
console.log(scale(3), scale(3, 2), scale(3, undefined), scale(3, 0));

function push(list: number[] = [], value = list.length): number[] {
  list.push(value);
  return list;
}
const mine = [4];
console.log(push().join(), push().join(), push(mine).join(), push(mine, -1).join(), mine.length);
