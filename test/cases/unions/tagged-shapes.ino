// tagged-shapes: written by tsino from tagged-shapes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct Shape;

struct Shape : tsino::Chained {
  String kind;
  double radius = 0;
  double width = 0;
  double height = 0;
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Shape>>> parts;
  void construct(String kind, double radius = 0, double width = 0, double height = 0, String name = String{}, tsino::Shared<tsino::Array<tsino::Ref<Shape>>> parts = tsino::Shared<tsino::Array<tsino::Ref<Shape>>>{}) {
    this->kind = tsino::moved(kind);
    this->radius = radius;
    this->width = width;
    this->height = height;
    this->name = tsino::moved(name);
    this->parts = tsino::moved(parts);
  }
};

void unreachable(int32_t value) {
  tsino::raise(tsino::makeError<tsino::Error>(F("unexpected "), value));
}

double area(const tsino::Ref<Shape>& shape) {
  const String& choice = shape->kind;
  if (choice == F("circle")) {
    return 3.141592653589793 * tsino::pow(shape->radius, 2.0);
  } else if (choice == F("rect")) {
    return shape->width * shape->height;
  } else if (choice == F("group")) {
    return shape->parts->reduce<double>(
        [](double sum, const tsino::Ref<Shape>& part) -> double {
          if (tsino::thrown()) return 0.0;
          double areaResult = area(part);
          if (tsino::thrown()) return 0.0;
          return sum + areaResult;
        },
        0.0);
  } else if (choice == F("empty")) {
    return 0.0;
  } else {
    unreachable(((void)tsino::impossible(0), 0));
    return 0.0;
    return 0.0;
  }
  tsino::unreachable();
}

String describe(const tsino::Ref<Shape>& shape) {
  if (shape->kind == F("group")) {
    return tsino::concat(
        shape->name,
        F("["),
        shape->parts->map<String>(
            [](const tsino::Ref<Shape>& shape2) -> String { return describe(shape2); }).join(
            F(" ")),
        F("]"));
  }
  if (shape->kind != F("circle") && shape->kind != F("empty")) {
    return tsino::concat(tsino::toText(shape->width), F("x"), tsino::toText(shape->height));
  }
  return shape->kind == F("circle") ? tsino::concat(F("o"), tsino::toText(shape->radius)) : String(
      F("-"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Shape> inner = tsino::make<Shape>(
      F("group"),
      0.0,
      0.0,
      0.0,
      F("in"),
      tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
          tsino::Array<tsino::Ref<Shape>>{
              tsino::make<Shape>(F("circle"), 1.0),
              tsino::make<Shape>(F("empty"))}));
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::make<Shape>(F("rect"), 0.0, 2.0, 3.5),
      inner,
      tsino::make<Shape>(
          F("group"),
          0.0,
          0.0,
          0.0,
          F("out"),
          tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
              tsino::Array<tsino::Ref<Shape>>{inner, inner}))};
  for (const tsino::Ref<Shape>& shape : shapes) {
    double areaResult = area(shape);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::withoutFormat(describe(shape)));
    Serial.print(F(" "));
    Serial.println(tsino::toFixed(areaResult, 3));
  }
  inner->parts->push(tsino::make<Shape>(F("rect"), 0.0, 1.0, 1.0));
  Serial.println(describe(shapes[2]));
  const tsino::Ref<Shape> first = shapes[0];
  if (first->kind == F("rect")) first->width *= 10.0;
  const double areaResult = area(first);
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, areaResult);
  Serial.print(F(" "));
  Serial.println(
      shapes.filter(
          [](const tsino::Ref<Shape>& shape) -> bool { return shape->kind == F("group"); }).length());

  tsino::Ref<Shape> current = tsino::make<Shape>(F("empty"));
  tsino::Array<String> states;
  for (int32_t i = 0; i < 3; i++) {
    states.push(describe(current));
    current = current->kind == F("empty") ? tsino::make<Shape>(F("circle"), i + 0.5) : tsino::make<Shape>(
        F("group"),
        0.0,
        0.0,
        0.0,
        tsino::concat(F("g"), String(i)),
        tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
            tsino::Array<tsino::Ref<Shape>>{current}));
  }
  Serial.print(tsino::withoutFormat(states.join()));
  Serial.print(F(" "));
  Serial.println(describe(current));
}

void loop() {}
