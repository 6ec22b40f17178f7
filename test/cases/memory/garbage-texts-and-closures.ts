// @run
// Short-lived strings, closures, maps and sets in loops: nothing may be left behind.
let length = 0;
for (let i = 0; i < 5000; i++) {
  const text = `item ${i}: ` + "x".repeat(i % 20);
  length += text.toUpperCase().split(" ").join("-").length;
}
console.log(length);
let total = 0;
for (let i = 0; i < 5000; i++) {
  const list = [i, i + 1];
  const add = (n: number) => () => (list[0] = list[0]! + n);
  total += add(1)() - add(2)() + list.length;
}
console.log(total);
let counter: (() => number) | undefined;
for (let i = 0; i < 3000; i++) {
  let n = i;
  const previous = counter;
  counter = () => ++n;
  if (previous) total += previous() > i ? 1 : 0;
}
console.log(total, counter?.());
let keys = 0;
for (let i = 0; i < 500; i++) {
  const map = new Map<string, number[]>();
  for (let k = 0; k < 10; k++) map.set("key" + ((i * k) % 7), [k]);
  const set = new Set([...map.keys()].map((key) => key.length));
  keys += map.size + set.size;
}
console.log(keys);
let chain: (n: number) => number = (n) => n;
for (let i = 0; i < 50; i++) {
  const inner = chain;
  chain = (n) => inner(n) + 1;
}
console.log(chain(5));
let text = "";
for (let i = 0; i < 400; i++) text = (text + i).slice(-50);
console.log(text.length, text);
