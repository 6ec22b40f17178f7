// to-fixed: written by tsino from to-fixed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

const double celsius[] PROGMEM = {-40.0, -0.04, 0.0, 20.55, 36.65, 100.0};

String money(int32_t cents) {
  return tsino::concat(
      cents < 0 ? F("-") : F(""),
      tsino::toFixed(tsino::absolute(cents) / 100.0, 2));
}

void setup() {
  Serial.begin(115200);
  // @run
  // toFixed: rounding of what the double really is, carries, negative values, zero, large and tiny values.
  Serial.print(tsino::withoutFormat(tsino::toFixed(1.005, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1.45, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(2.5, 0));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(-2.5, 0));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(0.5, 0));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1.5, 0));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(-1.5, 0));
  Serial.print(tsino::withoutFormat(tsino::toFixed(0.0, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(-0.0, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(-0.001, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(9.999, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(99.995, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(0.000001, 7));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(0.1, 20));
  Serial.print(tsino::withoutFormat(tsino::toFixed(123.456)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(100000000000000000000.0, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1e21, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1234567890.123, 3));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed((double)NAN, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed((double)INFINITY, 1));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(-1e-10, 2));
  Serial.print(tsino::withoutFormat(tsino::toFixed(5.0, 3)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(-7.0, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(2147483648.0, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(0.1 + 0.2, 17));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1.0 / 3.0, 5));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(2.0 / 3.0, 0));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(10.235, 2));
  for (const double c : tsino::each(celsius)) {
    Serial.print(tsino::withoutFormat(tsino::padStart(tsino::toFixed(c, 1), 6)));
    Serial.print(F(" "));
    Serial.print(tsino::padStart(tsino::toFixed(c * 1.8 + 32.0, 2), 8));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::toNumber(tsino::toFixed(c, 0)));
    Serial.println();
  }
  Serial.print(tsino::withoutFormat(money(0)));
  Serial.print(F(" "));
  Serial.print(money(5));
  Serial.print(F(" "));
  Serial.print(money(-1999));
  Serial.print(F(" "));
  Serial.println(money(123456));
  double sum = 0.0;
  for (int32_t i = 0; i < 10; i++) sum += 0.1;
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(sum, 1));
  Serial.print(F(" "));
  Serial.print(tsino::toNumber(tsino::toFixed(sum, 10)) == 1.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(tsino::toFixed(0.615, 2)));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{0, 1, 2, 3, 4, 5}.map<String>(
              [](int32_t digits) -> String { return tsino::toFixed(3.141592653589793, digits); }).join(
              F(" "))));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(25.0, 0));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(0.5 * 3.0, 2));
}

void loop() {}
