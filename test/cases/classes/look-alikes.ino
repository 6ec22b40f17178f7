// look-alikes: written by tsino from look-alikes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Dog;
struct Clock;
struct FakeClock;
struct Logger;
struct Stack;
struct Clock_;
struct Animal;
struct Dog_;
struct Puppy;
struct Robot;
struct ByName;
struct Stack_number;
struct Queue_number;
struct PlainClock;

struct Dog : tsino::Object {
  String name;
  virtual String bark() = 0;
  virtual String speak() = 0;
  virtual ~Dog() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Clock : tsino::Object {
  int32_t ticks = 0;
  virtual int32_t now() = 0;
  virtual String get_label() = 0;
  virtual ~Clock() {}
};

struct FakeClock : Clock {
  String label;
  void construct();
  int32_t now() final;
  void set(int32_t ticks);
  String get_label() final;
};

struct Logger : tsino::Object {
  tsino::Ref<Clock> clock;
  tsino::Array<String> lines;
  void construct(const tsino::Optional<tsino::Ref<Clock>>& clockGiven = {});
  String log(const __FlashStringHelper* line);
};

struct Stack : tsino::Chained {
  tsino::Shared<tsino::Array<uint8_t>> items;
  virtual tsino::Ref<Stack> push(int32_t) = 0;
  virtual tsino::Optional<int32_t> take() = 0;
  virtual ~Stack() {}
};

// @run
// @leaks
// Classes that others, and literals, are taken for, which look alike: a mock, a variable of the first of two classes.
struct Clock_ : Clock {
  void construct();
  int32_t now() final;
  String get_label() final;
};

struct Animal : Dog {
  void construct(String name);
  String speak() override;
};

struct Dog_ : Animal {
  String speak() final;
  String bark() override;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Animal::isA(asked); }
};

struct Puppy : Dog_ {
  String bark() final;
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Dog_::isA(asked); }
};

struct Robot : Dog {
  tsino::Function<String()> speak_;
  void construct();
  String bark() final;
  String speak() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Dog::isA(asked); }
};

struct ByName : tsino::Object {
  String item0;
  tsino::Ref<Dog> item1;
  void construct(String item0, tsino::Ref<Dog> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Stack_number : Stack {
  void construct();
  tsino::Ref<Stack> push(int32_t item) final;
  tsino::Optional<int32_t> take() final;
};

struct Queue_number : Stack {
  void construct();
  tsino::Ref<Stack> push(int32_t item) final;
  tsino::Optional<int32_t> take() final;
};

struct PlainClock : Clock {
  tsino::Function<int32_t()> now_;
  String label;
  void construct(int32_t ticks, tsino::Function<int32_t()> now_, String label) {
    this->ticks = ticks;
    this->now_ = tsino::moved(now_);
    this->label = tsino::moved(label);
  }
  int32_t now() final;
  String get_label() final;
};

int32_t Clock_::now() {
  return 1000 + this->ticks++;
}

String Clock_::get_label() {
  return tsino::concat(F("clock "), String(this->ticks));
}

void Clock_::construct() {
  this->ticks = 0;
}

int32_t FakeClock::now() {
  return this->ticks;
}

void FakeClock::set(int32_t ticks) {
  this->ticks = ticks;
}

void FakeClock::construct() {
  this->ticks = 5;
  this->label = F("fake");
}

void Logger::construct(const tsino::Optional<tsino::Ref<Clock>>& clockGiven) {
  this->lines = tsino::Array<String>{};
  tsino::Ref<Clock> clock = !clockGiven.has() ? tsino::Ref<Clock>(tsino::make<Clock_>()) : clockGiven.value();
  this->clock = tsino::moved(clock);
}

String Logger::log(const __FlashStringHelper* line) {
  this->lines.push(tsino::concat(String(this->clock->now()), F(" "), line));
  return tsino::concat(this->clock->get_label(), F(": "), this->lines.join(F("|")));
}

void Animal::construct(String name) {
  this->name = tsino::moved(name);
}

String Animal::speak() {
  return tsino::concat(this->name, F(" speaks"));
}

String Dog_::speak() {
  return tsino::concat(Animal::speak(), F(", "), this->bark());
}

String Dog_::bark() {
  return F("woof");
}

String Puppy::bark() {
  return F("yip");
}

String Robot::bark() {
  return F("BARK");
}

void Robot::construct() {
  const tsino::Ref<Robot> self = tsino::Ref<Robot>(this);
  this->name = F("robot");
  this->speak_ = [self]() -> String { return tsino::concat(self->name, F(" beeps")); };
}

tsino::Ref<Dog> make() {
  return tsino::make<Robot>();
}

tsino::Ref<Stack> Stack_number::push(int32_t item) {
  this->items->push((uint8_t)item);
  return tsino::Ref<Stack_number>(this);
}

tsino::Optional<int32_t> Stack_number::take() {
  return tsino::convertOptional(this->items->pop());
}

void Stack_number::construct() {
  this->items = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
}

tsino::Ref<Stack> Queue_number::push(int32_t item) {
  this->items->push((uint8_t)item);
  return tsino::Ref<Queue_number>(this);
}

tsino::Optional<int32_t> Queue_number::take() {
  return tsino::convertOptional(this->items->shift());
}

void Queue_number::construct() {
  this->items = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
}

String Robot::speak() {
  return this->speak_();
}

String FakeClock::get_label() {
  return this->label;
}

int32_t PlainClock::now() {
  return this->now_();
}

String PlainClock::get_label() {
  return this->label;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<FakeClock> fake = tsino::make<FakeClock>();
  const tsino::Ref<Logger> logger = tsino::make<Logger>(
      tsino::Optional<tsino::Ref<FakeClock>>(fake));
  logger->log(F("a"));
  fake->set(50);
  String withoutFormatResult = tsino::withoutFormat(logger->log(F("b")));
  String logResult = tsino::make<Logger>()->log(F("c"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(logResult);
  Serial.println(
      tsino::make<Logger>(
          tsino::Optional<tsino::Ref<PlainClock>>(
              tsino::make<PlainClock>(1, []() -> int32_t { return 7; }, F("literal"))))->log(
          F("d")));
  tsino::Ref<Dog> pet = tsino::make<Dog_>(F("rex"));
  pet = tsino::make<Robot>();
  pet->name += F(" 2");
  Serial.print(tsino::withoutFormat(pet->speak()));
  Serial.print(F(" "));
  Serial.print(pet->isA(Dog_::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(pet->isA(Robot::classId) ? F("true") : F("false"));
  tsino::Array<tsino::Optional<tsino::Ref<Dog>>> dogs{
      tsino::Optional<tsino::Ref<Dog>>(
          tsino::Optional<tsino::Ref<Dog_>>(tsino::make<Dog_>(F("a")))),
      tsino::Optional<tsino::Ref<Dog>>{},
      tsino::Optional<tsino::Ref<Dog>>(pet),
      tsino::Optional<tsino::Ref<Dog>>(
          tsino::Optional<tsino::Ref<Puppy>>(tsino::make<Puppy>(F("p"))))};
  for (const tsino::Optional<tsino::Ref<Dog>>& dog : dogs) {
    Serial.print(
        tsino::withoutFormat(
            tsino::optionalText(
                dog.has() ? tsino::Optional<String>(dog.value()->bark()) : tsino::Optional<String>{})));
    Serial.print(F(" "));
    Serial.print(dog.has() && dog->isA(Puppy::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(dog == pet ? F("true") : F("false"));
  }
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<Dog>>>();
  dogs.flatMap<tsino::Ref<ByName>>(
      [](const tsino::Optional<tsino::Ref<Dog>>& dog) -> tsino::Array<tsino::Ref<ByName>> {
        return dog.has() ? tsino::Array<tsino::Ref<ByName>>{
            tsino::make<ByName>(dog.value()->name, dog.value())} : tsino::Array<tsino::Ref<ByName>>{};
      }).forEach(
      [&](const tsino::Ref<ByName>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Ref<Dog>>> byName = value;
  tsino::Optional<tsino::Ref<Dog>> getResult = byName->get(F("robot 2"));
  tsino::Optional<tsino::Ref<Dog>> getResult2 = byName->get(F("p"));
  tsino::inspect(Serial, byName->keys());
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->speak()) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<String>(getResult2.value()->speak()) : tsino::Optional<String>{}));
  Serial.print(tsino::withoutFormat(make()->bark()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Robot>>{tsino::make<Robot>()}.map<String>(
          [](const tsino::Ref<Dog>& one) -> String { return one->name; }));
  Serial.println();
  tsino::Ref<Stack> pending = tsino::make<Stack_number>();
  Serial.println(tsino::optionalText(pending->push(1)->push(2)->take()));
  pending = tsino::make<Queue_number>();
  String value2 = tsino::optionalText(pending->push(1)->push(2)->take());
  Serial.print(value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, pending->items);
  Serial.println();
}

void loop() {}
