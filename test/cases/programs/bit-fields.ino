// bit-fields: written by tsino from bit-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/text.h"

// @run
// Dates packed in 16 bits, flags set and cleared, colours mixed, bytes swapped and nibbles exchanged.
int32_t packDate(int32_t year, int32_t month, int32_t day) {
  return ((year - 1980) << 9) | (month << 5) | day;
}

String dateText(int32_t packed) {
  const int32_t day = packed & 31;
  const int32_t month = (packed >> 5) & 15;
  const int32_t year = (packed >> 9) + 1980;
  return tsino::concat(
      String(year),
      F("-"),
      tsino::padStart(String(month), 2, F("0")),
      F("-"),
      tsino::padStart(String(day), 2, F("0")));
}

int32_t setBit(int32_t word_, int32_t bit_, bool on) {
  return on ? (int32_t)(word_ | ((uint32_t)1 << bit_)) : word_ & ~(int32_t)((uint32_t)1 << bit_);
}

int32_t swapBytes(int32_t word_) {
  return (int32_t)(((uint32_t)(word_ & 0xff) << 24) | ((word_ & 0xff00) << 8)
      | (((uint32_t)word_ >> 8) & 0xff00) | ((uint32_t)word_ >> 24));
}

uint32_t rotateLeft(uint32_t word_, int32_t by) {
  return (word_ << by) | (word_ >> (32 - by));
}

int32_t mix(int32_t a, int32_t b) {
  int32_t result = 0;
  for (int32_t shift = 16; shift >= 0; shift -= 8) {
    const int32_t channel = ((tsino::shiftRight(a, shift) & 0xff)
        + (tsino::shiftRight(b, shift) & 0xff)) >> 1;
    result |= tsino::shiftLeft(channel, shift);
  }
  return result;
}

void setup() {
  Serial.begin(115200);

  const int32_t packed = packDate(2026, 11, 22);
  Serial.print(packed);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(packed, 2));
  Serial.print(F(" "));
  Serial.print(dateText(packed));
  Serial.print(F(" "));
  Serial.print(dateText(packDate(1980, 1, 1)));
  Serial.print(F(" "));
  Serial.println(dateText(0xffff));
  int32_t port = 0;
  tsino::Array<uint8_t> list{0, 3, 7, 31};
  for (const int32_t bit_ : list) port = setBit(port, bit_, true);
  Serial.print(port);
  Serial.print(F(" "));
  Serial.print((uint32_t)port);
  Serial.print(F(" "));
  Serial.println(tsino::toRadix((uint32_t)port, 2));
  port = setBit(port, 31, false);
  port = setBit(port, 0, false);
  Serial.print(port);
  Serial.print(F(" "));
  Serial.print((port & 0x80) != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((port & 1) == 1 ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::toRadix(swapBytes(0x12345678), 16)));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix((uint32_t)swapBytes(0xff), 16));
  Serial.print(F(" "));
  Serial.println(swapBytes(1));
  Serial.print(rotateLeft(1, 31));
  Serial.print(F(" "));
  Serial.print(rotateLeft(0x80000001u, 1));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(rotateLeft(0xdeadbeefu, 16), 16));
  Serial.print(tsino::withoutFormat(tsino::toRadix(mix(0xff0000, 0x0000ff), 16)));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(mix(0xffffff, 0), 16));
  const int32_t nibbles = 0xa5;
  Serial.print(tsino::withoutFormat(tsino::toRadix(((nibbles & 15) << 4) | (nibbles >> 4), 16)));
  Serial.print(F(" "));
  Serial.print(tsino::clz32(packed));
  Serial.print(F(" "));
  Serial.println(31 - tsino::clz32(1 << 9));
}

void loop() {}
