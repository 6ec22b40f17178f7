// @run
// Dates packed in 16 bits, flags set and cleared, colours mixed, bytes swapped and nibbles exchanged.
function packDate(year: number, month: number, day: number): number {
  return ((year - 1980) << 9) | (month << 5) | day;
}

function dateText(packed: number): string {
  const day = packed & 31;
  const month = (packed >> 5) & 15;
  const year = (packed >> 9) + 1980;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function setBit(word: number, bit: number, on: boolean): number {
  return on ? word | (1 << bit) : word & ~(1 << bit);
}

function swapBytes(word: number): number {
  return ((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
}

function rotateLeft(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}

function mix(a: number, b: number): number {
  let result = 0;
  for (let shift = 16; shift >= 0; shift -= 8) {
    const channel = (((a >> shift) & 0xff) + ((b >> shift) & 0xff)) >> 1;
    result |= channel << shift;
  }
  return result;
}

const packed = packDate(2026, 11, 22);
console.log(packed, packed.toString(2), dateText(packed), dateText(packDate(1980, 1, 1)), dateText(0xffff));
let port = 0;
for (const bit of [0, 3, 7, 31]) port = setBit(port, bit, true);
console.log(port, port >>> 0, (port >>> 0).toString(2));
port = setBit(port, 31, false);
port = setBit(port, 0, false);
console.log(port, (port & 0x80) !== 0, (port & 1) === 1);
console.log(swapBytes(0x12345678).toString(16), (swapBytes(0xff) >>> 0).toString(16), swapBytes(1));
console.log(rotateLeft(1, 31), rotateLeft(0x80000001, 1), rotateLeft(0xdeadbeef, 16).toString(16));
console.log(mix(0xff0000, 0x0000ff).toString(16), mix(0xffffff, 0).toString(16));
const nibbles = 0xa5;
console.log((((nibbles & 15) << 4) | (nibbles >> 4)).toString(16), Math.clz32(packed), 31 - Math.clz32(1 << 9));
