// replacers-that-throw-or-drop: written by tsino from replacers-that-throw-or-drop.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/json-replace.h"
#include "src/tsino/json-union.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Data;
struct Data_;
struct X;
struct Shape;
struct B;
struct Shape_;
struct Shape2;
struct Shape3;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<double>>, tsino::Ref<Data>, tsino::Ref<Shape>, tsino::Ref<Shape_>, tsino::Ref<Shape2>, tsino::Ref<Shape3>, tsino::Ref<X>, tsino::Ref<Data_>, tsino::Ref<B>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Data : tsino::Object {
  int32_t a = 0;
  tsino::Shared<tsino::Array<double>> b;
  tsino::Ref<Data_> c;
  void construct(int32_t a, tsino::Shared<tsino::Array<double>> b, tsino::Ref<Data_> c) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown((double)this->a));
    out.property(F("b"), Unknown(this->b));
    out.property(F("c"), Unknown(this->c));
    out.end();
  }
};

struct Data_ : tsino::Object {
  String d;
  void construct(String d) {
    this->d = tsino::moved(d);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("d"), Unknown(this->d));
    out.end();
  }
};

struct X : tsino::Object {
  double v = 0;
  double w = 0;
  String q;
  int32_t odd_key = 0;
  int32_t item3 = 0;
  void construct(double v, double w, String q, int32_t odd_key, int32_t item3) {
    this->v = v;
    this->w = w;
    this->q = tsino::moved(q);
    this->odd_key = odd_key;
    this->item3 = item3;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("3"), Unknown((double)this->item3));
    out.property(F("v"), Unknown(this->v));
    out.property(F("w"), Unknown(this->w));
    out.property(F("q"), Unknown(this->q));
    out.property(F("odd key"), Unknown((double)this->odd_key));
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t _a = 0;
  tsino::Ref<B> b;
  void construct(int32_t _a, tsino::Ref<B> b) {
    this->_a = _a;
    this->b = tsino::moved(b);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("_a"), Unknown((double)this->_a));
    out.property(F("b"), Unknown(this->b));
    out.end();
  }
};

struct B : tsino::Object {
  int32_t _c = 0;
  int32_t d = 0;
  void construct(int32_t _c, int32_t d) {
    this->_c = _c;
    this->d = d;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("_c"), Unknown((double)this->_c));
    out.property(F("d"), Unknown((double)this->d));
    out.end();
  }
};

struct Shape_ : tsino::Object {
  double t = 0;
  tsino::Shared<tsino::Array<double>> h;
  void construct(double t, tsino::Shared<tsino::Array<double>> h) {
    this->t = t;
    this->h = tsino::moved(h);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("t"), Unknown(this->t));
    out.property(F("h"), Unknown(this->h));
    out.end();
  }
};

struct Shape2 : tsino::Object {
  double t = 0;
  void construct(double t) {
    this->t = t;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("t"), Unknown(this->t));
    out.end();
  }
};

struct Shape3 : tsino::Object {
  int32_t i = 0;
  tsino::Shared<tsino::Array<double>> l;
  void construct(int32_t i, tsino::Shared<tsino::Array<double>> l) {
    this->i = i;
    this->l = tsino::moved(l);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("i"), Unknown((double)this->i));
    out.property(F("l"), Unknown(this->l));
    out.end();
  }
};

Unknown redact(const String& key, const Unknown& value) {
  return tsino::startsWith(key, F("_")) ? Unknown(tsino::Undefined{}) : value;
}

tsino::Function<Unknown(const String&, const Unknown&)> round_(int32_t digits) {
  return [digits](const String& key, const Unknown& value) -> Unknown {
    return value.is<double>() ? Unknown(
        tsino::toNumber(tsino::toFixed(value.get<double>(), digits))) : value;
  };
}
int32_t calls = 0;

Unknown replacer(const String& k, const Unknown& v) {
  calls++;
  return v;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Replacers that throw, give nothing, are called by replacers, are made by functions.
  const tsino::Ref<Data> data = tsino::make<Data>(
      1,
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0, 3.0}),
      tsino::make<Data_>(F("x")));
  tsino::toJsonBy(
      Unknown(data),
      [](const String& k, const Unknown& v) -> Unknown {
        if (k == F("d")) {
          tsino::raise(tsino::makeError<tsino::RangeError>(F("no "), k));
          return {};
        }
        return v;
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(tsino::withoutFormat(e->message));
    Serial.print(F(" "));
    Serial.println(e->isA(tsino::RangeError::classId) ? F("true") : F("false"));
  }
  tsino::Function<tsino::Optional<int32_t>(const String&)> value = [](const String& k) -> tsino::Optional<int32_t> {
    return k == F("zz") ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{};
  };
  tsino::Optional<String> value2 = tsino::toJsonBy(
      Unknown(data),
      [value](const String& key, const Unknown& value2) -> Unknown {
        return tsino::fromOptional<Unknown, tsino::Undefined>(
            tsino::Optional<double>(tsino::convertOptional(value(key))));
      });
  Serial.println(value2.has() ? value2.value() : String(F("nothing")));
  tsino::Function<tsino::Optional<int32_t>(const String&)> value3 = [](const String& k) -> tsino::Optional<int32_t> {
    return k == F("zz") ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{};
  };
  tsino::toJsonBy(
      Unknown(data),
      [value3](const String& key, const Unknown& value4) -> Unknown {
        return tsino::fromOptional<Unknown, tsino::Undefined>(
            tsino::Optional<double>(tsino::convertOptional(value3(key))));
      });
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("b") ? Unknown(tsino::Undefined{}) : v;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("1") ? Unknown(tsino::Undefined{}) : v;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& k, const Unknown& v) -> Unknown {
                return v.is<double>() ? Unknown((double)NAN) : v;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& k, const Unknown& v) -> Unknown {
                return v.is<double>() ? tsino::fromOptional<Unknown, tsino::Null>(
                    v.get<double>() > 2.0 ? tsino::Optional<String>(F("big")) : tsino::Optional<String>{}) : v;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("c") ? tsino::fromOptional<Unknown, tsino::Undefined>(
                    tsino::toJsonBy(
                        v,
                        [](const String& k2, const Unknown& v2) -> Unknown {
                          return k2 == F("d") ? Unknown(9.0) : v2;
                        })) : v;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(tsino::make<Shape>(1, tsino::make<B>(2, 3))),
              tsino::Function<Unknown(const String&, const Unknown&)>::of<decltype(redact), redact>(),
              1)));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              tsino::toJsonBy(
                  Unknown(
                      tsino::make<Shape_>(
                          21.456,
                          tsino::makeShared<tsino::Array<double>>(
                              tsino::Array<double>{0.12345, 7.0}))),
                  round_(1)))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(tsino::toJsonBy(Unknown(tsino::make<Shape2>(21.456)), round_(2))));
  for (int32_t i = 0; i < 2; i++) {
    tsino::toJsonBy(
        Unknown(
            tsino::make<Shape3>(
                i,
                tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{(double)i}))),
        tsino::Function<Unknown(const String&, const Unknown&)>::of<decltype(replacer), replacer>());
  }
  Serial.println(calls);
  const tsino::Ref<X> x = tsino::make<X>(-0.0, 1e21, F("\"\n"), 1, 4);
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(x),
              [](const String& k, const Unknown& v) -> Unknown { return v; })));
}

void loop() {}
