// equal-beside-others: written by tsino from equal-beside-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// `===` of two values that may each be something the other can't: what both can be is compared, all else is not equal.
String same(const tsino::Union<bool, String>& a, const tsino::Union<double, String>& b) {
  return tsino::concat(
      tsino::Union<bool, double, String>(a) == tsino::Union<bool, double, String>(b) ? F("true") : F("false"),
      F(" "),
      tsino::Union<bool, double, String>(a) != tsino::Union<bool, double, String>(b) ? F("true") : F("false"),
      F(" "),
      tsino::Union<bool, double, String>(b) == tsino::Union<bool, double, String>(a) ? F("true") : F("false"));
}

bool found(const tsino::Optional<tsino::Union<double, String>>& a, const tsino::Optional<tsino::Union<bool, String>>& b) {
  return tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(a))
      == tsino::Optional<tsino::Union<bool, double, String>>(tsino::convertOptional(b));
}

bool missing(const tsino::Union<tsino::Undefined, tsino::Null, String>& a = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{}), tsino::Optional<int32_t> b = {}) {
  return tsino::Union<tsino::Undefined, tsino::Null, double, String>(a)
      == tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      tsino::Optional<double>(tsino::convertOptional(b)));
}

bool either(tsino::Optional<int32_t> a, const tsino::Optional<String>& b) {
  return tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(b))
      == tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(a))));
}

const auto settings = tsino::makeMap<String, tsino::Union<bool, String>>(
    {
        {"mode", tsino::Union<bool, String>(String("fast"))},
        {"on", tsino::Union<bool, String>(true)}});

bool isSet(const String& key, const tsino::Union<double, String>& value) {
  return tsino::Optional<tsino::Union<bool, double, String>>(
      tsino::convertOptional(settings->get(key))) == tsino::Union<bool, double, String>(value);
}

// The numbers of an enum are numbers.
enum class Level : uint8_t { Low, High };

bool isLevel(const tsino::Union<Level, String>& level, const tsino::Union<double, String>& value) {
  return (level.is<Level>() ? tsino::Union<double, String>((double)(int32_t)level.get<Level>()) : tsino::Union<double, String>(
      level.get<String>())) == value;
}

tsino::Union<double, String> plain(const tsino::Union<Level, String>& level) {
  return level.is<Level>() ? tsino::Union<double, String>((double)(int32_t)level.get<Level>()) : tsino::Union<double, String>(
      level.get<String>());
}

void setup() {
  Serial.begin(115200);

  Serial.print(
      tsino::withoutFormat(
          ::same(
              tsino::Union<bool, String>(String(F("a"))),
              tsino::Union<double, String>(String(F("a"))))));
  Serial.print(F(" "));
  Serial.print(
      ::same(tsino::Union<bool, String>(String(F("a"))), tsino::Union<double, String>(1.0)));
  Serial.print(F(" "));
  Serial.print(::same(tsino::Union<bool, String>(true), tsino::Union<double, String>(1.0)));
  Serial.print(F(" "));
  Serial.println(
      ::same(tsino::Union<bool, String>(true), tsino::Union<double, String>(String(F("true")))));

  Serial.print(
      found(
          tsino::Union<double, String>(String(F("a"))),
          tsino::Union<bool, String>(String(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      found(tsino::Union<double, String>(1.0), tsino::Union<bool, String>(true)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(found({}, {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(found(tsino::Union<double, String>(0.0), {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(found({}, tsino::Union<bool, String>(false)) ? F("true") : F("false"));

  Serial.print(
      missing(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("1"))), 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      missing(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}), {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      missing(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}), {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      missing(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}), 0) ? F("true") : F("false"));

  Serial.print(either(1, tsino::Optional<String>(F("1"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(either({}, tsino::Optional<String>(F("1"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(either({}, {}) ? F("true") : F("false"));

  Serial.print(
      isSet(F("mode"), tsino::Union<double, String>(String(F("fast")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isSet(F("mode"), tsino::Union<double, String>(1.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isSet(F("on"), tsino::Union<double, String>(1.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isSet(F("none"), tsino::Union<double, String>(String(F("fast")))) ? F("true") : F("false"));

  Serial.print(
      isLevel(tsino::Union<Level, String>(Level::Low), tsino::Union<double, String>(0.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isLevel(
          tsino::Union<Level, String>(Level::High),
          tsino::Union<double, String>(String(F("High")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isLevel(
          tsino::Union<Level, String>(String(F("High"))),
          tsino::Union<double, String>(String(F("High")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isLevel(tsino::Union<Level, String>(String(F(""))), tsino::Union<double, String>(0.0)) ? F("true") : F("false"));
  tsino::printFirstUnion(Serial, plain(tsino::Union<Level, String>(Level::High)));
  Serial.print(F(" "));
  tsino::printUnion(Serial, plain(tsino::Union<Level, String>(String(F("x")))));
  Serial.println();

  tsino::Array<tsino::Union<double, String>> values{
      tsino::Union<double, String>(String(F("a"))),
      tsino::Union<double, String>(1.0)};
  tsino::Array<tsino::Union<bool, String>> flags{
      tsino::Union<bool, String>(String(F("a"))),
      tsino::Union<bool, String>(true)};
  for (const tsino::Union<double, String>& value : values) {
    tsino::inspect(
        Serial,
        flags.map<bool>(
            [&](const tsino::Union<bool, String>& flag) -> bool {
              return tsino::Union<bool, double, String>(flag)
                  == tsino::Union<bool, double, String>(value);
            }));
    Serial.println();
  }
}

void loop() {}
