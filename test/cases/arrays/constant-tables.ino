// constant-tables: written by tsino from constant-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Tables that are never written (with and without `as const`), of numbers, fractions, strings, and rows.
const uint8_t segments[] PROGMEM = {0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f};
const double sines[] PROGMEM = {0.0, 0.3827, 0.7071, 0.9239, 1.0};
tsino::Array<String> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
const uint8_t offsets[] PROGMEM = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};

String dayOfWeek(int32_t year, int32_t month, int32_t day) {
  const int32_t y = month < 3 ? year - 1 : year;
  const int32_t n = y + y / 4 - y / 100 + y / 400 + tsino::tableAt(offsets, month - 1) + day;
  return days[n % 7];
}

double sine16(int32_t step) {
  const int32_t turn = step & 15;
  const int32_t quarter = turn & 7;
  const double value = quarter <= 4 ? tsino::tableAt(sines, quarter) : tsino::tableAt(
      sines,
      8 - quarter);
  return turn < 8 ? value : 0.0 - value;
}

String display(int32_t n) {
  String out = F("");
  const String digits = String(n);
  tsino::TextIndex digitsIndex;
  for (int32_t i = 0; i < tsino::length(digits, digitsIndex); i++) {
    out += tsino::concat(
        tsino::padStart(
            tsino::toRadix(
                tsino::tableAt(segments, tsino::codeAt(digits, digitsIndex, i) - 48),
                16),
            2,
            F("0")),
        F(" "));
  }
  return tsino::trim(out);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Array<uint8_t>> steps{
      tsino::Array<uint8_t>{1, 0, 0, 0},
      tsino::Array<uint8_t>{0, 1, 0, 0},
      tsino::Array<uint8_t>{0, 0, 1, 0},
      tsino::Array<uint8_t>{0, 0, 0, 1}};

  Serial.print(tsino::withoutFormat(dayOfWeek(2026, 11, 22)));
  Serial.print(F(" "));
  Serial.print(dayOfWeek(2000, 1, 1));
  Serial.print(F(" "));
  Serial.print(dayOfWeek(1970, 1, 1));
  Serial.print(F(" "));
  Serial.println(dayOfWeek(2024, 2, 29));
  String wave = F("");
  for (int32_t step = 0; step < 16; step++) {
    wave += tsino::concat(tsino::toFixed(sine16(step), 2), F(" "));
  }
  Serial.println(wave);
  Serial.print(tsino::withoutFormat(display(0)));
  Serial.print(F(" | "));
  Serial.print(display(2468));
  Serial.print(F(" | "));
  Serial.print(10);
  Serial.print(F(" "));
  Serial.println(tsino::tableAt(segments, 9));
  String coils = F("");
  for (int32_t i = 0; i < 6; i++) coils += tsino::concat(steps[i % 4].join(F("")), F(" "));
  Serial.println(coils);
  int32_t sum = 0;
  for (const int32_t pattern : tsino::each(segments)) sum += pattern;
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.print(days.indexOf(F("Wed")));
  Serial.print(F(" "));
  Serial.print(days.length());
  Serial.print(F(" "));
  Serial.println(days.join(F(" ")));
}

void loop() {}
