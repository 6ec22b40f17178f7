// classes-that-an-instance-knows: written by tsino from classes-that-an-instance-knows.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct X;
struct Animal;
struct Dog;
struct Cat;
struct Wrap_number;
struct Shape;

struct X : tsino::Object {
  String name;
  virtual String bark() {
    tsino::unreachable();
  }
  virtual String meow() {
    tsino::unreachable();
  }
  virtual ~X() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// instanceof and Array.isArray of a T that is a class, a list, text or nothing.
struct Animal : X {
  void construct(String name);
};

struct Dog : Animal {
  String bark() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Cat : Animal {
  String meow() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Wrap_number : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value);
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

void Animal::construct(String name) {
  this->name = tsino::moved(name);
}

String Dog::bark() {
  return tsino::concat(this->name, F(" woof"));
}

String Cat::meow() {
  return tsino::concat(this->name, F(" miau"));
}

String voice(const tsino::Ref<Dog>& x) {
  return x->bark();
}

String voice_(const tsino::Ref<Cat>& x) {
  return x->meow();
}

String voice_classes_that_an_instance_knows(const tsino::Ref<Animal>& x) {
  if (x->isA(Dog::classId)) return tsino::Ref<X>(x)->bark();
  if (x->isA(Cat::classId)) return tsino::Ref<X>(x)->meow();
  return x->name;
}

void Wrap_number::construct(int32_t value) {
  this->value = value;
}

String open_(const tsino::Ref<Wrap_number>& x) {
  return F("wrapped");
}

String open_classes_that_an_instance_knows(const tsino::Ref<tsino::RangeError>& x) {
  return x->message;
}

String open2(const tsino::Shared<tsino::Map<String, uint8_t>>& x) {
  return tsino::concat(F("map "), String(x->size()));
}

String open3(const tsino::Array<uint8_t>& x) {
  return tsino::concat(F("list "), String(x.length()));
}

const __FlashStringHelper* open4(int32_t x) {
  return F("plain");
}

const __FlashStringHelper* open5(const __FlashStringHelper* x) {
  return F("plain");
}

String maybe(const tsino::Union<tsino::Undefined, tsino::Null, double>& x = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  if (x.is<tsino::Undefined>()) return F("undefined");
  if (x.is<tsino::Null>()) return F("null");
  return tsino::toText(x);
}

String maybe_(const tsino::Union<tsino::Undefined, tsino::Null, String>& x = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  if (x.is<tsino::Undefined>()) return F("undefined");
  if (x.is<tsino::Null>()) return F("null");
  return tsino::toText(x);
}

const __FlashStringHelper* maybe_classes_that_an_instance_knows(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shape>>& x = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shape>>(
    tsino::Undefined{})) {
  if (x.is<tsino::Undefined>()) return F("undefined");
  if (x.is<tsino::Null>()) return F("null");
  return F("object");
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Animal>> pets{
      tsino::Ref<Animal>(tsino::make<Dog>(F("a"))),
      tsino::Ref<Animal>(tsino::make<Cat>(F("b"))),
      tsino::make<Animal>(F("c"))};
  Serial.print(tsino::withoutFormat(voice(tsino::make<Dog>(F("d")))));
  Serial.print(F(" "));
  Serial.print(voice_(tsino::make<Cat>(F("e"))));
  Serial.print(F(" "));
  Serial.println(voice_classes_that_an_instance_knows(tsino::make<Animal>(F("f"))));
  for (const tsino::Ref<Animal>& p : pets) Serial.println(voice_classes_that_an_instance_knows(p));
  Serial.print(tsino::withoutFormat(open_(tsino::make<Wrap_number>(1))));
  Serial.print(F(" "));
  Serial.print(open_classes_that_an_instance_knows(tsino::make<tsino::RangeError>(F("bad"))));
  Serial.print(F(" "));
  Serial.print(open2(tsino::makeMap<String, uint8_t>({{F("a"), 1}})));
  Serial.print(F(" "));
  Serial.print(open3(tsino::Array<uint8_t>{1}));
  Serial.print(F(" "));
  Serial.print(open4(3));
  Serial.print(F(" "));
  Serial.println(open5(F("t")));
  Serial.print(
      tsino::withoutFormat(maybe(tsino::Union<tsino::Undefined, tsino::Null, double>(1.0))));
  Serial.print(F(" "));
  Serial.print(maybe_(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.print(maybe(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(
      maybe_classes_that_an_instance_knows(
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Shape>>(tsino::make<Shape>(1))));
}

void loop() {}
