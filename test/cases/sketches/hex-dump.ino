// hex-dump: written by tsino from hex-dump.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/text.h"

// Shows bit operators and an array of u8: dumps what comes in on serial, 16 bytes a line.

const int32_t width = 16;
const String hex = "0123456789abcdef";

tsino::Array<uint8_t> row;
uint32_t offset = 0;
uint32_t lastByte = 0;

void printByte(uint8_t value) {
  Serial.print(tsino::elementAt(hex, value >> 4));
  Serial.print(tsino::elementAt(hex, value & 15));
}

void printOffset() {
  for (int32_t shift = 24; shift >= 0; shift -= 8) {
    printByte(tsino::shiftRight((int32_t)offset, shift) & 0xff);
  }
}

/** Prints the row: offset, bytes in hexadecimal, and what is printable of them. */
void flushRow() {
  printOffset();
  for (int32_t i = 0; i < width; i++) {
    Serial.print(i == width / 2.0 ? F("  ") : F(" "));
    if (i < row.length()) {
      printByte(row[i]);
    } else {
      Serial.print(F("  "));
    }
  }
  Serial.print(F("  |"));
  for (const uint8_t value : row) {
    Serial.write(value >= 0x20 && value < 0x7f ? value : 0x2e);
  }
  Serial.println(F("|"));
  offset += (uint32_t)row.length();
  row.setLength(0);
}

void setup() {
  Serial.begin(115200);
}

void loop() {
  while (Serial.available() > 0) {
    row.push((uint8_t)Serial.read());
    lastByte = millis();
    if (row.length() == width) flushRow();
  }
  // A short last row is printed when nothing more comes.
  if (row.length() > 0 && millis() - lastByte > 500) flushRow();
}
