// collections-that-may-be-missing: written by tsino from collections-that-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

struct Bus;

struct Bus : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>> handlers;
  void construct();
  tsino::Function<void()> on(const String& topic, const tsino::Function<void(int32_t)>& handler);
  int32_t emit(const String& topic, int32_t value);
  int32_t count(const String& topic);
};

// @run
// Loops over Maps and Sets that may not be there, with `[]` in their place.

tsino::Function<void()> Bus::on(const String& topic, const tsino::Function<void(int32_t)>& handler) {
  tsino::Ref<tsino::Cell<tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>>> list = tsino::make<tsino::Cell<tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>>>(
      this->handlers->get(topic));
  if (!list->value.has()) {
    this->handlers->set(
        topic,
        (list->value = tsino::makeShared<tsino::Set<tsino::Function<void(int32_t)>>>()).value());
  }
  list->value.value()->add(handler);
  return [list, handler] {
    if (list->value.has()) list->value.value()->remove(handler);
  };
}

int32_t Bus::emit(const String& topic, int32_t value) {
  int32_t called = 0;
  tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>> getResult = this->handlers->get(
      topic);
  tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>> list = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Set<tsino::Function<void(int32_t)>>>();
  for (auto entry = list->cursor(); entry.next();) {
    const tsino::Function<void(int32_t)> handler = entry.value();
    handler(value);
    called++;
  }
  return called;
}

int32_t Bus::count(const String& topic) {
  tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>> getResult = this->handlers->get(
      topic);
  return (getResult.has() ? getResult.value() : tsino::makeShared<tsino::Set<tsino::Function<void(int32_t)>>>())->values().length();
}

void Bus::construct() {
  this->handlers = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>>();
}

const tsino::Ref<Bus> bus = tsino::make<Bus>();
tsino::Function<void()> off;

double total(const tsino::Optional<tsino::Shared<tsino::Set<double>>>& numbers) {
  double sum = 0.0;
  tsino::Shared<tsino::Set<double>> list = numbers.has() ? numbers.value() : tsino::makeShared<tsino::Set<double>>();
  for (const double number : *list) sum += number;
  return sum;
}

void setup() {
  Serial.begin(115200);
  off = bus->on(
      F("heat"),
      [](int32_t value) {
        Serial.print(F("first "));
        Serial.println(value);
      });
  bus->on(
      F("heat"),
      [](int32_t value) {
        Serial.print(F("second "));
        Serial.println(value);
        // Sets may grow while they are walked.
        if (value == 1) bus->on(F("heat"), [](int32_t) { Serial.println(F("late")); });
        if (value == 2) off();
      });
  int32_t emitResult = bus->emit(F("heat"), 1);
  int32_t emitResult2 = bus->emit(F("cold"), 1);
  Serial.print(emitResult);
  Serial.print(F(" "));
  Serial.print(emitResult2);
  Serial.print(F(" "));
  Serial.print(bus->count(F("heat")));
  Serial.print(F(" "));
  Serial.println(bus->count(F("cold")));
  int32_t emitResult3 = bus->emit(F("heat"), 2);
  int32_t emitResult4 = bus->emit(F("heat"), 3);
  Serial.print(emitResult3);
  Serial.print(F(" "));
  Serial.print(emitResult4);
  Serial.print(F(" "));
  Serial.println(bus->count(F("heat")));

  const auto rooms = tsino::makeMap<String, tsino::Shared<tsino::Map<String, double>>>(
      {{F("hall"), tsino::makeMap<String, double>({{F("lamp"), 1.0}, {F("fan"), 2.5}})}});
  tsino::Array<String> list{F("hall"), F("attic")};
  for (const String& name : list) {
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult = rooms->get(name);
    tsino::Shared<tsino::Map<String, double>> list2 = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Map<String, double>>();
    for (const auto& entry : *list2) {
      const String& device = entry.key();
      const double watts = entry.value();
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" "));
      Serial.print(device);
      Serial.print(F(" "));
      tsino::inspect(Serial, watts);
      Serial.println();
    }
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult2 = rooms->get(name);
    tsino::Shared<tsino::Map<String, double>> list3 = getResult2.has() ? getResult2.value() : tsino::makeShared<tsino::Map<String, double>>();
    for (const auto& entry : *list3) {
      const String& device = entry.key();
      Serial.println(device);
    }
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult3 = rooms->get(name);
    tsino::Shared<tsino::Map<String, double>> list4 = getResult3.has() ? getResult3.value() : tsino::makeShared<tsino::Map<String, double>>();
    for (const auto& entry : *list4) {
      const double watts = entry.value();
      tsino::inspect(Serial, watts);
      Serial.println();
    }
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult4 = rooms->get(name);
    tsino::Shared<tsino::Map<String, double>> list5 = getResult4.has() ? getResult4.value() : tsino::makeShared<tsino::Map<String, double>>();
    for (const auto& entry : *list5) {
      const String& device = entry.key();
      const double watts = entry.value();
      Serial.print(tsino::withoutFormat(device));
      Serial.print(F(" "));
      tsino::inspect(Serial, watts);
      Serial.println();
    }
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult5 = rooms->get(name);
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult6 = rooms->get(name);
    tsino::inspect(
        Serial,
        (getResult5.has() ? getResult5.value() : tsino::makeShared<tsino::Map<String, double>>())->values());
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        (getResult6.has() ? getResult6.value() : tsino::makeShared<tsino::Map<String, double>>())->keys());
    Serial.println();
  }
  tsino::inspect(Serial, total({}));
  Serial.print(F(" "));
  tsino::inspect(Serial, total(tsino::makeShared<tsino::Set<double>>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, total(tsino::makeShared<tsino::Set<double>>(1.0, 2.0, 0.5)));
  Serial.println();

  const auto tags = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Set<String>>>>();
  tsino::Optional<tsino::Shared<tsino::Set<String>>> getResult = tags->get(F("door"));
  tsino::Shared<tsino::Set<String>> list2 = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Set<String>>();
  for (const String& tag : *list2) {
    Serial.print(F("never "));
    Serial.println(tag);
  }
  tsino::Optional<tsino::Shared<tsino::Set<String>>> getResult2 = tags->get(F("door"));
  (!getResult2.has() ? [&] {
    const auto value = tsino::makeShared<tsino::Set<String>>();
    tags->set(F("door"), value);
    return value;
  }() : getResult2.value())->add(F("front"));
  tsino::Array<bool> list3{true, false};
  for (const bool on : list3) {
    tsino::Shared<tsino::Set<String>> list4 = on ? tags->at(F("door")) : tsino::makeShared<tsino::Set<String>>();
    for (const String& tag : *list4) Serial.println(tag);
    tsino::Shared<tsino::Set<String>> list5 = on ? tsino::makeShared<tsino::Set<String>>() : [&] {
      tsino::Shared<tsino::Set<String>> getResult3 = tags->at(F("door"));
      getResult3->add(F("back"));
      return (void)getResult3, tags->at(F("door"));
    }();
    for (const String& tag : *list5) Serial.println(tag);
  }
}

void loop() {}
