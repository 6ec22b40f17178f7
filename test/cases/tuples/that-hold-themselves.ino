// that-hold-themselves: written by tsino from that-hold-themselves.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct T;
struct Fork;
struct M;
struct Two;
struct Three;

struct T : tsino::Chained {
  String item0;
  tsino::Shared<tsino::Array<tsino::Ref<T>>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<tsino::Ref<T>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Fork : tsino::Chained {
  String item0;
  int32_t item1 = 0;
  tsino::Ref<Fork> item1_;
  tsino::Ref<Fork> item2;
  void construct(String item0, int32_t item1, tsino::Ref<Fork> item1_ = tsino::Ref<Fork>{}, tsino::Ref<Fork> item2 = tsino::Ref<Fork>{}) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item1_ = tsino::moved(item1_);
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->item0 == F("leaf")) out.element(this->item1);
    if (this->item0 == F("fork")) {
      out.element(this->item1_);
      out.element(this->item2);
    }
    out.end();
  }
};

struct M : tsino::Chained {
  String item0;
  tsino::Shared<tsino::Array<tsino::Ref<M>>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<tsino::Ref<M>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Two : tsino::Chained {
  int32_t item0 = 0;
  tsino::Optional<tsino::Ref<Three>> item1;
  void construct(int32_t item0, tsino::Optional<tsino::Ref<Three>> item1 = {}) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.end();
  }
};

struct Three : tsino::Chained {
  String item0;
  tsino::Shared<tsino::Array<tsino::Ref<Two>>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<tsino::Ref<Two>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

String show(const tsino::Ref<T>& t, int32_t depth = 0) {
  const String& name = t->item0;
  const tsino::Shared<tsino::Array<tsino::Ref<T>>>& kids = t->item1;
  return tsino::concat(
      F("\n"),
      tsino::repeat(F(" "), depth),
      name,
      kids->map<String>([&](const tsino::Ref<T>& k) -> String { return show(k, depth + 1); }).join(
          F("")));
}

int32_t total(const tsino::Ref<Fork>& x) {
  return x->item0 == F("leaf") ? x->item1 : total(x->item1_) + total(x->item2);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<T> t = tsino::make<T>(
      F("a"),
      tsino::makeShared<tsino::Array<tsino::Ref<T>>>(
          tsino::Array<tsino::Ref<T>>{
              tsino::make<T>(
                  F("b"),
                  tsino::makeShared<tsino::Array<tsino::Ref<T>>>(tsino::Array<tsino::Ref<T>>{})),
              tsino::make<T>(
                  F("c"),
                  tsino::makeShared<tsino::Array<tsino::Ref<T>>>(
                      tsino::Array<tsino::Ref<T>>{
                          tsino::make<T>(
                              F("d"),
                              tsino::makeShared<tsino::Array<tsino::Ref<T>>>(
                                  tsino::Array<tsino::Ref<T>>{}))}))}));
  Serial.print(tsino::withoutFormat(show(t)));
  Serial.print(F(" "));
  tsino::inspect(Serial, t);
  Serial.println();
  tsino::Array<tsino::Ref<M>> m{
      tsino::make<M>(
          F("x"),
          tsino::makeShared<tsino::Array<tsino::Ref<M>>>(
              tsino::Array<tsino::Ref<M>>{
                  tsino::make<M>(
                      F("y"),
                      tsino::makeShared<tsino::Array<tsino::Ref<M>>>(tsino::Array<tsino::Ref<M>>{}))}))};
  Serial.print(tsino::withoutFormat(m[0]->item0));
  Serial.print(F(" "));
  Serial.println(m[0]->item1->length());
  const tsino::Ref<Two> two = tsino::make<Two>(
      1,
      tsino::Optional<tsino::Ref<Three>>(
          tsino::make<Three>(
              F("s"),
              tsino::makeShared<tsino::Array<tsino::Ref<Two>>>(
                  tsino::Array<tsino::Ref<Two>>{
                      tsino::make<Two>(2),
                      tsino::make<Two>(
                          3,
                          tsino::Optional<tsino::Ref<Three>>(
                              tsino::make<Three>(
                                  F("t"),
                                  tsino::makeShared<tsino::Array<tsino::Ref<Two>>>(
                                      tsino::Array<tsino::Ref<Two>>{}))))}))));
  tsino::inspect(Serial, two);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          two->item1.has() ? tsino::Optional<int32_t>(two->item1.value()->item1->length()) : tsino::Optional<int32_t>{}));
  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>> s{
      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(1.0),
      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(
          tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(String(F("+"))),
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(2.0)}))};
  tsino::inspect(
      Serial,
      s.map<int32_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>& x) -> int32_t {
            return x.is<double>() ? (int32_t)x.get<double>() : x.get<tsino::Shared<tsino::Array<tsino::Union<double, String>>>>()->length();
          }));
  Serial.println();
  const tsino::Ref<Fork> fork = tsino::make<Fork>(
      F("fork"),
      0,
      tsino::make<Fork>(F("leaf"), 1),
      tsino::make<Fork>(
          F("fork"),
          0,
          tsino::make<Fork>(F("leaf"), 2),
          tsino::make<Fork>(F("leaf"), 3)));
  Serial.print(total(fork));
  Serial.print(F(" "));
  tsino::inspect(Serial, fork);
  Serial.println();
}

void loop() {}
