// @run
// Literals in every base, with separators and exponents; masks built from them.
const mask = 0b1010_0101;
const permissions = 0o755;
const colour = 0xff_80_00;
const baud = 115_200;
const light = 2.997_924_58e8;
const tiny = 1.6e-19;
const huge = 0xffffffff;
const wide = 0x1fffffffffffff;

function red(rgb: number): number {
  return (rgb >> 16) & 0xff;
}

function green(rgb: number): number {
  return (rgb >> 8) & 0xff;
}

function blue(rgb: number): number {
  return rgb & 0xff;
}

function to565(rgb: number): number {
  return ((red(rgb) & 0xf8) << 8) | ((green(rgb) & 0xfc) << 3) | (blue(rgb) >> 3);
}

console.log(mask, permissions, colour, baud);
console.log(light, tiny, huge, wide);
console.log(red(colour), green(colour), blue(colour), to565(colour), to565(0xffffff));
console.log(permissions >> 6, (permissions >> 3) & 7, permissions & 7);
console.log(mask & 0x0f, mask >> 4, mask.toString(2), colour.toString(16), permissions.toString(8));
console.log(.5, 5., 0.0, 1E3, 1e+3, 0XAB, 0B11, 0O17);
console.log(huge === 4294967295, (huge | 0) === -1, wide === 9007199254740991);
console.log(1000000000000, 0x7fffffff + 1, 1e9, 1e10);
