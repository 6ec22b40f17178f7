// interfaces-extend: written by tsino from interfaces-extend.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Named;

struct Named : tsino::Chained {
  String name;
  String kind;
  tsino::Function<double()> area;
  tsino::Function<tsino::Ref<Named>(int32_t)> scale;
  void construct(String name, String kind = String{}, tsino::Function<double()> area = tsino::Function<double()>{}, tsino::Function<tsino::Ref<Named>(int32_t)> scale = tsino::Function<tsino::Ref<Named>(int32_t)>{}) {
    this->name = tsino::moved(name);
    this->kind = tsino::moved(kind);
    this->area = tsino::moved(area);
    this->scale = tsino::moved(scale);
  }
};

tsino::Ref<Named> square(const String& name, double side) {
  return tsino::make<Named>(
      name,
      F("square"),
      [side]() -> double { return side * side; },
      [name, side](int32_t by) -> tsino::Ref<Named> {
        return square(tsino::concat(name, F("*"), String(by)), side * by);
      });
}

tsino::Ref<Named> rectangle(const __FlashStringHelper* name, double wGiven, double hGiven) {
  tsino::Ref<tsino::Cell<tsino::Ref<Named>>> self = tsino::make<tsino::Cell<tsino::Ref<Named>>>();
  tsino::Ref<tsino::Cell<double>> w = tsino::make<tsino::Cell<double>>(wGiven);
  tsino::Ref<tsino::Cell<double>> h = tsino::make<tsino::Cell<double>>(hGiven);
  self->value = tsino::make<Named>(
      name,
      F("rectangle"),
      [w, h]() -> double { return w->value * h->value; },
      [w, h, self](int32_t by) -> tsino::Ref<Named> {
        w->value *= by;
        h->value *= by;
        return self->value;
      });
  return self->value;
}

double totalArea(const tsino::Array<tsino::Ref<Named>>& list) {
  return list.reduce<double>(
      [](double sum, const tsino::Ref<Named>& shape) -> double { return sum + shape->area(); },
      0.0);
}

String names(const tsino::Array<tsino::Ref<Named>>& list) {
  return list.map<String>(
      [](const tsino::Ref<Named>& named) -> String {
        const String& name = named->name;
        return name;
      }).join(F("+"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Named>> shapes{square(F("s"), 3.0), rectangle(F("r"), 2.0, 5.0)};
  tsino::Array<tsino::Ref<Named>> bigger = shapes.map<tsino::Ref<Named>>(
      [](const tsino::Ref<Named>& shape) -> tsino::Ref<Named> { return shape->scale(2); });
  Serial.println(
      bigger.map<String>(
          [](const tsino::Ref<Named>& shape) -> String {
            return tsino::concat(
                shape->kind,
                F(" "),
                shape->name,
                F(" "),
                tsino::toText(shape->area()));
          }).join(F(", ")));
  Serial.print(
      tsino::withoutFormat(
          shapes.map<double>(
              [](const tsino::Ref<Named>& shape) -> double { return shape->area(); }).join()));
  Serial.print(F(" "));
  Serial.print(bigger.get(0) == shapes.get(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(bigger.get(1) == shapes.get(1) ? F("true") : F("false"));
  tsino::inspect(Serial, totalArea(shapes));
  Serial.print(F(" "));
  tsino::inspect(Serial, totalArea(tsino::Array<tsino::Ref<Named>>{}));
  Serial.print(F(" "));
  Serial.print(names(bigger));
  Serial.print(F(" "));
  Serial.println(names(tsino::Array<tsino::Ref<Named>>{tsino::make<Named>(F("only"))}));
}

void loop() {}
