// of-anything: written by tsino from of-anything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"

struct Shapes;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Ref<Shapes>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Shapes : tsino::Object {
  String kind;
  int32_t radius = 0;
  String text;
  void construct(String kind, int32_t radius, String text = String{}) {
    this->kind = tsino::moved(kind);
    this->radius = radius;
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("circle")) out.field(F("radius"), this->radius);
    if (this->kind == F("text")) out.field(F("text"), this->text);
    out.end();
  }
};

String kinds(const tsino::Array<Unknown>& values) {
  return values.map<String>([](const Unknown& value) -> String { return tsino::typeOf(value); }).join();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Shapes>> shapes{
      tsino::make<Shapes>(F("circle"), 1),
      tsino::make<Shapes>(F("text"), 0, F("q"))};
  tsino::Array<Unknown> all = shapes.map<Unknown>(
      [](const tsino::Ref<Shapes>& value) -> Unknown { return Unknown(value); });
  Serial.print(all.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, all);
  Serial.println();
  tsino::Array<Unknown> names = shapes.map<String>(
      [](const tsino::Ref<Shapes>& shape) -> String {
        const String& kind = shape->kind;
        return kind;
      }).map<Unknown>([](const String& value) -> Unknown { return Unknown(value); });
  tsino::inspect(Serial, names);
  Serial.println();
  tsino::Array<Unknown> words = tsino::split(F("on off"), F(" ")).map<Unknown>(
      [](const String& value) -> Unknown { return Unknown(value); });
  words.push(Unknown(3.0), Unknown(tsino::Null{}));
  tsino::inspect(Serial, words);
  Serial.println();
  tsino::Array<Unknown> nothing = shapes.map<tsino::Optional<bool>>(
      []() -> tsino::Optional<bool> { return {}; }).map<Unknown>(
      [](tsino::Optional<bool> value) -> Unknown { return Unknown(tsino::Null{}); });
  tsino::inspect(Serial, nothing);
  Serial.println();
  tsino::Array<Unknown> large = tsino::Array<uint8_t>{1, 2, 3}.filter(
      [](int32_t value) -> bool { return value > 1; }).map<Unknown>(
      [](int32_t value) -> Unknown { return Unknown((double)value); });
  tsino::inspect(Serial, large);
  Serial.println();

  Serial.print(
      tsino::withoutFormat(
          kinds(
              tsino::split(F("a b"), F(" ")).map<Unknown>(
                  [](const String& value) -> Unknown { return Unknown(value); }))));
  Serial.print(F(" "));
  Serial.print(
      kinds(
          shapes.map<Unknown>(
              [](const tsino::Ref<Shapes>& value) -> Unknown { return Unknown(value); })));
  Serial.print(F(" "));
  Serial.print(
      kinds(
          tsino::Array<Unknown>{
              Unknown(1.0),
              Unknown(String(F("a"))),
              Unknown(tsino::Null{}),
              Unknown(tsino::Undefined{})}));
  Serial.print(F(" "));
  Serial.println(kinds(tsino::Array<Unknown>{}));
}

void loop() {}
