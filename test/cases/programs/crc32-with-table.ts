// @run
// A table of 256 unsigned words that do not fit int32, built by `>>> 0` and `>>> 8`.
const table: number[] = [];

function makeTable(): void {
  for (let n = 0; n < 256; n++) {
    let word = n;
    for (let k = 0; k < 8; k++) {
      word = (word & 1) !== 0 ? 0xedb88320 ^ (word >>> 1) : word >>> 1;
    }
    table.push(word >>> 0);
  }
}

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc = table[(crc ^ text.charCodeAt(i)) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

makeTable();
console.log(table.length, table[0], table[1], table[255]);
console.log(crc32(""), crc32("a"), crc32("123456789"));
console.log(crc32("The quick brown fox jumps over the lazy dog").toString(16));
const same = crc32("tick") === crc32("tick");
console.log(same, crc32("tick") === crc32("tock"));
