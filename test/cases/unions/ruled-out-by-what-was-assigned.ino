// ruled-out-by-what-was-assigned: written by tsino from ruled-out-by-what-was-assigned.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/doubt.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

// @run
// What stands before && and was assigned just now: TypeScript rules out that it is 0 or empty, and a call makes it so.
enum class L : uint8_t { A, B };
struct O;
struct T;

struct O : tsino::Object {
  tsino::Optional<L> e;
  void construct(tsino::Optional<L> e = {}) {
    this->e = tsino::moved(e);
  }
};

struct T : tsino::Object {
  int32_t n = 0;
  String s;
  void construct(int32_t n, String s) {
    this->n = n;
    this->s = tsino::moved(s);
  }
};

const tsino::Ref<O> o = tsino::make<O>();
const tsino::Ref<T> t = tsino::make<T>(0, "");

void zero() {
  t->n = 0;
  t->s = F("");
  o->e = L::A;
}

void go() {
  t->n = 5;
  t->s = F("x");
  o->e = L::B;
  zero();
  tsino::printFirstUnion(
      Serial,
      t->n != 0 ? tsino::Union<double, String>(String(F("yes"))) : tsino::Union<double, String>(
          (double)t->n));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(t->s) ? tsino::Union<double, String>(7.0) : tsino::Union<double, String>(t->s));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(o->e) ? tsino::Optional<tsino::Union<L, String>>(
          tsino::convertOptional(
              tsino::present(o->e).value() == L::A ? tsino::Optional<String>(F("A")) : tsino::present(
                  o->e).value() == L::B ? tsino::Optional<String>(F("B")) : tsino::Optional<String>{})) : tsino::Optional<tsino::Union<L, String>>(
          tsino::convertOptional(o->e)));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(t->s) ? tsino::Union<double, String>((double)t->n) : tsino::Union<double, String>(
          t->s));
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  o->e = L::B;
  tsino::printUnion(
      Serial,
      tsino::truthy(o->e) ? tsino::Optional<tsino::Union<L, String>>(
          tsino::convertOptional(
              o->e.value() == L::A ? tsino::Optional<String>(F("A")) : o->e.value() == L::B ? tsino::Optional<String>(
                  F("B")) : tsino::Optional<String>{})) : tsino::Optional<tsino::Union<L, String>>(
          tsino::convertOptional(o->e)));
  Serial.println();
  t->n = 5;
  t->s = F("abc");
  tsino::printFirstUnion(
      Serial,
      t->n != 0 ? tsino::Union<double, String>(String(F("yes"))) : tsino::Union<double, String>(
          (double)t->n));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(t->s) ? tsino::Union<double, String>(7.0) : tsino::Union<double, String>(t->s));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      t->n != 0 ? tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})) : tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
          (double)t->n));
  Serial.println();
  go();
  const L lev = L::B;
  const tsino::Union<L, String> name = lev != (L)0 ? tsino::Union<L, String>(
      String(
          lev == L::A ? F("A") : lev == L::B ? F("B") : ((void)tsino::unknownName((int32_t)lev), F("")))) : tsino::Union<L, String>(
      lev);
  tsino::printUnion(Serial, name);
  Serial.println();
  const L e = L::B;
  const tsino::Union<L, String> nm = e != (L)0 ? tsino::Union<L, String>(
      String(
          e == L::A ? F("A") : e == L::B ? F("B") : ((void)tsino::unknownName((int32_t)e), F("")))) : tsino::Union<L, String>(
      e);
  tsino::printUnion(Serial, nm);
  Serial.println();
}

void loop() {}
