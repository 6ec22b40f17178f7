// one-name-in-several-forms: written by tsino from one-name-in-several-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Result;
struct Made;

struct Result : tsino::Object {
  bool ok__ = false;
  tsino::Optional<int32_t> value;
  tsino::Optional<int32_t> error;
  tsino::Optional<String> error_;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value_;
  void construct(bool ok__, tsino::Optional<int32_t> value, tsino::Optional<int32_t> error = {}, tsino::Optional<String> error_ = {}, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value_ = {}) {
    this->ok__ = ok__;
    this->value = tsino::moved(value);
    this->error = tsino::moved(error);
    this->error_ = tsino::moved(error_);
    this->value_ = tsino::moved(value_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok__);
    out.optionalField(F("value"), this->value);
    out.optionalField(F("error"), this->error_);
    out.optionalField(F("value"), this->value_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("ok"), this->ok__);
    out.field(F("value"), this->value);
    out.field(F("error"), this->error_);
    out.field(F("value"), this->value_);
    out.end();
  }
};

struct Made : tsino::Object {
  bool ok__ = false;
  String error;
  double value = 0;
  bool has_value = false;
  String value_;
  bool has_value_2 = false;
  void construct(bool ok__, String error, double value = 0, bool has_value = false, String value_ = String{}, bool has_value_2 = false) {
    this->ok__ = ok__;
    this->error = tsino::moved(error);
    this->value = value;
    this->has_value = has_value;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok__);
    if (!this->ok__) out.field(F("error"), this->error);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("ok"), this->ok__);
    if (!this->ok__) out.field(F("error"), this->error);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    out.end();
  }
};

tsino::Ref<Result> ok(int32_t value) {
  return tsino::make<Result>(true, tsino::Optional<int32_t>(value));
}

tsino::Ref<Result> ok_(const tsino::Shared<tsino::Array<uint8_t>>& value) {
  return tsino::make<Result>(
      true,
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>{},
      tsino::Optional<String>{},
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(value));
}

tsino::Ref<Result> err(String error) {
  return tsino::make<Result>(
      false,
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(tsino::moved(error)));
}

tsino::Ref<Result> num(const String& s) {
  return s == F("1") ? ok(1) : err(tsino::concat(F("bad "), s));
}

tsino::Ref<Result> all(const tsino::Array<tsino::Ref<Result>>& rs) {
  tsino::Shared<tsino::Array<uint8_t>> out = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  for (const tsino::Ref<Result>& r : rs) {
    if (!r->ok__) return r;
    out->push((uint8_t)r->value.value());
  }
  return ok_(out);
}

tsino::Ref<Made> done(double value) {
  return tsino::make<Made>(true, String{}, value, true);
}

tsino::Ref<Made> done_(String value) {
  return tsino::make<Made>(true, String{}, 0.0, false, tsino::moved(value), true);
}

tsino::Ref<Made> failed(const __FlashStringHelper* error) {
  return tsino::make<Made>(false, error);
}

tsino::Ref<Made> half(int32_t n) {
  return n % 2 == 0 ? done(n / 2.0) : failed(F("odd"));
}

tsino::Ref<Made> upper(const String& text) {
  return text == F("") ? failed(F("empty")) : done_(tsino::toUpperCase(text));
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Result> value = all(
      tsino::Array<String>{F("1"), F("1")}.map<tsino::Ref<Result>>(
          [](const String& s) -> tsino::Ref<Result> { return num(s); }));
  tsino::Ref<Result> value2 = all(
      tsino::Array<String>{F("1"), F("b"), F("c")}.map<tsino::Ref<Result>>(
          [](const String& s) -> tsino::Ref<Result> { return num(s); }));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(
      tsino::toJson(
          all(
              tsino::Array<String>{F("1"), F("1")}.map<tsino::Ref<Result>>(
                  [](const String& s) -> tsino::Ref<Result> { return num(s); }))));
  tsino::Ref<Result> allResult = all(
      tsino::Array<String>{F("1")}.map<tsino::Ref<Result>>(
          [](const String& s) -> tsino::Ref<Result> { return num(s); }));
  tsino::Array<String> names{F("ok")};
  if (allResult->value.has()) names.push(F("value"));
  if (allResult->error_.has()) names.push(F("error"));
  if (allResult->value_.has()) names.push(F("value"));
  tsino::Array<String> value3 = tsino::moved(names);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Ref<Result> allResult2 = all(
      tsino::Array<String>{F("1")}.map<tsino::Ref<Result>>(
          [](const String& s) -> tsino::Ref<Result> { return num(s); }));
  tsino::Array<tsino::Ref<Result>> both{
      allResult2,
      all(
          tsino::Array<String>{F("x")}.map<tsino::Ref<Result>>(
              [](const String& s) -> tsino::Ref<Result> { return num(s); }))};
  tsino::inspect(
      Serial,
      both.map<bool>(
          [](const tsino::Ref<Result>& r) -> bool { return r->value.has() || r->value_.has(); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      both.map<bool>([](const tsino::Ref<Result>& r) -> bool { return r->error_.has(); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      both.map<tsino::Array<String>>(
          [](const tsino::Ref<Result>& r) -> tsino::Array<String> {
            return tsino::Array<String>{F("ok"), F("value"), F("error"), F("more")}.filter(
                [&](const String& k) -> bool {
                  return tsino::ownName(k) == F("ok") || (k == F("value") && r->value.has())
                      || (k == F("error") && r->error_.has()) || (k == F("value") && r->value_.has());
                });
          }));
  Serial.println();
  for (const tsino::Ref<Result>& r : both) {
    tsino::Array<String> names2{F("ok")};
    if (r->value.has()) names2.push(F("value"));
    if (r->error_.has()) names2.push(F("error"));
    if (r->value_.has()) names2.push(F("value"));
    tsino::Array<String> list = tsino::moved(names2);
    for (const String& k : list) Serial.println(k);
  }
  const tsino::Ref<Result> first = num(F("1"));
  if (first->ok__) {
    const int32_t value4 = first->value.value();
    Serial.print(value4);
    Serial.print(F(" "));
    tsino::inspect(Serial, first);
    Serial.print(F(" "));
    Serial.println(first->value.has() || first->value_.has() ? F("true") : F("false"));
  }
  Serial.print(tsino::withoutFormat(tsino::toJson(half(4))));
  Serial.print(F(" "));
  tsino::inspect(Serial, upper(F("a")));
  Serial.print(F(" "));
  tsino::inspect(Serial, half(3));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(upper(F(""))));
  Serial.print(F(" "));
  Serial.println(upper(F("b"))->ok__ ? F("true") : F("false"));
}

void loop() {}
