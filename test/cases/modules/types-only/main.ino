// types-only: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

enum class Level : uint8_t { Low, High };
struct Reading;
struct Limits;

struct Reading : tsino::Object {
  int32_t value = 0;
  String unit;
  String label;
  void construct(int32_t value, String unit, String label = String{}) {
    this->value = value;
    this->unit = tsino::moved(unit);
    this->label = tsino::moved(label);
  }
};

struct Limits : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

// --- values ---

tsino::Ref<Reading> makeReading(int32_t value, const __FlashStringHelper* unit) {
  return tsino::make<Reading>(value, unit);
}

// --- types ---


// --- main ---

// @run
// `import type`, inline type imports, exported types, interfaces that extend imported ones, types of values.

String handler(const tsino::Ref<Reading>& reading, const __FlashStringHelper* unit) {
  return tsino::concat(String(reading->value), unit);
}
const char units[][2] PROGMEM = {"C", "K"};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Limits> limits = tsino::make<Limits>(0, 100);
  tsino::Ref<Reading> makeReadingResult = makeReading(5, F("C"));
  tsino::Ref<Reading> makeReadingResult2 = makeReading(500, F("K"));
  tsino::Array<tsino::Ref<Reading>> readings{
      tsino::make<Reading>(makeReadingResult->value, makeReadingResult->unit, F("a")),
      tsino::make<Reading>(makeReadingResult2->value, makeReadingResult2->unit, F("b"))};
  const String status = readings.some(
      [&](const tsino::Ref<Reading>& labelled) -> bool {
        const int32_t value = labelled->value;
        return value > limits->high;
      }) ? F("alarm") : F("ok");
  Serial.print(tsino::withoutFormat(status));
  Serial.print(F(" "));
  Serial.print(
      readings.map<String>(
          [](const tsino::Ref<Reading>& reading, int32_t i) -> String {
            return handler(reading, tsino::tableText(units, i));
          }).join());
  Serial.print(F(" "));
  Serial.println((int32_t)Level::High);
  const Level level = Level::Low;
  const tsino::Ref<Limits> bounds = tsino::make<Limits>(-1, 1);
  Serial.print((int32_t)level);
  Serial.print(F(" "));
  Serial.print(bounds->low);
  Serial.print(F(" "));
  Serial.print(limits->low);
  Serial.print(F(" "));
  Serial.print(readings[0]->label);
  Serial.println(F(" High"));
}

void loop() {}
