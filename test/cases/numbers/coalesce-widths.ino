// coalesce-widths: written by tsino from coalesce-widths.ts
// Change the TypeScript, not this file.
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"

// @run
// `??` between whole numbers and fractions, where both may be missing: the wider form holds both.
const auto r = tsino::makeRecord<uint8_t>({{"a", 1}});

tsino::Optional<double> get(const String& k, tsino::Optional<double> fallback = {}) {
  tsino::Optional<uint8_t> getResult = r->get(k);
  return getResult.has() ? tsino::Optional<double>(tsino::convertOptional(getResult)) : fallback;
}
const auto m = tsino::makeMap<String, uint8_t>({{"x", 5}});

tsino::Optional<double> two(tsino::Optional<double> a = {}, tsino::Optional<double> b = {}) {
  tsino::Optional<double> value = a.has() ? a : b;
  return value.has() ? value : tsino::Optional<double>(tsino::convertOptional(m->get(F("x"))));
}
const uint8_t small[] PROGMEM = {1, 2};
const double wide[] PROGMEM = {10000000000.0, 0.5};

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, get(F("a")));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(F("b")));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(F("b"), 7.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(F("b"), 0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(F("b"), 3000000000.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(F("a"), 0.5));
  Serial.println();
  tsino::inspect(Serial, two());
  Serial.print(F(" "));
  tsino::inspect(Serial, two(1.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, two({}, 2.25));
  Serial.print(F(" "));
  tsino::inspect(Serial, two(-1.0, 9.0));
  Serial.println();
  tsino::Optional<uint8_t> getResult = tsino::tableGet(small, 5);
  tsino::Optional<uint8_t> getResult2 = tsino::tableAt(small, 0);
  tsino::inspect(Serial, getResult.has() ? (double)getResult.value() : tsino::tableAt(wide, 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, getResult2.has() ? (double)getResult2.value() : tsino::tableAt(wide, 1));
  Serial.println();
  tsino::Optional<double> o = tsino::convertOptional(m->get(F("q")));
  if (!o.has()) {
    tsino::Optional<uint8_t> getResult3 = m->get(F("z"));
    o = tsino::Optional<double>(
        getResult3.has() ? (double)getResult3.value() : tsino::tableAt(wide, 0));
  }
  tsino::inspect(Serial, o.value());
  Serial.println();
}

void loop() {}
