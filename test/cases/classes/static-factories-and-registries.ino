// static-factories-and-registries: written by tsino from static-factories-and-registries.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Logger;
struct Plugin;
struct Pool;
struct Particle;
struct Blink;
struct Beep;

// @run
// @leaks
// Singletons, registries of classes' factories, private constructors, pools that reuse objects.
struct Logger : tsino::Object {
  int32_t created = 0;
  tsino::Array<String> lines;
  void construct(int32_t created);
  int32_t log(const __FlashStringHelper* line);
};

struct Plugin : tsino::Object {
  virtual String run() = 0;
  virtual ~Plugin() {}
};

struct Pool : tsino::Object {
  tsino::Array<tsino::Ref<Particle>> free;
  int32_t made = 0;
  void construct();
  tsino::Ref<Particle> take();
  void give(const tsino::Ref<Particle>& particle);
};

struct Particle : tsino::Object {
  int32_t id = 0;
  int32_t age = 0;
  void construct(int32_t id);
};

struct Blink : Plugin {
  int32_t pin = 0;
  tsino::Function<String()> run_;
  void construct(int32_t pin);
  String run() final;
};

struct Beep : Plugin {
  void construct();
  String run() final;
};

void Logger::construct(int32_t created) {
  this->lines = tsino::Array<String>{};
  this->created = created;
}

int32_t Logger::log(const __FlashStringHelper* line) {
  return this->lines.push(line);
}
tsino::Optional<tsino::Ref<Logger>> Logger_instance;

void Logger_drop() {
  Logger_instance = {};
}
int32_t Logger_instances = 0;

const tsino::Ref<Logger>& Logger_get() {
  if (!Logger_instance.has()) Logger_instance = tsino::make<Logger>(Logger_instances++);
  return Logger_instance.value();
}

void Blink::construct(int32_t pin) {
  const tsino::Ref<Blink> self = tsino::Ref<Blink>(this);
  this->run_ = [self]() -> String { return tsino::concat(F("blink "), String(self->pin)); };
  this->pin = pin;
}

String Beep::run() {
  return F("beep");
}

void Beep::construct() {}

tsino::Ref<Particle> Pool::take() {
  tsino::Optional<tsino::Ref<Particle>> popResult = this->free.pop();
  return popResult.has() ? popResult.value() : tsino::make<Particle>(++this->made);
}

void Pool::give(const tsino::Ref<Particle>& particle) {
  particle->age = 0;
  this->free.push(particle);
}

void Pool::construct() {
  this->free = tsino::Array<tsino::Ref<Particle>>{};
  this->made = 0;
}

void Particle::construct(int32_t id) {
  this->age = 0;
  this->id = id;
}

String Blink::run() {
  return this->run_();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Logger> kept = Logger_get();
  int32_t logResult = Logger_get()->log(F("a"));
  int32_t logResult2 = Logger_get()->log(F("b"));
  bool value = kept == Logger_get();
  Serial.print(logResult);
  Serial.print(F(" "));
  Serial.print(logResult2);
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));
  Logger_drop();
  int32_t logResult3 = Logger_get()->log(F("c"));
  int32_t logResult4 = kept->log(F("d"));
  bool value2 = kept == Logger_get();
  Serial.print(logResult3);
  Serial.print(F(" "));
  Serial.print(logResult4);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Logger_instances);
  const auto factories = tsino::makeRecord<tsino::Function<tsino::Ref<Plugin>(int32_t)>>(
      {
          {F("blink"), [](int32_t pin) -> tsino::Ref<Plugin> { return tsino::make<Blink>(pin); }},
          {F("beep"), [](int32_t) -> tsino::Ref<Plugin> { return tsino::make<Beep>(); }}});
  Serial.println(
      factories->keys().map<String>(
          [&](const String& name) -> String { return factories->at(name)(13)->run(); }).join());
  const tsino::Ref<Pool> pool = tsino::make<Pool>();
  const tsino::Ref<Particle> x = pool->take();
  const tsino::Ref<Particle> y = pool->take();
  x->age = 5;
  pool->give(x);
  pool->give(y);
  int32_t id = pool->take()->id;
  int32_t age = pool->take()->age;
  int32_t id2 = pool->take()->id;
  Serial.print(id);
  Serial.print(F(" "));
  Serial.print(age);
  Serial.print(F(" "));
  Serial.print(id2);
  Serial.print(F(" "));
  Serial.println(pool->made);
}

void loop() {}
