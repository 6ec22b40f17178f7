// copies-of-this: written by tsino from copies-of-this.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Motor;
struct Copy;
struct Speed;
struct Shot;
struct Whole;
struct Plain;
struct Box_number;
struct Value;
struct Box_string;
struct Value_;
struct Box_number_array;
struct Value2;

// @run
// `{ ...this, … }` in a method copies the fields, not the methods, also where the result has no written type.
struct Motor : tsino::Object {
  String name;
  int32_t speed = 0;
  tsino::Optional<String> label;
  tsino::Shared<tsino::Array<uint8_t>> limits;
  void construct(String name);
  tsino::Ref<Speed> with(int32_t speed);
  tsino::Ref<Shot> snapshot();
  tsino::Ref<Whole> whole();
  tsino::Ref<Plain> plain();
  int32_t get_double();
  tsino::Ref<Copy> get_copy();
};

struct Copy : tsino::Object {
  int32_t speed = 0;
  tsino::Optional<String> label;
  tsino::Shared<tsino::Array<uint8_t>> limits;
  String name;
  void construct(int32_t speed, tsino::Optional<String> label, tsino::Shared<tsino::Array<uint8_t>> limits, String name) {
    this->speed = speed;
    this->label = tsino::moved(label);
    this->limits = tsino::moved(limits);
    this->name = tsino::moved(name);
  }
};

struct Speed : tsino::Object {
  int32_t speed = 0;
  tsino::Optional<String> label;
  tsino::Shared<tsino::Array<uint8_t>> limits;
  String name;
  void construct(int32_t speed, tsino::Optional<String> label, tsino::Shared<tsino::Array<uint8_t>> limits, String name) {
    this->speed = speed;
    this->label = tsino::moved(label);
    this->limits = tsino::moved(limits);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("speed"), this->speed);
    out.field(F("label"), this->label);
    out.field(F("limits"), this->limits);
    out.end();
  }
};

struct Shot : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> limits;
  int32_t double_ = 0;
  int32_t speed = 0;
  tsino::Optional<String> label;
  String name;
  void construct(tsino::Shared<tsino::Array<uint8_t>> limits, int32_t double_, int32_t speed, tsino::Optional<String> label, String name) {
    this->limits = tsino::moved(limits);
    this->double_ = double_;
    this->speed = speed;
    this->label = tsino::moved(label);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("speed"), this->speed);
    out.field(F("label"), this->label);
    out.field(F("limits"), this->limits);
    out.field(F("double"), this->double_);
    out.end();
  }
};

struct Whole : tsino::Object {
  int32_t speed = 0;
  tsino::Optional<String> label;
  tsino::Shared<tsino::Array<uint8_t>> limits;
  String name;
  void construct(int32_t speed, tsino::Optional<String> label, tsino::Shared<tsino::Array<uint8_t>> limits, String name) {
    this->speed = speed;
    this->label = tsino::moved(label);
    this->limits = tsino::moved(limits);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("speed"), this->speed);
    out.field(F("label"), this->label);
    out.field(F("limits"), this->limits);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("speed"), this->speed);
    out.field(F("label"), this->label);
    out.field(F("limits"), this->limits);
    out.end();
  }
};

struct Plain : tsino::Object {
  String name;
  int32_t speed = 0;
  tsino::Optional<String> label;
  tsino::Shared<tsino::Array<uint8_t>> limits;
  void construct(String name, int32_t speed, tsino::Optional<String> label, tsino::Shared<tsino::Array<uint8_t>> limits) {
    this->name = tsino::moved(name);
    this->speed = speed;
    this->label = tsino::moved(label);
    this->limits = tsino::moved(limits);
  }
};

struct Box_number : tsino::Object {
  int32_t value = 0;
  String tag;
  void construct(int32_t value, const String& tag = "box");
  tsino::Ref<Value> with(int32_t value);
  String show();
};

struct Value : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Box_string : tsino::Object {
  String value;
  String tag;
  void construct(String value, const String& tag = "box");
  tsino::Ref<Value_> with(const String& value);
  String show();
};

struct Value_ : tsino::Object {
  String value;
  void construct(String value) {
    this->value = tsino::moved(value);
  }
};

struct Box_number_array : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> value;
  String tag;
  void construct(tsino::Shared<tsino::Array<uint8_t>> value, const String& tag = "box");
  tsino::Ref<Value2> with(const tsino::Shared<tsino::Array<uint8_t>>& value);
  String show();
};

struct Value2 : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> value;
  void construct(tsino::Shared<tsino::Array<uint8_t>> value) {
    this->value = tsino::moved(value);
  }
};

void Motor::construct(String name) {
  this->speed = 1;
  this->limits = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 100});
  this->name = tsino::moved(name);
}

int32_t Motor::get_double() {
  return this->speed * 2;
}

tsino::Ref<Copy> Motor::get_copy() {
  return tsino::make<Copy>(0, this->label, this->limits, this->name);
}

tsino::Ref<Speed> Motor::with(int32_t speed) {
  return tsino::make<Speed>(speed, this->label, this->limits, this->name);
}

tsino::Ref<Shot> Motor::snapshot() {
  return tsino::make<Shot>(
      tsino::makeShared<tsino::Array<uint8_t>>(this->limits->slice()),
      this->get_double(),
      this->speed,
      this->label,
      this->name);
}

tsino::Ref<Whole> Motor::whole() {
  return tsino::make<Whole>(this->speed, this->label, this->limits, this->name);
}

tsino::Ref<Plain> Motor::plain() {
  return tsino::make<Plain>(this->name, this->speed, this->label, this->limits);
}

void Box_number::construct(int32_t value, const String& tag) {
  this->value = value;
  this->tag = tag;
}

tsino::Ref<Value> Box_number::with(int32_t value) {
  return tsino::make<Value>(value);
}

String Box_number::show() {
  return tsino::concat(this->tag, F(" "), String(this->with(this->value)->value));
}

void Box_string::construct(String value, const String& tag) {
  this->value = tsino::moved(value);
  this->tag = tag;
}

tsino::Ref<Value_> Box_string::with(const String& value) {
  return tsino::make<Value_>(value);
}

String Box_string::show() {
  return tsino::concat(this->tag, F(" "), this->with(this->value)->value);
}

void Box_number_array::construct(tsino::Shared<tsino::Array<uint8_t>> value, const String& tag) {
  this->value = tsino::moved(value);
  this->tag = tag;
}

tsino::Ref<Value2> Box_number_array::with(const tsino::Shared<tsino::Array<uint8_t>>& value) {
  return tsino::make<Value2>(value);
}

String Box_number_array::show() {
  return tsino::concat(this->tag, F(" "), this->with(this->value)->value->join());
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Motor> motor = tsino::make<Motor>(F("left"));
  const tsino::Ref<Shot> shot = motor->snapshot();
  motor->limits->push(200);
  motor->speed = 7;
  Serial.print(motor->with(4)->speed);
  Serial.print(F(" "));
  Serial.print(motor->with(5)->name);
  Serial.print(F(" "));
  Serial.print(motor->get_copy()->speed);
  Serial.print(F(" "));
  tsino::inspect(Serial, motor->whole());
  Serial.println();
  tsino::inspect(Serial, shot);
  Serial.print(F(" "));
  Serial.print(shot->limits->length());
  Serial.print(F(" "));
  Serial.println(motor->whole()->limits == motor->limits ? F("true") : F("false"));
  motor->label = tsino::Optional<String>(F("M"));
  tsino::inspect(Serial, motor->with(3));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("name"), F("speed"), F("label"), F("limits"), F("double")});
  Serial.print(F(" "));
  Serial.println(motor->plain()->speed);
  Serial.println(tsino::toJson(motor->whole()));
  Serial.print(tsino::withoutFormat(tsino::make<Box_number>(1)->show()));
  Serial.print(F(" "));
  Serial.print(tsino::make<Box_string>(F("x"))->with(F("y"))->value);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Box_number_array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))->with(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}))->value);
  Serial.println();
}

void loop() {}
