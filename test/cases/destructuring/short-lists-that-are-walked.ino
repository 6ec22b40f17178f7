// short-lists-that-are-walked: written by tsino from short-lists-that-are-walked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Pairs;
struct Shape;

struct Pairs : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Shape : tsino::Object {
  int32_t c = 0;
  void construct(int32_t c) {
    this->c = c;
  }
};

void setup() {
  Serial.begin(115200);

  // @run
  // Names of a pattern that a callback or a loop takes a list apart with, where some of the lists are too short: they print undefined.
  tsino::Array<tsino::Shared<tsino::Array<String>>> rows{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("led"), F("on")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("fan")})};

  rows.forEach(
      [](const tsino::Shared<tsino::Array<String>>& given) {
        const String& name = (*given)[0];
        const tsino::Optional<String> state = given->get(1);
        Serial.print(tsino::withoutFormat(name));
        Serial.print(F(" "));
        Serial.println(tsino::optionalText(state));
      });
  rows.forEach(
      [](const tsino::Shared<tsino::Array<String>>& given, int32_t at) {
        const String& name = (*given)[0];
        const tsino::Optional<String> state = given->get(1);
        Serial.print(at);
        Serial.print(F(" "));
        Serial.print(name);
        Serial.print(F("="));
        Serial.println(tsino::optionalText(state));
      });
  for (const tsino::Shared<tsino::Array<String>>& row : rows) {
    const String& name = (*row)[0];
    const tsino::Optional<String> state = row->get(1);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(state));
  }
  Serial.println(
      rows.map<String>(
          [](const tsino::Shared<tsino::Array<String>>& given) -> String {
            const String& name = (*given)[0];
            const tsino::Optional<String> state = given->get(1);
            return tsino::concat(name, F(": "), tsino::optionalText(state));
          }).join(F(", ")));
  tsino::inspect(
      Serial,
      rows.map<String>(
          [](const tsino::Shared<tsino::Array<String>>& given) -> String {
            const String& name = (*given)[0];
            tsino::Optional<String> state = given->get(1);
            return tsino::Array<tsino::Optional<String>>{
                tsino::Optional<String>(name),
                tsino::moved(state)}.join(F("="));
          }));
  Serial.println();

  tsino::Array<tsino::Array<bool>> flags{
      tsino::Array<bool>{true},
      tsino::Array<bool>{false, true},
      tsino::Array<bool>{}};
  flags.forEach(
      [](const tsino::Array<bool>& given) {
        const tsino::Optional<bool> first = given.get(0);
        const tsino::Optional<bool> second = given.get(1);
        Serial.print(tsino::optionalText(first));
        Serial.print(F(" "));
        Serial.println(tsino::optionalText(second));
      });

  // Those that are sure to have both.
  tsino::Array<tsino::Ref<Pairs>> pairs{tsino::make<Pairs>(F("a"), 1)};
  pairs.forEach(
      [](const tsino::Ref<Pairs>& given) {
        const String& key = given->item0;
        const int32_t value = given->item1;
        Serial.print(tsino::withoutFormat(key));
        Serial.print(F(" "));
        Serial.println(value);
      });
  const auto list = tsino::makeMap<String, uint8_t>({{F("b"), 2}});
  for (const auto& entry : *list) {
    const String& key = entry.key();
    const int32_t value = entry.value();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(value);
  }
  tsino::Ref<Shape> value = tsino::make<Shape>(3);
  tsino::Array<tsino::Ref<Pairs>> list2{tsino::make<Pairs>(F("c"), value->c)};
  for (const tsino::Ref<Pairs>& item : list2) {
    const String& key = item->item0;
    const int32_t value2 = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(value2);
  }
}

void loop() {}
