// typed-event-emitter: written by tsino from typed-event-emitter.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Emitter_Events;
struct Listeners;

struct Emitter_Events : tsino::Object {
  tsino::Ref<Listeners> listeners;
  void construct();
  tsino::Function<void()> on_temperature(const __FlashStringHelper* name, const tsino::Function<void(double, const String&)>& listener);
  tsino::Function<void()> on_alarm(const __FlashStringHelper* name, const tsino::Function<void(const String&)>& listener);
  void emit_temperature(const __FlashStringHelper* name, double celsius, const __FlashStringHelper* sensor);
  void emit_alarm(const __FlashStringHelper* name, const __FlashStringHelper* message);
  void emit_tick(const __FlashStringHelper* name);
};

struct Listeners : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(double, const String&)>>>> temperature;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const String&)>>>> alarm;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void()>>>> tick;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(double, const String&)>>>> temperature = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const String&)>>>> alarm = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void()>>>> tick = {}) {
    this->temperature = tsino::moved(temperature);
    this->alarm = tsino::moved(alarm);
    this->tick = tsino::moved(tick);
  }
};

void Emitter_Events::construct() {
  this->listeners = tsino::make<Listeners>();
}

tsino::Function<void()> Emitter_Events::on_temperature(const __FlashStringHelper* name, const tsino::Function<void(double, const String&)>& listener) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(double, const String&)>>>> temperature = this->listeners->temperature;
  tsino::Shared<tsino::Array<tsino::Function<void(double, const String&)>>> list = (!temperature.has() ? [&] {
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(double, const String&)>>>> value = tsino::makeShared<tsino::Array<tsino::Function<void(double, const String&)>>>(
        tsino::Array<tsino::Function<void(double, const String&)>>{});
    this->listeners->temperature = value;
    return value;
  }() : temperature).value();
  list->push(listener);
  return [list, listener] {
    const int32_t at = list->indexOf(listener);
    if (at >= 0) list->remove(at, 1);
  };
}

tsino::Function<void()> Emitter_Events::on_alarm(const __FlashStringHelper* name, const tsino::Function<void(const String&)>& listener) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const String&)>>>> alarm = this->listeners->alarm;
  tsino::Shared<tsino::Array<tsino::Function<void(const String&)>>> list = (!alarm.has() ? [&] {
    tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const String&)>>>> value = tsino::makeShared<tsino::Array<tsino::Function<void(const String&)>>>(
        tsino::Array<tsino::Function<void(const String&)>>{});
    this->listeners->alarm = value;
    return value;
  }() : alarm).value();
  list->push(listener);
  return [list, listener] {
    const int32_t at = list->indexOf(listener);
    if (at >= 0) list->remove(at, 1);
  };
}

void Emitter_Events::emit_temperature(const __FlashStringHelper* name, double celsius, const __FlashStringHelper* sensor) {
  tsino::Array<tsino::Function<void(double, const String&)>> list = this->listeners->temperature.has() ? this->listeners->temperature.value()->slice() : tsino::Array<tsino::Function<void(double, const String&)>>{};
  for (const tsino::Function<void(double, const String&)>& listener : list) {
    listener(celsius, sensor);
  }
}

void Emitter_Events::emit_alarm(const __FlashStringHelper* name, const __FlashStringHelper* message) {
  tsino::Array<tsino::Function<void(const String&)>> list = this->listeners->alarm.has() ? this->listeners->alarm.value()->slice() : tsino::Array<tsino::Function<void(const String&)>>{};
  for (const tsino::Function<void(const String&)>& listener : list) listener(message);
}

void Emitter_Events::emit_tick(const __FlashStringHelper* name) {
  tsino::Array<tsino::Function<void()>> list = this->listeners->tick.has() ? this->listeners->tick.value()->slice() : tsino::Array<tsino::Function<void()>>{};
  for (const tsino::Function<void()>& listener : list) listener();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Emitter_Events> bus = tsino::make<Emitter_Events>();
  const tsino::Function<void()> off = bus->on_temperature(
      F("temperature"),
      [](double c, const String& s) {
        Serial.print(s);
        Serial.print(F(": "));
        Serial.println(tsino::toFixed(c, 1));
      });
  bus->on_alarm(
      F("alarm"),
      [](const String& m) {
        Serial.print(F("ALARM "));
        Serial.println(m);
      });
  bus->emit_temperature(F("temperature"), 21.456, F("kitchen"));
  bus->emit_alarm(F("alarm"), F("too hot"));
  off();
  bus->emit_temperature(F("temperature"), 22.0, F("kitchen"));
  bus->emit_tick(F("tick"));
}

void loop() {}
