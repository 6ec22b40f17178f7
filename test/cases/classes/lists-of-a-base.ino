// lists-of-a-base: written by tsino from lists-of-a-base.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Animal;
struct Dog;
struct Kennel_Dog;
struct Homes;
struct Cat;
struct Kennel_Animal;

// @run
// Lists of a class that pass for lists of its base: read, added to, taken as what they were said to be.
struct Animal : tsino::Object {
  String name;
  void construct(const String& name);
  virtual String speak();
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Animal"), *this);
    out.field(F("name"), this->name);
    out.end();
  }
  virtual ~Animal() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Dog : Animal {
  tsino::Shared<tsino::Array<String>> tricks;
  void construct(const String& name);
  String speak() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Dog"), *this);
    out.field(F("name"), this->name);
    out.field(F("tricks"), this->tricks);
    out.end();
  }
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Kennel_Dog : tsino::Object {
  tsino::Array<tsino::Ref<Dog>> guests;
  void construct();
  tsino::Ref<Kennel_Dog> add(const tsino::Array<tsino::Ref<Dog>>& guests);
  tsino::Optional<tsino::Ref<Dog>> longest();
};

struct Homes : tsino::Object {
  tsino::Ref<Animal> pet;
  String street;
  void construct(tsino::Ref<Animal> pet, String street = String{}) {
    this->pet = tsino::moved(pet);
    this->street = tsino::moved(street);
  }
};

struct Cat : Animal {
  int32_t lives = 0;
  void construct(const String& name);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Cat"), *this);
    out.field(F("name"), this->name);
    out.field(F("lives"), this->lives);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Kennel_Animal : tsino::Object {
  tsino::Array<tsino::Ref<Animal>> guests;
  void construct();
  tsino::Ref<Kennel_Animal> add(const tsino::Array<tsino::Ref<Animal>>& guests);
  tsino::Optional<tsino::Ref<Animal>> longest();
};

void Animal::construct(const String& name) {
  this->name = name;
}

String Animal::speak() {
  return tsino::concat(this->name, F(" is quiet"));
}

String Dog::speak() {
  return tsino::concat(this->name, F(" barks"));
}

void Dog::construct(const String& name) {
  Animal::construct(name);
  this->tricks = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("sit")});
}

void Cat::construct(const String& name) {
  Animal::construct(name);
  this->lives = 9;
}

String speakAll(const tsino::Array<tsino::Ref<Animal>>& animals) {
  return animals.map<String>([](const tsino::Ref<Animal>& one) -> String { return one->speak(); }).join(
      F(", "));
}

int32_t adopt(tsino::Array<tsino::Ref<Animal>>& animals, tsino::Ref<Animal> one) {
  return animals.push(tsino::moved(one));
}

tsino::Ref<Kennel_Dog> Kennel_Dog::add(const tsino::Array<tsino::Ref<Dog>>& guests) {
  this->guests.pushAll(guests);
  return tsino::Ref<Kennel_Dog>(this);
}

tsino::Optional<tsino::Ref<Dog>> Kennel_Dog::longest() {
  return this->guests.copy().sort(
      [](const tsino::Ref<Dog>& a, const tsino::Ref<Dog>& b) -> int32_t {
        return tsino::length(b->name) - tsino::length(a->name);
      }).get(0);
}

void Kennel_Dog::construct() {
  this->guests = tsino::Array<tsino::Ref<Dog>>{};
}

tsino::Ref<Kennel_Animal> Kennel_Animal::add(const tsino::Array<tsino::Ref<Animal>>& guests) {
  this->guests.pushAll(guests);
  return tsino::Ref<Kennel_Animal>(this);
}

tsino::Optional<tsino::Ref<Animal>> Kennel_Animal::longest() {
  return this->guests.copy().sort(
      [](const tsino::Ref<Animal>& a, const tsino::Ref<Animal>& b) -> int32_t {
        return tsino::length(b->name) - tsino::length(a->name);
      }).get(0);
}

void Kennel_Animal::construct() {
  this->guests = tsino::Array<tsino::Ref<Animal>>{};
}

void setup() {
  Serial.begin(115200);

  tsino::Shared<tsino::Array<tsino::Ref<Animal>>> dogs = tsino::makeShared<tsino::Array<tsino::Ref<Animal>>>(
      tsino::Array<tsino::Ref<Animal>>{
          tsino::Ref<Animal>(tsino::make<Dog>(F("Rex"))),
          tsino::Ref<Animal>(tsino::make<Dog>(F("Ada")))});
  Serial.print(tsino::withoutFormat(speakAll(*dogs)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::castTo<Dog>((*dogs)[0])->tricks);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      dogs->map<int32_t>(
          [](const tsino::Ref<Animal>& dog) -> int32_t {
            const tsino::Shared<tsino::Array<String>>& tricks = tsino::castTo<Dog>(dog)->tricks;
            return tricks->length();
          }));
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Ref<Animal>>> animals = dogs;
  int32_t adoptResult = adopt(*animals, tsino::make<Dog>(F("Bo")));
  int32_t adoptResult2 = adopt(*animals, tsino::make<Cat>(F("Tom")));
  Serial.print(adoptResult);
  Serial.print(F(" "));
  Serial.print(adoptResult2);
  Serial.print(F(" "));
  Serial.print(dogs->length());
  Serial.print(F(" "));
  Serial.println(animals == dogs ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(speakAll(*animals)));
  Serial.print(F(" "));
  tsino::inspect(Serial, dogs);
  Serial.println();
  tsino::inspect(
      Serial,
      dogs->filter([](const tsino::Ref<Animal>& one) -> bool { return one->isA(Dog::classId); }).map<String>(
          [](const tsino::Ref<Animal>& one) -> String {
            return (*tsino::castTo<Dog>(one)->tricks)[0];
          }));
  Serial.println();
  for (const tsino::Ref<Animal>& one : *animals) {
    Serial.println(
        one->isA(Cat::classId) ? tsino::downcast<Cat>(one)->lives : tsino::length(one->name));
  }
  tsino::inspect(Serial, tsino::castTo<Dog>((*dogs)[2])->tricks);
  Serial.print(F(" "));
  Serial.println(
      dogs->findIndex(
          [](const tsino::Ref<Animal>& one) -> bool { return !one->isA(Dog::classId); }));
  const tsino::Optional<tsino::Ref<Animal>> last = animals->pop();
  if (last.has() && last->isA(Cat::classId)) tsino::downcast<Cat>(last).value()->lives--;
  tsino::Optional<tsino::Ref<Dog>> atResult = tsino::castTo<Dog>(dogs->at(-1));
  tsino::inspect(Serial, last);
  Serial.print(F(" "));
  Serial.print(dogs->length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      atResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          atResult.value()->tricks) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
  Serial.println();
  const tsino::Ref<Kennel_Dog> kennel = tsino::make<Kennel_Dog>()->add(
      tsino::Array<tsino::Ref<Dog>>{tsino::castTo<Dog>((*dogs)[0]), tsino::castTo<Dog>((*dogs)[1])});
  tsino::Optional<tsino::Ref<Dog>> longestResult = kennel->longest();
  tsino::Optional<tsino::Ref<Animal>> longestResult2 = tsino::make<Kennel_Animal>()->add(
      tsino::Array<tsino::Ref<Animal>>{
          tsino::Ref<Animal>(tsino::make<Cat>(F("Molly"))),
          tsino::Ref<Animal>(tsino::castTo<Dog>((*dogs)[0]))})->longest();
  String value = tsino::optionalText(
      longestResult2.has() ? tsino::Optional<String>(longestResult2.value()->speak()) : tsino::Optional<String>{});
  tsino::inspect(
      Serial,
      longestResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          longestResult.value()->tricks) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
  Serial.print(F(" "));
  Serial.println(value);
  const tsino::Ref<Homes> home = tsino::make<Homes>(tsino::Ref<Animal>(tsino::make<Cat>(F("Kit"))));
  const tsino::Ref<Homes> named = tsino::make<Homes>(
      tsino::Ref<Animal>(tsino::make<Dog>(F("Pip"))),
      F("s"));
  tsino::Array<tsino::Ref<Homes>> homes{home, named};
  tsino::inspect(
      Serial,
      homes.map<String>(
          [](const tsino::Ref<Homes>& given) -> String {
            const tsino::Ref<Animal>& pet = given->pet;
            return pet->speak();
          }));
  Serial.println();
  tsino::Array<tsino::Ref<Animal>> pack{
      tsino::Ref<Animal>(tsino::make<Dog>(F("One"))),
      tsino::Ref<Animal>(tsino::make<Dog>(F("Three")))};
  Serial.print(tsino::withoutFormat(speakAll(pack)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pack.map<int32_t>(
          [](const tsino::Ref<Animal>& dog, int32_t at) -> int32_t {
            return tsino::castTo<Dog>(dog)->tricks->length() + at;
          }));
  Serial.println();
  pack.forEach(
      [](const tsino::Ref<Animal>& dog) { tsino::castTo<Dog>(dog)->tricks->push(F("roll")); });
  for (const tsino::Ref<Animal>& dog : pack) {
    Serial.print(tsino::withoutFormat((*tsino::castTo<Dog>(dog)->tricks)[1]));
    Serial.print(F(" "));
    Serial.println(tsino::castTo<Dog>(dog)->speak());
  }
  pack.sort(
      [](const tsino::Ref<Animal>& a, const tsino::Ref<Animal>& b) -> int32_t {
        int32_t value2 = tsino::castTo<Dog>(b)->tricks->length()
            - tsino::castTo<Dog>(a)->tricks->length();
        return value2 != 0 ? value2 : tsino::length(tsino::castTo<Dog>(b)->name)
            - tsino::length(tsino::castTo<Dog>(a)->name);
      });
  tsino::Optional<tsino::Ref<Dog>> findResult = tsino::castTo<Dog>(
      pack.find(
          [](const tsino::Ref<Animal>& dog) -> bool {
            return tsino::castTo<Dog>(dog)->tricks->includes(F("roll"));
          }));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              findResult.has() ? tsino::Optional<String>(findResult.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      pack.reduce<int32_t>(
          [](int32_t sum, const tsino::Ref<Animal>& dog) -> int32_t {
            return sum + tsino::castTo<Dog>(dog)->tricks->length();
          },
          0));
  tsino::inspect(
      Serial,
      tsino::castTo<Dog>(
          pack.reduce<tsino::Ref<Animal>>(
              [](const tsino::Ref<Animal>& best, const tsino::Ref<Animal>& dog) -> tsino::Ref<Dog> {
                return tsino::length(tsino::castTo<Dog>(dog)->name)
                    > tsino::length(tsino::castTo<Dog>(best)->name) ? tsino::castTo<Dog>(dog) : tsino::castTo<Dog>(
                    best);
              }))->tricks);
  Serial.print(F(" "));
  Serial.println(
      pack.some(
          [](const tsino::Ref<Animal>& dog) -> bool {
            return tsino::castTo<Dog>(dog)->tricks->length() > 5;
          }) ? F("true") : F("false"));
  const tsino::Optional<tsino::Ref<Dog>> first = tsino::castTo<Dog>(pack.get(0));
  tsino::Array<tsino::Ref<Animal>> others = pack.slice(1);
  tsino::inspect(
      Serial,
      first.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(first.value()->tricks) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
  Serial.print(F(" "));
  Serial.print(others.length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pack.filter(
          [](const tsino::Ref<Animal>& dog) -> bool {
            return tsino::castTo<Dog>(dog)->tricks->length() > 1;
          }).map<String>(
          [](const tsino::Ref<Animal>& dog) -> String { return tsino::castTo<Dog>(dog)->name; }));
  Serial.println();
}

void loop() {}
