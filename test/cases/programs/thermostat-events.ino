// thermostat-events: written by tsino from thermostat-events.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

struct Config;
struct Schedule;
struct Patch;
struct Event;
struct Emitter_Event;
struct Thermostat;

struct Config : tsino::Object {
  String mode;
  double hysteresis = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Schedule>>> schedule;
  tsino::Optional<tsino::Shared<tsino::Record<String>>> names;
  void construct(String mode, double hysteresis, tsino::Shared<tsino::Array<tsino::Ref<Schedule>>> schedule, tsino::Optional<tsino::Shared<tsino::Record<String>>> names = {}) {
    this->mode = tsino::moved(mode);
    this->hysteresis = hysteresis;
    this->schedule = tsino::moved(schedule);
    this->names = tsino::moved(names);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode);
    out.field(F("hysteresis"), this->hysteresis);
    out.field(F("schedule"), this->schedule);
    out.optionalField(F("names"), this->names);
    out.end();
  }
};

struct Schedule : tsino::Object {
  int32_t day = 0;
  int32_t hour = 0;
  double target = 0;
  void construct(int32_t day, int32_t hour, double target) {
    this->day = day;
    this->hour = hour;
    this->target = target;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("day"), this->day);
    out.field(F("hour"), this->hour);
    out.field(F("target"), this->target);
    out.end();
  }
};

struct Patch : tsino::Object {
  tsino::Optional<String> mode;
  tsino::Optional<int32_t> hysteresis;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Schedule>>>> schedule;
  tsino::Optional<tsino::Shared<tsino::Record<String>>> names;
  void construct(tsino::Optional<String> mode, tsino::Optional<int32_t> hysteresis, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Schedule>>>> schedule, tsino::Optional<tsino::Shared<tsino::Record<String>>> names) {
    this->mode = tsino::moved(mode);
    this->hysteresis = tsino::moved(hysteresis);
    this->schedule = tsino::moved(schedule);
    this->names = tsino::moved(names);
  }
};

struct Event : tsino::Object {
  String type;
  double value = 0;
  String value_;
  void construct(String type, double value = 0, String value_ = String{}) {
    this->type = tsino::moved(type);
    this->value = value;
    this->value_ = tsino::moved(value_);
  }
};

struct Emitter_Event : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>>>> listeners;
  void construct();
  tsino::Function<void()> on(String type, const tsino::Function<void(const tsino::Ref<Event>&)>& listener);
  int32_t emit(const tsino::Ref<Event>& event);
};

struct Thermostat : tsino::Object {
  tsino::Ref<Emitter_Event> bus;
  tsino::Ref<Config> config;
  double temp = 0;
  String state;
  void construct(const tsino::Ref<Emitter_Event>& bus, tsino::Ref<Config> config);
  void update();
  double get_target();
};

tsino::Ref<Config> merge(const tsino::Ref<Config>& base, const tsino::Ref<Patch>& patch) {
  return tsino::make<Config>(
      patch->mode.has() ? patch->mode.value() : base->mode,
      patch->hysteresis.has() ? (double)patch->hysteresis.value() : base->hysteresis,
      patch->schedule.value(),
      patch->names);
}

tsino::Function<void()> Emitter_Event::on(String type, const tsino::Function<void(const tsino::Ref<Event>&)>& listener) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>>> getResult = this->listeners->get(
      type);
  tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>> list = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>>(
      tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>{});
  list->push(listener);
  this->listeners->set(tsino::moved(type), list);
  return [list, listener] {
    const int32_t i = list->indexOf(listener);
    if (i >= 0) list->remove(i, 1);
  };
}

int32_t Emitter_Event::emit(const tsino::Ref<Event>& event) {
  int32_t n = 0;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>>> getResult = this->listeners->get(
      event->type);
  tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>> list = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>>(
      tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>{});
  for (const tsino::Function<void(const tsino::Ref<Event>&)>& l : *list) {
    l(event);
    n++;
  }
  return n;
}

void Emitter_Event::construct() {
  this->listeners = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Function<void(const tsino::Ref<Event>&)>>>>>();
}

void Thermostat::construct(const tsino::Ref<Emitter_Event>& bus, tsino::Ref<Config> config) {
  const tsino::Ref<Thermostat> self = tsino::Ref<Thermostat>(this);
  this->temp = (double)NAN;
  this->state = F("idle");
  this->bus = bus;
  this->config = tsino::moved(config);
  bus->on(
      F("temp"),
      [self](const tsino::Ref<Event>& e) {
        if (e->type == F("temp")) {
          self->temp = e->value;
          self->update();
        }
      });
  bus->on(
      F("mode"),
      [self](const tsino::Ref<Event>& e) {
        if (e->type == F("mode")) self->config->mode = e->value_;
      });
}

double Thermostat::get_target() {
  tsino::Optional<tsino::Ref<Schedule>> findResult = this->config->schedule->find(
      [](const tsino::Ref<Schedule>& s) -> bool { return s->hour <= 8; });
  return findResult.has() ? findResult.value()->target : 20.0;
}

void Thermostat::update() {
  const String& mode = this->config->mode;
  const double h = this->config->hysteresis;
  const double d = this->get_target() - this->temp;
  const String next = mode == F("off") ? F("idle") : d > h && mode != F("cool") ? F("heating") : d
      < -h && mode != F("heat") ? F("cooling") : F("idle");
  if (next != this->state) {
    Serial.print(this->state);
    Serial.print(F(" -> "));
    Serial.print(next);
    Serial.print(F(" at "));
    Serial.println(tsino::toFixed(this->temp, 1));
  }
  this->state = next;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> defaults = tsino::make<Config>(
      F("auto"),
      0.5,
      tsino::makeShared<tsino::Array<tsino::Ref<Schedule>>>(tsino::Array<tsino::Ref<Schedule>>{}));
  const tsino::Ref<Emitter_Event> bus = tsino::make<Emitter_Event>();
  const tsino::Ref<Thermostat> t = tsino::make<Thermostat>(
      bus,
      merge(
          defaults,
          tsino::make<Patch>(
              tsino::Optional<String>{},
              tsino::Optional<int32_t>{},
              tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Schedule>>>>(
                  tsino::makeShared<tsino::Array<tsino::Ref<Schedule>>>(
                      tsino::Array<tsino::Ref<Schedule>>{tsino::make<Schedule>(1, 7, 21.5)})),
              tsino::Optional<tsino::Shared<tsino::Record<String>>>(
                  tsino::makeRecord<String>({{F("a"), F("x")}})))));
  tsino::Array<double> list{18.0, 20.9, 21.2, 22.1, 25.0, (double)NAN};
  for (const double v : list) bus->emit(tsino::make<Event>(F("temp"), v));
  bus->emit(tsino::make<Event>(F("mode"), 0.0, F("off")));
  int32_t emitResult = bus->emit(tsino::make<Event>(F("temp"), 5.0));
  Serial.print(emitResult);
  Serial.print(F(" "));
  Serial.print(t->state);
  Serial.print(F(" "));
  tsino::inspect(Serial, t->config);
  Serial.print(F(" "));
  tsino::inspect(Serial, defaults);
  Serial.println();
  const tsino::Function<void()> off = bus->on(
      F("tick"),
      [](const tsino::Ref<Event>&) { Serial.println(F("tick")); });
  Serial.println(bus->emit(tsino::make<Event>(F("tick"))));
  off();
  Serial.println(bus->emit(tsino::make<Event>(F("tick"))));
}

void loop() {}
