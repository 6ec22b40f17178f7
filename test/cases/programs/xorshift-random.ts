// @run
// Pseudo random numbers of 32 bits, signed inside and unsigned outside, scaled to ranges.
let state = 2463534242;

function xorshift(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

function between(low: number, high: number): number {
  return low + (xorshift() % (high - low + 1));
}

function fraction(): number {
  return xorshift() / 4294967296;
}

for (let i = 0; i < 4; i++) console.log(xorshift());
const dice = [0, 0, 0, 0, 0, 0, 0];
for (let i = 0; i < 600; i++) dice[between(1, 6)]++;
console.log(dice.join(" "));
let inside = 0;
for (let i = 0; i < 2000; i++) {
  const x = fraction();
  const y = fraction();
  if (x * x + y * y <= 1) inside++;
}
console.log("pi is about", (4 * inside) / 2000);
console.log(fraction() < 1, state);
