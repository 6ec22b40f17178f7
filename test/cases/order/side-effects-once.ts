// @run
// Index expressions, calls and conditions in compound forms are evaluated exactly once.
let calls = 0;
const cells = [1, 2, 3, 4];
const rows = [[1, 2], [3, 4]];

function pick(index: number): number {
  calls++;
  return index;
}

function row(index: number): number[] {
  calls++;
  return rows[index];
}

cells[pick(0)] += 5;
cells[pick(1)]++;
--cells[pick(2)];
cells[pick(3)] **= 2;
console.log(cells.join(), calls);

calls = 0;
row(0)[pick(1)] *= 10;
row(1)[pick(0)]--;
const got = row(1)[pick(1)]++;
console.log(rows[0].join(), rows[1].join(), got, calls);

calls = 0;
const words = ["a", "b"];
words[pick(0)] += words[pick(1)] + pick(7);
console.log(words.join(), calls);

calls = 0;
switch (pick(2)) {
  case pick(0):
    console.log("zero");
    break;
  case pick(2):
    console.log("two after", calls);
    break;
  case pick(3):
    console.log("three");
}
for (let n = pick(0); n < pick(3); n += pick(1)) cells[n] = n;
console.log(calls, cells.join());
calls = 0;
for (const cell of row(0)) calls += cell;
console.log(calls);
const flags = [false, true];
const at = 1;
flags[0] ||= pick(1) === 1;
flags[at] &&= pick(0) === 1;
flags[0] ||= pick(5) === 5;
console.log(flags[0], flags[1], calls);
