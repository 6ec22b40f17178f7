// @board uno
// The Uno's double has 32 bits: what may be a fraction, or larger than 32 bits, is refused at its place.
const volts = [3.3, 5]; //~ no-fractions no-fractions
const ticks = [3, 5];

function half(raw: number): number {
  return raw / 2; //~ no-fractions
}

console.log(ticks[0] * 1000, (ticks[1] / 2) | 0, Math.floor(ticks[0] / 2), volts.length);
console.log(half(7)); //~ no-fractions
const names: { list: string[] } = JSON.parse('{ "list": ["a"] }'); //~ no-fractions
console.log(names.list.length);
