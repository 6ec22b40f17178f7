// literals-that-lack-elements: written by tsino from literals-that-lack-elements.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct O;

struct O : tsino::Object {
  int32_t k = 0;
  void construct(int32_t k) {
    this->k = k;
  }
};

String two(const tsino::Array<uint8_t>& list) {
  const tsino::Optional<int32_t> first = tsino::convertOptional(list.get(0));
  const tsino::Optional<int32_t> second = tsino::convertOptional(list.get(1));
  return !second.has() ? tsino::optionalText(first) : tsino::concat(
      tsino::optionalText(first),
      F(" "),
      String(second.value()));
}
// In the order of the literal, and its values as its own places would hold them.
String log_ = "";

int32_t note(const __FlashStringHelper* s) {
  return tsino::length(log_ += s);
}

double area() {
  const int32_t h = 2;
  const double w = 2.5;
  return w * h;
}

void setup() {
  Serial.begin(115200);
  // @run
  // A pattern over a literal of elements: each name takes its own, which may be missing where the program asks or prints it.
  tsino::Array<uint8_t> xs{5};
  tsino::Array<String> names{F("a")};
  const int32_t p = xs[0];
  const tsino::Optional<int32_t> q = tsino::convertOptional(xs.get(1));
  tsino::printFirstUnion(
      Serial,
      !q.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)q.value()));
  Serial.print(F(" "));
  Serial.println(p);
  const int32_t a = xs[0];
  const tsino::Optional<int32_t> c = tsino::convertOptional(xs.get(1));
  const int32_t d = xs.get(2).valueOr(4);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(!c.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(d);
  tsino::Optional<int32_t> u = tsino::convertOptional(xs.get(0));
  tsino::Optional<int32_t> v = tsino::convertOptional(xs.get(7));
  Serial.print(tsino::optionalText(u));
  Serial.print(F(" "));
  Serial.println(!v.has() ? F("true") : F("false"));
  u = tsino::convertOptional(xs.get(7));
  v = tsino::convertOptional(xs.get(0));
  tsino::printFirstUnion(
      Serial,
      !u.has() ? tsino::Union<double, String>(String(F("gone"))) : tsino::Union<double, String>(
          (double)u.value()));
  Serial.print(F(" "));
  Serial.println(v.value());
  tsino::Optional<int32_t> lo;
  tsino::Optional<String> name;
  int32_t sure = 0;
  lo = tsino::convertOptional(xs.get(3));
  name = names.get(1);
  Serial.print(tsino::optionalText(lo));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(name));
  lo = tsino::convertOptional(xs.get(0));
  sure = xs[0];
  Serial.print(lo.value());
  Serial.print(F(" "));
  Serial.println(sure);
  const auto table = tsino::makeRecord<uint8_t>({{F("k"), 1}});
  const int32_t one = table->at(F("k"));
  const tsino::Optional<int32_t> other = tsino::convertOptional(table->get(F("none")));
  Serial.print(one);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !other.has() ? tsino::Union<double, String>(String(F("no other"))) : tsino::Union<double, String>(
          (double)other.value()));
  Serial.println();
  Serial.print(tsino::withoutFormat(two(tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  Serial.println(two(tsino::Array<uint8_t>{1, 2}));
  const int32_t x = note(F("x"));
  const int32_t y = note(F("y"));
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  Serial.println(log_);
  tsino::Array<uint8_t> list;
  const tsino::Ref<O> o = tsino::make<O>(1);
  const tsino::Optional<bool> nothing;
  list.push(4);
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  Serial.print(o->k);
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(nothing));
  const tsino::Function<int32_t(int32_t)> f = [](int32_t n) -> int32_t { return n + 1; };
  const tsino::Optional<String> g;
  Serial.print(f(2));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(g));
  tsino::inspect(Serial, area());
  Serial.println();
}

void loop() {}
