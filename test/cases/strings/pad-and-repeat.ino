// pad-and-repeat: written by tsino from pad-and-repeat.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

// @run
// padStart, padEnd and repeat make columns; a fill longer than the gap is cut, a width too small does nothing.
String clock_(int32_t seconds) {
  const int32_t hours = seconds / 3600;
  const int32_t minutes = seconds / 60 % 60;
  return tsino::concat(
      tsino::padStart(String(hours), 2, F("0")),
      F(":"),
      tsino::padStart(String(minutes), 2, F("0")),
      F(":"),
      tsino::padStart(String(seconds % 60), 2, F("0")));
}

String row(const String& name, double value) {
  return tsino::concat(
      F("|"),
      tsino::padEnd(name, 10),
      F("|"),
      tsino::padStart(tsino::toFixed(value, 1), 8),
      F("|"));
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(clock_(0)));
  Serial.print(F(" "));
  Serial.print(clock_(59));
  Serial.print(F(" "));
  Serial.print(clock_(3661));
  Serial.print(F(" "));
  Serial.print(clock_(86399));
  Serial.print(F(" "));
  Serial.println(clock_(360000));
  const String line = tsino::concat(
      F("+"),
      tsino::repeat(F("-"), 10),
      F("+"),
      tsino::repeat(F("-"), 8),
      F("+"));
  Serial.println(line);
  Serial.println(row(F("inside"), 21.54));
  Serial.println(row(F("outside"), -3.0));
  Serial.println(row(F("a very long name"), 123456789.0));
  Serial.println(line);
  Serial.print(tsino::padStart(F("7"), 3, F("ab")));
  Serial.print(F("|"));
  Serial.print(tsino::padEnd(F("7"), 6, F("xyz")));
  Serial.print(F("|"));
  Serial.print(tsino::padStart(F("7"), 0));
  Serial.print(F("|"));
  Serial.print(tsino::padStart(F("long"), 2, F("0")));
  Serial.println(F("|"));
  Serial.print(tsino::withoutFormat(tsino::repeat(F("ab"), 0)));
  Serial.print(F("| "));
  Serial.print(tsino::repeat(F("ab"), 3));
  Serial.print(F(" "));
  Serial.print(tsino::repeat(F(""), 5));
  Serial.print(F("| "));
  Serial.print(tsino::repeat(F("="), tsino::toIndex(7.0 / 2.0)));
  Serial.println(F("|"));
  for (int32_t level = 0; level <= 4; level++) {
    Serial.print(tsino::withoutFormat(tsino::padEnd(tsino::repeat(F("#"), level), 4, F("."))));
    Serial.print(F(" "));
    Serial.println(tsino::padStart(tsino::concat(String(level * 25), F("%")), 5));
  }
}

void loop() {}
