// import-renamed: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// --- sensor ---

const int32_t lowest = -10;
const int32_t highest = 40;
const char unit_[] PROGMEM = "C";

double sample(int32_t step) {
  return lowest + (double)step * (highest - lowest) / 4.0;
}

// --- text ---

const char unit[] PROGMEM = "deg ";

String describe(int32_t value) {
  return tsino::concat(
      value < 0 ? F("minus ") : F(""),
      String(tsino::absolute(value)),
      F(" "),
      FPSTR(unit),
      FPSTR(unit_));
}

// --- main ---

// @run
// Imports renamed to names that main also uses in inner scopes, and exports under another name.

String read_() {
  const int32_t max_ = 3;
  String text = F("");
  for (int32_t i = 0; i < max_; i++) {
    text += tsino::concat(tsino::toText(sample(i)), FPSTR(unit_), F(" "));
  }
  return text;
}

void setup() {
  Serial.begin(115200);

  Serial.println(read_());
  Serial.print(lowest);
  Serial.print(F(" "));
  Serial.print(highest);
  Serial.print(F(" "));
  Serial.print(describe(highest - lowest));
  Serial.print(F(" "));
  Serial.println(describe(-highest));
  {
    const String min_ = F("inner");
    Serial.print(tsino::withoutFormat(min_));
    Serial.print(F(" "));
    Serial.println(tsino::length(min_));
  }
}

void loop() {}
