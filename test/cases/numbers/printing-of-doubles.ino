// printing-of-doubles: written by tsino from printing-of-doubles.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-format.h"
#include "src/tsino/print.h"

void setup() {
  Serial.begin(115200);
  // @run
  // The shortest digits that read back the same, the switch to exponents at 1e21 and below 1e-6.
  tsino::Array<double> values{
      0.1 + 0.2,
      1.0 / 3.0,
      2.0 / 3.0,
      100.0,
      100000000000000000000.0,
      1e21,
      123456789012345680000.0,
      0.000001,
      1e-7,
      1.5e-10,
      5e-324,
      2.2250738585072014e-308,
      1.7976931348623157e308,
      0.000001234,
      4.35,
      0.1,
      1e100,
      1.23e-18,
      9007199254740992.0,
      4503599627370495.5,
      1.0000000000000002};
  for (const double value : values) {
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    tsino::inspect(Serial, -value);
    Serial.println();
  }
  double power = 1.0;
  for (int32_t i = 0; i < 24; i++) power *= 10.0;
  tsino::inspect(Serial, power);
  Serial.println();
  double small = 1.0;
  for (int32_t i = 0; i < 8; i++) small /= 10.0;
  tsino::inspect(Serial, small);
  Serial.println();
  Serial.print(F("text "));
  tsino::print(Serial, 0.5);
  Serial.print(F(" "));
  tsino::print(Serial, 1e21);
  Serial.print(F(" "));
  tsino::print(Serial, 1e-7);
  Serial.println();
  tsino::print(Serial, 1.1 * 3.0);
  Serial.print(F(" "));
  tsino::print(Serial, 0.7 + 0.1);
  Serial.print(F(" "));
  tsino::print(Serial, 0.2 + 0.7);
  Serial.println();
  tsino::inspect(Serial, 1.005 * 1000.0);
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1.15, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(-1.5, 0));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(2.5, 0));
  Serial.print(3);
  Serial.print(F(" "));
  Serial.print(5 * 2);
  Serial.print(F(" "));
  Serial.print(1000);
  Serial.print(F(" "));
  tsino::inspect(Serial, 2.5);
  Serial.println();
}

void loop() {}
