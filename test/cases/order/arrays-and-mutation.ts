// @run
// Array literals and method chains with effects: elements in order, receivers before arguments.
let n = 0;
const log: string[] = [];

function next(): number {
  log.push("n" + ++n);
  return n;
}

function list(): number[] {
  log.push("l");
  return shared;
}

const shared = [9];
const fresh = [next(), next() * 10, n, next() + n];
console.log(fresh.join(), log.join());
log.splice(0);
list().push(next(), next());
console.log(shared.join(), log.join());
log.splice(0);
console.log(list().concat([next()]).indexOf(next()), list().slice(next() - 8).join(), log.join());

const work = [1, 2, 3];
work[0] = work.push(work.length);
console.log(work.join());
const sum = work.length + (work.pop() ?? 0) + work.length;
console.log(sum, work.join());
work.push(work[0] + (work.shift() ?? 0) + work[0]);
console.log(work.join());
const nested = [[next()], [n, next()], []];
console.log(nested[0][0], nested[1].join(), nested[2].length, n);
const swapped = [work[1], work[0], (work[0] = -1), work[0]];
console.log(swapped.join(), work.join());
const total = work.reverse()[0] + work[0] * 10 + work.reverse()[0] * 100;
console.log(total, work.join());
