export const WIDTH = 8;

/** The lowest WIDTH bits as text. */
export function bitsOf(value: number): string {
  let text = "";
  for (let bit = WIDTH - 1; bit >= 0; bit--) text += (value >> bit) & 1;
  return text;
}

export function popcount(value: number): number {
  let count = 0;
  while (value !== 0) {
    value &= value - 1;
    count++;
  }
  return count;
}
