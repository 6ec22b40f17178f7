// classes-chosen-by-key: written by tsino from classes-chosen-by-key.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct By;
struct Base;
struct A;
struct B;
struct All;
struct COrD;
struct C;
struct D;
struct One;
struct Lit;
struct Lit_;
struct Parts;
struct FanOrLamp;
struct Lamp;
struct Fan;

struct By : tsino::Object {
  tsino::Ref<A> a;
  tsino::Ref<B> b;
  tsino::Ref<A> c;
  void construct(tsino::Ref<A> a, tsino::Ref<B> b, tsino::Ref<A> c) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
};

// @run
// A key chooses between objects of several classes, related or only alike.
struct Base : tsino::Object {
  String tag;
  void construct();
  virtual String get() = 0;
  virtual ~Base() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct A : Base {
  int32_t n = 0;
  void construct();
  String get() final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("A"), *this);
    out.field(F("tag"), this->tag);
    out.field(F("n"), this->n);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Base::isA(asked); }
};

struct B : Base {
  String get() final;
};

struct All : tsino::Object {
  tsino::Ref<C> c;
  tsino::Ref<D> d;
  void construct(tsino::Ref<C> c, tsino::Ref<D> d) {
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
  }
};

struct COrD : tsino::Object {
  String tag;
  virtual String get() = 0;
  virtual ~COrD() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct C : COrD {
  void construct();
  String get() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || COrD::isA(asked); }
};

struct D : COrD {
  void construct();
  String get() final;
};

struct One : tsino::Object {
  tsino::Ref<A> x;
  tsino::Ref<A> y;
  void construct(tsino::Ref<A> x, tsino::Ref<A> y) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
};

struct Lit : tsino::Object {
  tsino::Ref<Lit_> x;
  tsino::Ref<Lit_> y;
  void construct(tsino::Ref<Lit_> x, tsino::Ref<Lit_> y) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
};

struct Lit_ : tsino::Object {
  int32_t v = 0;
  int32_t w = 0;
  void construct(int32_t v, int32_t w = 0) {
    this->v = v;
    this->w = w;
  }
};

struct Parts : tsino::Object {
  tsino::Ref<Lamp> a;
  tsino::Ref<Fan> b;
  void construct(tsino::Ref<Lamp> a, tsino::Ref<Fan> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct FanOrLamp : tsino::Object {
  virtual int32_t get() = 0;
  virtual ~FanOrLamp() {}
};

struct Lamp : FanOrLamp {
  int32_t n = 0;
  void construct();
  int32_t get() final;
};

struct Fan : FanOrLamp {
  int32_t n = 0;
  int32_t m = 0;
  void construct();
  int32_t get() final;
};

void Base::construct() {
  this->tag = F("t");
}

String A::get() {
  return tsino::concat(F("a"), String(this->n));
}

void A::construct() {
  Base::construct();
  this->n = 1;
}

String B::get() {
  return tsino::concat(F("b"), this->tag);
}

String C::get() {
  return F("c");
}

void C::construct() {
  this->tag = F("c");
}

String D::get() {
  return F("d");
}

void D::construct() {
  this->tag = F("d");
}

int32_t Lamp::get() {
  return this->n;
}

void Lamp::construct() {
  this->n = 1;
}

int32_t Fan::get() {
  return this->n * 10;
}

void Fan::construct() {
  this->n = 2;
  this->m = 3;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<By> by = tsino::make<By>(tsino::make<A>(), tsino::make<B>(), tsino::make<A>());
  tsino::Array<String> list{F("a"), F("b"), F("c")};
  for (const String& key : list) {
    Serial.print(
        tsino::withoutFormat(
            (key == F("b") ? tsino::Ref<Base>(by->b) : tsino::Ref<Base>(
                key == F("c") ? by->c : by->a))->get()));
    Serial.print(F(" "));
    Serial.print(
        (key == F("b") ? tsino::Ref<Base>(by->b) : tsino::Ref<Base>(key == F("c") ? by->c : by->a))->tag);
    Serial.print(F(" "));
    Serial.println(
        (key == F("b") ? tsino::Ref<Base>(by->b) : tsino::Ref<Base>(key == F("c") ? by->c : by->a))->isA(
            A::classId) ? F("true") : F("false"));
  }
  const tsino::Ref<All> all = tsino::make<All>(tsino::make<C>(), tsino::make<D>());
  tsino::Array<String> list2{F("c"), F("d")};
  for (const String& key : list2) {
    const tsino::Ref<COrD> one = key == F("c") ? tsino::Ref<COrD>(all->c) : tsino::Ref<COrD>(
        all->d);
    Serial.print(tsino::withoutFormat(one->get()));
    Serial.print(F(" "));
    Serial.print(one->tag);
    Serial.print(F(" "));
    Serial.print(one->isA(C::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(one == tsino::Ref<COrD>(all->c) ? F("true") : F("false"));
  }
  const tsino::Ref<One> one = tsino::make<One>(tsino::make<A>(), tsino::make<A>());
  tsino::Array<String> list3{F("x"), F("y")};
  for (const String& key : list3) {
    (key == F("x") ? one->x : one->y)->n += 4;
    Serial.print((key == F("x") ? one->x : one->y)->n);
    Serial.print(F(" "));
    tsino::inspect(Serial, key == F("x") ? one->x : one->y);
    Serial.println();
  }
  const tsino::Ref<Lit> lit = tsino::make<Lit>(tsino::make<Lit_>(1), tsino::make<Lit_>(2, 3));
  tsino::Array<String> list4{F("x"), F("y")};
  for (const String& key : list4) Serial.println((key == F("x") ? lit->x : lit->y)->v);
  const tsino::Ref<Parts> parts = tsino::make<Parts>(tsino::make<Lamp>(), tsino::make<Fan>());
  tsino::Array<String> list5{F("a"), F("b")};
  for (const String& key : list5) {
    Serial.println(
        (key == F("b") ? tsino::Ref<FanOrLamp>(parts->b) : tsino::Ref<FanOrLamp>(parts->a))->get());
  }
}

void loop() {}
