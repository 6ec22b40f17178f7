// to-precision-and-exponential: written by tsino from to-precision-and-exponential.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

String engineering(double value) {
  if (value == 0.0) return F("0");
  const double exponent = floor(log10(tsino::absolute(value)) / 3.0) * 3.0;
  const auto units = tsino::makeRecord<String>(
      {{String(-3), F("m")}, {F("0"), F("")}, {F("3"), F("k")}, {F("6"), F("M")}});
  tsino::Optional<String> getResult = units->get(tsino::toText(exponent));
  return tsino::concat(
      tsino::toPrecision(value / tsino::pow(10.0, exponent), 3),
      getResult.has() ? getResult.value() : tsino::concat(F("e"), tsino::toText(exponent)));
}

void setup() {
  Serial.begin(115200);
  // @run
  // toPrecision and toExponential: when the exponent appears, rounding, carries, special values.
  Serial.print(tsino::withoutFormat(tsino::toPrecision(123.456, 4)));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(123.456, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(0.00001234, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(1.234e-7, 3));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(1234567.0, 3));
  Serial.print(F(" "));
  Serial.println(tsino::toPrecision(5.0, 3));
  Serial.print(tsino::withoutFormat(tsino::toPrecision(99.99, 3)));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(0.0, 3));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(-1.5, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(1e21, 5));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision(1.25, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toPrecision((double)NAN, 2));
  Serial.print(F(" "));
  tsino::print(Serial, 0.5);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toExponential(12345.678)));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(12345.678, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(0.00015, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(0.0, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(-5.0));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(1e100, 3));
  Serial.print(F(" "));
  Serial.println(tsino::toExponential(99.99, 1));
  tsino::print(Serial, 1e21);
  Serial.print(F(" "));
  tsino::print(Serial, 123456789012345680000.0);
  Serial.print(F(" "));
  tsino::print(Serial, 0.000001);
  Serial.print(F(" "));
  tsino::print(Serial, 1e-7);
  Serial.print(F(" "));
  tsino::print(Serial, 0.1 + 0.2);
  Serial.print(F(" "));
  Serial.print(100);
  Serial.print(F(" "));
  tsino::print(Serial, -1e-10);
  Serial.println();
  tsino::Array<double> list{1.0 / 3.0, 1000000.0, 0.001, 987654321.0, 1.5};
  for (const double value : list) {
    Serial.println(
        tsino::Array<uint8_t>{1, 2, 5, 10}.map<String>(
            [&](int32_t digits) -> String { return tsino::toPrecision(value, digits); }).join(
            F(" ")));
  }
  Serial.println(
      tsino::Array<double>{0.0, 4700.0, 0.033, 2200000.0, 12.0, -1500.0, 1000000000.0}.map<String>(
          [](double value) -> String { return engineering(value); }).join(F(" ")));
  tsino::inspect(Serial, tsino::toNumber(tsino::toPrecision(0.1 * 3.0, 12)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(tsino::toPrecision(1.1 * 1.1, 3)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(tsino::toPrecision(1e-9, 1)));
  Serial.println();
}

void loop() {}
