// @run
// In `a[i] = value` the index comes first, then the value, then the store; also with calls that change both.
const cells = [0, 0, 0, 0, 0, 0];
let i = 0;
let log = "";

function at(n: number): number {
  log += `@${n}`;
  return n;
}

function value(n: number): number {
  log += `=${n}`;
  return n;
}

function advance(): number {
  i++;
  return i * 100;
}

cells[at(1)] = value(5);
cells[at(2)] = cells[at(1)] + value(6);
console.log(cells.join(), log);
cells[i++] = i;
cells[i++] = i++;
console.log(cells.join(), i);
i = 0;
cells[i] = advance();
cells[i] += advance();
console.log(cells.join(), i);
i = 3;
cells[i] = i = 5;
console.log(cells.join(), i);
i = 0;
cells[i] = cells[++i] = cells[++i] = 7;
console.log(cells.join(), i);

let target = [1, 2];
const first = target;
function replace(): number {
  target = [8, 9];
  return 0;
}
target[replace()] = 50;
console.log(first.join(), target.join());
target[1] += replace() + 5;
console.log(target.join());
let j = 0;
cells[j++] += 10;
cells[j++]++;
cells[(j += 1)] *= 3;
console.log(cells.join(), j);
