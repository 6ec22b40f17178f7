// assigned-and-frozen: written by tsino from assigned-and-frozen.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"

struct Result;
struct Stock;
struct Defaults;
struct Frozen;
struct Frozen_;
struct Shape;
struct Box;
struct Init;
struct By;
struct A;
struct LEVELS;
struct Tt;
struct Result_;
struct Shape_;
struct Shape2;
struct A_;
struct Shape3;
struct Shape4;

struct Result : tsino::Object {
  int32_t speed = 0;
  String name;
  bool loud = false;
  void construct(int32_t speed, String name, bool loud) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->loud = loud;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("speed"), this->speed);
    out.field(F("name"), this->name);
    out.field(F("loud"), this->loud);
    out.end();
  }
};

struct Stock : tsino::Object {
  int32_t nuts = 0;
  int32_t bolts = 0;
  int32_t washers = 0;
  void construct(int32_t nuts, int32_t bolts, int32_t washers) {
    this->nuts = nuts;
    this->bolts = bolts;
    this->washers = washers;
  }
};

struct Defaults : tsino::Object {
  int32_t speed = 0;
  String name;
  bool loud = false;
  void construct(int32_t speed, String name, bool loud) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->loud = loud;
  }
};

struct Frozen : tsino::Object {
  int32_t a = 0;
  tsino::Ref<Frozen_> inner;
  void construct(int32_t a, tsino::Ref<Frozen_> inner) {
    this->a = a;
    this->inner = tsino::moved(inner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("inner"), this->inner);
    out.end();
  }
};

struct Frozen_ : tsino::Object {
  int32_t b = 0;
  void construct(int32_t b) {
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t w = 0;
  int32_t h = 0;
  virtual tsino::Ref<Box> grow(const tsino::Ref<By>&) = 0;
  virtual ~Shape() {}
};

struct Box : Shape {
  void construct(const tsino::Ref<Init>& init);
  tsino::Ref<Box> grow(const tsino::Ref<By>& by) final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("w"), this->w);
    out.field(F("h"), this->h);
    out.end();
  }
};

struct Init : tsino::Object {
  int32_t w = 0;
  int32_t h = 0;
  void construct(int32_t w, int32_t h) {
    this->w = w;
    this->h = h;
  }
};

struct By : tsino::Object {
  int32_t h = 0;
  void construct(int32_t h) {
    this->h = h;
  }
};

struct A : tsino::Object {
  tsino::Optional<int32_t> a;
  String b;
  void construct(tsino::Optional<int32_t> a, String b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct LEVELS : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

struct Tt : tsino::Object {
  int32_t n = 0;
  int32_t m = 0;
  void construct(int32_t n, int32_t m) {
    this->n = n;
    this->m = m;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("m"), this->m);
    out.end();
  }
};

struct Result_ : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

struct Shape_ : tsino::Object {
  int32_t speed = 0;
  void construct(int32_t speed) {
    this->speed = speed;
  }
};

struct Shape2 : tsino::Object {
  bool loud = false;
  void construct(bool loud) {
    this->loud = loud;
  }
};

struct A_ : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Shape3 : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct Shape4 : tsino::Object {
  int32_t m = 0;
  void construct(int32_t m) {
    this->m = m;
  }
};

const tsino::Ref<Result> target = tsino::make<Result>(5, "mine", true);

void Box::construct(const tsino::Ref<Init>& init) {
  this->w = 1;
  this->h = 2;
  this->w = init->w;
  this->h = init->h;
}

tsino::Ref<Box> Box::grow(const tsino::Ref<By>& by) {
  return tsino::downcast<Box>(tsino::Ref<Shape>(((void)(this->h = by->h), tsino::Ref<Box>(this))));
}
String order = "";

const tsino::Ref<Result>& t(const __FlashStringHelper* s) {
  order += s;
  return target;
}
const tsino::Ref<LEVELS> LEVELS_ = tsino::make<LEVELS>(1, 2);

int32_t at(const String& l) {
  return l == F("low") ? LEVELS_->low : LEVELS_->high;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Object.assign, hasOwn and freeze of objects: order, results, this, optional fields.
  const tsino::Ref<Stock> stock = tsino::make<Stock>(12, 7, 0);
  const tsino::Ref<Defaults> defaults = tsino::make<Defaults>(1, F("default"), false);
  const tsino::Ref<Result> result = ((void)((void)(target->speed = defaults->speed), ((void)(target->name = defaults->name), target->loud = defaults->loud)), ((void)(target->name = tsino::make<Result_>(
      F("last"))->name), target));
  Serial.print(result == target ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(target->speed);
  Serial.print(F(" "));
  Serial.print(target->name);
  Serial.print(F(" "));
  Serial.print(target->loud ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(defaults->name);
  Serial.print(F(" "));
  tsino::inspect(Serial, result);
  Serial.println();
  const tsino::Ref<Frozen> frozen = tsino::make<Frozen>(1, tsino::make<Frozen_>(2));
  frozen->inner->b = 3;
  Serial.print(frozen->a);
  Serial.print(F(" "));
  Serial.print(frozen->inner->b);
  Serial.print(F(" "));
  tsino::inspect(Serial, frozen);
  Serial.println();
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  const tsino::Ref<Box> box = tsino::make<Box>(tsino::make<Init>(7, 8));
  tsino::Ref<Box> value = box;
  int32_t h = box->grow(tsino::make<By>(9))->h;
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(h);
  Serial.print(F(" "));
  Serial.println(box->h);
  tsino::Ref<Result> tResult = t(F("a"));
  tsino::Ref<Shape_> value2 = tsino::make<Shape_>(((void)(order += F("b")), 4));
  tsino::Ref<Shape2> value3 = tsino::make<Shape2>(((void)(order += F("c")), false));
  tResult->speed = value2->speed;
  tResult->loud = value3->loud;
  Serial.print(tsino::withoutFormat(order));
  Serial.print(F(" "));
  tsino::inspect(Serial, target);
  Serial.println();
  const tsino::Ref<A> opt = tsino::make<A>(tsino::Optional<int32_t>{}, F("x"));
  Serial.println(opt->a.has() ? F("true") : F("false"));
  opt->a = 4;
  bool value4 = opt->a.has();
  int32_t a = ((void)(opt->a = tsino::make<A_>(5)->a), opt)->a.value();
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(a);
  Serial.println(at(F("low")) + at(F("high")));
  const tsino::Ref<Tt> tt = tsino::make<Tt>(1, 2);
  tsino::Ref<Shape4> value5 = tsino::make<Shape4>(tt->n + 5);
  tt->n = tsino::make<Shape3>(10)->n;
  tt->m = value5->m;
  tsino::inspect(Serial, tt);
  Serial.println();
}

void loop() {}
