// in-loops: written by tsino from in-loops.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Pairs;
struct Points;
struct Target;
struct Shape;
struct Shape_;

struct Pairs : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Points : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  tsino::Optional<int32_t> z;
  void construct(int32_t x, int32_t y, tsino::Optional<int32_t> z = {}) {
    this->x = x;
    this->y = y;
    this->z = tsino::moved(z);
  }
};

struct Target : tsino::Object {
  String key;
  int32_t value = 0;
  void construct(String key, int32_t value) {
    this->key = tsino::moved(key);
    this->value = value;
  }
};

struct Shape : tsino::Object {
  String first;
  String second;
  void construct(String first, String second) {
    this->first = tsino::moved(first);
    this->second = tsino::moved(second);
  }
};

struct Shape_ : tsino::Object {
  String key;
  int32_t value = 0;
  void construct(String key, int32_t value) {
    this->key = tsino::moved(key);
    this->value = value;
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // `for-of` with patterns over arrays of tuples, of objects, maps and entries(); names are fresh per turn.
  tsino::Array<tsino::Ref<Pairs>> pairs{
      tsino::make<Pairs>(F("a"), 1),
      tsino::make<Pairs>(F("b"), 2),
      tsino::make<Pairs>(F("c"), 3)};
  for (const tsino::Ref<Pairs>& pair : pairs) {
    const String& name = pair->item0;
    const int32_t value = pair->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(value);
  }
  double total = 0.0;
  for (const tsino::Ref<Pairs>& pair : pairs) {
    String name = pair->item0;
    double value = pair->item1;
    value *= 10.0;
    name += F("!");
    total += value + tsino::length(name);
  }
  tsino::inspect(Serial, total);
  Serial.print(F(" "));
  Serial.println(pairs[0]->item1);

  tsino::Shared<tsino::Array<tsino::Ref<Points>>> points = tsino::makeShared<tsino::Array<tsino::Ref<Points>>>(
      tsino::Array<tsino::Ref<Points>>{
          tsino::make<Points>(1, 2),
          tsino::make<Points>(3, 4, tsino::Optional<int32_t>(9)),
          tsino::make<Points>(5, 6)});
  tsino::Shared<tsino::Array<tsino::Ref<Points>>> list = points;
  for (const tsino::Ref<Points>& item : *list) {
    const int32_t x = item->x;
    const int32_t y = item->y;
    tsino::Optional<int32_t> z = item->z;
    const int32_t z2 = z.has() ? z.value() : x + y;
    Serial.print(x * y);
    Serial.print(F(" "));
    Serial.println(z2);
  }
  tsino::Array<tsino::Function<String()>> shown;
  for (int32_t index = 0; index < points->length(); index++) {
    const int32_t index2 = index;
    const int32_t x = (*points)[index]->x;
    shown.push(
        [index2, x]() -> String { return tsino::concat(String(index2), F(":"), String(x)); });
  }
  Serial.println(
      shown.map<String>([](const tsino::Function<String()>& show) -> String { return show(); }).join(
          F(" ")));

  const auto ages = tsino::makeMap<String, uint8_t>({{F("Ann"), 30}, {F("Bob"), 25}});
  for (const auto& entry : *ages) {
    const String& name = entry.key();
    const int32_t age = entry.value();
    Serial.print(tsino::withoutFormat(tsino::padEnd(name, 4)));
    Serial.print(F(" "));
    Serial.println(age);
  }
  tsino::Ref<Shape> value = tsino::make<Shape>(F("one"), F("three"));
  tsino::Array<tsino::Shared<tsino::Array<String>>> list2{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("first"), value->first}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("second"), value->second})};
  for (const tsino::Shared<tsino::Array<String>>& item : list2) {
    const String& key = (*item)[0];
    const int32_t length = tsino::length((*item)[1]);
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(length);
  }

  tsino::Optional<String> first;
  tsino::Optional<int32_t> second;
  for (const tsino::Ref<Pairs>& pair : pairs) {
    first = pair->item0;
    second = pair->item1;
    if (second.value() == 2) break;
  }
  Serial.print(tsino::withoutFormat(first.value()));
  Serial.print(F(" "));
  Serial.println(second.value());
  const tsino::Ref<Target> target = tsino::make<Target>(F(""), 0);
  tsino::Array<tsino::Ref<Shape_>> list3{
      tsino::make<Shape_>(F("k1"), 1),
      tsino::make<Shape_>(F("k2"), 2)};
  for (const tsino::Ref<Shape_>& item : list3) {
    target->key = item->key;
    target->value = item->value;
  }
  Serial.print(tsino::withoutFormat(target->key));
  Serial.print(F(" "));
  Serial.println(target->value);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> list4{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})};
  for (const tsino::Shared<tsino::Array<uint8_t>>& item : list4) {
    tsino::Optional<uint8_t> getResult = item->get(0);
    const int32_t head = getResult.has() ? getResult.value() : -1;
    tsino::Array<uint8_t> tail = item->slice(1);
    Serial.print(head);
    Serial.print(F(" "));
    Serial.println(tail.length());
  }
}

void loop() {}
