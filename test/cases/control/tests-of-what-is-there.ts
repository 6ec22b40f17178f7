// @run
// Conditions of lists, objects, functions and collections that are always there: true, and nothing of the other branch is
// needed. What stands in the condition runs all the same.
interface Reading {
  value: number;
  history: number[];
  onChange: (value: number) => number;
}

function first(list: number[]): number {
  if (!list || !list.length) return -1; //~ always-true
  return list[0];
}

function copied(list: number[]): number[] {
  if (!list) return []; //~ always-true
  if (!list) throw new Error(`no list: ${list}`); //~ always-true
  return list.slice();
}

function describe(reading: Reading): string {
  if (!reading) {
    const missing = reading;
    console.log("missing", missing);
    return "none";
  } else if (reading.onChange) {
    return `changes to ${reading.onChange(reading.value)}`;
  }
  return "still";
}

let made = 0;
function makeList(): number[] {
  made += 1;
  return [];
}

const xs = [1, 2, 3];
const ys = [2, 3];
console.log(xs.filter((x) => ys.filter((y) => y === x)).length, xs.some(() => makeList()), made);
console.log(first([]), first([3]), copied([1, 2]));

const reading: Reading = { value: 1, history: [4, 5], onChange: (value) => value + 1 };
console.log(describe(reading));
const length = reading && reading.history && reading.history.length;
const history = reading.history || [0]; //~ always-true
const called = reading.onChange && reading.onChange(7);
console.log(length, history, called, reading.history ? "kept" : "lost", !reading.history); //~ always-true always-true

if (makeList()) console.log("made", made);
if (!makeList() && made > 100) console.log("never");
console.log(makeList() ? made : -1, !makeList(), made);

let turns = 0;
while (reading) {
  turns += 1;
  if (turns > 3) break;
}
do turns += 10;
while (!reading);
console.log(turns);

// Here there may be none, whatever the types say.
const rows: number[][] = [[1], [2]];
const row = rows[9];
if (!row) console.log("no row");
const byName: Record<string, number[]> = {};
for (const name of ["a", "b", "a"]) {
  if (!byName[name]) byName[name] = [];
  byName[name].push(name.length);
}
console.log(byName);
