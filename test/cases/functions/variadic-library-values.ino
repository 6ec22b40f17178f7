// variadic-library-values: written by tsino from variadic-library-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"

const uint8_t xs[] PROGMEM = {3, 1, 2};

double apply(const tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)>& f, const tsino::Array<uint8_t>& xs_) {
  return f(tsino::makeShared<tsino::Array<uint8_t>>(xs_.copy()));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Functions of the library that take any number of arguments, as values.
  const auto fns = tsino::makeRecord<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>(
      {
          {
              F("max"),
              [](const tsino::Shared<tsino::Array<double>>& value) -> double {
                return tsino::largest(*value);
              }},
          {
              F("min"),
              [](const tsino::Shared<tsino::Array<double>>& value) -> double {
                return tsino::smallest(*value);
              }}});
  const tsino::Function<double(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> pick = [](int32_t value, const tsino::Shared<tsino::Array<uint8_t>>& value2) -> double {
    return tsino::maximum((double)value, tsino::largest(*value2));
  };
  tsino::inspect(
      Serial,
      fns->at(F("max"))(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 5.0, 2.5})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      fns->at(F("min"))(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      fns->at(F("min"))(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pick(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pick(2, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9, 4})));
  Serial.println();
  tsino::Array<uint8_t> value{4, 5};
  tsino::inspect(
      Serial,
      fns->at(F("max"))(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{tsino::allOf(xs), 7.0})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pick(value[0], tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{value[1]})));
  Serial.println();
  tsino::inspect(
      Serial,
      apply(
          [](const tsino::Shared<tsino::Array<uint8_t>>& value2) -> double {
            return tsino::smallest(*value2);
          },
          tsino::Array<uint8_t>{4, 2, 8}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      apply(
          [](const tsino::Shared<tsino::Array<uint8_t>>& value2) -> double {
            return tsino::largest(*value2);
          },
          tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      apply(
          [](const tsino::Shared<tsino::Array<uint8_t>>& v) -> double { return v->length(); },
          tsino::Array<uint8_t>{1, 2}));
  Serial.println();
  tsino::Array<tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)>> list{
      [](const tsino::Shared<tsino::Array<uint8_t>>& value2) -> double {
        return tsino::largest(*value2);
      },
      [](const tsino::Shared<tsino::Array<uint8_t>>& value2) -> double {
        return tsino::smallest(*value2);
      }};
  for (const tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)>& f : list) {
    tsino::inspect(
        Serial,
        f(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
    Serial.println();
  }
  const tsino::Function<int32_t(int32_t, int32_t)> f2 = [](int32_t value2, int32_t value3) -> int32_t {
    return tsino::minimum<int32_t>(value2, value3);
  };
  Serial.print(
      tsino::Array<uint8_t>{1, 2, 3}.reduce<int32_t>(
          [&](int32_t a, int32_t b) -> int32_t { return f2(a, b); }));
  Serial.print(F(" "));
  Serial.println(
      tsino::isSameNumber(
          fns->at(F("max"))(
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{-0.0, 0.0})),
          0.0) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(!(!fns->has(F("max"))) ? F("function") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(!fns->has(F("foo")) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      fns->at(F("max"))(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{(double)NAN, 1.0})));
  Serial.println();
}

void loop() {}
