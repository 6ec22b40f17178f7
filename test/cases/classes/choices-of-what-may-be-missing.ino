// choices-of-what-may-be-missing: written by tsino from choices-of-what-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct A;
struct B;
struct C;

// @run
// One of two objects of related classes, each of which may be missing.
struct A : tsino::Object {
  int32_t n = 0;
  void construct();
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("A"), *this);
    out.field(F("n"), this->n);
    out.end();
  }
  virtual ~A() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct B : A {
  int32_t m = 0;
  void construct();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("B"), *this);
    out.field(F("n"), this->n);
    out.field(F("m"), this->m);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || A::isA(asked); }
};

struct C : A {
  int32_t k = 0;
  void construct();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("C"), *this);
    out.field(F("n"), this->n);
    out.field(F("k"), this->k);
    out.end();
  }
};

void A::construct() {
  this->n = 1;
}

void B::construct() {
  A::construct();
  this->m = 2;
}

tsino::Optional<tsino::Ref<A>> pick(bool k, const tsino::Optional<tsino::Ref<B>>& b, const tsino::Optional<tsino::Ref<A>>& a) {
  return k ? tsino::Optional<tsino::Ref<A>>(b) : a;
}

void C::construct() {
  A::construct();
  this->k = 3;
}

tsino::Optional<tsino::Ref<A>> two(bool k, const tsino::Optional<tsino::Ref<B>>& b = {}, const tsino::Optional<tsino::Ref<C>>& c = {}) {
  return k ? tsino::Optional<tsino::Ref<A>>(b) : tsino::Optional<tsino::Ref<A>>(c);
}

tsino::Optional<tsino::Ref<A>> mixed(bool k, const tsino::Ref<B>& b, const tsino::Optional<tsino::Ref<A>>& a) {
  return k ? tsino::Optional<tsino::Ref<A>>(tsino::Optional<tsino::Ref<B>>(b)) : a;
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<A>> pickResult = pick(true, tsino::make<B>(), {});
  tsino::Optional<tsino::Ref<A>> pickResult2 = pick(false, {}, tsino::make<A>());
  Serial.print(
      tsino::optionalText(
          pickResult.has() ? tsino::Optional<int32_t>(pickResult.value()->n) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          pickResult2.has() ? tsino::Optional<int32_t>(pickResult2.value()->n) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, pick(true, {}, {}));
  Serial.println();
  tsino::Optional<tsino::Ref<A>> twoResult = two(true, tsino::make<B>(), {});
  tsino::Optional<tsino::Ref<A>> twoResult2 = two(false, {}, tsino::make<C>());
  Serial.print(
      tsino::optionalText(
          twoResult.has() ? tsino::Optional<int32_t>(twoResult.value()->n) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          twoResult2.has() ? tsino::Optional<int32_t>(twoResult2.value()->n) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(!two(true, {}, {}).has() ? F("true") : F("false"));
  tsino::Array<tsino::Optional<tsino::Ref<A>>> xs{
      tsino::Optional<tsino::Ref<A>>{},
      tsino::Optional<tsino::Ref<A>>(tsino::make<A>())};
  tsino::Optional<tsino::Ref<A>> got;
  const tsino::Optional<tsino::Ref<B>> b = xs.length() > 1 ? tsino::Optional<tsino::Ref<B>>(
      tsino::make<B>()) : tsino::Optional<tsino::Ref<B>>{};
  tsino::Array<bool> list{true, false};
  for (const bool k : list) {
    got = k ? tsino::Optional<tsino::Ref<A>>(b) : [&] {
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<A>> value = 1 < xs.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<A>>, tsino::Null>(
          xs.get(1)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<A>>(
          tsino::Undefined{});
      return value.is<tsino::Undefined>() || value.is<tsino::Null>() ? tsino::Optional<tsino::Ref<A>>{} : tsino::Optional<tsino::Ref<A>>(
          value.get<tsino::Ref<A>>());
    }();
    Serial.print(
        tsino::optionalText(
            got.has() ? tsino::Optional<int32_t>(got.value()->n) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(got.has() && got->isA(B::classId) ? F("true") : F("false"));
  }
  tsino::Optional<tsino::Ref<A>> mixedResult = mixed(true, tsino::make<B>(), {});
  Serial.print(
      tsino::optionalText(
          mixedResult.has() ? tsino::Optional<int32_t>(mixedResult.value()->n) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, mixed(false, tsino::make<B>(), {}));
  Serial.println();
}

void loop() {}
