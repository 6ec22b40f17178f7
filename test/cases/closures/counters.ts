// @run
// Each call of the maker gives a fresh variable; closures made by one call share it.
function makeCounter(start: number, step = 1) {
  let count = start;
  return {
    next: () => (count += step),
    peek: () => count,
    reset: () => {
      count = start;
    },
  };
}

const a = makeCounter(0);
const b = makeCounter(100, -5);
console.log(a.next(), a.next(), b.next(), a.peek(), b.peek());
b.reset();
console.log(a.peek(), b.peek(), b.next());
const next = a.next;
console.log(next(), a.peek());

function countCalls(): () => number {
  let calls = 0;
  return () => ++calls;
}
const first = countCalls();
const second = countCalls();
const alias = first;
console.log(first(), alias(), first(), second(), alias === first, first === second);

let outer = 1;
const bump = () => outer++;
const read = () => outer;
bump();
outer *= 10;
bump();
console.log(read(), outer);
