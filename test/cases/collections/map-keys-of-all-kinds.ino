// map-keys-of-all-kinds: written by tsino from map-keys-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// Texts, numbers, objects, tuples joined to texts, enums, functions and null as keys.
enum class Color : uint8_t { Red, Green = 5 };
struct Cell;

struct Cell : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

String key(int32_t x, int32_t y) {
  return tsino::concat(String(x), F(","), String(y));
}

int32_t f() {
  return 1;
}

int32_t g() {
  return 1;
}

void setup() {
  Serial.begin(115200);
  const auto names = tsino::makeMap<Color, String>(
      {{Color::Red, F("red")}, {Color::Green, F("green")}});
  Serial.print(tsino::withoutFormat(tsino::optionalText(names->get(Color::Green))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get((Color)0)));
  Serial.print(F(" "));
  Serial.println(names->has((Color)3) ? F("true") : F("false"));
  const tsino::Ref<Cell> a = tsino::make<Cell>(1, 2);
  const tsino::Ref<Cell> b = tsino::make<Cell>(1, 2);
  const auto notes = tsino::makeShared<tsino::Map<tsino::Ref<Cell>, tsino::Shared<tsino::Array<String>>>>();
  notes->set(a, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("first")}));
  notes->set(b, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  notes->at(a)->push(F("second"));
  tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = notes->get(a);
  tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult2 = notes->get(b);
  Serial.print(notes->size());
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->join()) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, notes->get(tsino::make<Cell>(1, 2)));
  Serial.println();

  const auto grid = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (int32_t y = 0; y < 3; y++) {
    for (int32_t x = 0; x < 3; x++) grid->set(key(x, y), x * y);
  }
  Serial.print(grid->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(grid->get(key(2, 2))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(grid->get(key(3, 0))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(grid->get(F("1,2"))));

  const auto byKind = tsino::makeShared<tsino::Map<tsino::Union<tsino::Undefined, tsino::Null, String>, int32_t>>();
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>> list{
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a"))),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a"))),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("")))};
  for (const tsino::Union<tsino::Undefined, tsino::Null, String>& kind : list) {
    byKind->set(kind, byKind->get(kind).valueOr(0) + 1);
  }
  Serial.print(byKind->size());
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          byKind->get(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          byKind->get(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          byKind->get(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a"))))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          byKind->get(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F(""))))));

  const auto mixed = tsino::makeMap<tsino::Union<double, String>, String>(
      {
          {tsino::Union<double, String>(1.0), F("number")},
          {tsino::Union<double, String>(String(F("1"))), F("text")}});
  int32_t sizeResult = mixed->size();
  String getResult3 = tsino::optionalText(mixed->get(tsino::Union<double, String>(1.0)));
  String getResult4 = tsino::optionalText(mixed->get(tsino::Union<double, String>(String(F("1")))));
  bool deleteResult = mixed->remove(tsino::Union<double, String>(String(F("1"))));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(getResult3);
  Serial.print(F(" "));
  Serial.print(getResult4);
  Serial.print(F(" "));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(mixed->get(tsino::Union<double, String>(1.0))));
  const auto calls = tsino::makeMap<tsino::Function<int32_t()>, uint8_t>(
      {{tsino::Function<int32_t()>::of<decltype(f), f>(), 10}});
  Serial.print(tsino::optionalText(calls->get(tsino::Function<int32_t()>::of<decltype(f), f>())));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(calls->get(tsino::Function<int32_t()>::of<decltype(g), g>())));
  Serial.print(F(" "));
  Serial.println(calls->has([]() -> int32_t { return 1; }) ? F("true") : F("false"));
}

void loop() {}
