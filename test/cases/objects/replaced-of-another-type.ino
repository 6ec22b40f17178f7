// replaced-of-another-type: written by tsino from replaced-of-another-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Make;
struct Base;
struct None;
struct Named;
struct Deep;
struct Counted;
struct Shape;
struct Shape_;

struct Make : tsino::Object {
  int32_t n = 0;
  int32_t m = 0;
  void construct(int32_t n, int32_t m) {
    this->n = n;
    this->m = m;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("m"), this->m);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Base : tsino::Object {
  int32_t a = 0;
  bool on = false;
  void construct(int32_t a, bool on) {
    this->a = a;
    this->on = on;
  }
};

struct None : tsino::Object {
  tsino::Optional<bool> a;
  int32_t b = 0;
  void construct(tsino::Optional<bool> a, int32_t b) {
    this->a = tsino::moved(a);
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Named : tsino::Object {
  String a;
  int32_t d = 0;
  int32_t c = 0;
  int32_t b = 0;
  void construct(String a, int32_t d, int32_t c, int32_t b) {
    this->a = tsino::moved(a);
    this->d = d;
    this->c = c;
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
    out.field(F("d"), this->d);
    out.end();
  }
};

struct Deep : tsino::Object {
  tsino::Optional<bool> z;
  String a;
  void construct(tsino::Optional<bool> z, String a) {
    this->z = tsino::moved(z);
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.fieldOrNull(F("z"), this->z);
    out.end();
  }
};

struct Counted : tsino::Object {
  String a;
  int32_t b = 0;
  void construct(String a, int32_t b) {
    this->a = tsino::moved(a);
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  bool on = false;
  void construct(int32_t a, bool on) {
    this->a = a;
    this->on = on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t z = 0;
  bool on = false;
  int32_t a = 0;
  void construct(int32_t z, bool on, int32_t a) {
    this->z = z;
    this->on = on;
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("on"), this->on);
    out.field(F("z"), this->z);
    out.end();
  }
};

// @run
// What a later spread replaces for sure need not be of the type that stays.
int32_t next(int32_t n) {
  Serial.print(F("next "));
  Serial.println(n);
  return n;
}

tsino::Ref<Make> make(tsino::Optional<int32_t> x = {}) {
  bool value = !x.has();
  return tsino::make<Make>(!value ? x.value() : value ? 0 : 2, 1);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Base> base = tsino::make<Base>(1, true);
  const tsino::Ref<None> none = tsino::make<None>(tsino::Optional<bool>{}, 2);
  Serial.print(tsino::optionalText(none->a));
  Serial.print(F(" "));
  tsino::inspect(Serial, none);
  Serial.println();
  String value = ((void)next(1), String{});
  int32_t nextResult = next(2);
  const tsino::Ref<Named> named = tsino::make<Named>(F("x"), next(4), 3, nextResult);
  tsino::inspect(Serial, named);
  Serial.print(F(" "));
  Serial.println(tsino::length(named->a));
  tsino::inspect(Serial, tsino::make<Shape>(next(5), base->on));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape_>(1, false, 3));
  Serial.println();
  const tsino::Ref<Deep> deep = tsino::make<Deep>(tsino::Optional<bool>{}, F("y"));
  tsino::inspect(Serial, deep);
  Serial.println();
  tsino::inspect(Serial, make());
  Serial.print(F(" "));
  tsino::inspect(Serial, ::make(4));
  Serial.println();
  int32_t count = 0;
  String value2 = ((void)++count, String{});
  const tsino::Ref<Counted> counted = tsino::make<Counted>(F("s"), count + 1);
  tsino::inspect(Serial, counted);
  Serial.print(F(" "));
  Serial.println(count);
}

void loop() {}
