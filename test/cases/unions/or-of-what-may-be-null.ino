// or-of-what-may-be-null: written by tsino from or-of-what-may-be-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Point;

struct Point : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

// @run
// v || "default", where v may be null and undefined.
String pick(const tsino::Union<tsino::Undefined, tsino::Null, String>& v = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return tsino::truthy(v) ? v.get<String>() : String(F("dflt"));
}

int32_t count(const tsino::Union<tsino::Undefined, tsino::Null, double>& v = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  return tsino::truthy(v) ? (int32_t)v.get<double>() : 7;
}

tsino::Optional<String> orNull(const tsino::Union<tsino::Undefined, tsino::Null, String>& v = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return tsino::truthy(v) ? tsino::Optional<String>(v.get<String>()) : tsino::Optional<String>{};
}

tsino::Optional<int32_t> orNothing(const tsino::Union<tsino::Undefined, tsino::Null, double>& v = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  return tsino::convertOptional(
      tsino::truthy(v) ? tsino::Optional<double>(v.get<double>()) : tsino::Optional<double>{});
}

tsino::Union<double, String> either(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& v = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
    tsino::Undefined{})) {
  return tsino::truthy(v) ? tsino::Union<double, String>(v) : tsino::Union<double, String>(
      String(F("either")));
}

tsino::Ref<Point> point(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Point>>& p = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Point>>(
    tsino::Undefined{})) {
  return tsino::truthy(p) ? p.get<tsino::Ref<Point>>() : tsino::make<Point>(-1);
}

int32_t lengthOf(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>& list = tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>(
    tsino::Undefined{})) {
  return (tsino::truthy(list) ? list.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{}))->length();
}

bool flag(const tsino::Union<tsino::Undefined, tsino::Null, bool>& b = tsino::Union<tsino::Undefined, tsino::Null, bool>(
    tsino::Undefined{})) {
  return tsino::truthy(b) ? b.get<bool>() : false;
}

String chain(const tsino::Union<tsino::Undefined, tsino::Null, String>& a = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{}), const tsino::Union<tsino::Undefined, tsino::Null, String>& b = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  tsino::Union<tsino::Undefined, tsino::Null, String> value = tsino::truthy(a) ? a : b;
  return tsino::truthy(value) ? value.get<String>() : String(F("end"));
}

String orElse(const tsino::Union<tsino::Undefined, tsino::Null, String>& v, const __FlashStringHelper* other) {
  return tsino::truthy(v) ? v.get<String>() : String(other);
}

int32_t orElse_(const tsino::Union<tsino::Undefined, tsino::Null, double>& v, int32_t other) {
  return tsino::truthy(v) ? (int32_t)v.get<double>() : other;
}

tsino::Optional<String> orElse_or_of_what_may_be_null(const tsino::Union<tsino::Undefined, tsino::Null, String>& v, const tsino::Optional<String>& other) {
  return tsino::truthy(v) ? tsino::Optional<String>(v.get<String>()) : other;
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          pick(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a"))))));
  Serial.print(F(" "));
  Serial.print(pick(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("")))));
  Serial.print(F(" "));
  Serial.print(pick(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(pick(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})));
  Serial.print(count(tsino::Union<tsino::Undefined, tsino::Null, double>(0.0)));
  Serial.print(F(" "));
  Serial.print(count(tsino::Union<tsino::Undefined, tsino::Null, double>(3.0)));
  Serial.print(F(" "));
  Serial.print(count(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(count(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})));

  const auto settings = tsino::makeRecord<tsino::Optional<String>>(
      {
          {F("a"), tsino::Optional<String>(F("x"))},
          {F("b"), tsino::Optional<String>{}},
          {F("c"), tsino::Optional<String>(F(""))}});
  tsino::Array<String> list{F("a"), F("b"), F("c")};
  for (const String& key : list) {
    tsino::Union<tsino::Undefined, tsino::Null, String> value = settings->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        settings->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
        tsino::Undefined{});
    Serial.println(tsino::truthy(value) ? value.get<String>() : String(F("none")));
  }
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalTextOrNull(
              orNull(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a")))))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          orNull(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F(""))))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          orNull(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(orNothing(tsino::Union<tsino::Undefined, tsino::Null, double>(1.0))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(orNothing(tsino::Union<tsino::Undefined, tsino::Null, double>(0.0))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          orNothing(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}))));
  tsino::printFirstUnion(
      Serial,
      either(tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      either(tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("")))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      either(tsino::Union<tsino::Undefined, tsino::Null, double, String>(0.0)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      either(tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("q")))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      either(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{})));
  Serial.println();
  tsino::inspect(
      Serial,
      point(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Point>>(tsino::make<Point>(2))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      point(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Point>>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      point(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Point>>(tsino::Undefined{})));
  Serial.println();
  Serial.print(
      lengthOf(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}))));
  Serial.print(F(" "));
  Serial.print(
      lengthOf(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>(
              tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(
      lengthOf(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>(
              tsino::Undefined{})));
  Serial.print(
      flag(tsino::Union<tsino::Undefined, tsino::Null, bool>(true)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      flag(tsino::Union<tsino::Undefined, tsino::Null, bool>(false)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      flag(tsino::Union<tsino::Undefined, tsino::Null, bool>(tsino::Null{})) ? F("true") : F("false"));

  tsino::Union<tsino::Undefined, tsino::Null, String> current;
  if (!tsino::truthy(current)) {
    current = tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("set")));
  }
  tsino::printUnion(Serial, current);
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          chain(
              tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
              tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.print(
      chain(
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F(""))),
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("b")))));
  Serial.print(F(" "));
  Serial.println(
      chain(
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a"))),
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  Serial.print(
      tsino::withoutFormat(
          orElse(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}), F("g"))));
  Serial.print(F(" "));
  Serial.print(orElse_(tsino::Union<tsino::Undefined, tsino::Null, double>(0.0), 4));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(
          orElse_or_of_what_may_be_null(
              tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
              {})));

  tsino::Array<tsino::Optional<String>> parts{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{}};
  tsino::Union<tsino::Undefined, tsino::Null, double, String> part = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
      1 < parts.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          parts.get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}));
  tsino::Union<tsino::Undefined, tsino::Null, String> value = tsino::truthy(part) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      tsino::Optional<String>(part.get<String>())) : 0 < parts.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      parts.get(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::printUnion(
      Serial,
      tsino::truthy(value) ? tsino::Union<double, String>(value.get<String>()) : tsino::Union<double, String>(5.0));
  Serial.println();
  part = tsino::Union<tsino::Undefined, tsino::Null, double, String>(0.0);
  tsino::printUnion(
      Serial,
      tsino::truthy(part) ? tsino::Union<double, String>(part) : tsino::Union<double, String>(
          String(F("zero"))));
  Serial.println();
}

void loop() {}
