// interface-and-inheritance: written by tsino from interface-and-inheritance.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Animal;
struct Base;
struct Dog;
struct Puppy;
struct Robot;
struct PlainAnimal;

struct Animal : tsino::Object {
  String name;
  virtual String speak() {
    tsino::unreachable();
  }
  virtual bool has_speak() = 0;
  virtual tsino::Optional<int32_t> get_legs() = 0;
  virtual ~Animal() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Base : Animal {
  void construct(String name);
  bool has_speak() override;
  tsino::Optional<int32_t> get_legs() override;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Dog : Base {
  String speak() override;
  tsino::Optional<int32_t> get_legs() final;
  bool has_speak() override;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Base::isA(asked); }
};

struct Puppy : Dog {
  String speak() final;
  bool has_speak() final;
};

struct Robot : Base {
  tsino::Function<String()> speak_;
  int32_t legs = 0;
  void construct(String name);
  String speak() final;
  bool has_speak() final;
  tsino::Optional<int32_t> get_legs() final;
};

struct PlainAnimal : Animal {
  tsino::Optional<tsino::Function<String()>> speak_;
  tsino::Optional<int32_t> legs;
  void construct(String name, tsino::Optional<tsino::Function<String()>> speak_ = {}, tsino::Optional<int32_t> legs = {}) {
    this->name = tsino::moved(name);
    this->speak_ = tsino::moved(speak_);
    this->legs = tsino::moved(legs);
  }
  String speak() final;
  bool has_speak() final;
  tsino::Optional<int32_t> get_legs() final;
};

void Base::construct(String name) {
  this->name = tsino::moved(name);
}

String Dog::speak() {
  return tsino::concat(this->name, F(" wuff"));
}

tsino::Optional<int32_t> Dog::get_legs() {
  return 4;
}

String Puppy::speak() {
  return tsino::concat(Dog::speak(), F("!"));
}

void Robot::construct(String name) {
  const tsino::Ref<Robot> self = tsino::Ref<Robot>(this);
  Base::construct(tsino::moved(name));
  this->speak_ = [self]() -> String { return tsino::concat(F("beep "), self->name); };
  this->legs = 2;
}

String loud(const tsino::Ref<Animal>& a) {
  return a->has_speak() ? tsino::toUpperCase(a->speak()) : String(F("?"));
}
tsino::Optional<tsino::Ref<Animal>> one = tsino::Optional<tsino::Ref<Dog>>(tsino::make<Dog>("z"));

String say() {
  return one.has() && one.value()->has_speak() ? one.value()->speak() : String(F("gone"));
}

bool Base::has_speak() {
  return false;
}

tsino::Optional<int32_t> Base::get_legs() {
  return {};
}

bool Dog::has_speak() {
  return true;
}

bool Puppy::has_speak() {
  return true;
}

String Robot::speak() {
  return this->speak_();
}

bool Robot::has_speak() {
  return true;
}

tsino::Optional<int32_t> Robot::get_legs() {
  return this->legs;
}

String PlainAnimal::speak() {
  return this->speak_.value()();
}

bool PlainAnimal::has_speak() {
  return this->speak_.has();
}

tsino::Optional<int32_t> PlainAnimal::get_legs() {
  return this->legs;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<PlainAnimal> value = tsino::make<PlainAnimal>(
      F("lit2"),
      tsino::Optional<tsino::Function<String()>>{},
      tsino::Optional<int32_t>(8));
  PlainAnimal* self = tsino::pointerTo(value);
  value->speak_ = tsino::Optional<tsino::Function<String()>>(
      [self]() -> String { return self->name; });
  tsino::Array<tsino::Ref<Animal>> zoo{
      tsino::Ref<Animal>(tsino::make<Base>(F("b"))),
      tsino::Ref<Animal>(tsino::make<Dog>(F("d"))),
      tsino::Ref<Animal>(tsino::make<Puppy>(F("p"))),
      tsino::Ref<Animal>(tsino::make<Robot>(F("r"))),
      tsino::Ref<Animal>(tsino::make<PlainAnimal>(F("lit"))),
      tsino::Ref<Animal>(value)};
  for (const tsino::Ref<Animal>& a : zoo) {
    a->name += F(".");
    Serial.print(tsino::withoutFormat(a->name));
    Serial.print(F(" "));
    Serial.print(a->has_speak() ? a->speak() : String(F("silent")));
    Serial.print(F(" "));
    Serial.print(a->get_legs().valueOr(0));
    Serial.print(F(" "));
    Serial.print(a->isA(Dog::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(a->isA(Base::classId) ? F("true") : F("false"));
  }
  tsino::Array<String> talkers = zoo.filter(
      [](const tsino::Ref<Animal>& a) -> bool { return a->has_speak(); }).map<String>(
      [](const tsino::Ref<Animal>& a) -> String { return a->speak(); });
  Serial.println(talkers.join());
  const int32_t total = zoo.reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Animal>& animal) -> int32_t {
        const int32_t legs = animal->get_legs().valueOr(1);
        return sum + legs;
      },
      0);
  Serial.println(total);
  Serial.print(
      tsino::withoutFormat(
          zoo.map<String>([](const tsino::Ref<Animal>& a) -> String { return loud(a); }).join()));
  Serial.print(F(" "));
  Serial.print(loud(tsino::make<Puppy>(F("q"))));
  Serial.print(F(" "));
  Serial.println(loud(tsino::make<Dog>(F("s"))));
  tsino::Array<tsino::Function<String()>> later = zoo.map<tsino::Function<String()>>(
      [](const tsino::Ref<Animal>& a) -> tsino::Function<String()> {
        return [a]() -> String {
          return tsino::concat(
              tsino::optionalText(
                  a->has_speak() ? tsino::Optional<String>(a->speak()) : tsino::Optional<String>{}),
              a->name);
        };
      });
  zoo.setLength(0);
  Serial.println(
      later.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).join());
  Serial.println(say());
  one = {};
  Serial.println(say());
}

void loop() {}
