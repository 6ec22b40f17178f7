// rest-parameters-of-closures: written by tsino from rest-parameters-of-closures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Rest parameters are fresh arrays at each call, may be captured, changed and handed on.
tsino::Function<String()> collect(const tsino::Shared<tsino::Array<String>>& items) {
  items->push(F("end"));
  return [items]() -> String { return items->join(F("-")); };
}
const char words[][2] PROGMEM = {"a", "b"};

String log_(const __FlashStringHelper* level, const tsino::Array<Unknown>& parts) {
  return tsino::concat(
      F("["),
      level,
      F("] "),
      parts.map<String>([](const Unknown& part) -> String { return tsino::toText(part); }).join(
          F(" ")));
}

String info(const tsino::Array<Unknown>& parts) {
  return log_(F("info"), parts.copy());
}

double sumAll(double first, const tsino::Array<double>& rest) {
  return rest.length() == 0 ? first : first + sumAll(rest.get(0).valueOr(0.0), rest.slice(1));
}

tsino::Function<String(const String&, tsino::Optional<bool>)> forward(const tsino::Function<String(const String&, tsino::Optional<bool>)>& f, int32_t times) {
  return [times, f](const String& name, tsino::Optional<bool> loud) -> String {
    return tsino::generated<String>(times, [&]() -> String { return f(name, loud); }).join(F("|"));
  };
}

tsino::Function<String()> forward_(const tsino::Function<String()>& f, int32_t times) {
  return [times, f]() -> String {
    return tsino::generated<String>(times, [&]() -> String { return f(); }).join(F("|"));
  };
}

String greet(const String& name, tsino::Optional<bool> loudGiven = {}) {
  const bool loud = loudGiven.valueOr(false);
  return loud ? tsino::toUpperCase(name) : name;
}

double max_(tsino::Array<uint8_t>& values) {
  tsino::Optional<uint8_t> getResult = values.get(0);
  const double head = getResult.has() ? (double)getResult.value() : (double)-INFINITY;
  tsino::Array<uint8_t> tail = values.slice(1);
  double best = head;
  for (const int32_t value : tail) {
    if (value > best) best = value;
  }
  values.setLength(0);
  return best;
}
const uint8_t kept[] PROGMEM = {4, 9, 2};

void setup() {
  Serial.begin(115200);
  const tsino::Function<String()> first = collect(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{tsino::allOf(words)}));
  const tsino::Function<String()> second = collect(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{tsino::allOf(words), F("c")}));
  Serial.print(tsino::withoutFormat(first()));
  Serial.print(F(" "));
  Serial.print(second());
  Serial.print(F(" "));
  Serial.println(2);
  Serial.print(
      tsino::withoutFormat(
          info(tsino::Array<Unknown>{Unknown(String(F("x"))), Unknown(1.0), Unknown(true)})));
  Serial.print(F(" "));
  Serial.print(info(tsino::Array<Unknown>{}));
  Serial.print(F(" "));
  Serial.println(
      log_(F("warn"), tsino::Array<Unknown>{Unknown(tsino::Null{}), Unknown(tsino::Undefined{})}));
  tsino::inspect(Serial, sumAll(0.0, tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sumAll(5.0, tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sumAll(1.0, tsino::Array<double>{2.0, 3.0, 4.5}));
  Serial.println();
  const tsino::Function<String(const String&, tsino::Optional<bool>)> twice = forward(
      tsino::Function<String(const String&, tsino::Optional<bool>)>::of<decltype(greet), greet>(),
      2);
  Serial.print(tsino::withoutFormat(twice(F("bo"), {})));
  Serial.print(F(" "));
  Serial.print(twice(F("bo"), true));
  Serial.print(F(" "));
  Serial.println(forward_([]() -> String { return F("x"); }, 3)());

  tsino::Array<tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)>> bound = tsino::Array<uint8_t>{
      1, 2, 3}.map<tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)>>(
      [](int32_t n) -> tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)> {
        return [n](const tsino::Shared<tsino::Array<int32_t>>& more) -> String {
          return tsino::Array<int32_t>{n, tsino::allOf(*more)}.join(F(""));
        };
      });
  Serial.println(
      bound.map<String>(
          [](const tsino::Function<String(const tsino::Shared<tsino::Array<int32_t>>&)>& f, int32_t i) -> String {
            return f(
                tsino::makeShared<tsino::Array<int32_t>>(
                    tsino::generated<int32_t>(i, [](int32_t k) -> int32_t { return k; })));
          }).join(F(" ")));
  tsino::Array<uint8_t> list{tsino::allOf(kept)};
  double maxResult = max_(list);
  tsino::Array<uint8_t> list2;
  double maxResult2 = max_(list2);
  tsino::inspect(Serial, maxResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, maxResult2);
  Serial.print(F(" "));
  Serial.println(3);
}

void loop() {}
