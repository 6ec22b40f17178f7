// with-class-instances: written by tsino from with-class-instances.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Sensor;
struct Stats;
struct state;
struct Shape;

// @run
// @leaks
// Fields, getters and methods taken out of instances by patterns.
struct Sensor : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<int8_t>> values;
  int32_t reads = 0;
  tsino::Function<tsino::Ref<Sensor>(int32_t)> bump;
  void construct(String name, tsino::Shared<tsino::Array<int8_t>> values);
  int32_t get_value();
  tsino::Ref<Stats> get_stats();
};

struct Stats : tsino::Object {
  double min_ = 0;
  double max_ = 0;
  tsino::Shared<tsino::Array<int8_t>> list;
  void construct(double min_, double max_, tsino::Shared<tsino::Array<int8_t>> list) {
    this->min_ = min_;
    this->max_ = max_;
    this->list = tsino::moved(list);
  }
};

struct state : tsino::Object {
  int32_t reads = 0;
  bool on = false;
  void construct(int32_t reads, bool on) {
    this->reads = reads;
    this->on = on;
  }
};

struct Shape : tsino::Object {
  String name;
  int32_t reads = 0;
  bool on = false;
  void construct(String name, int32_t reads, bool on) {
    this->name = tsino::moved(name);
    this->reads = reads;
    this->on = on;
  }
};

void Sensor::construct(String name, tsino::Shared<tsino::Array<int8_t>> values) {
  const tsino::Ref<Sensor> self = tsino::Ref<Sensor>(this);
  this->reads = 0;
  this->bump = [self](int32_t by) -> tsino::Ref<Sensor> {
    self->reads += by;
    return self;
  };
  this->name = tsino::moved(name);
  this->values = tsino::moved(values);
}

int32_t Sensor::get_value() {
  return (*this->values)[this->reads++ % this->values->length()];
}

tsino::Ref<Stats> Sensor::get_stats() {
  return tsino::make<Stats>(
      tsino::smallest(*this->values),
      tsino::largest(*this->values),
      this->values);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Sensor> sensor = tsino::make<Sensor>(
      F("s1"),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{5, -2, 8}));
  const int32_t value = sensor->get_value();
  const String name = sensor->name;
  const int32_t reads = sensor->reads;
  const int32_t second = sensor->get_value();
  const int32_t later = sensor->reads;
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.print(reads);
  Serial.print(F(" "));
  Serial.print(second);
  Serial.print(F(" "));
  Serial.println(later);
  const tsino::Ref<Stats> stats = sensor->get_stats();
  const double min_ = stats->min_;
  const double max_ = stats->max_;
  tsino::Shared<tsino::Array<int8_t>> list = stats->list;
  list->set(0, 50);
  tsino::inspect(Serial, min_);
  Serial.print(F(" "));
  tsino::inspect(Serial, max_);
  Serial.print(F(" "));
  tsino::inspect(Serial, sensor->get_stats()->max_);
  Serial.println();
  const tsino::Function<tsino::Ref<Sensor>(int32_t)> bump = sensor->bump;
  bool value2 = bump(2) == sensor;
  int32_t reads2 = sensor->reads;
  int32_t valueResult = bump(1)->get_value();
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(reads2);
  Serial.print(F(" "));
  Serial.println(valueResult);

  tsino::Array<tsino::Ref<Sensor>> sensors{
      sensor,
      tsino::make<Sensor>(
          F("s2"),
          tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1}))};
  for (const tsino::Ref<Sensor>& sensor2 : sensors) {
    const String& name2 = sensor2->name;
    const int32_t value3 = sensor2->get_value();
    const tsino::Ref<Stats> stats2 = sensor2->get_stats();
    const int32_t length = stats2->list->length();
    Serial.print(tsino::withoutFormat(name2));
    Serial.print(F(" "));
    Serial.print(value3);
    Serial.print(F(" "));
    Serial.println(length);
  }
  const String other = sensors[1]->name;
  const tsino::Function<tsino::Ref<Sensor>(int32_t)> bumpOther = sensors[1]->bump;
  bumpOther(10);
  Serial.print(tsino::withoutFormat(other));
  Serial.print(F(" "));
  Serial.println(
      sensors.map<int32_t>(
          [](const tsino::Ref<Sensor>& sensor2) -> int32_t {
            const int32_t reads3 = sensor2->reads;
            return reads3;
          }).join());
  const tsino::Ref<Shape> value3 = tsino::make<Shape>(sensor->name, sensor->reads, true);
  const String shown = value3->name;
  const tsino::Ref<state> state_ = tsino::make<state>(value3->reads, value3->on);
  Serial.print(tsino::withoutFormat(shown));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("reads"), F("on")}.join());
  Serial.print(F(" "));
  Serial.println(state_->on ? F("true") : F("false"));
}

void loop() {}
