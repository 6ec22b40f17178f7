// looked-for-numbers: written by tsino from looked-for-numbers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

void setup() {
  Serial.begin(115200);
  // @run
  // What an array of small or no numbers is asked for may be anything else: a fraction, NaN, too large.
  tsino::Array<uint8_t> xs{1, 2, 3};
  tsino::inspect(
      Serial,
      xs.reduce<double>([](double a, int32_t b) -> double { return a + b; }, 0.5));
  Serial.println();
  Serial.println(
      xs.includes(xs.reduce<double>([](double a, int32_t b) -> double { return a + b; }, 0.5)) ? F("true") : F("false"));
  Serial.print(xs.indexOf(xs.length() / 2.0));
  Serial.print(F(" "));
  Serial.print(xs.includes(0.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(xs.lastIndexOf(xs.length() > 2 ? 3.75 : 0.1));
  tsino::Array<int32_t> small;
  Serial.print(small.indexOf(0.1));
  Serial.print(F(" "));
  Serial.print(small.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(xs.indexOf((double)NAN));
  Serial.print(F(" "));
  Serial.print(xs.indexOf(4000000000.0));
  Serial.print(F(" "));
  Serial.println(xs.includes(-1) ? F("true") : F("false"));
  const auto set = tsino::makeShared<tsino::Set<uint8_t>>(1, 2);
  Serial.print(set->has(1.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(set->has(xs.length() / 3.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(set->has(4000000000u) ? F("true") : F("false"));
  const auto map = tsino::makeMap<uint8_t, String>({{1, F("a")}});
  tsino::Optional<String> getResult = map->get(1.5);
  Serial.print(tsino::withoutFormat(getResult.has() ? getResult.value() : String(F("none"))));
  Serial.print(F(" "));
  Serial.print(map->has(0.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(map->get(xs.length() / 3.0)));
  bool value = tsino::Optional<double>(tsino::convertOptional(small.at(0))) == 0.5;
  bool value2 = tsino::Optional<double>(tsino::convertOptional(small.pop())) == xs.length() / 2.0;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Optional<double>(
          tsino::convertOptional(small.find([](int32_t x) -> bool { return x > 0; }))) != 1.5 ? F("true") : F("false"));
  tsino::Array<uint32_t> big{4000000000u, 5};
  Serial.print(big.indexOf(4000000000u));
  Serial.print(F(" "));
  Serial.print(big.includes(-1ll) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(big.indexOf(0.5));
  Serial.print(F(" "));
  Serial.print(xs.indexOf(2147483648.0));
  Serial.print(F(" "));
  Serial.println(xs.includes(1099511627776.0) ? F("true") : F("false"));
}

void loop() {}
