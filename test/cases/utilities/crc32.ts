// @run
// CRC32 with and without a table, of texts and byte arrays, whole and in pieces.
const table = new Uint32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  table[n] = c >>> 0;
}
function update(crc: number, bytes: ArrayLike<number>): number {
  let c = crc ^ 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = table[(c ^ bytes[i]!) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
function bitwise(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
const bytesOf = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
const hex = (n: number) => n.toString(16).padStart(8, "0");
for (const text of ["", "a", "123456789", "The quick brown fox jumps over the lazy dog"]) {
  console.log(hex(update(0, bytesOf(text))), hex(bitwise([...bytesOf(text)])), update(0, bytesOf(text)));
}
console.log(table[1], table[255], hex(table[128]!));
let crc = 0;
for (const part of ["1234", "", "56789"]) crc = update(crc, bytesOf(part));
console.log(hex(crc), crc === 0xcbf43926, update(0, [0, 255, 128]), hex(update(0, new Uint8Array(32))));
function crc16(data: readonly number[]): number {
  let crc = 0xffff;
  for (const byte of data) {
    crc ^= byte << 8;
    for (let i = 0; i < 8; i++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}
console.log(crc16([...bytesOf("123456789")]).toString(16), crc16([]), bytesOf("123456789").reduce((a, b) => (a + b) % 255, 0));
