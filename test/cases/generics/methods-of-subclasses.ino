// methods-of-subclasses: written by tsino from methods-of-subclasses.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct V;
struct A;
struct B;

struct V : tsino::Object {
  tsino::Function<String(const tsino::Ref<A>&)> a;
  tsino::Function<String(const tsino::Ref<B>&)> b;
  void construct(tsino::Function<String(const tsino::Ref<A>&)> a, tsino::Function<String(const tsino::Ref<B>&)> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct A : tsino::Object {
  void construct();
  tsino::Array<uint8_t> both(int32_t x);
  tsino::Array<String> both_string(const __FlashStringHelper* x);
  String accept(const tsino::Ref<V>& v);
  virtual ~A() {}
};

struct B : A {
  int32_t n = 0;
  void construct();
  String accept_string(const tsino::Ref<V>& v);
  String up(const tsino::Ref<V>& v);
};

void A::construct() {}

tsino::Array<uint8_t> A::both(int32_t x) {
  return tsino::Array<uint8_t>{(uint8_t)x, (uint8_t)x};
}

tsino::Array<String> A::both_string(const __FlashStringHelper* x) {
  return tsino::Array<String>{x, x};
}

String A::accept(const tsino::Ref<V>& v) {
  return v->a(tsino::Ref<A>(this));
}

void B::construct() {
  A::construct();
  this->n = 3;
}

String B::accept_string(const tsino::Ref<V>& v) {
  return v->b(tsino::Ref<B>(this));
}

String B::up(const tsino::Ref<V>& v) {
  return A::accept(v);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<V> names = tsino::make<V>(
      [](const tsino::Ref<A>&) -> String { return F("A"); },
      [](const tsino::Ref<B>& x) -> String { return tsino::concat(F("B"), String(x->n)); });
  const tsino::Ref<B> b = tsino::make<B>();
  Serial.print(tsino::withoutFormat(b->accept_string(names)));
  Serial.print(F(" "));
  Serial.print(b->up(names));
  Serial.print(F(" "));
  tsino::inspect(Serial, b->both(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<A>()->both_string(F("x")));
  Serial.println();
}

void loop() {}
