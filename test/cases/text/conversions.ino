// conversions: written by tsino from conversions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

// @run
// Explicit conversions between the primitive types, and the truth of every kind of value.
String kindOf(tsino::Optional<double> value = {}) {
  if (!value.has()) return F("nothing");
  return tsino::concat(
      tsino::isInteger(value.value()) ? F("integer ") : F("number "),
      tsino::toText(value.value()));
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(kindOf(5.0)));
  Serial.print(F(" "));
  Serial.print(kindOf(0.0));
  Serial.print(F(" "));
  Serial.print(kindOf({}));
  Serial.print(F(" "));
  Serial.print(kindOf((double)NAN));
  Serial.print(F(" "));
  Serial.println(kindOf(0.5));
  Serial.print(0 != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(3 != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(String(F(""))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(String(F("0"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::truthy((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(-0.5) ? F("true") : F("false"));
  tsino::inspect(Serial, tsino::toNumber(F("12")) + (true ? 1 : 0));
  Serial.print(F(" "));
  Serial.print(12);
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!(!tsino::truthy(tsino::toNumber(F("3")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!(!tsino::truthy(tsino::toNumber(F("0")))) ? F("true") : F("false"));
  Serial.print(tsino::length(1 > 2 ? F("true") : F("false")));
  Serial.print(F(" "));
  Serial.print(tsino::toNumber(F("")) == 0.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::toNumber(F(" \n")) == 0.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isnan(tsino::toNumber(F("1,5"))) ? F("true") : F("false"));
  tsino::Array<double> list{0.0, 1.0, -1.0, 0.5, (double)NAN, (double)INFINITY};
  for (const double n : list) {
    tsino::inspect(Serial, n);
    Serial.print(F(" "));
    Serial.print(tsino::truthy(n) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(!tsino::truthy(n) ? F("true") : F("false"));
  }
  tsino::Array<String> list2{F(""), F(" "), F("0"), F("false")};
  for (const String& s : list2) {
    Serial.print(F("\""));
    Serial.print(tsino::withoutFormat(s));
    Serial.print(F("\" "));
    Serial.print(tsino::truthy(s) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!tsino::truthy(s) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::length(s) > 0 ? F("true") : F("false"));
  }
  const String mixed = tsino::concat(
      tsino::toText(5.0 + tsino::toNumber(F("5"))),
      F("5"),
      String(5));
  Serial.print(tsino::withoutFormat(mixed));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(mixed) / 5.0);
  Serial.print(F(" "));
  Serial.print(tsino::length(mixed));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::toText(tsino::toNumber(mixed) / 5.0)));
  Serial.print(tsino::toNumber(tsino::toText(0.1)) == 0.1 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::print(Serial, tsino::toNumber(F("1e3")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(tsino::toText(12.9)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(tsino::concat(String(1), String(2))) + 1.0);
  Serial.println();
}

void loop() {}
