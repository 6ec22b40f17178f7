// @run
// `in` asks an array for an index: at its ends, of fractions and NaN, of what may be undefined, evaluated from left to right.
const leds = [true, false, true];
const gaps: (number | undefined)[] = [1, undefined];
const none: string[] = [];
for (const i of [-1, 0, 2, 3, 2147483647]) console.log(i, i in leds, i in gaps, i in none);
for (const x of [0.5, 1, -0, NaN, Infinity, 1e10]) console.log(x, x in leds, x in gaps);

let log = "";
function index(): number {
  log += "i";
  leds.push(true);
  return 3;
}
function list(): boolean[] {
  log += "l";
  return leds;
}
console.log(index() in list(), log, leds.length);

function set(id: number, on: boolean): string {
  if (!(id in leds)) return `no led ${id}`;
  leds[id] = on;
  return leds.map(Number).join("");
}
console.log(set(1, true), set(4, true), set(-1, false));
leds.length = 1;
console.log(1 in leds, 0 in leds, [[5]].map((row) => 0 in row && 1 in row));
