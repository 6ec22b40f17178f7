let count = 0;
const names = ["a", "aa"];

function reset(): void {
  count = 10;
}

export function next(): number {
  if (count === 2) reset();
  return ++count;
}

export function value(): string {
  return names[count % names.length] + count;
}
