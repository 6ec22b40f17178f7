// Shows bit operators and an array of u8: dumps what comes in on serial, 16 bytes a line.
import { millis, Serial } from "Arduino";
import type { u8, u32 } from "tsino";

const width = 16;
const hex = "0123456789abcdef";

const row: u8[] = [];
let offset: u32 = 0;
let lastByte: u32 = 0;

function printByte(value: u8): void {
  Serial.print(hex[value >> 4]);
  Serial.print(hex[value & 15]);
}

function printOffset(): void {
  for (let shift = 24; shift >= 0; shift -= 8) printByte((offset >> shift) & 0xff);
}

/** Prints the row: offset, bytes in hexadecimal, and what is printable of them. */
function flushRow(): void {
  printOffset();
  for (let i = 0; i < width; i++) {
    Serial.print(i === width / 2 ? "  " : " ");
    if (i < row.length) printByte(row[i]);
    else Serial.print("  ");
  }
  Serial.print("  |");
  for (const value of row) {
    Serial.write(value >= 0x20 && value < 0x7f ? value : 0x2e);
  }
  Serial.println("|");
  offset += row.length;
  row.length = 0;
}

export function setup(): void {
  Serial.begin(115200);
}

export function loop(): void {
  while (Serial.available() > 0) {
    row.push(Serial.read());
    lastByte = millis();
    if (row.length === width) flushRow();
  }
  // A short last row is printed when nothing more comes.
  if (row.length > 0 && millis() - lastByte > 500) flushRow();
}
