// @run
// Numbers in several bases by hand and by toString, signed bytes, and a readable view of the bits of a word.
function toBase(value: number, base: number): string {
  const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
  if (value === 0) return "0";
  let text = "";
  let rest = Math.abs(value);
  while (rest > 0) {
    text = digits[rest % base] + text;
    rest = Math.floor(rest / base);
  }
  return value < 0 ? "-" + text : text;
}

function bits(value: number, width: number): string {
  let text = "";
  for (let bit = width - 1; bit >= 0; bit--) {
    text += (value >>> bit) & 1;
    if (bit % 4 === 0 && bit > 0) text += "_";
  }
  return text;
}

function signedByte(value: number): number {
  return (value << 24) >> 24;
}

for (const value of [0, 1, 10, 255, -42, 1000000]) {
  console.log(value, toBase(value, 2) === value.toString(2), toBase(value, 16), value.toString(16), toBase(value, 36));
}
console.log(bits(0xa5, 8), bits(-1, 12), bits(1 << 31, 32), bits(5, 3));
for (const byte of [0, 127, 128, 200, 255, 256]) console.log(byte, signedByte(byte), (signedByte(byte) & 0xff) === byte);
const word = 0xcafebabe;
for (let shift = 24; shift >= 0; shift -= 8) {
  const part = (word >>> shift) & 0xff;
  console.log(`0x${part.toString(16).toUpperCase().padStart(2, "0")}`, part, bits(part, 8));
}
console.log(parseInt("1010", 2) + parseInt("ff", 16), parseInt(toBase(12345, 7), 7), word.toString(2).length);
