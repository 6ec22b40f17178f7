// functions-and-accessors: written by tsino from functions-and-accessors.ts
// Change the TypeScript, not this file.
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct Thing;
struct Functions;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Functions_;
struct Base;
struct Derived;
struct Functions2;
struct Shape5;
struct Functions3;

struct Thing : tsino::Object {
  tsino::Function<int32_t()> run;
  int32_t n = 0;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Thing"), *this);
    out.fieldText(F("run"), F("[Function: run]"));
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Functions : tsino::Object {
  tsino::Function<int32_t(int32_t)> item0;
  tsino::Function<void()> item1;
  void construct(tsino::Function<int32_t(int32_t)> item0, tsino::Function<void()> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: double]"));
    out.elementText(F("[Function: named]"));
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Function<int32_t(int32_t)> double__;
  tsino::Function<void()> other;
  void construct(tsino::Function<int32_t(int32_t)> double__, tsino::Function<void()> other) {
    this->double__ = tsino::moved(double__);
    this->other = tsino::moved(other);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("double"), F("[Function: double]"));
    out.fieldText(F("other"), F("[Function: named]"));
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Function<void()> method;
  tsino::Function<int32_t()> arrow;
  tsino::Function<void()> f;
  void construct(tsino::Function<void()> method, tsino::Function<int32_t()> arrow, tsino::Function<void()> f) {
    this->method = tsino::moved(method);
    this->arrow = tsino::moved(arrow);
    this->f = tsino::moved(f);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("method"), F("[Function: method]"));
    out.fieldText(F("arrow"), F("[Function: arrow]"));
    out.fieldText(F("f"), F("[Function: f]"));
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Function<int32_t()> get_x;
  void construct(tsino::Function<int32_t()> get_x) {
    this->get_x = tsino::moved(get_x);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("x"), F("[Getter]"));
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Function<int32_t()> get_x;
  tsino::Function<void(int32_t)> set_x;
  void construct(tsino::Function<int32_t()> get_x, tsino::Function<void(int32_t)> set_x) {
    this->get_x = tsino::moved(get_x);
    this->set_x = tsino::moved(set_x);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("x"), F("[Getter/Setter]"));
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Function<void(int32_t)> set_y;
  void construct(tsino::Function<void(int32_t)> set_y) {
    this->set_y = tsino::moved(set_y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("y"), F("[Setter]"));
    out.end();
  }
};

struct Functions_ : tsino::Object {
  tsino::Function<int32_t()> item0;
  void construct(tsino::Function<int32_t()> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function (anonymous)]"));
    out.end();
  }
};

struct Base : tsino::Object {
  void construct();
  virtual ~Base() {}
};

struct Derived : Base {};

struct Functions2 : tsino::Object {
  tsino::Function<tsino::Ref<Base>()> item0;
  void construct(tsino::Function<tsino::Ref<Base>()> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[class Base]"));
    out.end();
  }
};

struct Shape5 : tsino::Object {
  tsino::Function<tsino::Ref<Derived>()> Derived_;
  void construct(tsino::Function<tsino::Ref<Derived>()> Derived_) {
    this->Derived_ = tsino::moved(Derived_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldText(F("Derived"), F("[class Derived extends Base]"));
    out.end();
  }
};

struct Functions3 : tsino::Object {
  tsino::Function<bool()> item0;
  void construct(tsino::Function<bool()> item0) {
    this->item0 = tsino::moved(item0);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementText(F("[Function: parseInt]"));
    out.end();
  }
};

// @run
// Function values and getters inside of objects and arrays, and alone.
int32_t double_(int32_t n) {
  return n * 2;
}

void named() {}

tsino::Ref<Thing> newThing() {
  return tsino::make<Thing>();
}

void Thing::construct() {
  this->run = []() -> int32_t { return 1; };
  this->n = 1;
}

tsino::Ref<Base> newBase() {
  return tsino::make<Base>();
}

void Base::construct() {}

tsino::Ref<Derived> newDerived() {
  return tsino::make<Derived>();
}

void setup() {
  Serial.begin(115200);
  Serial.print(F("[Function: double]"));
  Serial.print(F(" "));
  Serial.println(F("[Function: named]"));
  tsino::inspect(
      Serial,
      tsino::make<Functions>(
          tsino::Function<int32_t(int32_t)>::of<decltype(double_), double_>(),
          tsino::Function<void()>::of<decltype(named), named>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          tsino::Function<int32_t(int32_t)>::of<decltype(double_), double_>(),
          tsino::Function<void()>::of<decltype(named), named>()));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape_>([] {}, []() -> int32_t { return 1; }, [] {}));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape2>([]() -> int32_t { return 1; }));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape3>([]() -> int32_t { return 1; }, [](int32_t value) {}));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape4>([](int32_t value) {}));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Thing>());
  Serial.println();
  Serial.print(F("[Function (anonymous)]"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Functions_>([]() -> int32_t { return 1; }));
  Serial.print(F(" "));
  Serial.println(F("[class Thing]"));
  Serial.print(F("[class Derived extends Base]"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Functions2>(
          tsino::Function<tsino::Ref<Base>()>::of<decltype(newBase), newBase>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape5>(
          tsino::Function<tsino::Ref<Derived>()>::of<decltype(newDerived), newDerived>()));
  Serial.println();
  Serial.print(F("[Function: max]"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Functions3>([]() -> bool { return false; }));
  Serial.println();
}

void loop() {}
