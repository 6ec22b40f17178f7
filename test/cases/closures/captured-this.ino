// captured-this: written by tsino from captured-this.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Lamp;

// @run
// @leaks
// Arrow functions see the `this` of the method that made them, also after the method has returned.
struct Lamp : tsino::Chained {
  String name;
  int32_t level = 0;
  tsino::Array<String> log;
  tsino::Function<tsino::Ref<Lamp>()> reset;
  void construct(String name);
  tsino::Function<int32_t()> dimmer(int32_t step);
  int32_t onEach(const tsino::Array<uint8_t>& values);
  int32_t scaled();
};

void Lamp::construct(String name) {
  const tsino::Ref<Lamp> self = tsino::Ref<Lamp>(this);
  this->level = 0;
  this->log = tsino::Array<String>{};
  this->reset = [self]() -> tsino::Ref<Lamp> {
    self->level = 0;
    return self;
  };
  this->name = tsino::moved(name);
}

tsino::Function<int32_t()> Lamp::dimmer(int32_t step) {
  const tsino::Ref<Lamp> self = tsino::Ref<Lamp>(this);
  return [self, step]() -> int32_t {
    self->level += step;
    self->log.push(tsino::concat(self->name, F("="), String(self->level)));
    return self->level;
  };
}

int32_t Lamp::onEach(const tsino::Array<uint8_t>& values) {
  int32_t sum = 0;
  values.forEach([&](int32_t value) {
    this->level = value;
    sum += this->scaled();
  });
  return sum;
}

int32_t Lamp::scaled() {
  return this->level * 2;
}

tsino::Function<int32_t()> makeDimmer() {
  return tsino::make<Lamp>(F("temporary"))->dimmer(5);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Lamp> desk = tsino::make<Lamp>(F("desk"));
  const tsino::Ref<Lamp> hall = tsino::make<Lamp>(F("hall"));
  const tsino::Function<int32_t()> up = desk->dimmer(3);
  const tsino::Function<int32_t()> down = desk->dimmer(-1);
  up();
  up();
  int32_t value = down();
  int32_t level = desk->level;
  int32_t value2 = hall->dimmer(7)();
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(level);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(hall->level);
  const tsino::Function<tsino::Ref<Lamp>()> reset = desk->reset;
  bool value3 = reset() == desk;
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(desk->level);
  Serial.print(F(" "));
  Serial.println(hall->level);
  int32_t onEachResult = desk->onEach(tsino::Array<uint8_t>{1, 2, 3});
  Serial.print(onEachResult);
  Serial.print(F(" "));
  Serial.print(desk->level);
  Serial.print(F(" "));
  Serial.println(desk->log.join());
  const tsino::Function<int32_t()> kept = makeDimmer();
  int32_t value4 = kept();
  int32_t value5 = kept();
  int32_t value6 = kept();
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(value6);
}

void loop() {}
