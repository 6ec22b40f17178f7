// mapped-holes: written by tsino from mapped-holes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Leds;

struct Leds : tsino::Object {
  int32_t pin = 0;
  bool on = false;
  void construct(int32_t pin, bool on) {
    this->pin = pin;
    this->on = on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("pin"), this->pin);
    out.field(F("on"), this->on);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);

  // @run
  // `[...Array(n)].map(…)` makes n elements: no list with holes is made.
  tsino::Array<int32_t> row = tsino::generated<int32_t>(
      4,
      [](int32_t i) -> int32_t { return i * i; });
  tsino::inspect(Serial, row);
  Serial.println();

  const int32_t width = 3;
  tsino::Array<tsino::Array<uint8_t>> grid = tsino::generated<tsino::Array<uint8_t>>(
      2,
      [&]() -> tsino::Array<uint8_t> { return tsino::filled<uint8_t>(width, 0); });
  grid[1].set(2, 5);
  tsino::inspect(Serial, grid);
  Serial.println();

  int32_t calls = 0;
  tsino::Array<String> names = tsino::generated<String>(
      3,
      [&]() -> String { return tsino::concat(F("sensor "), String(++calls)); });
  tsino::inspect(Serial, names);
  Serial.print(F(" "));
  Serial.println(calls);

  tsino::Array<tsino::Array<int32_t>> table = tsino::generated<tsino::Array<int32_t>>(
      3,
      [](int32_t y) -> tsino::Array<int32_t> {
        return tsino::generated<int32_t>(3, [&](int32_t x) -> int32_t { return x * y; });
      });
  Serial.println(
      table.map<String>(
          [](const tsino::Array<int32_t>& line) -> String { return line.join(F(" ")); }).join(
          F("\n")));

  tsino::Array<tsino::Ref<Leds>> leds = tsino::generated<tsino::Ref<Leds>>(
      2,
      [](int32_t i) -> tsino::Ref<Leds> { return tsino::make<Leds>(i + 4, i % 2 == 0); });
  tsino::inspect(Serial, leds);
  Serial.print(F(" "));
  Serial.println(tsino::generated<uint8_t>(0, []() -> int32_t { return 1; }).length());
}

void loop() {}
