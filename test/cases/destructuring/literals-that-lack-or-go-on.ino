// literals-that-lack-or-go-on: written by tsino from literals-that-lack-or-go-on.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Init;
struct O;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;

struct Init : tsino::Object {
  tsino::Optional<int32_t> w;
  tsino::Optional<String> v;
  void construct(tsino::Optional<int32_t> w = {}, tsino::Optional<String> v = {}) {
    this->w = tsino::moved(w);
    this->v = tsino::moved(v);
  }
};

struct O : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> rest;
  void construct(tsino::Shared<tsino::Array<uint8_t>> rest) {
    this->rest = tsino::moved(rest);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("rest"), this->rest);
    out.end();
  }
};

struct Shape : tsino::Object {
  void construct() {}
};

struct Shape_ : tsino::Object {
  void construct() {}
};

struct Shape2 : tsino::Object {
  tsino::Optional<int32_t> d;
  void construct(tsino::Optional<int32_t> d = {}) {
    this->d = tsino::moved(d);
  }
};

struct Shape3 : tsino::Object {
  int32_t m = 0;
  void construct(int32_t m) {
    this->m = m;
  }
};

struct Shape4 : tsino::Object {
  tsino::Optional<int32_t> h;
  tsino::Optional<String> k;
  void construct(tsino::Optional<int32_t> h = {}, tsino::Optional<String> k = {}) {
    this->h = tsino::moved(h);
    this->k = tsino::moved(k);
  }
};

struct Shape5 : tsino::Object {
  tsino::Optional<int32_t> h;
  void construct(tsino::Optional<int32_t> h = {}) {
    this->h = tsino::moved(h);
  }
};

struct Shape6 : tsino::Object {
  void construct() {}
};

String init_(const tsino::Optional<tsino::Ref<Init>>& given = {}) {
  const tsino::Ref<Init> given2 = given.has() ? given.value() : tsino::make<Init>();
  const int32_t w = given2->w.valueOr(1);
  tsino::Optional<String> v = given2->v;
  const String v2 = v.has() ? v.value() : String(F("v"));
  return tsino::concat(String(w), v2);
}
tsino::Array<String> log_;

int32_t say(int32_t n) {
  log_.push(tsino::concat(F("f"), String(n)));
  return n;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Patterns with defaults of literals that lack the name, and assignments of literals to places and a rest.
  const tsino::Ref<Shape> value = tsino::make<Shape>();
  bool q = true;
  q = !q;
  const tsino::Ref<Shape_> value2 = tsino::make<Shape_>();
  const int32_t a = 1;
  const __FlashStringHelper* const b = F("z");
  const tsino::Ref<Shape2> c = tsino::make<Shape2>();
  const int32_t d = c->d.valueOr(2);
  Serial.print(q ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(d);
  const tsino::Ref<Shape3> value3 = tsino::make<Shape3>(7);
  const int32_t m = value3->m;
  const int32_t n = m + 1;
  Serial.print(m);
  Serial.print(F(" "));
  Serial.println(n);
  int32_t h;
  String k;
  tsino::Ref<Shape4> value4 = tsino::make<Shape4>();
  h = value4->h.valueOr(3);
  tsino::Optional<String> k2 = value4->k;
  k = k2.has() ? k2.value() : String(F("kk"));
  Serial.print(h);
  Serial.print(F(" "));
  Serial.println(k);
  h = tsino::make<Shape5>()->h.valueOr(4);
  Serial.println(h);
  const tsino::Ref<Shape6> value5 = tsino::make<Shape6>();
  const tsino::Function<int32_t()> one = []() -> int32_t { return 1; };
  tsino::Array<uint8_t> two{1, 2};
  Serial.print(one());
  Serial.print(F(" "));
  tsino::inspect(Serial, two);
  Serial.println();
  Serial.print(tsino::withoutFormat(init_()));
  Serial.print(F(" "));
  Serial.println(init_(tsino::make<Init>(tsino::Optional<int32_t>(2))));
  tsino::Shared<tsino::Array<uint8_t>> rest = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  int32_t u = 0;
  int32_t s = 1;
  int32_t uBefore = u;
  u = s;
  rest = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)uBefore, 5});
  Serial.print(u);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest);
  Serial.println();
  int32_t sBefore = s;
  s = u;
  u = sBefore;
  rest = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  Serial.print(u);
  Serial.print(F(" "));
  Serial.print(s);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest);
  Serial.println();
  tsino::Shared<tsino::Array<String>> tail;
  tsino::Optional<String> head;
  const tsino::Ref<O> o = tsino::make<O>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}));
  head = tsino::Optional<String>(F("a"));
  tail = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b")});
  o->rest = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3});
  Serial.print(tsino::withoutFormat(head.value()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tail);
  Serial.print(F(" "));
  tsino::inspect(Serial, o);
  Serial.println();
  rest = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)u, (uint8_t)s});
  tsino::inspect(Serial, rest);
  Serial.println();
  int32_t inner;
  u = 10;
  tsino::Array<uint8_t> value6{20, 30};
  inner = value6[0];
  s = value6[1];
  Serial.print(u);
  Serial.print(F(" "));
  Serial.print(inner);
  Serial.print(F(" "));
  Serial.println(s);
  int32_t sayResult = say(1);
  int32_t sayResult2 = say(2);
  int32_t sayResult3 = say(3);
  u = sayResult;
  rest = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{(uint8_t)sayResult2, (uint8_t)sayResult3});
  tsino::inspect(Serial, log_);
  Serial.print(F(" "));
  Serial.print(u);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest);
  Serial.println();
  tsino::Optional<int32_t> first;
  tsino::Shared<tsino::Array<uint8_t>> others;
  first = 4;
  others = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5});
  Serial.print(first.value());
  Serial.print(F(" "));
  tsino::inspect(Serial, others);
  Serial.println();
  tsino::Union<double, String> mixed;
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> more;
  mixed = tsino::Union<double, String>(String(F("a")));
  more = tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(2.0)});
  tsino::printFirstUnion(Serial, mixed);
  Serial.print(F(" "));
  tsino::inspect(Serial, more);
  Serial.println();
}

void loop() {}
