// roman-numerals: written by tsino from roman-numerals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Two parallel constant tables, one of numbers and one of strings, walked together.
const uint16_t values[] PROGMEM = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
const char symbols[][3] PROGMEM = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

String toRoman(int32_t n) {
  int32_t rest = n;
  String text = F("");
  for (int32_t i = 0; i < 13; i++) {
    while (rest >= tsino::tableAt(values, i)) {
      text += tsino::tableText(symbols, i);
      rest -= tsino::tableAt(values, i);
      yield();
    }
  }
  return text;
}

double fromRoman(const String& text) {
  tsino::TextIndex textIndex;
  int32_t total = 0;
  int32_t position = 0;
  for (int32_t i = 0; i < 13; i++) {
    while (tsino::startsWith(text, textIndex, tsino::tableText(symbols, i), position)) {
      total += tsino::tableAt(values, i);
      position += tsino::length(tsino::tableText(symbols, i));
      yield();
    }
  }
  return position == tsino::length(text, textIndex) ? (double)total : (double)NAN;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint16_t> list{1, 4, 9, 14, 40, 90, 400, 1066, 1994, 2026, 3999};
  for (const int32_t year : list) {
    const String roman = toRoman(year);
    Serial.print(year);
    Serial.print(F(" "));
    Serial.print(roman);
    Serial.print(F(" "));
    Serial.println(fromRoman(roman) == year ? F("true") : F("false"));
  }
  tsino::inspect(Serial, fromRoman(F("MMX")));
  Serial.print(F(" "));
  tsino::inspect(Serial, fromRoman(F("MMXQ")));
  Serial.print(F(" "));
  tsino::inspect(Serial, fromRoman(F("")));
  Serial.println();
}

void loop() {}
