// indices-that-are-there: written by tsino from indices-that-are-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-index.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// `in` asks an array for an index: at its ends, of fractions and NaN, of what may be undefined, evaluated from left to right.
tsino::Shared<tsino::Array<bool>> leds = tsino::makeShared<tsino::Array<bool>>(
    tsino::Array<bool>{true, false, true});

String log_ = "";

int32_t index_() {
  log_ += F("i");
  leds->push(true);
  return 3;
}

tsino::Shared<tsino::Array<bool>> list() {
  log_ += F("l");
  return leds;
}

String set(int32_t id, bool on) {
  if (!tsino::hasIndex(*leds, id)) return tsino::concat(F("no led "), String(id));
  leds->set(id, on);
  return leds->map<uint8_t>([](bool value) -> int32_t { return value ? 1 : 0; }).join(F(""));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Optional<int32_t>> gaps{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{}};
  tsino::Array<String> none;
  tsino::Array<int32_t> list_{-1, 0, 2, 3, 2147483647};
  for (const int32_t i : list_) {
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(tsino::hasIndex(*leds, i) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::hasIndex(gaps, i) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::hasIndex(none, i) ? F("true") : F("false"));
  }
  tsino::Array<double> list2{0.5, 1.0, -0.0, (double)NAN, (double)INFINITY, 10000000000.0};
  for (const double x : list2) {
    tsino::inspect(Serial, x);
    Serial.print(F(" "));
    Serial.print(tsino::hasIndex(*leds, x) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::hasIndex(gaps, x) ? F("true") : F("false"));
  }
  int32_t indexResult = index_();
  bool value = tsino::hasIndex(*list(), indexResult);
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(log_);
  Serial.print(F(" "));
  Serial.println(leds->length());
  String withoutFormatResult = tsino::withoutFormat(set(1, true));
  String setResult = set(4, true);
  String setResult2 = set(-1, false);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(setResult);
  Serial.print(F(" "));
  Serial.println(setResult2);
  leds->setLength(1);
  Serial.print(tsino::hasIndex(*leds, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::hasIndex(*leds, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{5}}.map<bool>(
          [](const tsino::Array<uint8_t>& row) -> bool {
            return tsino::hasIndex(row, 0) && tsino::hasIndex(row, 1);
          }));
  Serial.println();
}

void loop() {}
