// @run
// `let found;` without a type: what is assigned to it says what it holds, as TypeScript follows it.

interface Node {
  readonly value: number;
  readonly next: Node | null;
}

function indexOf(list: readonly number[], wanted: number) {
  let found;
  for (let i = 0; i < list.length; i++) if (list[i] === wanted) found = i;
  return found;
}

function split(line: string) {
  let key, value;
  const at = line.indexOf("=");
  if (at < 0) {
    key = line;
    value = "";
  } else {
    key = line.slice(0, at);
    value = line.slice(at + 1);
  }
  return { key, value };
}

console.log(indexOf([4, 5, 6], 5), indexOf([1], 2));
console.log(split("pin=4"), split("help"));

const waiting = [3, 2, 1];
let job;
while ((job = waiting.pop())) console.log("job", job);

let previous;
for (const reading of [1, 5, 2, 8]) {
  if (previous !== undefined && reading > previous) console.log("up by", reading - previous);
  previous = reading;
}

let highest = null;
for (const reading of [2.5, 7, 1]) if (highest === null || reading > highest) highest = reading;
console.log(highest);

for (let i = 0; i < 3; i++) {
  let word;
  if (i % 2 === 0) word = `even ${i}`;
  console.log(word);
}

let node;
node = { value: 1, next: { value: 2, next: null } } as Node | null;
let sum = 0;
while (node) {
  sum += node.value;
  node = node.next;
}
console.log(sum);

let anything;
console.log(anything);
anything = 1;
console.log(anything + 1);
anything = "text";
console.log(anything.toUpperCase());
anything = [1, 2];
console.log(anything.length);

let cached;
for (let i = 0; i < 2; i++) {
  cached ??= i + 5;
  console.log(cached);
}

let large;
large = 2_000_000_000;
large += 2_000_000_000;
console.log(large);
for (let last, n = 2; n > 0; n--) {
  last = n;
  console.log(last);
}

function reading(on: boolean) {
  let value;
  if (on) value = 5;
  return { value };
}
console.log(reading(true), reading(false));
