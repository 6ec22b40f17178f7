// ring-logger-registry: written by tsino from ring-logger-registry.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

// @run
// @leaks
// ring buffer logger without generators
enum class Level : uint8_t { Debug, Info, Warn, Error };
struct Logger;
struct Sinks;
struct Ring_Entry;

struct Logger : tsino::Object {
  String tag;
  tsino::Ref<Ring_Entry> history;
  tsino::Array<tsino::Function<void(const tsino::Ref<Sinks>&, const String&)>> sinks;
  Level minimum = (Level)0;
  tsino::Function<void(const tsino::Shared<tsino::Array<tsino::Union<double, String>>>&)> info;
  void construct(const String& tag);
  tsino::Ref<Logger> addSink(tsino::Function<void(const tsino::Ref<Sinks>&, const String&)> sink);
  void log(Level level, const tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>& parts);
  void warn(const tsino::Array<tsino::Union<double, String>>& p);
};

struct Sinks : tsino::Object {
  Level level = (Level)0;
  String tag;
  String text;
  int32_t at = 0;
  void construct(Level level, String tag, String text, int32_t at) {
    this->level = tsino::moved(level);
    this->tag = tsino::moved(tag);
    this->text = tsino::moved(text);
    this->at = at;
  }
};

struct Ring_Entry : tsino::Object {
  int32_t capacity = 0;
  tsino::Array<tsino::Optional<tsino::Ref<Sinks>>> items;
  int32_t head = 0;
  int32_t count = 0;
  void construct(int32_t capacity);
  tsino::Optional<tsino::Ref<Sinks>> push(const tsino::Ref<Sinks>& item);
  void forEach(const tsino::Function<void(const tsino::Ref<Sinks>&, int32_t)>& visit);
  tsino::Shared<tsino::Array<tsino::Ref<Sinks>>> toArray();
  int32_t get_size();
};

void Ring_Entry::construct(int32_t capacity) {
  this->head = 0;
  this->count = 0;
  this->capacity = capacity;
  this->items = tsino::filled<tsino::Optional<tsino::Ref<Sinks>>>(
      capacity,
      tsino::Optional<tsino::Ref<Sinks>>{});
}

tsino::Optional<tsino::Ref<Sinks>> Ring_Entry::push(const tsino::Ref<Sinks>& item) {
  const tsino::Optional<tsino::Ref<Sinks>> old = this->count == this->capacity ? this->items.get(
      this->head) : tsino::Optional<tsino::Ref<Sinks>>{};
  this->items.set(
      (this->head + this->count) % this->capacity,
      tsino::Optional<tsino::Ref<Sinks>>(item));
  if (this->count < this->capacity) {
    this->count++;
  } else {
    this->head = (this->head + 1) % this->capacity;
  }
  return old;
}

void Ring_Entry::forEach(const tsino::Function<void(const tsino::Ref<Sinks>&, int32_t)>& visit) {
  for (int32_t i = 0; i < this->count; i++) {
    const tsino::Optional<tsino::Ref<Sinks>> item = this->items.get(
        (this->head + i) % this->capacity);
    if (item.has()) visit(item.value(), i);
  }
}

tsino::Shared<tsino::Array<tsino::Ref<Sinks>>> Ring_Entry::toArray() {
  tsino::Shared<tsino::Array<tsino::Ref<Sinks>>> out = tsino::makeShared<tsino::Array<tsino::Ref<Sinks>>>(
      tsino::Array<tsino::Ref<Sinks>>{});
  this->forEach([out](const tsino::Ref<Sinks>& x, int32_t) { out->push(x); });
  return out;
}

int32_t Ring_Entry::get_size() {
  return this->count;
}

void Logger::construct(const String& tag) {
  const tsino::Ref<Logger> self = tsino::Ref<Logger>(this);
  this->history = tsino::make<Ring_Entry>(4);
  this->sinks = tsino::Array<tsino::Function<void(const tsino::Ref<Sinks>&, const String&)>>{};
  this->minimum = Level::Info;
  this->info = [self](const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& p) {
    self->log(
        Level::Info,
        p->map<tsino::Optional<tsino::Union<bool, double, String>>>(
            [](const tsino::Union<double, String>& value) -> tsino::Optional<tsino::Union<bool, double, String>> {
              return tsino::Union<bool, double, String>(value);
            }));
  };
  this->tag = tag;
}

tsino::Ref<Logger> Logger::addSink(tsino::Function<void(const tsino::Ref<Sinks>&, const String&)> sink) {
  this->sinks.push(tsino::moved(sink));
  return tsino::Ref<Logger>(this);
}

void Logger::warn(const tsino::Array<tsino::Union<double, String>>& p) {
  this->log(
      Level::Warn,
      p.map<tsino::Optional<tsino::Union<bool, double, String>>>(
          [](const tsino::Union<double, String>& value) -> tsino::Optional<tsino::Union<bool, double, String>> {
            return tsino::Union<bool, double, String>(value);
          }));
}
const auto Logger_registry = tsino::makeShared<tsino::Record<tsino::Ref<Logger>>>();

tsino::Ref<Logger> Logger_get(const String& tag) {
  tsino::Optional<tsino::Ref<Logger>> getResult = Logger_registry->get(tag);
  return !getResult.has() ? [&] {
    tsino::Ref<Logger> value = tsino::make<Logger>(tag);
    Logger_registry->set(tag, value);
    return value;
  }() : getResult.value();
}

tsino::Array<String> Logger_all() {
  return Logger_registry->keys().sort();
}
int32_t Logger_now = 0;

void Logger::log(Level level, const tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>& parts) {
  if ((int32_t)level < (int32_t)this->minimum) return;
  const tsino::Ref<Sinks> entry = tsino::make<Sinks>(
      level,
      this->tag,
      parts.map<String>(
          [](const tsino::Optional<tsino::Union<bool, double, String>>& p) -> String {
            return p.has() && p.value().is<double>() ? tsino::toFixed(p.value().get<double>(), 2) : tsino::optionalTextOrNull(
                p);
          }).join(F(" ")),
      Logger_now++);
  const tsino::Optional<tsino::Ref<Sinks>> dropped = this->history->push(entry);
  const String line = tsino::concat(
      F("["),
      tsino::padStart(String(entry->at), 4),
      F("] "),
      tsino::padEnd(
          tsino::toUpperCase(
              level == Level::Debug ? F("Debug") : level == Level::Info ? F("Info") : level
                  == Level::Warn ? F("Warn") : level == Level::Error ? F("Error") : ((void)tsino::unknownName(
                  (int32_t)level), F(""))),
          5),
      F(" "),
      this->tag,
      F(": "),
      entry->text);
  this->sinks.forEach(
      [&](const tsino::Function<void(const tsino::Ref<Sinks>&, const String&)>& s) {
        s(entry, line);
      });
  if (dropped.has()) {
    Serial.print(F("dropped "));
    Serial.println(dropped.value()->text);
  }
}
const auto counts = tsino::makeShared<tsino::Map<Level, int32_t>>();

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Logger> wifi = Logger_get(F("wifi"))->addSink(
      [](const tsino::Ref<Sinks>& _, const String& line) { Serial.println(line); })->addSink(
      [](const tsino::Ref<Sinks>& readonly, const String&) {
        const Level level = readonly->level;
        counts->set(level, counts->get(level).valueOr(0) + 1);
      });
  const tsino::Function<void(const tsino::Shared<tsino::Array<tsino::Union<double, String>>>&)> info = wifi->info;
  info(
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("hello"))),
              tsino::Union<double, String>(1.0)}));
  wifi->warn(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("rssi"))),
          tsino::Union<double, String>(-71.256)});
  wifi->log(
      Level::Debug,
      tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
          tsino::Optional<tsino::Union<bool, double, String>>(
              tsino::Union<bool, double, String>(String(F("no"))))});
  for (int32_t i = 0; i < 4; i++) {
    wifi->log(
        Level::Error,
        tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
            tsino::Optional<tsino::Union<bool, double, String>>(
                tsino::Union<bool, double, String>(String(F("try")))),
            tsino::Optional<tsino::Union<bool, double, String>>(
                tsino::Union<bool, double, String>((double)i)),
            tsino::Optional<tsino::Union<bool, double, String>>(
                tsino::Union<bool, double, String>(i % 2 == 0)),
            tsino::Optional<tsino::Union<bool, double, String>>{}});
  }
  bool value = Logger_get(F("wifi")) == wifi;
  tsino::Array<String> value2 = Logger_all();
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, counts);
  Serial.println();
  tsino::inspect(
      Serial,
      wifi->history->toArray()->map<String>(
          [](const tsino::Ref<Sinks>& entry) -> String {
            const int32_t at = entry->at;
            const String& text = entry->text;
            return tsino::concat(String(at), F(":"), text);
          }));
  Serial.println();
  Logger_get(F("a"))->info(
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("x")))}));
  int32_t lengthResult = Logger_all().length();
  int32_t sizeResult = Logger_get(F("a"))->history->get_size();
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(sizeResult);
}

void loop() {}
