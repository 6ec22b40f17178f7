// instanceof-narrowing: written by tsino from instanceof-narrowing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Shape;
struct Polygon;
struct Square;
struct Circle;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// `instanceof` over a hierarchy narrows, also negated, in conditions, in filters and after early returns.
struct Shape : tsino::Object {
  String name;
  void construct(String name);
  virtual ~Shape() {}
  static constexpr uint8_t classId = 4;
  virtual bool isA(uint8_t asked) const { return asked == classId; }
};

struct Polygon : Shape {
  tsino::Shared<tsino::Array<double>> sides;
  void construct(tsino::Shared<tsino::Array<double>> sides, String name = "polygon");
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Square : Polygon {
  double side = 0;
  void construct(double side);
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Polygon::isA(asked); }
};

struct Circle : Shape {
  int32_t radius = 0;
  void construct(int32_t radius);
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

void Shape::construct(String name) {
  this->name = tsino::moved(name);
}

void Circle::construct(int32_t radius) {
  Shape::construct(F("circle"));
  this->radius = radius;
}

void Polygon::construct(tsino::Shared<tsino::Array<double>> sides, String name) {
  Shape::construct(tsino::moved(name));
  this->sides = tsino::moved(sides);
}

void Square::construct(double side) {
  Polygon::construct(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{side, side, side, side}),
      F("square"));
  this->side = side;
}

double perimeter(const tsino::Ref<Shape>& shape) {
  if (shape->isA(Circle::classId)) {
    return tsino::round(2.0 * 3.141592653589793 * tsino::downcast<Circle>(shape)->radius);
  }
  if (!shape->isA(Polygon::classId)) return -1.0;
  return tsino::downcast<Polygon>(shape)->isA(Square::classId) ? 4.0
      * tsino::castTo<Square>(shape)->side : tsino::downcast<Polygon>(shape)->sides->reduce<double>(
      [](double a, double b) -> double { return a + b; },
      0.0);
}

String sideOf(const tsino::Optional<tsino::Ref<Shape>>& shape = {}) {
  return shape.has() && shape->isA(Square::classId) ? tsino::concat(
      F("side "),
      tsino::toText(tsino::castTo<Square>(shape).value()->side)) : shape.has()
      && shape->isA(Shape::classId) ? shape.value()->name : String(F("none"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::Ref<Shape>(tsino::make<Circle>(10)),
      tsino::Ref<Shape>(
          tsino::make<Polygon>(
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 4.0, 5.0}))),
      tsino::Ref<Shape>(tsino::make<Square>(2.5)),
      tsino::make<Shape>(F("point")),
      tsino::Ref<Shape>(
          tsino::make<Polygon>(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})))};
  Serial.println(
      shapes.map<double>([](const tsino::Ref<Shape>& shape) -> double { return perimeter(shape); }).join());

  int32_t polygons = 0;
  for (const tsino::Ref<Shape>& shape : shapes) {
    if (shape->isA(Polygon::classId) && tsino::downcast<Polygon>(shape)->sides->length() > 0) {
      polygons += tsino::downcast<Polygon>(shape)->sides->length();
    } else if (shape->isA(Circle::classId) || shape->name == F("point")) {
      polygons += 100;
    }
  }
  Serial.println(polygons);
  tsino::Array<tsino::Ref<Shape>> squares = shapes.filter(
      [](const tsino::Ref<Shape>& shape) -> bool { return shape->isA(Square::classId); });
  Serial.print(squares.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::castTo<Square>(squares[0])->side);
  Serial.println();
  Serial.print(tsino::withoutFormat(sideOf(shapes.get(2))));
  Serial.print(F(" "));
  Serial.print(sideOf({}));
  Serial.print(F(" "));
  Serial.println(sideOf(tsino::Optional<tsino::Ref<Circle>>(tsino::make<Circle>(1))));
  const Unknown unknownThing = tsino::fromOptional<Unknown, tsino::Undefined>(shapes.get(0));
  tsino::printFirstUnion(
      Serial,
      unknownThing.is<tsino::Ref<Shape>>()
          && unknownThing.get<tsino::Ref<Shape>>()->isA(Circle::classId) ? tsino::Union<double, String>(
          (double)tsino::downcast<Circle>(unknownThing.get<tsino::Ref<Shape>>())->radius) : tsino::Union<double, String>(
          String(F("no"))));
  Serial.print(F(" "));
  Serial.println(
      unknownThing.is<tsino::Ref<Shape>>()
          && unknownThing.get<tsino::Ref<Shape>>()->isA(Square::classId) ? F("true") : F("false"));
}

void loop() {}
