// undefined-beside-null: written by tsino from undefined-beside-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct AOrB;
struct A;
struct B;

struct AOrB : tsino::Object {
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
  virtual ~AOrB() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// A choice of what may be undefined and what may be null.
struct A : AOrB {
  int32_t a = 0;
  void construct();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("A"), *this);
    out.field(F("a"), this->a);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || AOrB::isA(asked); }
};

struct B : AOrB {
  int32_t b = 0;
  void construct();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("B"), *this);
    out.field(F("b"), this->b);
    out.end();
  }
};

void A::construct() {
  this->a = 1;
}

void B::construct() {
  this->b = 2;
}

tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AOrB>> pick(const tsino::Optional<tsino::Ref<B>>& x, const tsino::Optional<tsino::Ref<A>>& y, bool k) {
  return k ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AOrB>>, tsino::Undefined>(
      tsino::Optional<tsino::Ref<AOrB>>(x)) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AOrB>>, tsino::Null>(
      tsino::Optional<tsino::Ref<AOrB>>(y));
}

tsino::Union<tsino::Undefined, tsino::Null, double> first(tsino::Optional<int32_t> x, tsino::Optional<int32_t> y, bool k) {
  return k ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
      tsino::Optional<double>(tsino::convertOptional(x))) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(y)));
}

tsino::Optional<String> either(const tsino::Optional<String>& a, const tsino::Optional<String>& b = {}) {
  return a.has() ? a : b;
}

tsino::Optional<String> back(const tsino::Optional<String>& a, const tsino::Optional<String>& b) {
  return a.has() ? a : b;
}

void setup() {
  Serial.begin(115200);
  tsino::inspectFirst(Serial, pick(tsino::make<B>(), {}, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick({}, {}, true));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick({}, {}, false));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick({}, tsino::make<A>(), false));
  Serial.println();
  tsino::printFirstUnion(Serial, first(1, {}, true));
  Serial.print(F(" "));
  tsino::printUnion(Serial, first({}, 2, true));
  Serial.print(F(" "));
  tsino::printUnion(Serial, first({}, {}, false));
  Serial.print(F(" "));
  tsino::printUnion(Serial, first(0, 3, false));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::optionalText(either({}, {}))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(either(tsino::Optional<String>(F("a")), tsino::Optional<String>(F("b")))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(either({}, tsino::Optional<String>(F("c")))));
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(back({}, {}))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(back({}, tsino::Optional<String>(F("n")))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(back(tsino::Optional<String>(F("m")), {})));
  const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<AOrB>> found = pick(
      tsino::make<B>(),
      tsino::make<A>(),
      false);
  Serial.println(
      found.is<tsino::Null>() ? String(F("null")) : found.is<tsino::Undefined>() ? String(
          F("undefined")) : found.get<tsino::Ref<AOrB>>()->isA(A::classId) ? tsino::concat(
          F("A"),
          String(tsino::downcast<A>(found.get<tsino::Ref<AOrB>>())->a)) : tsino::concat(
          F("B"),
          String(tsino::downcast<B>(found.get<tsino::Ref<AOrB>>())->b)));
  tsino::Array<uint8_t> xs{1, 2};
  const tsino::Union<tsino::Undefined, tsino::Null, double> at = xs.length() > 5 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
      tsino::Optional<double>(
          tsino::convertOptional(xs.find([](int32_t x) -> bool { return x > 1; })))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Null{});
  tsino::printFirstUnion(Serial, at);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      xs.length() > 1 ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
          tsino::Optional<double>(
              tsino::convertOptional(xs.find([](int32_t x) -> bool { return x > 9; })))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Null{}));
  Serial.println();
}

void loop() {}
