// chosen-or-none: written by tsino from chosen-or-none.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct A;
struct B;
struct C;

struct A : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n);
  virtual String get_name();
  virtual ~A() {}
};

struct B : A {
  String extra;
  void construct(int32_t n);
  String get_name() final;
};

struct C : A {
  int32_t other_ = 0;
  void construct(int32_t n);
  String get_name() final;
};

// @run
// An object of a class, of one that extends it, or none: chosen in one expression.
tsino::Optional<tsino::Ref<A>> same(const tsino::Optional<tsino::Ref<A>>& value = {}) {
  return value;
}

// @run
// An object of a class, of one that extends it, or none: chosen in one expression.
bool same_(bool value) {
  return value;
}

void A::construct(int32_t n) {
  this->n = n;
}

String A::get_name() {
  return tsino::concat(F("A"), String(this->n));
}

String B::get_name() {
  return tsino::concat(F("B"), String(this->n));
}

void B::construct(int32_t n) {
  A::construct(n);
  this->extra = F("more");
}

String C::get_name() {
  return tsino::concat(F("C"), String(this->n));
}

void C::construct(int32_t n) {
  A::construct(n);
  this->other_ = 1;
}
tsino::Array<tsino::Ref<A>> xs{tsino::make<A>(1)};

tsino::Optional<tsino::Ref<A>> pick(const tsino::Array<tsino::Ref<A>>& list, bool c) {
  return c ? list.length() > 0 ? list.get(0) : tsino::Optional<tsino::Ref<A>>(
      tsino::Optional<tsino::Ref<B>>(tsino::make<B>(2))) : tsino::Optional<tsino::Ref<A>>{};
}

tsino::Optional<tsino::Ref<A>> other(int32_t c) {
  return c == 0 ? tsino::Optional<tsino::Ref<A>>{} : tsino::Optional<tsino::Ref<A>>(
      c == 1 ? tsino::Ref<A>(tsino::make<B>(1)) : c == 2 ? xs[0] : tsino::Ref<A>(tsino::make<C>(3)));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<A>> none;
  tsino::Optional<tsino::Ref<A>> pickResult = pick(xs, true);
  tsino::Optional<tsino::Ref<A>> pickResult2 = pick(none, true);
  tsino::Optional<tsino::Ref<A>> pickResult3 = pick(xs, false);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              pickResult.has() ? tsino::Optional<String>(pickResult.value()->get_name()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          pickResult2.has() ? tsino::Optional<String>(pickResult2.value()->get_name()) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          pickResult3.has() ? tsino::Optional<String>(pickResult3.value()->get_name()) : tsino::Optional<String>{}));
  tsino::Optional<tsino::Ref<A>> sameResult = same(
      xs.length() > 0 ? xs.length() > 1 ? xs.get(1) : tsino::Optional<tsino::Ref<A>>(
          tsino::Optional<tsino::Ref<B>>(tsino::make<B>(3))) : tsino::Optional<tsino::Ref<A>>{});
  Serial.println(
      tsino::optionalText(
          sameResult.has() ? tsino::Optional<String>(sameResult.value()->get_name()) : tsino::Optional<String>{}));
  const tsino::Optional<tsino::Ref<A>> d = same_(xs.length() > 5) ? tsino::Optional<tsino::Ref<A>>{} : same_(
      xs.length() > 3) ? tsino::Optional<tsino::Ref<A>>(
      tsino::Optional<tsino::Ref<B>>(tsino::make<B>(4))) : same_(xs.length() > 2) ? xs.get(0) : tsino::Optional<tsino::Ref<A>>(
      tsino::Optional<tsino::Ref<C>>(tsino::make<C>(5)));
  Serial.println(
      tsino::optionalText(
          d.has() ? tsino::Optional<String>(d.value()->get_name()) : tsino::Optional<String>{}));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{0, 1, 2, 3}.map<tsino::Optional<String>>(
          [](int32_t c) -> tsino::Optional<String> {
            tsino::Optional<tsino::Ref<A>> otherResult = other(c);
            return otherResult.has() ? tsino::Optional<String>(otherResult.value()->get_name()) : tsino::Optional<String>{};
          }));
  Serial.println();
  const tsino::Ref<A> e = same_(xs.length() > 5) ? tsino::Ref<A>(tsino::make<B>(1)) : tsino::Ref<A>(
      tsino::make<C>(2));
  Serial.print(tsino::withoutFormat(e->get_name()));
  Serial.print(F(" "));
  Serial.println(
      (xs.length() > 5 ? tsino::Ref<A>(tsino::make<B>(1)) : tsino::Ref<A>(tsino::make<C>(2)))->get_name());
  tsino::Array<tsino::Optional<tsino::Ref<A>>> f{
      xs.length() > 5 ? tsino::Optional<tsino::Ref<A>>{} : tsino::Optional<tsino::Ref<A>>(
          xs.length() > 3 ? tsino::Ref<A>(tsino::make<C>(2)) : tsino::Ref<A>(tsino::make<B>(8))),
      tsino::Optional<tsino::Ref<A>>(
          xs.length() > 5 ? tsino::Optional<tsino::Ref<B>>(tsino::make<B>(1)) : tsino::Optional<tsino::Ref<B>>{})};
  tsino::inspect(
      Serial,
      f.map<tsino::Optional<String>>(
          [](const tsino::Optional<tsino::Ref<A>>& x) -> tsino::Optional<String> {
            return x.has() ? tsino::Optional<String>(x.value()->get_name()) : tsino::Optional<String>{};
          }));
  Serial.println();
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Ref<A>>>();
  tsino::Optional<tsino::Ref<A>> getResult = m->get(F("x"));
  Serial.println(
      (getResult.has() ? getResult.value() : xs.length() > 3 ? xs[0] : tsino::Ref<A>(
          tsino::make<B>(9)))->get_name());
  tsino::Optional<tsino::Ref<A>> atResult = xs.at(7);
  const tsino::Optional<tsino::Ref<A>> g = atResult.has() ? atResult : tsino::Optional<tsino::Ref<A>>(
      xs.length() > 3 ? tsino::Optional<tsino::Ref<B>>{} : tsino::Optional<tsino::Ref<B>>(
          tsino::make<B>(6)));
  Serial.println(
      tsino::optionalText(
          g.has() ? tsino::Optional<String>(g.value()->get_name()) : tsino::Optional<String>{}));
}

void loop() {}
