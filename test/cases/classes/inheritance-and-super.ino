// inheritance-and-super: written by tsino from inheritance-and-super.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Animal;
struct Dog;
struct Puppy;
struct Bird;

// @run
// Three levels: overriding, calls of super's methods, methods that call overridden ones through `this`.
struct Animal : tsino::Object {
  String name;
  void construct(String name);
  virtual String sound();
  virtual String speak();
  virtual int32_t get_legs();
  virtual ~Animal() {}
  static constexpr uint8_t classId = 3;
  virtual bool isA(uint8_t asked) const { return asked == classId; }
};

struct Dog : Animal {
  tsino::Array<String> tricks;
  void construct(String name);
  String sound() override;
  String speak() final;
  tsino::Ref<Dog> learn(const __FlashStringHelper* trick);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Puppy : Dog {
  int32_t age = 0;
  void construct(const String& name, int32_t age = 1);
  String sound() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Dog::isA(asked); }
};

struct Bird : Animal {
  int32_t get_legs() final;
};

void Animal::construct(String name) {
  this->name = tsino::moved(name);
}

String Animal::sound() {
  return F("...");
}

String Animal::speak() {
  return tsino::concat(this->name, F(" says "), this->sound());
}

int32_t Animal::get_legs() {
  return 4;
}

String Dog::sound() {
  return F("woof");
}

String Dog::speak() {
  return tsino::concat(
      Animal::speak(),
      this->tricks.length() > 0 ? tsino::concat(F(" and does "), this->tricks.join()) : String(
          F("")));
}

tsino::Ref<Dog> Dog::learn(const __FlashStringHelper* trick) {
  this->tricks.push(trick);
  return tsino::Ref<Dog>(this);
}

void Dog::construct(String name) {
  Animal::construct(tsino::moved(name));
  this->tricks = tsino::Array<String>{};
}

void Puppy::construct(const String& name, int32_t age) {
  Dog::construct(tsino::concat(name, F(" junior")));
  this->age = age;
}

String Puppy::sound() {
  return tsino::concat(
      tsino::replace(Dog::sound(), F("oo"), F("i")),
      tsino::repeat(F("!"), this->age));
}

int32_t Bird::get_legs() {
  return Animal::get_legs() - 2;
}

void setup() {
  Serial.begin(115200);

  tsino::Ref<Animal> learnResult = tsino::Ref<Animal>(tsino::make<Dog>(F("Rex"))->learn(F("sit")));
  tsino::Array<tsino::Ref<Animal>> zoo{
      tsino::make<Animal>(F("it")),
      learnResult,
      tsino::Ref<Animal>(
          tsino::downcast<Puppy>(
              tsino::downcast<Puppy>(tsino::make<Puppy>(F("Tim"), 2)->learn(F("roll")))->learn(
                  F("beg")))),
      tsino::Ref<Animal>(tsino::make<Bird>(F("Tweety")))};
  for (const tsino::Ref<Animal>& animal : zoo) {
    Serial.print(tsino::withoutFormat(animal->speak()));
    Serial.print(F(" "));
    Serial.println(animal->get_legs());
  }
  const tsino::Ref<Puppy> puppy = tsino::make<Puppy>(F("Bo"));
  const tsino::Ref<Dog> dog = puppy;
  const tsino::Ref<Animal> animal = dog;
  dog->learn(F("run"));
  Serial.print(tsino::withoutFormat(animal->sound()));
  Serial.print(F(" "));
  Serial.print(puppy->tricks.length());
  Serial.print(F(" "));
  Serial.println(animal == tsino::Ref<Animal>(puppy) ? F("true") : F("false"));
  Serial.println(
      zoo.map<String>(
          [](const tsino::Ref<Animal>& one) -> String {
            return tsino::Array<bool>{
                one->isA(Dog::classId),
                one->isA(Puppy::classId),
                one->isA(Animal::classId)}.map<uint8_t>(
                [](bool value) -> int32_t { return value ? 1 : 0; }).join(F(""));
          }).join(F(" ")));
}

void loop() {}
