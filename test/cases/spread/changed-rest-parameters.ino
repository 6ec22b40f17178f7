// changed-rest-parameters: written by tsino from changed-rest-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Q;

struct Q : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct();
  tsino::Ref<Q> add(tsino::Array<uint8_t>& more);
};

// @run
// Rest parameters that the function changes, given a list: the list stays as it was.
int32_t f(int32_t n, tsino::Array<String>& xs) {
  tsino::Optional<String> getResult = xs.get(0);
  const String a = getResult.has() ? getResult.value() : String(F("q"));
  tsino::Array<String> more = xs.slice(1);
  xs.pop();
  xs.sort();
  return xs.length() + n + tsino::length(a) + more.length();
}

double g(tsino::Array<uint8_t>& ns) {
  ns.reverse();
  ns.set(0, 9);
  return ns.reduce<double>([](double s, int32_t x) -> double { return s * 10.0 + x; }, 0.0);
}

tsino::Ref<Q> Q::add(tsino::Array<uint8_t>& more) {
  more.sort([](int32_t a, int32_t b) -> int32_t { return b - a; });
  this->items.pushAll(more);
  more.setLength(0);
  return tsino::Ref<Q>(this);
}

void Q::construct() {
  this->items = tsino::Array<uint8_t>{};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("a"), F("b")};
  int32_t fResult = f(1, list);
  tsino::Array<String> list2;
  int32_t fResult2 = f(2, list2);
  Serial.print(fResult);
  Serial.print(F(" "));
  Serial.println(fResult2);
  tsino::Array<String> list3{F("z")};
  f(3, list3);
  tsino::Array<String> given{F("p"), F("q")};
  tsino::Array<String> list4 = given.copy();
  Serial.print(f(4, list4));
  Serial.print(F(" "));
  tsino::inspect(Serial, given);
  Serial.println();
  tsino::Array<uint8_t> base{1, 2, 3};
  tsino::Array<uint8_t> list5 = base.copy();
  double gResult = g(list5);
  tsino::Array<uint8_t> list6{0, tsino::allOf(base)};
  double gResult2 = g(list6);
  tsino::Array<uint8_t> list7 = base.slice(1);
  double gResult3 = g(list7);
  tsino::Array<uint8_t> list8{tsino::allOf(base), 4};
  double gResult4 = g(list8);
  tsino::inspect(Serial, gResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, gResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, base);
  Serial.print(F(" "));
  tsino::inspect(Serial, gResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, gResult4);
  Serial.print(F(" "));
  tsino::inspect(Serial, base);
  Serial.println();
  tsino::Array<uint8_t> list9 = base.copy();
  tsino::Array<uint8_t> list10 = tsino::makeShared<tsino::Set<uint8_t>>(5, 7)->values();
  tsino::inspect(Serial, tsino::make<Q>()->add(list9)->add(list10)->items);
  Serial.print(F(" "));
  tsino::inspect(Serial, base);
  Serial.println();
}

void loop() {}
