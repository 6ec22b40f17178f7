// made-optional-numbers: written by tsino from made-optional-numbers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/shared.h"

tsino::Optional<int32_t> f() {
  return {};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Elements that callbacks make, numbers or nothing, in arrays that hold fractions, too.
  tsino::Array<uint8_t> xs{1, 2, 3};
  tsino::Array<tsino::Optional<double>> ys = xs.map<tsino::Optional<double>>(
      [](int32_t x) -> tsino::Optional<double> {
        return tsino::convertOptional(
            x > 1 ? tsino::Optional<int32_t>(x) : tsino::Optional<int32_t>{});
      });
  ys.push(tsino::Optional<double>(0.5));
  tsino::Array<tsino::Optional<double>> ws = tsino::generated<tsino::Optional<double>>(
      3,
      [](int32_t i) -> tsino::Optional<double> {
        return tsino::convertOptional(
            i > 1 ? tsino::Optional<int32_t>(i) : tsino::Optional<int32_t>{});
      });
  ws.push(tsino::Optional<double>(0.125));
  tsino::Array<tsino::Optional<double>> vs = xs.map<tsino::Optional<double>>(
      [](int32_t i) -> tsino::Optional<double> {
        return tsino::convertOptional(
            i > 1 ? tsino::Optional<int32_t>(i) : tsino::Optional<int32_t>{});
      });
  vs.push(tsino::Optional<double>(0.125));
  tsino::Array<tsino::Optional<double>> us = xs.flatMap<tsino::Optional<double>>(
      [](int32_t x) -> tsino::Array<tsino::Optional<double>> {
        return x > 1 ? tsino::Array<tsino::Optional<double>>{
            tsino::Optional<double>((double)x),
            tsino::Optional<double>{}} : tsino::Array<tsino::Optional<double>>{};
      });
  us.set(0, tsino::Optional<double>(0.5));
  tsino::Array<tsino::Optional<double>> ts = tsino::generated<tsino::Optional<double>>(
      2,
      []() -> tsino::Optional<double> { return tsino::convertOptional(f()); });
  ts.set(1, tsino::Optional<double>(1.5));
  tsino::inspect(Serial, ys);
  Serial.print(F(" "));
  tsino::inspect(Serial, ws);
  Serial.print(F(" "));
  tsino::inspect(Serial, vs);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, us);
  Serial.print(F(" "));
  tsino::inspect(Serial, ts);
  Serial.println();
  const tsino::Optional<int32_t> total = xs.reduce<tsino::Optional<int32_t>>(
      [](tsino::Optional<int32_t> sum, int32_t x) -> tsino::Optional<int32_t> {
        return x == 2 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(sum.valueOr(0) + x);
      },
      tsino::Optional<int32_t>{});
  const tsino::Optional<double> half = xs.reduce<tsino::Optional<double>>(
      [](tsino::Optional<double> sum, int32_t x) -> tsino::Optional<double> {
        return x == 2 ? tsino::Optional<double>{} : tsino::Optional<double>(sum.valueOr(0.0) + x);
      },
      tsino::Optional<double>(0.5));
  Serial.print(tsino::optionalText(total));
  Serial.print(F(" "));
  tsino::inspect(Serial, half);
  Serial.println();
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Optional<double>>>();
  m->set(F("a"), tsino::Optional<double>(tsino::convertOptional(f())));
  m->set(F("b"), tsino::Optional<double>(0.5));
  tsino::inspect(Serial, m);
  Serial.println();
}

void loop() {}
