// crc32-with-table: written by tsino from crc32-with-table.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// A table of 256 unsigned words that do not fit int32, built by `>>> 0` and `>>> 8`.
tsino::Array<uint32_t> table;

void makeTable() {
  for (int32_t n = 0; n < 256; n++) {
    int32_t word_ = n;
    for (int32_t k = 0; k < 8; k++) {
      word_ = (word_ & 1) != 0 ? (int32_t)(3988292384u ^ ((uint32_t)word_ >> 1)) : (int32_t)((uint32_t)word_
          >> 1);
    }
    table.push((uint32_t)word_);
  }
}

uint32_t crc32(const String& text) {
  tsino::TextIndex textIndex;
  double crc = 4294967295.0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    crc = (int32_t)(table[(tsino::toInt32(crc) ^ tsino::codeAt(text, textIndex, i)) & 0xff]
        ^ ((uint32_t)tsino::toInt32(crc) >> 8));
  }
  return (uint32_t)(tsino::toInt32(crc) ^ -1);
}

void setup() {
  Serial.begin(115200);

  makeTable();
  Serial.print(table.length());
  Serial.print(F(" "));
  Serial.print(table[0]);
  Serial.print(F(" "));
  Serial.print(table[1]);
  Serial.print(F(" "));
  Serial.println(table[255]);
  Serial.print(crc32(F("")));
  Serial.print(F(" "));
  Serial.print(crc32(F("a")));
  Serial.print(F(" "));
  Serial.println(crc32(F("123456789")));
  Serial.println(tsino::toRadix(crc32(F("The quick brown fox jumps over the lazy dog")), 16));
  const bool same = crc32(F("tick")) == crc32(F("tick"));
  Serial.print(same ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(crc32(F("tick")) == crc32(F("tock")) ? F("true") : F("false"));
}

void loop() {}
