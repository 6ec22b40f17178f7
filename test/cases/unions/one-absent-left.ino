// one-absent-left: written by tsino from one-absent-left.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct Filled;
struct Display;

struct Filled : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double, String> value = tsino::Union<tsino::Undefined, tsino::Null, double, String>{}) {
    this->value = tsino::moved(value);
  }
};

struct Display : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> last;
  void construct();
  void take(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
      tsino::Undefined{}));
  bool isDark(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
      tsino::Undefined{}));
};

/** The name for nothing is for `null` alone. */
tsino::Optional<tsino::Union<double, String>> named(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
    tsino::Undefined{})) {
  return value.is<tsino::Null>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(String(F("nothing")))) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Undefined>(
      value);
}

String shown(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
    tsino::Undefined{})) {
  if (value.is<tsino::Null>()) return F("null");
  const tsino::Optional<tsino::Union<double, String>> rest = tsino::optionalUnion<tsino::Union<double, String>, tsino::Undefined>(
      value);
  return !rest.has() ? F("undefined") : rest.value().is<double>() ? F("number") : F("string");
}

tsino::Optional<tsino::Union<double, String>> filled(const tsino::Ref<Filled>& given) {
  const tsino::Optional<tsino::Union<double, String>> value = given->value.is<tsino::Undefined>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(String(F("default")))) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      given->value);
  return value;
}

void Display::take(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value) {
  if (!value.is<tsino::Undefined>()) {
    this->last = tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(value);
  }
}

bool Display::isDark(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value) {
  return !value.is<tsino::Null>() && !tsino::truthy(value);
}

void Display::construct() {
  this->last = tsino::Union<double, String>(String(F("start")));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Optional<tsino::Union<double, String>>> history{
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(4.0))};

  tsino::printFirstUnion(
      Serial,
      named(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      named(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{})));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      named(tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("on")))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      named(tsino::Union<tsino::Undefined, tsino::Null, double, String>(7.0)));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          shown(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}))));
  Serial.print(F(" "));
  Serial.print(
      shown(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.print(shown(tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("on")))));
  Serial.print(F(" "));
  Serial.println(shown(tsino::Union<tsino::Undefined, tsino::Null, double, String>(7.0)));
  tsino::printFirstUnionOrNull(Serial, filled(tsino::make<Filled>()));
  Serial.print(F(" "));
  tsino::printUnionOrNull(
      Serial,
      filled(
          tsino::make<Filled>(
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}))));
  Serial.print(F(" "));
  tsino::printUnionOrNull(
      Serial,
      filled(tsino::make<Filled>(tsino::Union<tsino::Undefined, tsino::Null, double, String>(3.0))));
  Serial.println();

  const tsino::Ref<Display> display = tsino::make<Display>();
  display->take(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{}));
  tsino::printFirstUnionOrNull(Serial, display->last);
  Serial.print(F(" "));
  Serial.print(
      display->isDark(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      display->isDark(
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      display->isDark(tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0)) ? F("true") : F("false"));
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Union<tsino::Undefined, tsino::Null, double, String> taken = history.length() > 0 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
        history.pop()) : tsino::Union<tsino::Undefined, tsino::Null, double, String>(
        tsino::Undefined{});
    if (taken.is<tsino::Undefined>()) {
      Serial.println(F("empty"));
    } else {
      display->take(taken);
    }
    tsino::printUnionOrNull(Serial, display->last);
    Serial.println();
  }
}

void loop() {}
