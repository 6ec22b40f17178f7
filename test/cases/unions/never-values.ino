// never-values: written by tsino from never-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct Shape;
struct Label;

struct Shape : tsino::Object {
  String kind;
  int32_t r = 0;
  double side = 0;
  void construct(String kind, int32_t r = 0, double side = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->side = side;
  }
};

struct Label : tsino::Object {
  String text;
  void construct(String text) {
    this->text = tsino::moved(text);
  }
};

double area(const tsino::Ref<Shape>& shape) {
  const String& choice = shape->kind;
  if (choice == F("circle")) {
    return 3 * shape->r * shape->r;
  } else if (choice == F("square")) {
    return tsino::pow(shape->side, 2.0);
  } else if (choice == F("dot")) {
    return 0.0;
  } else {
    const int32_t rest = 0;
    return (void)tsino::impossible(0), 0;
  }
  tsino::unreachable();
}

String nameOf(const tsino::Union<bool, double, String>& value) {
  if (value.is<double>()) return F("number");
  if (value.is<String>()) return F("text");
  if (true) return F("flag");
  const tsino::Union<bool, double, String>& nothing = value;
  return (void)tsino::impossible(0), String{};
}

void fail(const String& message) {
  tsino::raise(tsino::make<tsino::Error>(message));
}

tsino::Ref<Label> label(const String& mode) {
  if (mode == F("on")) return tsino::make<Label>(F("ON"));
  if (mode == F("off")) return tsino::make<Label>(F("OFF"));
  fail(mode);
  return {};
  return {};
}

tsino::Array<uint8_t> list(const String& kind) {
  if (kind == F("circle")) return tsino::Array<uint8_t>{1};
  if (kind == F("square")) return tsino::Array<uint8_t>{4};
  if (kind == F("dot")) return tsino::Array<uint8_t>{};
  return (void)tsino::impossible(0), tsino::Array<uint8_t>{};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::make<Shape>(F("circle"), 2),
      tsino::make<Shape>(F("square"), 0, 1.5),
      tsino::make<Shape>(F("dot"))};
  Serial.print(
      tsino::withoutFormat(
          shapes.map<double>([](const tsino::Ref<Shape>& shape) -> double { return area(shape); }).join(
              F(" "))));
  Serial.print(F(" "));
  Serial.print(nameOf(tsino::Union<bool, double, String>(1.0)));
  Serial.print(F(" "));
  Serial.print(nameOf(tsino::Union<bool, double, String>(String(F("a")))));
  Serial.print(F(" "));
  Serial.println(nameOf(tsino::Union<bool, double, String>(false)));
  const tsino::Ref<Label> labelResult = label(F("on"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Label> labelResult2 = label(F("off"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(labelResult->text));
  Serial.print(F(" "));
  Serial.print(labelResult2->text);
  Serial.print(F(" "));
  Serial.print(list(F("circle")).length());
  Serial.print(F(" "));
  Serial.println(list(F("dot")).length());
}

void loop() {}
