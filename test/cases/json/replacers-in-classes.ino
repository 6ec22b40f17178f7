// replacers-in-classes: written by tsino from replacers-in-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/json-replace.h"
#include "src/tsino/json-union.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Val;
struct Encoder;
struct Shape;
struct Deep;
struct Shape_;
struct Shape2;
struct Shape3;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Array<tsino::Ref<Shape3>>>, tsino::Shared<tsino::Array<double>>, tsino::Ref<Shape>, tsino::Ref<Val>, tsino::Ref<Shape_>, tsino::Ref<Deep>, tsino::Ref<Shape2>, tsino::Ref<Shape3>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Val : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("x"), Unknown((double)this->x));
    out.end();
  }
};

// @run
// A replacer that is a method of an object, one with captured names; the order in which all is evaluated.
struct Encoder : tsino::Object {
  tsino::Shared<tsino::Set<String>> hidden;
  int32_t depth = 0;
  void construct();
  String encode(const Unknown& value);
  Unknown replace(const String& key, const Unknown& value);
  int32_t get_calls();
};

struct Shape : tsino::Object {
  String user;
  int32_t pin = 0;
  double t = 0;
  tsino::Ref<Deep> deep;
  void construct(String user, int32_t pin, double t, tsino::Ref<Deep> deep) {
    this->user = tsino::moved(user);
    this->pin = pin;
    this->t = t;
    this->deep = tsino::moved(deep);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("user"), Unknown(this->user));
    out.property(F("pin"), Unknown((double)this->pin));
    out.property(F("t"), Unknown(this->t));
    out.property(F("deep"), Unknown(this->deep));
    out.end();
  }
};

struct Deep : tsino::Object {
  String password;
  tsino::Shared<tsino::Array<double>> list;
  void construct(String password, tsino::Shared<tsino::Array<double>> list) {
    this->password = tsino::moved(password);
    this->list = tsino::moved(list);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("password"), Unknown(this->password));
    out.property(F("list"), Unknown(this->list));
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  tsino::Ref<Shape2> b;
  void construct(int32_t a, tsino::Ref<Shape2> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown((double)this->a));
    out.property(F("b"), Unknown(this->b));
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t a = 0;
  int32_t c = 0;
  void construct(int32_t a, int32_t c) {
    this->a = a;
    this->c = c;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown((double)this->a));
    out.property(F("c"), Unknown((double)this->c));
    out.end();
  }
};

struct Shape3 : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown((double)this->a));
    out.property(F("b"), Unknown((double)this->b));
    out.end();
  }
};

String Encoder::encode(const Unknown& value) {
  tsino::Optional<String> value2 = tsino::toJsonBy(
      value,
      [&](const String& key, const Unknown& v) -> Unknown { return this->replace(key, v); },
      1);
  return value2.has() ? value2.value() : String(F("-"));
}

Unknown Encoder::replace(const String& key, const Unknown& value) {
  this->depth++;
  if (this->hidden->has(key)) return Unknown(String(F("***")));
  if (value.is<double>() && !tsino::isInteger(value.get<double>())) {
    return Unknown(tsino::round(value.get<double>() * 100.0) / 100.0);
  }
  return value;
}

int32_t Encoder::get_calls() {
  return this->depth;
}

void Encoder::construct() {
  this->hidden = tsino::makeShared<tsino::Set<String>>(F("pin"), F("password"));
  this->depth = 0;
}

String safe(const tsino::Ref<Shape_>& value, const tsino::Array<String>& keys) {
  return tsino::toJsonBy(
      Unknown(value),
      [&](const String& k, const Unknown& v) -> Unknown {
        return k != F("") && !keys.includes(k) && isnan(tsino::toNumber(k)) ? Unknown(
            tsino::Undefined{}) : v;
      }).value();
}

String safe_(const tsino::Shared<tsino::Array<tsino::Ref<Shape3>>>& value, const tsino::Array<String>& keys) {
  return tsino::toJsonBy(
      Unknown(value),
      [&](const String& k, const Unknown& v) -> Unknown {
        return k != F("") && !keys.includes(k) && isnan(tsino::toNumber(k)) ? Unknown(
            tsino::Undefined{}) : v;
      }).value();
}
tsino::Array<String> order;

tsino::Ref<Val> val() {
  order.push(F("value"));
  return tsino::make<Val>(1);
}

tsino::Function<Unknown(const String&, const Unknown&)> rep() {
  order.push(F("replacer"));
  return [](const String& k, const Unknown& v) -> Unknown {
    order.push(tsino::concat(F("call "), k));
    return v;
  };
}

int32_t ind() {
  order.push(F("indent"));
  return 1;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Encoder> e = tsino::make<Encoder>();
  Serial.println(
      e->encode(
          Unknown(
              tsino::make<Shape>(
                  F("bob"),
                  1234,
                  20.12345,
                  tsino::make<Deep>(
                      F("x"),
                      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.005, 2.0}))))));
  Serial.println(e->get_calls());
  String withoutFormatResult = tsino::withoutFormat(e->encode(Unknown(String(F("x")))));
  String encodeResult = e->encode(Unknown(3.14159));
  String encodeResult2 = e->encode(Unknown(tsino::Undefined{}));
  String encodeResult3 = e->encode(
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{
                  tsino::fromOptional<Unknown, tsino::Null>(tsino::Optional<bool>(true)),
                  Unknown(tsino::Null{})})));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(encodeResult);
  Serial.print(F(" "));
  Serial.print(encodeResult2);
  Serial.print(F(" "));
  Serial.println(encodeResult3);
  Serial.println(
      safe(tsino::make<Shape_>(1, tsino::make<Shape2>(2, 3)), tsino::Array<String>{F("a"), F("b")}));
  Serial.println(
      safe_(
          tsino::makeShared<tsino::Array<tsino::Ref<Shape3>>>(
              tsino::Array<tsino::Ref<Shape3>>{tsino::make<Shape3>(1, 2)}),
          tsino::Array<String>{F("b")}));
  Unknown value = Unknown(val());
  tsino::Function<Unknown(const String&, const Unknown&)> repResult = rep();
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::optionalText(tsino::toJsonBy(value, repResult, ind())));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(order.join());
}

void loop() {}
