// filtered-by-guards: written by tsino from filtered-by-guards.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

bool present(tsino::Optional<int32_t> value = {}) {
  return value.has();
}

int32_t sum(const tsino::Array<uint8_t>& xs) {
  return xs.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Filters that say what is left: optional elements, unions, generic guards; chains, arguments, aliases.
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> values{
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("a")))),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("bc")))),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(2.5))};
  tsino::Array<double> numbers = values.filter(
      [](const tsino::Optional<tsino::Union<double, String>>& v) -> bool {
        return v.has() && v.value().is<double>();
      }).map<double>(
      [](const tsino::Optional<tsino::Union<double, String>>& value) -> double {
        return value.value().get<double>();
      });
  tsino::Array<tsino::Union<double, String>> there = values.filter(
      [](const tsino::Optional<tsino::Union<double, String>>& v) -> bool { return v.has(); }).map<tsino::Union<double, String>>(
      [](const tsino::Optional<tsino::Union<double, String>>& value) -> tsino::Union<double, String> {
        return value.value();
      });
  tsino::Array<String> texts = values.filter(
      [](const tsino::Optional<tsino::Union<double, String>>& v) -> bool {
        return v.has() && v.value().is<String>();
      }).map<String>(
      [](const tsino::Optional<tsino::Union<double, String>>& value) -> String {
        return value.value().get<String>();
      });
  numbers.push(7.0);
  tsino::inspect(
      Serial,
      numbers.reduce<double>([](double a, double b) -> double { return a + b; }, 0.0));
  Serial.print(F(" "));
  Serial.print(there.length());
  Serial.print(F(" "));
  Serial.print(
      texts.map<int32_t>([](const String& t) -> int32_t { return tsino::length(t); }).join());
  Serial.print(F(" "));
  Serial.println(values.length());
  tsino::Array<tsino::Optional<int32_t>> maybe{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(3)};
  Serial.println(
      maybe.filter([](tsino::Optional<int32_t> value) -> bool { return ::present(value); }).map<uint8_t>(
          [](tsino::Optional<int32_t> value) -> int32_t { return value.value(); }).reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          0));
  tsino::Array<uint8_t> kept = maybe.filter(
      [](tsino::Optional<int32_t> value) -> bool { return ::present(value); }).map<uint8_t>(
      [](tsino::Optional<int32_t> value) -> int32_t { return value.value(); });
  kept.set(0, 9);
  Serial.print(tsino::withoutFormat(kept.join()));
  Serial.print(F(" "));
  Serial.println(maybe.length());
  Serial.println(
      sum(
          maybe.filter([](tsino::Optional<int32_t> m) -> bool { return m.has(); }).map<uint8_t>(
              [](tsino::Optional<int32_t> value) -> int32_t { return value.value(); })));
}

void loop() {}
