// literal-keys: written by tsino from literal-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct O;
struct Reader_string;
struct Reader_string_;
struct P;

struct O : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

struct Reader_string : tsino::Object {
  String key;
  void construct(String key);
  int32_t read(const tsino::Ref<O>& o);
};

struct Reader_string_ : tsino::Object {
  String key;
  void construct(String key);
  int32_t read(const tsino::Ref<O>& o);
};

struct P : tsino::Object {
  int32_t item0 = 0;
  int32_t item1 = 0;
  void construct(int32_t item0, int32_t item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

void Reader_string::construct(String key) {
  this->key = tsino::moved(key);
}

int32_t Reader_string::read(const tsino::Ref<O>& o) {
  return o->a;
}

void Reader_string_::construct(String key) {
  this->key = tsino::moved(key);
}

int32_t Reader_string_::read(const tsino::Ref<O>& o) {
  return o->b;
}

int32_t f(const tsino::Ref<O>& x, const __FlashStringHelper* k) {
  return x->a;
}

int32_t f_(const tsino::Ref<O>& x, const __FlashStringHelper* k) {
  return x->b;
}

tsino::Function<int32_t(const tsino::Ref<O>&)> g(const __FlashStringHelper* k) {
  return [](const tsino::Ref<O>& x) -> int32_t { return x->a; };
}

tsino::Function<int32_t(const tsino::Ref<O>&)> g_(const __FlashStringHelper* k) {
  return [](const tsino::Ref<O>& x) -> int32_t { return x->b; };
}

int32_t h(const tsino::Ref<O>& x, const __FlashStringHelper* axis) {
  return x->a;
}

int32_t h_(const tsino::Ref<O>& x, const __FlashStringHelper* axis) {
  return x->b;
}

int32_t pair(const tsino::Ref<P>& p, int32_t i) {
  return p->item0;
}

int32_t pair_(const tsino::Ref<P>& p, int32_t i) {
  return p->item1;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<O> o = tsino::make<O>(1, 2);
  Serial.print(tsino::make<Reader_string>(F("a"))->read(o));
  Serial.print(F(" "));
  Serial.println(tsino::make<Reader_string_>(F("b"))->read(o));
  Serial.print(f(o, F("a")));
  Serial.print(F(" "));
  Serial.println(f_(o, F("b")));
  Serial.print(g(F("a"))(o));
  Serial.print(F(" "));
  Serial.println(g_(F("b"))(o));
  Serial.print(h(o, F("a")));
  Serial.print(F(" "));
  Serial.println(h_(o, F("b")));
  Serial.print(pair(tsino::make<P>(5, 6), 0));
  Serial.print(F(" "));
  Serial.println(pair_(tsino::make<P>(5, 6), 1));
}

void loop() {}
