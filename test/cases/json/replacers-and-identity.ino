// replacers-and-identity: written by tsino from replacers-and-identity.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic-number.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/json-replace-record.h"
#include "src/tsino/json-replace.h"
#include "src/tsino/json-union.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct P;
struct Shared;
struct Flags;
struct Rec;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct O;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Shared<tsino::Record<tsino::Ref<Rec>>>, tsino::Shared<tsino::Array<tsino::Ref<Shared>>>, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>, tsino::Shared<tsino::Array<uint8_t>>, tsino::Shared<tsino::Array<bool>>, tsino::Shared<tsino::Array<tsino::Union<double, String>>>, tsino::Ref<Shape>, tsino::Ref<Shared>, tsino::Ref<Shape_>, tsino::Ref<Shape2>, tsino::Ref<Shape3>, tsino::Ref<Flags>, tsino::Ref<Shape4>, tsino::Ref<P>, tsino::Ref<O>, tsino::Ref<Rec>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// @leaks
// The very objects come to a replacer: compared, left out before they close a circle, changed in the text only.
struct P : tsino::Chained {
  tsino::Optional<tsino::Ref<P>> self;
  int32_t n = 0;
  void construct();
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F("P"), *this);
    out.property(F("self"), tsino::fromOptional<Unknown, tsino::Null>(this->self));
    out.property(F("n"), Unknown((double)this->n));
    out.end();
  }
};

struct Shared : tsino::Object {
  int32_t k = 0;
  void construct(int32_t k) {
    this->k = k;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("k"), Unknown((double)this->k));
    out.end();
  }
};

struct Flags : tsino::Object {
  bool on = false;
  tsino::Shared<tsino::Array<bool>> list;
  void construct(bool on, tsino::Shared<tsino::Array<bool>> list) {
    this->on = on;
    this->list = tsino::moved(list);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("on"), Unknown(this->on));
    out.property(F("list"), Unknown(this->list));
    out.end();
  }
};

struct Rec : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("n"), Unknown((double)this->n));
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Shared> a;
  tsino::Ref<Shared> b;
  tsino::Shared<tsino::Array<tsino::Ref<Shared>>> l;
  void construct(tsino::Ref<Shared> a, tsino::Ref<Shared> b, tsino::Shared<tsino::Array<tsino::Ref<Shared>>> l) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->l = tsino::moved(l);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown(this->a));
    out.property(F("b"), Unknown(this->b));
    out.property(F("l"), Unknown(this->l));
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Ref<P> a;
  void construct(tsino::Ref<P> a) {
    this->a = tsino::moved(a);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown(this->a));
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Ref<P> a;
  void construct(tsino::Ref<P> a) {
    this->a = tsino::moved(a);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown(this->a));
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> grid;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> grid) {
    this->grid = tsino::moved(grid);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("grid"), Unknown(this->grid));
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> u;
  tsino::Ref<O> o;
  void construct(tsino::Shared<tsino::Array<tsino::Union<double, String>>> u, tsino::Ref<O> o) {
    this->u = tsino::moved(u);
    this->o = tsino::moved(o);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("u"), Unknown(this->u));
    out.property(F("o"), Unknown(this->o));
    out.end();
  }
};

struct O : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> p;
  void construct(tsino::Optional<tsino::Union<double, String>> p) {
    this->p = tsino::moved(p);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("p"), tsino::fromOptional<Unknown, tsino::Null>(this->p));
    out.end();
  }
};

void P::construct() {
  this->self = {};
  this->n = 1;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<P> p = tsino::make<P>();
  const tsino::Ref<Shared> shared = tsino::make<Shared>(1);
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(
                  tsino::make<Shape>(
                      shared,
                      shared,
                      tsino::makeShared<tsino::Array<tsino::Ref<Shared>>>(
                          tsino::Array<tsino::Ref<Shared>>{shared}))),
              [&](const String& k, const Unknown& v) -> Unknown {
                return v == Unknown(shared) ? Unknown(String(F("S"))) : v;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(tsino::make<Shape_>(p)),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("self") ? Unknown(tsino::Undefined{}) : v;
              })));
  p->self = p;
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(tsino::make<Shape2>(p)),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("self") ? Unknown(tsino::Undefined{}) : v;
              })));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> grid = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})});
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(tsino::make<Shape3>(grid)),
              [](const String& k, const Unknown& v) -> Unknown {
                return v.is<double>() ? Unknown(-v.get<double>()) : v;
              })));
  Serial.print((*(*grid)[0])[1]);
  Serial.print(F(" "));
  Serial.println(grid->length());
  tsino::Shared<tsino::Array<String>> words = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("a"), F("b")});
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              tsino::toJsonBy(
                  Unknown(words),
                  [](const String& k, const Unknown& v) -> Unknown {
                    return v.is<String>() ? Unknown(tsino::toUpperCase(v.get<String>())) : v;
                  }))));
  Serial.print(F(" "));
  Serial.println(words->join());
  const tsino::Ref<Flags> flags = tsino::make<Flags>(
      true,
      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true, false}));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(flags),
              [](const String& k, const Unknown& v) -> Unknown {
                return v.is<bool>() ? Unknown((double)(v.get<bool>() ? 1 : 0)) : v;
              })));
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> u = tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(String(F("b")))});
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(
                  tsino::make<Shape4>(
                      u,
                      tsino::make<O>(
                          tsino::Optional<tsino::Union<double, String>>(
                              tsino::Union<double, String>(String(F("x"))))))),
              [](const String& k, const Unknown& v) -> Unknown {
                return v.is<String>() ? Unknown((double)tsino::length(v.get<String>())) : v;
              })));
  const auto rec = tsino::makeRecord<tsino::Ref<Rec>>(
      {{F("b"), tsino::make<Rec>(1)}, {F("a"), tsino::make<Rec>(2)}});
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(rec),
              [](const String& k, const Unknown& v) -> Unknown {
                return k == F("n") ? Unknown(tsino::numberOf(v) * 100.0) : v;
              })));
  const tsino::Optional<int32_t> nothing = words->length() > 5 ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{};
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              tsino::fromOptional<Unknown, tsino::Undefined>(
                  tsino::Optional<double>(tsino::convertOptional(nothing))),
              [](const String& k, const Unknown& v) -> Unknown {
                return v.is<tsino::Undefined>() ? Unknown(String(F("was undefined"))) : v;
              })));
}

void loop() {}
