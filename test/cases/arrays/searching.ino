// searching: written by tsino from searching.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/text.h"

// @run
// indexOf, lastIndexOf and includes by value, with start positions; NaN is found by includes only.
tsino::Array<uint8_t> pins{5, 4, 0, 2, 14, 12, 13, 4};
tsino::Array<String> names{"D1", "D2", "D3", "D4", "D5", "D6", "D7", "D2"};

int32_t pinOf(const String& name) {
  const int32_t at = names.indexOf(name);
  return at == -1 ? -1 : pins[at];
}

bool isUnique(const tsino::Array<uint8_t>& list) {
  for (int32_t i = 0; i < list.length(); i++) {
    if (list.indexOf(list[i], i + 1) != -1) return false;
  }
  return true;
}

tsino::Array<uint8_t> distinct(const tsino::Array<uint8_t>& list) {
  tsino::Array<uint8_t> seen;
  for (const int32_t value : list) {
    if (!seen.includes((uint8_t)value)) seen.push((uint8_t)value);
  }
  return seen;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<double> readings{0.1, (double)NAN, 0.3, 0.1 + 0.2};

  Serial.print(pins.indexOf(4));
  Serial.print(F(" "));
  Serial.print(pins.indexOf(4, 2));
  Serial.print(F(" "));
  Serial.print(pins.lastIndexOf(4));
  Serial.print(F(" "));
  Serial.print(pins.indexOf(99));
  Serial.print(F(" "));
  Serial.println(pins.indexOf(13, -2));
  Serial.print(pins.includes(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pins.includes(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pins.slice(1).includes(5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(names.includes(F("D7")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(names.includes(F("d7")) ? F("true") : F("false"));
  Serial.print(readings.indexOf(0.3));
  Serial.print(F(" "));
  Serial.print(readings.indexOf(0.30000000000000004));
  Serial.print(F(" "));
  Serial.print(readings.indexOf((double)NAN));
  Serial.print(F(" "));
  Serial.println(readings.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(pinOf(F("D5")));
  Serial.print(F(" "));
  Serial.print(pinOf(F("D2")));
  Serial.print(F(" "));
  Serial.print(pinOf(F("D9")));
  Serial.print(F(" "));
  Serial.println(pinOf(tsino::concat(F("D"), String(1))));
  String joinResult = distinct(pins).join();
  int32_t lengthResult = distinct(tsino::Array<uint8_t>{1, 1, 1}).length();
  Serial.print(isUnique(pins) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isUnique(pins.slice(2)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isUnique(tsino::Array<uint8_t>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  tsino::Array<bool> flags{false, false};
  Serial.print(flags.includes(true) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flags.indexOf(false));
  flags.set(1, pins[2] == 0);
  Serial.print(flags.includes(true) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(flags.indexOf(true));
  Serial.print(F(" "));
  Serial.println(flags.lastIndexOf(false));
}

void loop() {}
