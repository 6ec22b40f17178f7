// objects-among-others: written by tsino from objects-among-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/random.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct AOrB;
struct A;
struct B;
struct Sq;

struct AOrB : tsino::Object {
  virtual ~AOrB() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Objects of several classes beside text, numbers and nothing.
struct A : AOrB {
  int32_t a = 0;
  void construct();
  const __FlashStringHelper* m();
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || AOrB::isA(asked); }
};

struct B : AOrB {
  int32_t b = 0;
  void construct();
  const __FlashStringHelper* m();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("B"), *this);
    out.field(F("b"), this->b);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || AOrB::isA(asked); }
};

struct Sq : tsino::Object {
  String kind;
  int32_t w = 0;
  int32_t r = 0;
  void construct(String kind, int32_t w, int32_t r = 0) {
    this->kind = tsino::moved(kind);
    this->w = w;
    this->r = r;
  }
};

const __FlashStringHelper* A::m() {
  return F("A");
}

void A::construct() {
  this->a = 1;
}

const __FlashStringHelper* B::m() {
  return F("B");
}

void B::construct() {
  this->b = 2;
}

String show(const tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>& x = tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>(
    tsino::Undefined{})) {
  if (x.is<tsino::Undefined>()) return F("u");
  if (x.is<tsino::Null>()) return F("n");
  if (x.is<String>()) return x.get<String>();
  if (x.get<tsino::Ref<AOrB>>()->isA(A::classId)) {
    return tsino::concat(
        F("A"),
        String(tsino::downcast<A>(x.get<tsino::Ref<AOrB>>())->a),
        tsino::downcast<A>(x.get<tsino::Ref<AOrB>>())->m());
  }
  return tsino::concat(
      F("B"),
      String(tsino::downcast<B>(x.get<tsino::Ref<AOrB>>())->b),
      tsino::downcast<B>(x.get<tsino::Ref<AOrB>>())->m());
}

int32_t area(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sq>>& s = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sq>>(
    tsino::Undefined{})) {
  if (s.is<tsino::Undefined>() || s.is<tsino::Null>()) return -1;
  if (s.get<tsino::Ref<Sq>>()->kind == F("sq")) return s.get<tsino::Ref<Sq>>()->w;
  return s.get<tsino::Ref<Sq>>()->r;
}

tsino::Union<double, String> opt(const tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<A>>& x = tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<A>>(
    tsino::Undefined{})) {
  return x.is<tsino::Ref<A>>() && x.get<tsino::Ref<A>>()->isA(A::classId) ? tsino::Union<double, String>(
      (double)x.get<tsino::Ref<A>>()->a) : [&] {
    tsino::Union<tsino::Undefined, tsino::Null, String> value = tsino::Union<tsino::Undefined, tsino::Null, String>(
        x);
    return tsino::Union<double, String>(
        value.is<tsino::Undefined>() || value.is<tsino::Null>() ? String(F("none")) : value.get<String>());
  }();
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          show(
              tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>(
                  tsino::Ref<AOrB>(tsino::make<A>())))));
  Serial.print(F(" "));
  Serial.print(
      show(
          tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>(
              tsino::Ref<AOrB>(tsino::make<B>()))));
  Serial.print(F(" "));
  Serial.print(
      show(tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.print(
      show(
          tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.println(
      show(tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<AOrB>>(String(F("s")))));
  Serial.print(
      area(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sq>>(tsino::make<Sq>(F("sq"), 2))));
  Serial.print(F(" "));
  Serial.print(area(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sq>>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.print(
      area(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sq>>(
              tsino::make<Sq>(F("ci"), 0, 3))));
  Serial.print(F(" "));
  Serial.println(
      area(tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sq>>(tsino::Undefined{})));
  const tsino::Optional<tsino::Union<double, tsino::Ref<AOrB>>> q = tsino::convertOptional(
      tsino::Optional<tsino::Union<double, tsino::Ref<B>>>(
          tsino::randomUnit() < 2.0 ? tsino::Union<double, tsino::Ref<B>>(tsino::make<B>()) : tsino::Union<double, tsino::Ref<B>>(5.0)));
  if (q.value().is<tsino::Ref<AOrB>>()) {
    tsino::downcast<B>(q.value().get<tsino::Ref<AOrB>>())->m();
    if (tsino::downcast<B>(q.value().get<tsino::Ref<AOrB>>())->isA(B::classId)) {
      tsino::downcast<B>(q.value().get<tsino::Ref<AOrB>>())->b = 9;
      Serial.print(tsino::downcast<B>(q.value().get<tsino::Ref<AOrB>>())->b);
      Serial.print(F(" "));
      tsino::inspect(Serial, tsino::downcast<B>(q.value().get<tsino::Ref<AOrB>>()));
      Serial.println();
    }
  }
  tsino::printFirstUnion(Serial, opt());
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      opt(tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<A>>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      opt(tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<A>>(String(F("z")))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      opt(tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<A>>(tsino::make<A>())));
  Serial.println();
}

void loop() {}
