// unions-of-primitives: written by tsino from unions-of-primitives.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

String show(const tsino::Optional<tsino::Union<bool, double, String>>& value) {
  String choice = String(
      value.has() && value.value().is<bool>() ? F("boolean") : value.has()
          && value.value().is<double>() ? F("number") : value.has() && value.value().is<String>() ? F("string") : F("object"));
  if (choice == F("number")) {
    return tsino::concat(F("n"), tsino::toFixed(value.value().get<double>(), 1));
  } else if (choice == F("string")) {
    return tsino::concat(F("s"), String(tsino::length(value.value().get<String>())));
  } else if (choice == F("boolean")) {
    return value.value().get<bool>() ? F("yes") : F("no");
  } else {
    return F("null");
  }
  tsino::unreachable();
}

tsino::Optional<tsino::Union<bool, double, String>> current = tsino::Union<bool, double, String>(5.0);
tsino::Array<String> history;

void set(tsino::Optional<tsino::Union<bool, double, String>> value) {
  history.push(
      tsino::concat(tsino::optionalTextOrNull(current), F("->"), tsino::optionalTextOrNull(value)));
  current = tsino::moved(value);
}

tsino::Union<double, String> add(const tsino::Union<double, String>& a, const tsino::Union<double, String>& b) {
  if (a.is<double>() && b.is<double>()) {
    return tsino::Union<double, String>(
        (double)((int32_t)a.get<double>() + (int32_t)b.get<double>()));
  }
  return tsino::Union<double, String>(tsino::concat(tsino::toText(a), tsino::toText(b)));
}

double toNumber(const tsino::Optional<tsino::Union<bool, double, String>>& value) {
  return value.has() && value.value().is<String>() ? tsino::toNumber(value.value().get<String>()) : tsino::Optional<tsino::Union<bool, double>>(
      tsino::convertOptional(value)).has()
      && tsino::Optional<tsino::Union<bool, double>>(tsino::convertOptional(value)).value().is<bool>() ? (double)(value.value().get<bool>() ? 1 : 0) : tsino::optionalMember<double, tsino::Null>(
      value).valueOr((double)NAN);
}

bool equal(const tsino::Optional<tsino::Union<bool, double, String>>& a, const tsino::Optional<tsino::Union<bool, double, String>>& b) {
  return a == b;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>> values{
      tsino::Optional<tsino::Union<bool, double, String>>(tsino::Union<bool, double, String>(1.0)),
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(String(F("two")))),
      tsino::Optional<tsino::Union<bool, double, String>>(tsino::Union<bool, double, String>(true)),
      tsino::Optional<tsino::Union<bool, double, String>>{},
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(-0.25)),
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(String(F("")))),
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(false))};
  Serial.println(
      values.map<String>(
          [](const tsino::Optional<tsino::Union<bool, double, String>>& value) -> String {
            return show(value);
          }).join());
  Serial.println(
      values.map<String>(
          [](const tsino::Optional<tsino::Union<bool, double, String>>& value) -> String {
            return value.has() && value.value().is<bool>() ? F("boolean") : value.has()
                && value.value().is<double>() ? F("number") : value.has()
                && value.value().is<String>() ? F("string") : F("object");
          }).join());
  Serial.print(
      values.filter(
          [](const tsino::Optional<tsino::Union<bool, double, String>>& value) -> bool {
            return value.has() && value.value().is<String>();
          }).length());
  Serial.print(F(" "));
  Serial.println(
      values.filter(
          [](const tsino::Optional<tsino::Union<bool, double, String>>& value) -> bool {
            return tsino::truthy(value);
          }).length());
  Serial.print(
      values.indexOf(
          tsino::Optional<tsino::Union<bool, double, String>>(
              tsino::Union<bool, double, String>(String(F("two"))))));
  Serial.print(F(" "));
  Serial.print(values.indexOf(tsino::Optional<tsino::Union<bool, double, String>>{}));
  Serial.print(F(" "));
  Serial.print(
      values.includes(
          tsino::Optional<tsino::Union<bool, double, String>>(
              tsino::Union<bool, double, String>(false))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      values.indexOf(
          tsino::Optional<tsino::Union<bool, double, String>>(
              tsino::Union<bool, double, String>(2.0))));
  Serial.print(F(" "));
  Serial.println(values.join(F("|")));
  set(tsino::Union<bool, double, String>(String(F("text"))));
  set({});
  set(tsino::Union<bool, double, String>(0.5));
  Serial.print(tsino::withoutFormat(history.join()));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, current);
  Serial.println();
  tsino::printFirstUnion(
      Serial,
      add(tsino::Union<double, String>(1.0), tsino::Union<double, String>(2.0)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      add(tsino::Union<double, String>(String(F("1"))), tsino::Union<double, String>(2.0)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      add(tsino::Union<double, String>(1.0), tsino::Union<double, String>(String(F("2")))));
  Serial.print(F(" "));
  Serial.print(
      add(tsino::Union<double, String>(1.0), tsino::Union<double, String>(1.0)).is<double>() ? F("number") : F("string"));
  Serial.print(F(" "));
  Serial.println(
      add(tsino::Union<double, String>(String(F(""))), tsino::Union<double, String>(1.0)).is<double>() ? F("number") : F("string"));
  Serial.println(
      tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
          tsino::allOf(
              tsino::characters(F("5")).map<tsino::Optional<tsino::Union<bool, double, String>>>(
                  [](const String& value) -> tsino::Optional<tsino::Union<bool, double, String>> {
                    return tsino::Union<bool, double, String>(value);
                  })),
          tsino::Optional<tsino::Union<bool, double, String>>(
              tsino::Union<bool, double, String>(true)),
          tsino::Optional<tsino::Union<bool, double, String>>{},
          tsino::Optional<tsino::Union<bool, double, String>>(
              tsino::Union<bool, double, String>(7.0))}.map<double>(
          [](const tsino::Optional<tsino::Union<bool, double, String>>& value) -> double {
            return ::toNumber(value);
          }).join());
  Serial.print(
      equal(
          tsino::Union<bool, double, String>(1.0),
          tsino::Union<bool, double, String>(String(F("1")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      equal(
          tsino::Union<bool, double, String>(String(F("a"))),
          tsino::Union<bool, double, String>(String(F("a")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(equal({}, tsino::Union<bool, double, String>(false)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      equal(tsino::Union<bool, double, String>(0.0), tsino::Union<bool, double, String>(false)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      equal(tsino::Union<bool, double, String>(2.0), tsino::Union<bool, double, String>(2.0)) ? F("true") : F("false"));
  const tsino::Union<double, String> id = tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(String(F("x"))),
      tsino::Union<double, String>(7.0)}[1];
  Serial.print(id == tsino::Union<double, String>(7.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::toText(id));
  Serial.print(F(" "));
  Serial.println(id == tsino::Union<double, String>(String(F("7"))) ? F("true") : F("false"));
}

void loop() {}
