// unary-plus: written by tsino from unary-plus.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// @run
// Unary plus and minus turn texts and booleans into numbers; a reading is checked for NaN afterwards.
const char fields[][6] PROGMEM = {"12", " 3.5 ", "", "x", "-7", "1e2"};

bool isSet(const String& text) {
  return tsino::toNumber(text) != 0.0;
}

void setup() {
  Serial.begin(115200);
  double sum = 0.0;
  int32_t bad = 0;

  for (const String field : tsino::eachText(fields)) {
    const double value = tsino::toNumber(field);
    Serial.print(F("["));
    Serial.print(tsino::withoutFormat(field));
    Serial.print(F("] "));
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    tsino::inspect(Serial, 1.0 - tsino::toNumber(field));
    Serial.print(F(" "));
    Serial.println(isSet(field) ? F("true") : F("false"));
    if (isnan(value)) {
      bad++;
    } else {
      sum += value;
    }
  }
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.print(bad);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("5")) + tsino::toNumber(F("5")));
  Serial.print(F(" 5"));
  tsino::print(Serial, tsino::toNumber(F("5")));
  Serial.print(F(" "));
  Serial.print((true ? 1 : 0) + (false ? 1 : 0));
  Serial.print(F(" "));
  Serial.println(2 - (true ? 1 : 0));
  const bool hit = 6 > 3;
  Serial.print((hit ? 1 : 0) * 10);
  Serial.print(F(" "));
  Serial.print(!hit ? 1 : 0);
  Serial.print(F(" "));
  Serial.println((hit ? 1 : 0) + 1);
}

void loop() {}
