// binary-and-hex-printing: written by tsino from binary-and-hex-printing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Numbers in several bases by hand and by toString, signed bytes, and a readable view of the bits of a word.
String toBase(int32_t value, int32_t base) {
  const String digits = F("0123456789abcdefghijklmnopqrstuvwxyz");
  tsino::TextIndex digitsIndex;
  if (value == 0) return F("0");
  String text = F("");
  int32_t rest = tsino::absolute(value);
  while (rest > 0) {
    text = tsino::concat(tsino::elementAt(digits, digitsIndex, rest % base), text);
    rest = rest / base;
    yield();
  }
  return value < 0 ? tsino::concat(F("-"), text) : text;
}

String bits(int32_t value, int32_t width) {
  String text = F("");
  for (int32_t bit_ = width - 1; bit_ >= 0; bit_--) {
    text += (int32_t)(tsino::shiftRightUnsigned((int32_t)(uint32_t)value, bit_) & 1);
    if (bit_ % 4 == 0 && bit_ > 0) text += F("_");
  }
  return text;
}

int32_t signedByte(int32_t value) {
  return (int32_t)((uint32_t)value << 24) >> 24;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<int32_t> list{0, 1, 10, 255, -42, 1000000};
  for (const int32_t value : list) {
    Serial.print(value);
    Serial.print(F(" "));
    Serial.print(toBase(value, 2) == tsino::toRadix(value, 2) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(toBase(value, 16));
    Serial.print(F(" "));
    Serial.print(tsino::toRadix(value, 16));
    Serial.print(F(" "));
    Serial.println(toBase(value, 36));
  }
  Serial.print(tsino::withoutFormat(bits(0xa5, 8)));
  Serial.print(F(" "));
  Serial.print(bits(-1, 12));
  Serial.print(F(" "));
  Serial.print(bits((int32_t)((uint32_t)1 << 31), 32));
  Serial.print(F(" "));
  Serial.println(bits(5, 3));
  tsino::Array<uint16_t> list2{0, 127, 128, 200, 255, 256};
  for (const int32_t byte : list2) {
    Serial.print(byte);
    Serial.print(F(" "));
    Serial.print(signedByte(byte));
    Serial.print(F(" "));
    Serial.println((signedByte(byte) & 0xff) == byte ? F("true") : F("false"));
  }
  const uint32_t word_ = 0xcafebabeu;
  for (int32_t shift = 24; shift >= 0; shift -= 8) {
    const int32_t part = (int32_t)(tsino::shiftRightUnsigned((int32_t)word_, shift) & 0xff);
    Serial.print(F("0x"));
    Serial.print(
        tsino::withoutFormat(
            tsino::padStart(tsino::toUpperCase(tsino::toRadix(part, 16)), 2, F("0"))));
    Serial.print(F(" "));
    Serial.print(part);
    Serial.print(F(" "));
    Serial.println(bits(part, 8));
  }
  tsino::inspect(Serial, tsino::parseInt(F("1010"), 2) + tsino::parseInt(F("ff"), 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(toBase(12345, 7), 7));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::toRadix(word_, 2)));
}

void loop() {}
