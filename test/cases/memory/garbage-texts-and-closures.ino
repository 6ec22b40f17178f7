// garbage-texts-and-closures: written by tsino from garbage-texts-and-closures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

tsino::Function<int32_t()> add(const tsino::Shared<tsino::Array<int32_t>>& list, int32_t n) {
  return [list, n]() -> int32_t { return list->set(0, (*list)[0] + n); };
}

void setup() {
  Serial.begin(115200);
  // @run
  // Short-lived strings, closures, maps and sets in loops: nothing may be left behind.
  int32_t length = 0;
  for (int32_t i = 0; i < 5000; i++) {
    const String text = tsino::concat(
        F("item "),
        String(i),
        F(": "),
        tsino::repeat(F("x"), i % 20));
    length += tsino::length(tsino::split(tsino::toUpperCase(text), F(" ")).join(F("-")));
  }
  Serial.println(length);
  int32_t total = 0;
  for (int32_t i = 0; i < 5000; i++) {
    tsino::Shared<tsino::Array<int32_t>> list = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{i, i + 1});
    int32_t value = add(list, 1)();
    int32_t value2 = value - add(list, 2)();
    total += value2 + list->length();
  }
  Serial.println(total);
  tsino::Optional<tsino::Function<int32_t()>> counter;
  for (int32_t i = 0; i < 3000; i++) {
    tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(i);
    const tsino::Optional<tsino::Function<int32_t()>> previous = counter;
    counter = tsino::Optional<tsino::Function<int32_t()>>([n]() -> int32_t { return ++n->value; });
    if (previous.has()) total += previous.value()() > i ? 1 : 0;
  }
  String value = tsino::optionalText(
      counter.has() ? tsino::Optional<int32_t>(counter.value()()) : tsino::Optional<int32_t>{});
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(value);
  int32_t keys = 0;
  for (int32_t i = 0; i < 500; i++) {
    const auto map = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<int32_t>>>>();
    for (int32_t k = 0; k < 10; k++) {
      map->set(
          tsino::concat(F("key"), String(i * k % 7)),
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{k}));
    }
    const auto set = tsino::makeShared<tsino::Set<int32_t>>(
        tsino::Set<int32_t>::from(
            map->keys().map<int32_t>(
                [](const String& key) -> int32_t { return tsino::length(key); })));
    keys += map->size() + set->size();
  }
  Serial.println(keys);
  tsino::Function<int32_t(int32_t)> chain = [](int32_t n) -> int32_t { return n; };
  for (int32_t i = 0; i < 50; i++) {
    const tsino::Function<int32_t(int32_t)> inner = chain;
    chain = [inner](int32_t n) -> int32_t { return inner(n) + 1; };
  }
  Serial.println(chain(5));
  String text = F("");
  for (int32_t i = 0; i < 400; i++) text = tsino::slice(tsino::concat(text, String(i)), -50);
  Serial.print(tsino::length(text));
  Serial.print(F(" "));
  Serial.println(text);
}

void loop() {}
