// defaults-and-null: written by tsino from defaults-and-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct A;

struct A : tsino::Object {
  void construct();
  void m(const tsino::Union<tsino::Undefined, tsino::Null, String>& xGiven = tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{}));
};

// @run
// A default stands for undefined, not for null.
void f(tsino::Optional<int32_t> x = 5) {
  Serial.println(tsino::optionalTextOrNull(x));
}

int32_t k() {
  return 6;
}

void g(const tsino::Union<tsino::Undefined, tsino::Null, double>& xGiven = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  const tsino::Optional<int32_t> x = tsino::convertOptional(
      xGiven.is<tsino::Undefined>() ? tsino::Optional<double>((double)k()) : tsino::optionalMember<double, tsino::Null>(
          xGiven));
  Serial.println(tsino::optionalTextOrNull(x));
}

void A::m(const tsino::Union<tsino::Undefined, tsino::Null, String>& xGiven) {
  const tsino::Optional<String> x = xGiven.is<tsino::Undefined>() ? tsino::Optional<String>(F("d")) : tsino::optionalMember<String, tsino::Null>(
      xGiven);
  Serial.println(tsino::optionalTextOrNull(x));
}

void A::construct() {}

void o(tsino::Optional<int32_t> x = 4) {
  Serial.println(x.value());
}

void n(const tsino::Optional<tsino::Ref<A>>& x = {}) {
  Serial.println(!x.has() ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  f();
  f({});
  f(5);
  f(3);
  g();
  g(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}));
  g(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}));
  g(tsino::Union<tsino::Undefined, tsino::Null, double>(3.0));
  tsino::make<A>()->m();
  tsino::make<A>()->m(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}));
  o();
  o(4);
  o(1);
  n();
  n({});
  n({});
  n(tsino::make<A>());
}

void loop() {}
