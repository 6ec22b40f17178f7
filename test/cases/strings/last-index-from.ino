// last-index-from: written by tsino from last-index-from.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

void setup() {
  Serial.begin(115200);
  // @run
  // lastIndexOf from fractions, NaN, infinities and what may be undefined: NaN is the end, not 0.
  const String text = F("abcabc");
  double from = 0.5;
  for (int32_t i = 0; i < 4; i++) {
    Serial.print(tsino::lastIndexOf(text, F("b"), tsino::toLastIndex(from)));
    Serial.print(F(" "));
    Serial.print(tsino::lastIndexOf(text, F("c"), tsino::toLastIndex(from - 1.0)));
    Serial.print(F(" "));
    Serial.println(tsino::lastIndexOf(text, F(""), tsino::toLastIndex(from)));
    from *= 3.0;
  }
  const tsino::Optional<int32_t> none = tsino::convertOptional(tsino::Array<uint8_t>{1}.at(5));
  const double parsed = tsino::toNumber(F("x"));
  Serial.print(tsino::lastIndexOf(text, F("a"), tsino::toLastIndex(parsed)));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("a"), none.valueOr(2147483647)));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("a"), tsino::toLastIndex(-parsed)));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("a"), tsino::toLastIndex(1.0 / 0.0)));
  Serial.print(F(" "));
  Serial.println(tsino::lastIndexOf(text, F("a"), tsino::toLastIndex(-1.0 / 0.0)));
  Serial.print(tsino::Array<uint8_t>{1, 2, 1}.lastIndexOf(1, tsino::toIndex(parsed)));
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2, 1}.lastIndexOf(1, none.valueOr(0)));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F("b"), tsino::toIndex(parsed)));
  Serial.print(F(" "));
  Serial.println(tsino::lastIndexOf(text, F(""), tsino::toLastIndex((double)NAN)));
}

void loop() {}
