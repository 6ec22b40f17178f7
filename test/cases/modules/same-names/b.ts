let count = 0.5;
const names = ["b", "bb", "bbb"];

function reset(): void {
  count = -0.5;
}

export function next(): number {
  count += 1;
  if (count > 2) reset();
  return count;
}

export function value(): string {
  return names[Math.floor(count) + 1] + count;
}
