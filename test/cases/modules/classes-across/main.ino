// classes-across: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Shape;
struct Circle;
struct Square;
struct Unit;

struct Shape : tsino::Object {
  String name;
  void construct();
  virtual double area() = 0;
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Circle : Shape {
  int32_t radius = 0;
  void construct(int32_t radius);
  double area() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t side);
  double area() override;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Unit : Square {
  void construct();
  double area() final;
};

// --- shapes ---

int32_t Shape_count = 0;

void Shape::construct() {
  Shape_count++;
}

void Circle::construct(int32_t radius) {
  Shape::construct();
  this->name = F("circle");
  this->radius = radius;
}

double Circle::area() {
  return tsino::round(tsino::pow(this->radius, 2.0) * 3.141592653589793);
}

// --- square ---

int32_t made = 0;

String squares() {
  return tsino::concat(String(made), F(" of "), String(Shape_count));
}

void Square::construct(int32_t side) {
  Shape::construct();
  this->name = F("square");
  this->side = side;
  made++;
}

double Square::area() {
  return this->side * this->side;
}

// --- tools ---

String describe(const tsino::Ref<Shape>& shape) {
  return tsino::concat(
      shape->name,
      F(" "),
      tsino::toText(shape->area()),
      shape->isA(Circle::classId) ? tsino::concat(
          F(" r"),
          String(tsino::downcast<Circle>(shape)->radius)) : String(F("")));
}

tsino::Optional<tsino::Ref<Shape>> largest(const tsino::Array<tsino::Ref<Shape>>& shapes) {
  tsino::Optional<tsino::Ref<Shape>> best;
  for (const tsino::Ref<Shape>& shape : shapes) {
    if (!best.has() || shape->area() > best.value()->area()) best = shape;
  }
  return best;
}

// --- main ---

// @run
// Base classes, derived classes and interfaces in different modules; instanceof and statics across them.

void Unit::construct() {
  Square::construct(1);
  this->name = F("unit");
}

double Unit::area() {
  return Square::area() + 0.5;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Shape> value = tsino::Ref<Shape>(tsino::make<Circle>(2));
  tsino::Ref<Shape> value2 = tsino::Ref<Shape>(tsino::make<Square>(3));
  tsino::Array<tsino::Ref<Shape>> shapes{value, value2, tsino::Ref<Shape>(tsino::make<Unit>())};
  for (const tsino::Ref<Shape>& shape : shapes) {
    Serial.print(tsino::withoutFormat(describe(shape)));
    Serial.print(F(" "));
    Serial.print(shape->isA(Square::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(shape->isA(Circle::classId) ? F("true") : F("false"));
  }
  tsino::Optional<tsino::Ref<Shape>> largestResult = ::largest(shapes);
  tsino::Optional<tsino::Ref<Shape>> largestResult2 = ::largest(tsino::Array<tsino::Ref<Shape>>{});
  Serial.print(Shape_count);
  Serial.print(F(" "));
  Serial.print(squares());
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          largestResult.has() ? tsino::Optional<String>(largestResult.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          largestResult2.has() ? tsino::Optional<String>(largestResult2.value()->name) : tsino::Optional<String>{}));
  Shape_count += 100;
  tsino::make<Square>(1);
  Serial.print(Shape_count);
  Serial.print(F(" "));
  Serial.println(squares());
}

void loop() {}
