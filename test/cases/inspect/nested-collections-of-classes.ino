// nested-collections-of-classes: written by tsino from nested-collections-of-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Station;
struct Sensor;
struct Reading;
struct Shape;
struct Tuple;
struct Tuple_;
struct Shape_;

struct Station : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Ref<Sensor>>> sensors;
  tsino::Shared<tsino::Set<String>> tags;
  tsino::Array<String> log;
  bool open = false;
  void construct();
  void register_(const tsino::Ref<Sensor>& sensor);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Station"), *this);
    out.field(F("sensors"), this->sensors);
    out.field(F("tags"), this->tags);
    out.field(F("log"), this->log);
    out.field(F("open"), this->open);
    out.end();
  }
};

struct Sensor : tsino::Object {
  String id;
  tsino::Shared<tsino::Array<tsino::Ref<Reading>>> history;
  tsino::Array<uint8_t> limits;
  void construct(String id);
  tsino::Ref<Sensor> add(double value);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Sensor"), *this);
    out.field(F("id"), this->id);
    out.field(F("history"), this->history);
    out.field(F("limits"), this->limits);
    out.end();
  }
};

// @run
// Realistic state of a program: classes, maps, arrays and tuples within each other.
struct Reading : tsino::Object {
  double value = 0;
  String unit;
  void construct(double value, String unit);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Reading"), *this);
    out.field(F("value"), this->value);
    out.field(F("unit"), this->unit);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  tsino::Shared<tsino::Array<uint8_t>> b;
  void construct(int32_t a, tsino::Shared<tsino::Array<uint8_t>> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>> item1;
  void construct(String item0, tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Ref<Sensor> item1;
  void construct(String item0, tsino::Ref<Sensor> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Shape_ : tsino::Object {
  String id;
  int32_t readings = 0;
  void construct(String id, int32_t readings) {
    this->id = tsino::moved(id);
    this->readings = readings;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("readings"), this->readings);
    out.end();
  }
};

void Reading::construct(double value, String unit) {
  this->value = value;
  this->unit = tsino::moved(unit);
}

void Sensor::construct(String id) {
  this->history = tsino::makeShared<tsino::Array<tsino::Ref<Reading>>>(
      tsino::Array<tsino::Ref<Reading>>{});
  this->limits = tsino::Array<uint8_t>{0, 100};
  this->id = tsino::moved(id);
}

tsino::Ref<Sensor> Sensor::add(double value) {
  this->history->push(tsino::make<Reading>(value, F("C")));
  return tsino::Ref<Sensor>(this);
}

void Station::register_(const tsino::Ref<Sensor>& sensor) {
  this->sensors->set(sensor->id, sensor);
  this->log.push(tsino::concat(F("added "), sensor->id));
}

void Station::construct() {
  this->sensors = tsino::makeShared<tsino::Map<String, tsino::Ref<Sensor>>>();
  this->tags = tsino::makeShared<tsino::Set<String>>(F("roof"));
  this->log = tsino::Array<String>{};
  this->open = true;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Station> station = tsino::make<Station>();
  tsino::inspect(Serial, station);
  Serial.println();
  station->register_(tsino::make<Sensor>(F("t1"))->add(20.5)->add(21.0));
  station->register_(tsino::make<Sensor>(F("t2")));
  tsino::inspect(Serial, station);
  Serial.println();
  tsino::inspect(Serial, station->sensors->get(F("t1")));
  Serial.println();
  tsino::Optional<tsino::Ref<Sensor>> getResult = station->sensors->get(F("t1"));
  tsino::inspect(
      Serial,
      getResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Reading>>>>(
          getResult.value()->history) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Reading>>>>{});
  Serial.print(F(" "));
  tsino::inspect(Serial, station->tags->values());
  Serial.print(F(" "));
  tsino::inspect(Serial, station->sensors->keys());
  Serial.println();
  tsino::Ref<Shape> value = tsino::make<Shape>(
      1,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Tuple>>{
          tsino::make<Tuple>(
              F("a"),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>((double)value->a)),
          tsino::make<Tuple>(
              F("b"),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(value->b))});
  Serial.println();
  tsino::Shared<tsino::Map<String, tsino::Ref<Sensor>>> sensors = station->sensors;
  tsino::inspect(
      Serial,
      sensors->keys().map<tsino::Ref<Tuple_>>(
          [&](const String& value2) -> tsino::Ref<Tuple_> {
            return tsino::make<Tuple_>(value2, sensors->at(value2));
          }).map<tsino::Ref<Shape_>>(
          [](const tsino::Ref<Tuple_>& given) -> tsino::Ref<Shape_> {
            const String& id = given->item0;
            const tsino::Ref<Sensor>& sensor = given->item1;
            return tsino::make<Shape_>(id, sensor->history->length());
          }));
  Serial.println();
}

void loop() {}
