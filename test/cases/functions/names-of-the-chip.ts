// @run
// @board uno
// Names that the Uno's headers have for themselves: a function of math.h, and registers of the chip.
const SP = 3;
const PORTB = ["a", "b"];
const label = "flash ";
function square(x: number): number {
  const PB0 = x & 255;
  return PB0 * PB0;
}
function name(index: number): string {
  return label + PORTB[index];
}
console.log(square(SP), square(200), name(1));
