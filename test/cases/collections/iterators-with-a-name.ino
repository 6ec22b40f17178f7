// iterators-with-a-name: written by tsino from iterators-with-a-name.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Registry;
struct All;

struct Registry : tsino::Object {
  tsino::Shared<tsino::Map<String, int32_t>> items;
  void construct();
  void add(const String& name);
  void show();
};

struct All : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

String describe(const tsino::Shared<tsino::Map<String, uint8_t>>& map) {
  String text = F("");
  for (const auto& entry : *map) {
    const String& name = entry.key();
    const int32_t age = entry.value();
    text += tsino::concat(name, F(":"), String(age), F(" "));
  }
  return text;
}

void Registry::add(const String& name) {
  this->items->set(name, tsino::length(name));
}

void Registry::show() {
  // What comes first is shown first.
  for (const auto& entry : *this->items) {
    const String& name = entry.key();
    const int32_t length = entry.value();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(length);
  }
  // A comment at the end stays, too.
}

void Registry::construct() {
  this->items = tsino::makeShared<tsino::Map<String, int32_t>>();
}

void setup() {
  Serial.begin(115200);
  // @run
  // Iterators in a constant that are walked in one place: by a loop, a spread, Array.from, new Map.
  const auto ages = tsino::makeMap<String, uint8_t>({{F("ann"), 31}, {F("bob"), 27}});

  Serial.print(tsino::withoutFormat(describe(ages)));
  Serial.print(F(" "));
  Serial.println(describe(tsino::makeShared<tsino::Map<String, uint8_t>>()));

  // It begins where it is walked, and sees what is added meanwhile.
  ages->set(F("cyd"), 40);
  ages->remove(F("ann"));
  for (auto entry = ages->cursor(); entry.next();) {
    const String name = entry.key();
    Serial.println(name);
    if (name == F("bob")) ages->set(F("dan"), 19);
  }
  Serial.println(ages->values().join());
  Serial.println(
      ages->values().map<uint8_t>([](int32_t age) -> int32_t { return age * 2; }).join());
  const auto value = tsino::makeShared<tsino::Map<String, uint8_t>>();
  ages->keys().map<tsino::Ref<All>>(
      [&](const String& value2) -> tsino::Ref<All> {
        return tsino::make<All>(value2, ages->at(value2));
      }).forEach(
      [&](const tsino::Ref<All>& value2) { value->set(value2->item0, (uint8_t)value2->item1); });
  tsino::Shared<tsino::Map<String, uint8_t>> copy = value;
  Serial.println(copy->size());

  const auto marks = tsino::makeShared<tsino::Set<String>>(F("u"), F("v"));
  for (const String& first : *marks) {
    const String& second = first;
    Serial.print(tsino::withoutFormat(first));
    Serial.print(F(" "));
    Serial.println(second);
  }

  tsino::Array<uint8_t> list{10, 20};
  list.push(30);
  for (int32_t i = 0; i < list.length(); i++) {
    const int32_t x = list[i];
    if (i == 0) list.push(40);
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(x);
  }
  {
    tsino::Array<double> list2 = list.map<double>([](int32_t x) -> double { return x / 10.0; });
    for (int32_t i = 0; i < list2.length(); i++) {
      const double x = list2[i];
      Serial.print(i);
      Serial.print(F(" "));
      tsino::inspect(Serial, x);
      Serial.println();
    }
  }

  const tsino::Ref<Registry> registry = tsino::make<Registry>();
  registry->add(F("led"));
  registry->add(F("relay"));
  registry->show();
}

void loop() {}
