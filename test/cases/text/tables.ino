// tables: written by tsino from tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

// @run
// Aligned columns from mixed integers and fractions, headers, separators and totals.
const char names[][8] PROGMEM = {"kitchen", "bath", "cellar", "roof"};
const double temperatures[] PROGMEM = {21.456, 23.1, 12.0, -4.05};
const uint8_t humidities[] PROGMEM = {45, 60, 80, 99};

String cell(double value, int32_t width, int32_t digits) {
  return tsino::padStart(tsino::toFixed(value, digits), width);
}

String bar(int32_t value) {
  const int32_t length = (int32_t)tsino::round(value / 10.0);
  return tsino::concat(tsino::repeat(F("="), length), length < 10 ? F(">") : F("|"));
}

String centre(const String& text, int32_t width) {
  const int32_t left = tsino::floorDiv(width - tsino::length(text), 2);
  return tsino::padEnd(tsino::concat(tsino::repeat(F(" "), left), text), width, F(" "));
}

void setup() {
  Serial.begin(115200);

  Serial.print(F("|"));
  Serial.print(centre(F("room"), 12));
  Serial.print(F("|"));
  Serial.print(centre(F("temp"), 9));
  Serial.print(F("|"));
  Serial.print(centre(F("hum"), 5));
  Serial.println(F("|"));
  Serial.print(F("|"));
  Serial.print(tsino::repeat(F("-"), 12));
  Serial.print(F("|"));
  Serial.print(tsino::repeat(F("-"), 9));
  Serial.print(F("|"));
  Serial.print(tsino::repeat(F("-"), 5));
  Serial.println(F("|"));
  double warmth = 0.0;
  int32_t damp = 0;
  for (int32_t i = 0; i < 4; i++) {
    warmth += tsino::tableAt(temperatures, i);
    damp += tsino::tableAt(humidities, i);
    Serial.print(F("|"));
    Serial.print(tsino::padEnd(tsino::tableText(names, i), 12));
    Serial.print(F("|"));
    Serial.print(cell(tsino::tableAt(temperatures, i), 9, 2));
    Serial.print(F("|"));
    Serial.print(cell(tsino::tableAt(humidities, i), 5, 0));
    Serial.print(F("| "));
    Serial.println(bar(tsino::tableAt(humidities, i)));
  }
  Serial.print(F("|"));
  Serial.print(centre(F("mean"), 12));
  Serial.print(F("|"));
  Serial.print(cell(warmth / 4.0, 9, 2));
  Serial.print(F("|"));
  Serial.print(cell(damp / 4.0, 5, 0));
  Serial.println(F("|"));
  Serial.print(tsino::padStart(F("C"), 6));
  Serial.println(tsino::padStart(F("F"), 8));
  for (int32_t c = -40; c <= 100; c += 35) {
    Serial.print(tsino::padStart(String(c), 6));
    Serial.println(tsino::padStart(tsino::toFixed((double)c * 9.0 / 5.0 + 32.0, 1), 8));
  }
}

void loop() {}
