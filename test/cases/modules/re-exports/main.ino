// re-exports: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/print.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// --- limits ---

const int32_t LIMIT = 100;

double limitTo(double value) {
  return value < 0.0 ? 0.0 : value > LIMIT ? (double)LIMIT : value;
}

// --- units ---

String unitName(const String& unit) {
  return unit == F("C") ? String(F("degrees")) : tsino::concat(F("absolute ("), unit, F(")"));
}

// --- codec ---

int32_t encode(const String& text) {
  tsino::TextIndex textIndex;
  int32_t sum = 0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    sum += tsino::codeAt(text, textIndex, i) % LIMIT;
  }
  return sum;
}

// --- index ---

double wave(int32_t step) {
  return limitTo(step % 4 * 40 - 10);
}
// @run
// Names that pass through an index file: re-exported as they are, renamed, all at once, and a default by name.

void setup() {
  Serial.begin(115200);

  tsino::inspect(Serial, limitTo(120.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, limitTo(-1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, limitTo(50.5));
  Serial.print(F(" "));
  Serial.println(LIMIT);
  Serial.print(encode(F("abc")));
  Serial.print(F(" "));
  Serial.print(encode(F("")));
  Serial.print(F(" "));
  Serial.print(unitName(F("C")));
  Serial.print(F(" "));
  Serial.println(unitName(F("K")));
  for (int32_t i = 0; i < 5; i++) {
    Serial.print(i);
    Serial.print(F(" "));
    tsino::inspect(Serial, wave(i));
    Serial.println();
  }
}

void loop() {}
