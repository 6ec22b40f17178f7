// methods-behind-casts: written by tsino from methods-behind-casts.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Pet;
struct Fish;
struct Bird;
struct Animal;
struct Swimmer;
struct Shark;
struct Dog;
struct Cat;
struct Duck;
struct Hawk;
struct PlainSwimmer;

struct Pet : tsino::Object {
  virtual ~Pet() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Whether an object has a method that only a cast names: of unions of classes, derived classes, interfaces that classes implement.
struct Fish : Pet {
  String name;
  void construct();
  virtual String swim();
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Pet::isA(asked); }
};

struct Bird : Pet {
  String name;
  void construct();
  String fly();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Pet::isA(asked); }
};

struct Animal : Pet {
  int32_t id = 0;
  void construct(int32_t id);
};

struct Swimmer : tsino::Object {
  virtual String swim() {
    tsino::unreachable();
  }
  virtual bool has_swim() = 0;
  virtual String fly() = 0;
  virtual bool has_fly() = 0;
  virtual ~Swimmer() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Shark : Fish {
  String swim() final;
};

struct Dog : Animal {
  String bark();
  static constexpr uint8_t classId = 6;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Cat : Animal {
  String meow();
  static constexpr uint8_t classId = 7;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Duck : Swimmer {
  void construct();
  String swim() final;
  String fly() final;
  bool has_swim() final;
  bool has_fly() final;
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Swimmer::isA(asked); }
};

struct Hawk : Swimmer {
  void construct();
  String fly() final;
  bool has_swim() final;
  bool has_fly() final;
  static constexpr uint8_t classId = 5;
  bool isA(uint8_t asked) const override { return asked == classId || Swimmer::isA(asked); }
};

struct PlainSwimmer : Swimmer {
  tsino::Optional<tsino::Function<String()>> swim_;
  tsino::Optional<tsino::Function<String()>> fly_;
  void construct(tsino::Optional<tsino::Function<String()>> swim_, tsino::Optional<tsino::Function<String()>> fly_ = {}) {
    this->swim_ = tsino::moved(swim_);
    this->fly_ = tsino::moved(fly_);
  }
  String swim() final;
  bool has_swim() final;
  String fly() final;
  bool has_fly() final;
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || Swimmer::isA(asked); }
};

String Fish::swim() {
  return tsino::concat(this->name, F(" swims"));
}

void Fish::construct() {
  this->name = F("Nemo");
}

String Shark::swim() {
  return F("the shark swims");
}

String Bird::fly() {
  return tsino::concat(this->name, F(" flies"));
}

void Bird::construct() {
  this->name = F("Tweety");
}

bool isFish(const tsino::Ref<Pet>& pet) {
  return pet->isA(Fish::classId);
}

tsino::Array<bool> asks(const tsino::Ref<Pet>& pet) {
  return tsino::Array<bool>{
      pet->isA(Fish::classId),
      !(!(pet->isA(Fish::classId) && true)),
      pet->isA(Bird::classId) && pet->isA(Bird::classId),
      pet->isA(Fish::classId) && true};
}
int32_t turns = 0;

tsino::Ref<Pet> next() {
  return turns++ % 2 == 0 ? tsino::Ref<Pet>(tsino::make<Fish>()) : tsino::Ref<Pet>(
      tsino::make<Bird>());
}

void Animal::construct(int32_t id) {
  this->id = id;
}

String Dog::bark() {
  return tsino::concat(F("bark "), String(this->id));
}

String Cat::meow() {
  return tsino::concat(F("meow "), String(this->id));
}

String act(const tsino::Ref<Animal>& animal) {
  if (animal->isA(Dog::classId) && true) return tsino::castTo<Dog>(animal)->bark();
  return animal->isA(Cat::classId) ? tsino::castTo<Cat>(animal)->meow() : String(F("?"));
}

bool mayBark(const tsino::Optional<tsino::Union<String, tsino::Ref<Pet>>>& one = {}) {
  return one.has()
      && (one.value().is<tsino::Ref<Pet>>() && one.value().get<tsino::Ref<Pet>>()->isA(
      Dog::classId));
}

String Duck::swim() {
  return F("duck swims");
}

String Duck::fly() {
  return F("duck flies");
}

void Duck::construct() {}

String Hawk::fly() {
  return F("hawk flies");
}

void Hawk::construct() {}

bool Duck::has_swim() {
  return true;
}

bool Duck::has_fly() {
  return true;
}

bool Hawk::has_swim() {
  return false;
}

bool Hawk::has_fly() {
  return true;
}

String PlainSwimmer::swim() {
  return this->swim_.value()();
}

bool PlainSwimmer::has_swim() {
  return this->swim_.has();
}

String PlainSwimmer::fly() {
  return this->fly_.value()();
}

bool PlainSwimmer::has_fly() {
  return this->fly_.has();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Pet>> pets{
      tsino::Ref<Pet>(tsino::make<Fish>()),
      tsino::Ref<Pet>(tsino::make<Bird>()),
      tsino::Ref<Pet>(tsino::make<Shark>())};
  for (const tsino::Ref<Pet>& pet : pets) {
    Serial.print(
        tsino::withoutFormat(
            isFish(pet) ? tsino::downcast<Fish>(pet)->swim() : tsino::downcast<Bird>(pet)->fly()));
    Serial.print(F(" "));
    tsino::inspect(Serial, asks(pet));
    Serial.print(F(" "));
    Serial.println(pet->isA(Bird::classId) ? F("function") : F("undefined"));
    if (pet->isA(Fish::classId) && true) {
      Serial.println(tsino::castTo<Fish>(pet)->swim());
    } else if (pet->isA(Bird::classId)) {
      Serial.println(tsino::castTo<Bird>(pet)->fly());
    }
    if (pet->isA(Fish::classId) && true) Serial.println(F("a fish"));
    Serial.print(
        tsino::withoutFormat(
            pet->isA(Fish::classId) ? tsino::castTo<Fish>(pet)->swim() : String(F("no fish"))));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            pet->isA(Bird::classId) ? tsino::Optional<int32_t>(
                tsino::length(tsino::castTo<Bird>(pet)->fly())) : tsino::Optional<int32_t>{}));
  }
  tsino::Ref<Pet> nextResult = next();
  bool value = nextResult->isA(Fish::classId);
  tsino::Ref<Pet> nextResult2 = next();
  bool value2 = nextResult2->isA(Fish::classId);
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(turns);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Animal>>{
          tsino::Ref<Animal>(tsino::make<Dog>(1)),
          tsino::Ref<Animal>(tsino::make<Cat>(2)),
          tsino::make<Animal>(3)}.map<String>(
          [](const tsino::Ref<Animal>& animal) -> String { return act(animal); }));
  Serial.println();
  Serial.print(
      mayBark(tsino::Union<String, tsino::Ref<Pet>>(String(F("x")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      mayBark(tsino::Union<String, tsino::Ref<Pet>>(tsino::Ref<Pet>(tsino::make<Dog>(1)))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(mayBark({}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      mayBark(tsino::Union<String, tsino::Ref<Pet>>(tsino::Ref<Pet>(tsino::make<Bird>()))) ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Swimmer>> both{
      tsino::Ref<Swimmer>(tsino::make<Duck>()),
      tsino::Ref<Swimmer>(tsino::make<Hawk>()),
      tsino::Ref<Swimmer>(
          tsino::make<PlainSwimmer>(
              tsino::Optional<tsino::Function<String()>>(
                  []() -> String { return F("a literal swims"); })))};
  for (const tsino::Ref<Swimmer>& one : both) {
    if (one->isA(Duck::classId) || one->isA(PlainSwimmer::classId)) Serial.println(one->swim());
    if ((one->isA(Duck::classId) || one->isA(Hawk::classId)) && true) Serial.println(one->fly());
    Serial.println(
        (one->isA(Duck::classId) || one->isA(PlainSwimmer::classId)) && one->has_swim() ? one->swim() : String(
            F("no")));
  }
}

void loop() {}
