// rest-of-destructuring: written by tsino from rest-of-destructuring.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Reading;
struct WithoutValue;
struct rest;
struct small;
struct clone;
struct Target;
struct others;
struct Shape;

struct Reading : tsino::Object {
  int32_t id = 0;
  String unit;
  double value = 0;
  tsino::Ref<WithoutValue> extra;
  void construct(int32_t id, String unit, double value, tsino::Ref<WithoutValue> extra) {
    this->id = id;
    this->unit = tsino::moved(unit);
    this->value = value;
    this->extra = tsino::moved(extra);
  }
};

struct WithoutValue : tsino::Object {
  String note;
  void construct(String note) {
    this->note = tsino::moved(note);
  }
};

struct rest : tsino::Object {
  String unit;
  double value = 0;
  tsino::Ref<WithoutValue> extra;
  void construct(String unit, double value, tsino::Ref<WithoutValue> extra) {
    this->unit = tsino::moved(unit);
    this->value = value;
    this->extra = tsino::moved(extra);
  }
};

struct small : tsino::Object {
  int32_t id = 0;
  double value = 0;
  void construct(int32_t id, double value) {
    this->id = id;
    this->value = value;
  }
};

struct clone : tsino::Object {
  int32_t id = 0;
  String unit;
  double value = 0;
  tsino::Ref<WithoutValue> extra;
  void construct(int32_t id, String unit, double value, tsino::Ref<WithoutValue> extra) {
    this->id = id;
    this->unit = tsino::moved(unit);
    this->value = value;
    this->extra = tsino::moved(extra);
  }
};

struct Target : tsino::Object {
  int32_t id = 0;
  String unit;
  void construct(int32_t id, String unit) {
    this->id = id;
    this->unit = tsino::moved(unit);
  }
};

struct others : tsino::Object {
  int32_t id = 0;
  String unit;
  tsino::Ref<WithoutValue> extra;
  void construct(int32_t id, String unit, tsino::Ref<WithoutValue> extra) {
    this->id = id;
    this->unit = tsino::moved(unit);
    this->extra = tsino::moved(extra);
  }
};

struct Shape : tsino::Object {
  int32_t id = 0;
  String unit;
  double value = 0;
  tsino::Ref<WithoutValue> extra;
  void construct(int32_t id, String unit, double value, tsino::Ref<WithoutValue> extra) {
    this->id = id;
    this->unit = tsino::moved(unit);
    this->value = value;
    this->extra = tsino::moved(extra);
  }
};

String withoutValue(const tsino::Ref<Reading>& reading) {
  const double value = reading->value;
  const tsino::Ref<others> others_ = tsino::make<others>(
      reading->id,
      reading->unit,
      reading->extra);
  return tsino::concat(
      tsino::Array<String>{F("id"), F("unit"), F("extra")}.join(F("/")),
      F(" without "),
      tsino::toText(value));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Reading> reading = tsino::make<Reading>(
      7,
      F("C"),
      21.5,
      tsino::make<WithoutValue>(F("ok")));
  const int32_t id = reading->id;
  const tsino::Ref<rest> rest_ = tsino::make<rest>(reading->unit, reading->value, reading->extra);
  rest_->value = 0.0;
  rest_->extra->note = F("changed");
  Serial.print(id);
  Serial.print(F(" "));
  Serial.print(rest_->unit);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest_->value);
  Serial.print(F(" "));
  tsino::inspect(Serial, reading->value);
  Serial.print(F(" "));
  Serial.println(reading->extra->note);
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{F("unit"), F("value"), F("extra")}.join());

  const String unit = reading->unit;
  const String note = reading->extra->note;
  const tsino::Ref<small> small_ = tsino::make<small>(reading->id, reading->value);
  Serial.print(tsino::withoutFormat(unit));
  Serial.print(F(" "));
  Serial.print(note);
  Serial.print(F(" "));
  Serial.print(small_->id);
  Serial.print(F(" "));
  tsino::inspect(Serial, small_->value);
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{F("id"), F("value")}.length());
  Serial.println(withoutValue(reading));

  const tsino::Ref<clone> clone_ = tsino::make<clone>(
      reading->id,
      reading->unit,
      reading->value,
      reading->extra);
  clone_->id = 1;
  Serial.print(reading->id);
  Serial.print(F(" "));
  Serial.print(clone_->id);
  Serial.print(F(" "));
  Serial.println(clone_->extra == reading->extra ? F("true") : F("false"));

  tsino::Ref<Target> target;
  tsino::Ref<Shape> value = tsino::make<Shape>(reading->id, F("F"), reading->value, reading->extra);
  clone_->value = value->value;
  clone_->extra = value->extra;
  target = tsino::make<Target>(value->id, value->unit);
  Serial.print(tsino::withoutFormat(target->unit));
  Serial.print(F(" "));
  Serial.print(target->id);
  Serial.print(F(" "));
  tsino::inspect(Serial, clone_->value);
  Serial.println();
}

void loop() {}
