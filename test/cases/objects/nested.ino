// nested: written by tsino from nested.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Car;
struct Engine;
struct Car_;
struct Car2;
struct Deep;
struct Deep_;
struct Deep2;
struct Deep3;
struct Deep4;

struct Car : tsino::Object {
  String name;
  tsino::Ref<Engine> engine;
  tsino::Optional<tsino::Ref<Car2>> owner;
  void construct(String name, tsino::Ref<Engine> engine, tsino::Optional<tsino::Ref<Car2>> owner = {}) {
    this->name = tsino::moved(name);
    this->engine = tsino::moved(engine);
    this->owner = tsino::moved(owner);
  }
};

struct Engine : tsino::Object {
  int32_t power = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Car_>>> parts;
  void construct(int32_t power, tsino::Shared<tsino::Array<tsino::Ref<Car_>>> parts) {
    this->power = power;
    this->parts = tsino::moved(parts);
  }
};

struct Car_ : tsino::Object {
  String name;
  bool worn = false;
  void construct(String name, bool worn) {
    this->name = tsino::moved(name);
    this->worn = worn;
  }
};

struct Car2 : tsino::Object {
  String name;
  int32_t age = 0;
  void construct(String name, int32_t age) {
    this->name = tsino::moved(name);
    this->age = age;
  }
};

struct Deep : tsino::Object {
  tsino::Ref<Deep_> a;
  void construct(tsino::Ref<Deep_> a) {
    this->a = tsino::moved(a);
  }
};

struct Deep_ : tsino::Object {
  tsino::Ref<Deep2> b;
  void construct(tsino::Ref<Deep2> b) {
    this->b = tsino::moved(b);
  }
};

struct Deep2 : tsino::Object {
  tsino::Ref<Deep3> c;
  void construct(tsino::Ref<Deep3> c) {
    this->c = tsino::moved(c);
  }
};

struct Deep3 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Union<double, tsino::Ref<Deep4>>>> d;
  void construct(tsino::Shared<tsino::Array<tsino::Union<double, tsino::Ref<Deep4>>>> d) {
    this->d = tsino::moved(d);
  }
};

struct Deep4 : tsino::Object {
  String e;
  void construct(String e) {
    this->e = tsino::moved(e);
  }
};

tsino::Optional<int32_t> ageOf(const tsino::Ref<Car>& car) {
  return car->owner.has() ? tsino::Optional<int32_t>(car->owner.value()->age) : tsino::Optional<int32_t>{};
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Engine> engine = tsino::make<Engine>(
      70,
      tsino::makeShared<tsino::Array<tsino::Ref<Car_>>>(
          tsino::Array<tsino::Ref<Car_>>{tsino::make<Car_>(F("belt"), false)}));
  const tsino::Ref<Car> small = tsino::make<Car>(F("small"), engine);
  const tsino::Ref<Car> big = tsino::make<Car>(
      F("big"),
      tsino::make<Engine>(
          200,
          tsino::makeShared<tsino::Array<tsino::Ref<Car_>>>(tsino::Array<tsino::Ref<Car_>>{})),
      tsino::Optional<tsino::Ref<Car2>>(tsino::make<Car2>(F("Eva"), 41)));
  small->engine->power += 5;
  engine->parts->push(tsino::make<Car_>(F("pump"), true));
  Serial.print(engine->power);
  Serial.print(F(" "));
  Serial.print(small->engine->parts->length());
  Serial.print(F(" "));
  Serial.println(small->engine == engine ? F("true") : F("false"));

  big->engine = small->engine;
  (*big->engine->parts)[0]->worn = true;
  Serial.print(
      small->engine->parts->filter([](const tsino::Ref<Car_>& part) -> bool { return part->worn; }).length());
  Serial.print(F(" "));
  Serial.println(big->engine->power);
  small->engine = tsino::make<Engine>(1, engine->parts);
  small->engine->parts->pop();
  Serial.print(big->engine->power);
  Serial.print(F(" "));
  Serial.print(small->engine->power);
  Serial.print(F(" "));
  Serial.print(engine->parts->length());
  Serial.print(F(" "));
  Serial.println(big->engine->parts == small->engine->parts ? F("true") : F("false"));

  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              small->owner.has() ? tsino::Optional<String>(small->owner.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          big->owner.has() ? tsino::Optional<String>(big->owner.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          big->owner.has() ? tsino::Optional<int32_t>(big->owner.value()->age) : tsino::Optional<int32_t>{}));
  small->owner = big->owner;
  if (small->owner.has()) small->owner.value()->age++;
  Serial.println(
      tsino::optionalText(
          big->owner.has() ? tsino::Optional<int32_t>(big->owner.value()->age) : tsino::Optional<int32_t>{}));
  big->owner = {};
  Serial.print(tsino::optionalText(ageOf(big)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(ageOf(small)));

  const tsino::Ref<Deep> deep = tsino::make<Deep>(
      tsino::make<Deep_>(
          tsino::make<Deep2>(
              tsino::make<Deep3>(
                  tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Ref<Deep4>>>>(
                      tsino::Array<tsino::Union<double, tsino::Ref<Deep4>>>{
                          tsino::Union<double, tsino::Ref<Deep4>>(1.0),
                          tsino::Union<double, tsino::Ref<Deep4>>(2.0),
                          tsino::Union<double, tsino::Ref<Deep4>>(tsino::make<Deep4>(F("end")))})))));
  const tsino::Ref<Deep2> inner = deep->a->b;
  deep->a = tsino::make<Deep_>(
      tsino::make<Deep2>(
          tsino::make<Deep3>(
              tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Ref<Deep4>>>>(
                  tsino::Array<tsino::Union<double, tsino::Ref<Deep4>>>{}))));
  Serial.print(inner->c->d->length());
  Serial.print(F(" "));
  Serial.println(deep->a->b->c->d->length());
}

void loop() {}
