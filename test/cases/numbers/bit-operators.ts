// @run
// 32-bit operators on negatives, fractions and numbers past 2^32; shift counts are taken modulo 32.
function bitCount(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest >>>= 1) {
    if (rest & 1) count++;
  }
  return count;
}

function reverseBits(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit++) {
    result = (result << 1) | ((byte >> bit) & 1);
  }
  return result;
}

console.log(5 & 3, 5 | 3, 5 ^ 3, ~5, ~-1, -8 >> 1, -8 >>> 1);
console.log(1 << 4, 1 << 31, 1 << 32, 1 << 33, 1 << -1);
console.log(-1 >> 31, -1 >>> 31, -1 >>> 0, -1 >>> 32, 256 >> 40);
console.log(3.99 | 0, -3.99 | 0, ~~7.5, ~~-7.5, 4294967297 | 0, 4294967295 | 0, 1e12 | 0);
console.log(4294967296.5 >>> 0, -2147483649 | 0, 6442450944 >> 1);
console.log(0xff ^ 0x0f, 0xffffffff & 0xf0, 0xffffffff & 0xf0000000, (0xffffffff & 0xf0000000) >>> 0);
for (const word of [0, 1, 255, -1, 0x80000000, 0x12345678]) {
  console.log(word, bitCount(word));
}
for (const byte of [1, 2, 0x80, 0xb0, 0x0f]) console.log(byte, reverseBits(byte));

let flags = 0;
flags |= 1 << 3;
flags |= 0b101;
flags &= ~1;
flags ^= 0xf0;
flags <<= 2;
console.log(flags, flags.toString(2), (flags & 0x20) !== 0);
flags >>= 3;
console.log(flags);
const shift = 5;
console.log((1 << shift) - 1, 0x7fffffff >> shift, -1000 >> shift, -1000 >>> shift);
