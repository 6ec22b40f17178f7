// copied-with-all-fields: written by tsino from copied-with-all-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Sensor;
struct Row;
struct Later;

// @run
// { ...instance }: fields of a class without a value are there, too, and replace what stands before.
struct Sensor : tsino::Object {
  String name;
  tsino::Optional<String> unit;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> readings;
  void construct(String name);
  void add(double value);
};

struct Row : tsino::Object {
  String name;
  tsino::Optional<String> unit;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> readings;
  tsino::Optional<bool> isOpen;
  void construct(String name, tsino::Optional<String> unit, tsino::Optional<tsino::Shared<tsino::Array<double>>> readings, tsino::Optional<bool> isOpen) {
    this->name = tsino::moved(name);
    this->unit = tsino::moved(unit);
    this->readings = tsino::moved(readings);
    this->isOpen = tsino::moved(isOpen);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("unit"), this->unit);
    out.field(F("name"), this->name);
    out.field(F("readings"), this->readings);
    out.field(F("isOpen"), this->isOpen);
    out.end();
  }
};

struct Later : tsino::Object {
  String name;
  tsino::Optional<String> unit;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> readings;
  void construct(String name, tsino::Optional<String> unit, tsino::Optional<tsino::Shared<tsino::Array<double>>> readings) {
    this->name = tsino::moved(name);
    this->unit = tsino::moved(unit);
    this->readings = tsino::moved(readings);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("unit"), this->unit);
    out.field(F("readings"), this->readings);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("unit"), this->unit);
    out.field(F("readings"), this->readings);
    out.end();
  }
};

void Sensor::construct(String name) {
  this->name = tsino::moved(name);
}

void Sensor::add(double value) {
  this->readings = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{
          tsino::allOf(
              *(!this->readings.has() ? tsino::makeShared<tsino::Array<double>>(
                  tsino::Array<double>{}) : this->readings.value())),
          value});
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Sensor> sensor = tsino::make<Sensor>(F("door"));
  tsino::Optional<String> value = tsino::Optional<String>(F("C"));
  const tsino::Ref<Row> row = tsino::make<Row>(
      sensor->name,
      sensor->unit,
      sensor->readings,
      tsino::Optional<bool>(true));
  tsino::inspect(Serial, row);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(row->unit));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("unit"), F("name"), F("readings"), F("isOpen")});
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  sensor->add(1.0);
  sensor->add(0.5);
  const tsino::Ref<Later> later = tsino::make<Later>(sensor->name, sensor->unit, sensor->readings);
  tsino::inspect(Serial, later);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(later));
  Serial.print(F(" "));
  Serial.println(later->readings == sensor->readings ? F("true") : F("false"));
  if (later->readings.has()) later->readings.value()->push(2.0);
  tsino::inspect(Serial, sensor->readings);
  Serial.print(F(" "));
  tsino::inspect(Serial, row->readings);
  Serial.println();
}

void loop() {}
