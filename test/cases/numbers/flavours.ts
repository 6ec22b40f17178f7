// @run
// Sized number types from "tsino" as parameters, results, globals and elements; values always fit.
import type { i16, i32, i8, u16, u32, u8 } from "tsino";

const version: u8 = 3;
const port: u16 = 8888;
const offset: i8 = -128;
let sequence: u32 = 4294967290;
let drift: i16 = -300;
const registers: u8[] = [0, 255, 16];

function lowByte(word: u16): u8 {
  return word & 0xff;
}

function highByte(word: u16): u8 {
  return (word >> 8) & 0xff;
}

function checksum(bytes: u8[]): u8 {
  let sum: u8 = 0;
  for (const byte of bytes) sum = (sum + byte) & 0xff;
  return sum;
}

function celsius(raw: i16): number {
  return raw / 16;
}

console.log(version, port, offset, sequence, drift);
console.log(highByte(port), lowByte(port), highByte(65535), lowByte(0));
console.log(checksum(registers), checksum([200, 100]), checksum([]));
console.log(celsius(drift), celsius(401), celsius(-1));
registers[1] = registers[1] & 0x7f;
registers.push(version);
console.log(registers.join(","), registers.length);
sequence = sequence + 5;
console.log(sequence, sequence > 4000000000);
drift = 32767;
const total: i32 = drift + offset + port;
console.log(total, -drift, drift * 2);
