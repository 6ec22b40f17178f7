// names-and-lengths: written by tsino from names-and-lengths.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Animal;
struct Dog;
struct Puppy;
struct Cat;
struct Point;
struct Alone;

struct Animal : tsino::Object {
  String name;
  int32_t legs = 0;
  void construct(String name, int32_t legs = 4);
  String describe();
  virtual ~Animal() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Dog : Animal {
  void construct();
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Puppy : Dog {
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Dog::isA(asked); }
};

struct Cat : Animal {
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Point : tsino::Object {
  int32_t x = 0;
  void construct();
};

struct Alone : tsino::Object {
  void construct();
  String show();
};

// @run
// Names and numbers of parameters of functions and classes, and the class that an object is of.
int32_t add(int32_t a, int32_t b) {
  return a + b;
}

int32_t area(int32_t w, int32_t h, const tsino::Array<int32_t>& more) {
  return w * h + more.length();
}

String shout(const tsino::Optional<String>& text = {}) {
  return tsino::toUpperCase(text.has() ? text.value() : String(F("")));
}

tsino::Ref<Animal> Animal_make(const __FlashStringHelper* name) {
  return tsino::make<Animal>(name);
}

void Animal::construct(String name, int32_t legs) {
  this->name = tsino::moved(name);
  this->legs = legs;
}

String Animal::describe() {
  return tsino::concat(
      this->isA(Cat::classId) ? F("Cat") : this->isA(Puppy::classId) ? F("Puppy") : this->isA(
          Dog::classId) ? F("Dog") : F("Animal"),
      F(" "),
      this->name);
}

void Dog::construct() {
  Animal::construct(F("Rex"));
}

void Point::construct() {
  this->x = 1;
}
int32_t made = 0;

tsino::Ref<Animal> build() {
  made++;
  return tsino::make<Dog>();
}

int32_t unknownArity(const tsino::Function<int32_t(int32_t)>& f) {
  return f(2);
}

String Alone::show() {
  return String(F("AloneAlone"));
}

void Alone::construct() {}

void setup() {
  Serial.begin(115200);
  Serial.print(F("add "));
  Serial.print(2);
  Serial.print(F(" area "));
  Serial.print(1);
  Serial.print(F(" loud "));
  Serial.println(1);
  Serial.print(F("Animal "));
  Serial.print(1);
  Serial.print(F(" Dog "));
  Serial.print(0);
  Serial.print(F(" make "));
  Serial.print(1);
  Serial.print(F(" "));
  Serial.println(0);
  tsino::Array<tsino::Ref<Animal>> animals{
      tsino::make<Animal>(F("it")),
      tsino::Ref<Animal>(tsino::make<Dog>()),
      tsino::Ref<Animal>(tsino::make<Puppy>()),
      tsino::Ref<Animal>(tsino::make<Cat>(F("Tom"), 3))};
  for (const tsino::Ref<Animal>& animal : animals) {
    Serial.print(tsino::withoutFormat(animal->describe()));
    Serial.print(F(" "));
    Serial.print(
        animal->isA(Cat::classId) ? F("Cat") : animal->isA(Puppy::classId) ? F("Puppy") : animal->isA(
            Dog::classId) ? F("Dog") : F("Animal"));
    Serial.print(F(" "));
    Serial.println(tsino::length(animal->name));
  }
  tsino::Ref<Animal> Animal_makeResult = Animal_make(F("x"));
  tsino::Ref<Puppy> value = tsino::make<Puppy>();
  Serial.print(
      tsino::withoutFormat(
          Animal_makeResult->isA(Cat::classId) ? F("Cat") : Animal_makeResult->isA(Puppy::classId) ? F("Puppy") : Animal_makeResult->isA(
              Dog::classId) ? F("Dog") : F("Animal")));
  Serial.print(F(" "));
  Serial.print(F("Puppy"));
  Serial.print(F(" "));
  Serial.print(add(1, 2));
  Serial.print(F(" "));
  Serial.print(area(1, 2, tsino::Array<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(shout(tsino::Optional<String>(F("a"))));
  tsino::Ref<Point> value2 = tsino::make<Point>();
  Serial.print(F("Point "));
  Serial.println(F("Point"));
  tsino::Ref<Animal> buildResult = build();
  String withoutFormatResult = tsino::withoutFormat(
      buildResult->isA(Cat::classId) ? F("Cat") : buildResult->isA(Puppy::classId) ? F("Puppy") : buildResult->isA(
          Dog::classId) ? F("Dog") : F("Animal"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(made);
  Serial.println(unknownArity([](int32_t n) -> int32_t { return n + 1; }));
  Serial.println(tsino::make<Alone>()->show());
}

void loop() {}
