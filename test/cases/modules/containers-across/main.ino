// containers-across: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Sensor;

struct Sensor : tsino::Object {
  String name;
  int32_t level = 0;
  void construct(const String& name);
  String label();
};

// --- registry ---

const auto levels = tsino::makeShared<tsino::Map<String, int32_t>>();
const auto noted = tsino::makeShared<tsino::Set<String>>();

void note(const String& name) {
  noted->add(name);
  levels->set(name, levels->get(name).valueOr(0) + tsino::length(name));
}

int32_t total() {
  int32_t sum = 0;
  for (const auto& entry : *levels) {
    const int32_t level = entry.value();
    sum += level;
  }
  return sum;
}

// --- sensor ---

void Sensor::construct(const String& name) {
  this->level = 1;
  this->name = name;
}

String Sensor::label() {
  return tsino::concat(F("<"), this->name, F(">"));
}

tsino::Ref<Sensor> makeSensor(const String& name) {
  return tsino::make<Sensor>(name);
}
// @run
// Containers without a type, filled in one module and read in another, with classes that have no name here.

void setup() {
  Serial.begin(115200);

  const auto sensors = tsino::makeShared<tsino::Map<String, tsino::Ref<Sensor>>>();
  tsino::Array<String> list{F("door"), F("roof")};
  for (const String& name : list) sensors->set(name, makeSensor(name));
  for (const auto& entry : *sensors) {
    const tsino::Ref<Sensor>& sensor = entry.value();
    Serial.print(tsino::withoutFormat(sensor->label()));
    Serial.print(F(" "));
    tsino::inspect(Serial, sensor->level + 0.5);
    Serial.println();
  }
  levels->set(F("door"), 3);
  note(F("roof"));
  tsino::inspect(Serial, levels);
  Serial.print(F(" "));
  Serial.print(total());
  Serial.print(F(" "));
  Serial.println(noted->values().join());
}

void loop() {}
