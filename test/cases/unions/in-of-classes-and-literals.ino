// in-of-classes-and-literals: written by tsino from in-of-classes-and-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Result;
struct Failed;
struct Ok_number;
struct Shape;
struct Drawn;
struct Box;
struct Sensor;
struct Part;
struct Thermometer;
struct Hygrometer;
struct Motor;
struct Servo;
struct Wire_;
struct Ok_string;
struct Square;
struct Ring;
struct PlainSensor;
struct PlainPart;

struct Result : tsino::Object {
  virtual ~Result() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Failed : Result {
  String error;
  void construct(String error);
  static constexpr uint8_t classId = 12;
  bool isA(uint8_t asked) const override { return asked == classId || Result::isA(asked); }
};

struct Ok_number : Result {
  double value = 0;
  void construct(double value);
  static constexpr uint8_t classId = 8;
  bool isA(uint8_t asked) const override { return asked == classId || Result::isA(asked); }
};

struct Shape : tsino::Object {
  String kind;
  void construct();
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Drawn : tsino::Object {
  tsino::Optional<int32_t> radius;
  tsino::Optional<String> text;
  tsino::Optional<int32_t> size;
  void construct(tsino::Optional<int32_t> radius, tsino::Optional<String> text = {}, tsino::Optional<int32_t> size = {}) {
    this->radius = tsino::moved(radius);
    this->text = tsino::moved(text);
    this->size = tsino::moved(size);
  }
  virtual ~Drawn() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// `"name" in value` where classes and object literals pass for one type, with fields, accessors and methods.
struct Box : Drawn {
  int32_t width = 0;
  int32_t height = 0;
  void construct(int32_t width, int32_t height);
  int32_t get_area();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Drawn::isA(asked); }
};

struct Sensor : tsino::Object {
  int32_t id = 0;
  tsino::Optional<int32_t> offset;
  tsino::Optional<String> label;
  virtual int32_t read() = 0;
  virtual ~Sensor() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Part : tsino::Object {
  String name;
  tsino::Optional<String> note;
  virtual void reset() {
    tsino::unreachable();
  }
  virtual bool has_reset() = 0;
  virtual ~Part() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Thermometer : Sensor {
  void construct(int32_t id);
  int32_t read() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Sensor::isA(asked); }
};

struct Hygrometer : Sensor {
  void construct(int32_t id);
  int32_t read() final;
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Sensor::isA(asked); }
};

struct Motor : Part {
  void construct();
  void reset() final;
  bool has_reset() final;
  static constexpr uint8_t classId = 5;
  bool isA(uint8_t asked) const override { return asked == classId || Part::isA(asked); }
};

struct Servo : Motor {
  int32_t angle = 0;
  void construct();
  static constexpr uint8_t classId = 7;
  bool isA(uint8_t asked) const override { return asked == classId || Motor::isA(asked); }
};

struct Wire_ : Part {
  void construct();
  bool has_reset() final;
};

struct Ok_string : Result {
  String value;
  void construct(String value);
  static constexpr uint8_t classId = 9;
  bool isA(uint8_t asked) const override { return asked == classId || Result::isA(asked); }
};

struct Square : Shape {
  double side = 0;
  void construct();
  void grow(int32_t by);
  static constexpr uint8_t classId = 10;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Ring : Shape {
  double inner = 0;
  int32_t secret = 0;
  void construct();
  double get_diameter();
  static constexpr uint8_t classId = 11;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct PlainSensor : Sensor {
  tsino::Function<int32_t()> read_;
  void construct(int32_t id, tsino::Optional<int32_t> offset, tsino::Optional<String> label, tsino::Function<int32_t()> read_) {
    this->id = id;
    this->offset = tsino::moved(offset);
    this->label = tsino::moved(label);
    this->read_ = tsino::moved(read_);
  }
  int32_t read() final;
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || Sensor::isA(asked); }
};

struct PlainPart : Part {
  tsino::Optional<tsino::Function<void()>> reset_;
  void construct(String name, tsino::Optional<String> note = {}, tsino::Optional<tsino::Function<void()>> reset_ = {}) {
    this->name = tsino::moved(name);
    this->note = tsino::moved(note);
    this->reset_ = tsino::moved(reset_);
  }
  void reset() final;
  bool has_reset() final;
  static constexpr uint8_t classId = 6;
  bool isA(uint8_t asked) const override { return asked == classId || Part::isA(asked); }
};

void Box::construct(int32_t width, int32_t height) {
  this->width = width;
  this->height = height;
}

int32_t Box::get_area() {
  return this->width * this->height;
}

void Thermometer::construct(int32_t id) {
  this->offset = 2;
  this->id = id;
}

int32_t Thermometer::read() {
  return 20 + this->offset.value();
}

void Hygrometer::construct(int32_t id) {
  this->label = tsino::Optional<String>(F("humidity"));
  this->id = id;
}

int32_t Hygrometer::read() {
  return 50;
}

void Motor::reset() {
  this->name = F("motor again");
}

void Motor::construct() {
  this->name = F("motor");
}

void Servo::construct() {
  Motor::construct();
  this->angle = 90;
}

void Wire_::construct() {
  this->name = F("wire");
}

void Ok_number::construct(double value) {
  this->value = value;
}

void Ok_string::construct(String value) {
  this->value = tsino::moved(value);
}

void Failed::construct(String error) {
  this->error = tsino::moved(error);
}

tsino::Ref<Result> divide(int32_t a, int32_t b) {
  return b == 0 ? tsino::Ref<Result>(tsino::make<Failed>(F("division by 0"))) : tsino::Ref<Result>(
      tsino::make<Ok_number>((double)a / b));
}

double unwrap(const tsino::Ref<Result>& result, int32_t other) {
  return result->isA(Failed::classId) ? (double)other : tsino::downcast<Ok_number>(result)->value;
}

String unwrap_(const tsino::Ref<Result>& result, const __FlashStringHelper* other) {
  return result->isA(Failed::classId) ? String(other) : tsino::downcast<Ok_string>(result)->value;
}

void Shape::construct() {
  this->kind = F("shape");
}

void Square::grow(int32_t by) {
  this->side *= by;
}

void Square::construct() {
  Shape::construct();
  this->side = 2.0;
}

double Ring::get_diameter() {
  return this->inner * this->secret;
}

void Ring::construct() {
  Shape::construct();
  this->inner = 0.5;
  this->secret = 5;
}
const char names[][9] PROGMEM = {"kind", "side", "grow", "inner", "diameter", "#secret"};

tsino::Array<bool> has(const tsino::Ref<Shape>& shape) {
  return tsino::Array<bool>{
      true,
      shape->isA(Square::classId),
      shape->isA(Square::classId),
      shape->isA(Ring::classId),
      shape->isA(Ring::classId),
      false};
}
int32_t made = 0;

tsino::Ref<Shape> make() {
  ++made;
  return tsino::make<Square>();
}

int32_t PlainSensor::read() {
  return this->read_();
}

bool Motor::has_reset() {
  return true;
}

bool Wire_::has_reset() {
  return false;
}

void PlainPart::reset() {
  this->reset_.value()();
}

bool PlainPart::has_reset() {
  return this->reset_.has();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Drawn>> drawn{
      tsino::make<Drawn>(tsino::Optional<int32_t>(1)),
      tsino::Ref<Drawn>(tsino::make<Box>(2, 3)),
      tsino::make<Drawn>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("small"))),
      tsino::make<Drawn>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>(F("large")),
          tsino::Optional<int32_t>(40))};
  for (const tsino::Ref<Drawn>& one : drawn) {
    if (!one->isA(Box::classId) && one->radius.has()) {
      Serial.print(F("circle "));
      Serial.println(one->radius.value());
    } else if (one->isA(Box::classId)) {
      Serial.print(F("box "));
      Serial.print(tsino::downcast<Box>(one)->get_area());
      Serial.print(F(" "));
      Serial.println(tsino::downcast<Box>(one)->width);
    } else {
      Serial.print(F("text "));
      Serial.print(one->text.value());
      Serial.print(F(" "));
      Serial.println(!one->isA(Box::classId) && one->size.has() ? F("true") : F("false"));
    }
    Serial.print(one->isA(Box::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!one->isA(Box::classId) && one->text.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!one->isA(Box::classId) && one->size.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(true ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(false ? F("true") : F("false"));
  }
  tsino::Ref<PlainSensor> value = tsino::make<PlainSensor>(
      4,
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(F("own")),
      tsino::Function<int32_t()>{});
  PlainSensor* self = tsino::pointerTo(value);
  value->read_ = [self]() -> int32_t {
    return tsino::Ref<Sensor>(tsino::Ref<PlainSensor>(self))->id * 100;
  };
  tsino::Array<tsino::Ref<Sensor>> sensors{
      tsino::Ref<Sensor>(tsino::make<Thermometer>(1)),
      tsino::Ref<Sensor>(tsino::make<Hygrometer>(2)),
      tsino::Ref<Sensor>(
          tsino::make<PlainSensor>(
              3,
              tsino::Optional<int32_t>{},
              tsino::Optional<String>{},
              []() -> int32_t { return 7; })),
      tsino::Ref<Sensor>(value)};
  for (const tsino::Ref<Sensor>& sensor : sensors) {
    tsino::Array<String> parts{tsino::concat(String(sensor->id), F(": "), String(sensor->read()))};
    if (sensor->isA(Thermometer::classId)) {
      parts.push(tsino::concat(F("offset "), String(sensor->offset.value())));
    }
    if (sensor->isA(Hygrometer::classId)
        || (sensor->isA(PlainSensor::classId) && tsino::downcast<PlainSensor>(sensor)->label.has())) {
      parts.push(sensor->label.value());
    }
    Serial.print(tsino::withoutFormat(parts.join(F(", "))));
    Serial.print(F(" "));
    Serial.print(true ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(true ? F("true") : F("false"));
  }
  tsino::Array<tsino::Ref<Sensor>> calibrated = sensors.filter(
      [](const tsino::Ref<Sensor>& sensor) -> bool { return sensor->isA(Thermometer::classId); });
  for (const tsino::Ref<Sensor>& sensor : calibrated) sensor->offset = sensor->offset.value() + 1;
  tsino::inspect(
      Serial,
      calibrated.map<int32_t>(
          [](const tsino::Ref<Sensor>& sensor) -> int32_t { return sensor->read(); }));
  Serial.println();
  tsino::Array<tsino::Ref<Part>> parts{
      tsino::Ref<Part>(tsino::make<Motor>()),
      tsino::Ref<Part>(tsino::make<Servo>()),
      tsino::Ref<Part>(tsino::make<Wire_>()),
      tsino::Ref<Part>(tsino::make<PlainPart>(F("led"))),
      tsino::Ref<Part>(tsino::make<PlainPart>(F("lamp"), tsino::Optional<String>(F("new"))))};
  for (const tsino::Ref<Part>& part : parts) {
    Serial.print(tsino::withoutFormat(part->name));
    Serial.print(F(" "));
    Serial.print(
        part->isA(Motor::classId)
            || (part->isA(PlainPart::classId) && tsino::downcast<PlainPart>(part)->note.has()) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(part->isA(Motor::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(part->isA(Servo::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(true ? F("true") : F("false"));
    if (part->isA(Motor::classId)) {
      if (part->has_reset()) part->reset();
    }
  }
  tsino::inspect(
      Serial,
      parts.map<String>(
          [](const tsino::Ref<Part>& part) -> String {
            const String& name = part->name;
            return name;
          }));
  Serial.println();
  tsino::Array<tsino::Ref<Result>> list{divide(1, 4), divide(1, 0)};
  for (const tsino::Ref<Result>& result : list) {
    tsino::printUnion(
        Serial,
        result->isA(Ok_number::classId) || result->isA(Ok_string::classId) ? tsino::Union<double, String>(
            tsino::downcast<Ok_number>(result)->value * 2.0) : tsino::Union<double, String>(
            tsino::toUpperCase(tsino::downcast<Failed>(result)->error)));
    Serial.println();
  }
  tsino::inspect(Serial, unwrap(divide(1, 0), -1));
  Serial.print(F(" "));
  Serial.println(unwrap_(tsino::make<Ok_string>(F("yes")), F("no")));
  tsino::Array<tsino::Ref<Shape>> list2{
      tsino::make<Shape>(),
      tsino::Ref<Shape>(tsino::make<Square>()),
      tsino::Ref<Shape>(tsino::make<Ring>())};
  for (const tsino::Ref<Shape>& shape : list2) {
    tsino::inspect(
        Serial,
        has(shape).flatMap<String>(
            [](bool there, int32_t at) -> tsino::Array<String> {
              return there ? tsino::Array<String>{tsino::tableText(names, at)} : tsino::Array<String>{};
            }));
    Serial.println();
  }
  tsino::Ref<Shape> makeResult = make();
  bool value2 = makeResult->isA(Square::classId);
  tsino::Ref<Shape> makeResult2 = make();
  bool value3 = makeResult2->isA(Ring::classId);
  tsino::Ref<Shape> makeResult3 = make();
  bool value4 = true;
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(made);
}

void loop() {}
