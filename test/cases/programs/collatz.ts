// @run
// Integer division by two of even numbers must stay an integer; longest chain below a limit.
function next(n: number): number {
  return n % 2 === 0 ? n / 2 : 3 * n + 1;
}

function chainLength(start: number): number {
  let n = start;
  let steps = 0;
  while (n !== 1) {
    n = next(n);
    steps++;
  }
  return steps;
}

function chainText(start: number): string {
  let text = `${start}`;
  for (let n = start; n !== 1; ) {
    n = next(n);
    text += ` ${n}`;
  }
  return text;
}

console.log(chainText(6));
console.log(chainText(1));
let best = 1;
let longest = 0;
let peak = 0;
for (let start = 1; start < 1000; start++) {
  const length = chainLength(start);
  if (length > longest) {
    longest = length;
    best = start;
  }
}
for (let n = best; n !== 1; n = next(n)) peak = Math.max(peak, n);
console.log(best, longest, peak);
console.log(chainLength(27), chainLength(97), chainLength(703));
