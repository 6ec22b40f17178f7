// @run
// Arguments run left to right, each with a side effect that the later ones can see; C++ leaves this open.
let counter = 0;
let trace = "";

function next(): number {
  return ++counter;
}

function note(name: string, value: number): number {
  trace += name;
  return value;
}

function show(a: number, b: number, c: number): string {
  return `${a} ${b} ${c}`;
}

function digits(a: number, b: number): number {
  return a * 10 + b;
}

console.log(show(next(), next(), next()));
console.log(show(counter, next(), counter), show(next(), counter, next()));
console.log(digits(note("a", 1), note("b", 2)), digits(note("c", digits(note("d", 3), note("e", 4))), note("f", 5)), trace);

let i = 1;
console.log(show(i, i++, i), show(i++, i, ++i), show(i--, --i, i));
let n = 5;
console.log(show((n += 2), n, (n *= 2)), show(n, (n = 1), n));
const list = [1];
console.log(show(list.length, list.push(7), list.length), show(list[0], (list[0] = 9), list[0]));
console.log(Math.max(next(), note("x", 3)), Math.min(note("y", 2), next()), trace, counter);
console.log(next(), "then", next(), `and ${next()} and ${next()}`, next() + "" + next());
