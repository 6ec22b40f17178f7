// @run
// What was done before the throw stays done: variables, fields, elements, texts.
let total = 0;
const list: number[] = [];
const box = { n: 1, text: "t", list: [1] };
function add(n: number): number {
  total += n;
  if (n === 3) throw new Error("three");
  return total;
}
function report(step: string): void {
  console.log(step, total, list.join(), box.n, box.text, box.list.join());
}
let local: number;
let text = "start";
try {
  local = add(1);
  text += add(1);
  list.push(add(1));
  text += add(3);
  text = "never";
} catch {
  report(text);
}
try {
  box.n = add(2);
  box.n = add(3);
} catch {
  report("field");
}
try {
  box.n += add(1) + add(1);
  box.n += add(3);
} catch {
  report("sum");
}
try {
  box.list[0] = add(1);
  box.list[0] = add(3);
} catch {
  report("element");
}
try {
  box.list[add(0) - total] += add(2);
  box.text += `${add(1)}${box.text}${add(3)}`;
} catch {
  report("text");
}
function parse(word: string): number {
  let value: number;
  let seen = "";
  try {
    seen = word;
    if (word === "") throw new Error("empty");
    value = Number(word);
    if (Number.isNaN(value)) throw new TypeError(word);
  } catch (error) {
    value = error instanceof TypeError ? -1 : -2;
    seen += "?";
  }
  console.log(seen);
  return value;
}
console.log(parse("5"), parse(""), parse("x"));
local = 7;
let other = 1;
try {
  other = local + add(3);
} catch {
  other += local;
}
console.log(other, local);
function swap(pair: number[], fail: boolean): void {
  const first = pair[0];
  pair[0] = pair[1];
  if (fail) throw new Error("half swapped");
  pair[1] = first;
}
const pair = [1, 2];
swap(pair, false);
try {
  swap(pair, true);
} catch (error) {
  console.log(pair.join(), (error as Error).message);
}
