// @run
// What a closure of a loop turn sees is the variable, not the value at the time of its making.
const log: string[] = [];
const later: (() => void)[] = [];
for (let i = 0; i < 3; i++) {
  let state = "new";
  later.push(() => log.push(`${i}:${state}`));
  state = "changed" + i;
  if (i === 1) {
    state = "skipped";
    continue;
  }
  state += "!";
}
for (const run of later) run();
console.log(log.join(" "));

const setters: ((value: number) => void)[] = [];
const getters: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  let cell = i * 10;
  setters.push((value) => {
    cell = value;
  });
  getters.push(() => cell);
}
setters[1]!(99);
console.log(getters.map((get) => get()).join());
setters[0]!(getters[2]!() + 1);
console.log(getters.map((get) => get()).join());

for (let i = 0, add = () => i++; i < 3; i++) {
  add();
  console.log("turn", i);
  if (i >= 2) break;
}

outer: for (let r = 0; r < 3; r++) {
  for (let c = 0; c < 3; c++) {
    if (c === 2) continue outer;
    if (r === 2) break outer;
    getters.push(() => r * 10 + c);
  }
}
console.log(getters.map((get) => get()).join());
