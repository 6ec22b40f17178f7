// stringify-classes: written by tsino from stringify-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/json-map.h"
#include "src/tsino/json-set.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Log;
struct Point;
struct Named;
struct Temperature;
struct Shape;
struct Shape_;

struct Log : tsino::Chained {
  tsino::Array<String> lines;
  tsino::Array<tsino::Ref<Point>> points;
  tsino::Optional<tsino::Ref<Point>> last;
  tsino::Optional<tsino::Ref<Log>> next;
  void construct();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Log"), *this);
    out.field(F("lines"), this->lines);
    out.field(F("points"), this->points);
    out.fieldOrNull(F("last"), this->last);
    out.field(F("next"), this->next);
    out.end();
  }
};

// @run
// Instances, toJSON, getters, private fields, inherited fields, maps and sets.
struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t get_sum();
  virtual void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Point"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
  virtual ~Point() {}
};

struct Named : Point {
  int32_t hidden = 0;
  String label;
  void construct(int32_t x, int32_t y);
  void writeJson(tsino::JsonWriter& out) const override {
    out.begin(F("Named"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct Temperature : tsino::Object {
  double celsius = 0;
  void construct(double celsius);
  String toJSON();
  void writeJson(tsino::JsonWriter& out) const {
    tsino::writeJson(out, const_cast<Temperature*>(this)->toJSON());
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Temperature> t;
  void construct(tsino::Ref<Temperature> t) {
    this->t = tsino::moved(t);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t y = 0;
  tsino::Function<int32_t()> get_x;
  void construct(int32_t y, tsino::Function<int32_t()> get_x) {
    this->y = y;
    this->get_x = tsino::moved(get_x);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("x"), this->get_x());
    out.field(F("y"), this->y);
    out.end();
  }
};

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t Point::get_sum() {
  return this->x + this->y;
}

void Named::construct(int32_t x, int32_t y) {
  Point::construct(x, y);
  this->hidden = 1;
  this->label = tsino::concat(F("p"), String(this->hidden));
}

void Temperature::construct(double celsius) {
  this->celsius = celsius;
}

String Temperature::toJSON() {
  return tsino::concat(tsino::toFixed(this->celsius, 1), F("C"));
}

void Log::construct() {
  this->lines = tsino::Array<String>{};
  this->points = tsino::Array<tsino::Ref<Point>>{};
  this->last = {};
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::make<Point>(1, 2))));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Named>(3, 4)));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJson(
              tsino::Array<tsino::Ref<Temperature>>{
                  tsino::make<Temperature>(20.0),
                  tsino::make<Temperature>(-0.25)})));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape>(tsino::make<Temperature>(1.0))));
  Serial.println(tsino::toJson(tsino::make<Shape_>(1, []() -> int32_t { return 5; })));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::makeMap<String, uint8_t>({{F("a"), 1}}))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::makeShared<tsino::Set<uint8_t>>(1)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::Array<tsino::Shared<tsino::Map<int32_t, int32_t>>>{
              tsino::makeShared<tsino::Map<int32_t, int32_t>>()}));
  const tsino::Ref<Log> log = tsino::make<Log>();
  log->lines.push(F("a \"quoted\" line"));
  log->points.push((log->last = tsino::make<Point>(0, 0)).value());
  log->last.value()->x = 9;
  Serial.println(tsino::toJson(log));
  log->next = tsino::make<Log>();
  Serial.print(tsino::split(tsino::toJson(log, 1), F("\n")).length());
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::toJson(log)));
}

void loop() {}
