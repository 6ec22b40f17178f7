// filtered-by-guards: written by tsino from filtered-by-guards.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// filter with a guard gives an array of what the guard lets through.
bool isS(const tsino::Union<double, String>& v) {
  return v.is<String>();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Union<double, String>> mixed{
      tsino::Union<double, String>(String(F("a"))),
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(String(F("b")))};
  Serial.println(
      mixed.filter([](const tsino::Union<double, String>& v) -> bool { return isS(v); }).map<String>(
          [](const tsino::Union<double, String>& value) -> String { return value.get<String>(); }).map<String>(
          [](const String& s) -> String { return tsino::toUpperCase(s); }).join());
  tsino::Array<tsino::Optional<int32_t>> ys{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(2)};
  tsino::Array<uint8_t> zs = ys.filter([](tsino::Optional<int32_t> y) -> bool { return y.has(); }).map<uint8_t>(
      [](tsino::Optional<int32_t> value) -> int32_t { return value.value(); });
  Serial.print(
      tsino::withoutFormat(zs.map<uint8_t>([](int32_t z) -> int32_t { return z + 1; }).join()));
  Serial.print(F(" "));
  Serial.println(ys.filter([](tsino::Optional<int32_t> y) -> bool { return y.has(); }).length());
}

void loop() {}
