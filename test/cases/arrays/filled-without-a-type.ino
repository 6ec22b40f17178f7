// filled-without-a-type: written by tsino from filled-without-a-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Shape;

struct Shape : tsino::Object {
  bool on = false;
  void construct(bool on) {
    this->on = on;
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Array(n).fill(x) and what map makes of it, where no type is written: the filling says what they hold.
  const int32_t w = 4;
  const int32_t h = 3;
  tsino::Array<tsino::Array<String>> grid = tsino::generated<tsino::Array<String>>(
      h,
      [&]() -> tsino::Array<String> { return tsino::filled<String>(w, String(F("."))); });
  tsino::Array<tsino::Array<bool>> seen = tsino::filled<bool>(h, false).map<tsino::Array<bool>>(
      [&]() -> tsino::Array<bool> { return tsino::filled<bool>(w, false); });
  grid[1].set(2, F("#"));
  seen[0].set(3, true);
  Serial.print(
      tsino::withoutFormat(
          grid.map<String>(
              [](const tsino::Array<String>& row) -> String { return row.join(F("")); }).join(
              F("\n"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, seen[0]);
  Serial.println();
  tsino::Array<int32_t> totals = tsino::filled<int32_t>(3, 0);
  for (int32_t i = 0; i < 7; i++) totals[i % 3] += i;
  tsino::inspect(Serial, totals);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(totals));
  Serial.println();
  tsino::Array<String> names = tsino::filled<String>(3, String(F("led"))).map<String>(
      [](const String& name, int32_t i) -> String { return tsino::concat(name, String(i)); });
  tsino::inspect(Serial, names);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::filled<tsino::Optional<bool>>(2, tsino::Optional<bool>{}).map<double>(
          [](tsino::Optional<bool> _, int32_t i) -> double { return i * 1.5; }));
  Serial.println();
  tsino::Array<tsino::Array<uint8_t>> buckets = tsino::filled<tsino::Optional<bool>>(
      2,
      tsino::Optional<bool>{}).map<tsino::Array<uint8_t>>(
      []() -> tsino::Array<uint8_t> { return tsino::Array<uint8_t>{}; });
  buckets[1].push(5);
  tsino::inspect(Serial, buckets);
  Serial.println();
  tsino::Array<uint8_t> value{1, 2, 3};
  value.fill(9, 1);
  Serial.print(tsino::withoutFormat(tsino::filled<String>(4, String(F("ab"))).join(F("-"))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::filled<double>(2, 1.5).reduce<double>(
          [](double a, double b) -> double { return a + b; },
          0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::filled<uint8_t>(2, 3));
  Serial.println();
  tsino::Array<String> lines = tsino::filled<String>(2, String(F("")));
  lines[0] += F("x");
  tsino::inspect(Serial, lines);
  Serial.print(F(" "));
  Serial.println(tsino::filled<tsino::Ref<Shape>>(3, tsino::make<Shape>(true)).length());
}

void loop() {}
