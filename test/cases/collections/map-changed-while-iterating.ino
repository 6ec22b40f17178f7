// map-changed-while-iterating: written by tsino from map-changed-while-iterating.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Entries added while iterating are visited, deleted ones are not, deleted and set again come at the end.
  const auto map = tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}, {F("c"), 3}});
  String seen = F("");
  for (auto entry = map->cursor(); entry.next();) {
    const String key = entry.key();
    const int32_t value = entry.value();
    seen += tsino::concat(key, String(value), F(" "));
    if (key == F("a")) map->remove(F("b"));
    if (key == F("a")) map->set(F("d"), 4);
    if (key == F("c")) map->set(F("b"), 20);
    if (map->size() > 6) break;
  }
  Serial.print(tsino::withoutFormat(tsino::trim(seen)));
  Serial.print(F(" "));
  Serial.println(map->size());

  seen = F("");
  for (auto entry = map->cursor(); entry.next();) {
    const String key = entry.key();
    seen += key;
    map->remove(key);
    if (key == F("d")) map->set(F("a"), 0);
  }
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(map->size());

  const auto chain = tsino::makeMap<int32_t, int32_t>({{1, 1}});
  for (auto entry = chain->cursor(); entry.next();) {
    const int32_t key = entry.key();
    if (key < 5) chain->set(key + 1, key * key);
  }
  Serial.println(
      chain->keys().map<tsino::Shared<tsino::Array<int32_t>>>(
          [&](int32_t value) -> tsino::Shared<tsino::Array<int32_t>> {
            return tsino::makeShared<tsino::Array<int32_t>>(
                tsino::Array<int32_t>{value, chain->at(value)});
          }).map<String>(
          [](const tsino::Shared<tsino::Array<int32_t>>& given) -> String {
            const uint32_t k = (*given)[0];
            const uint32_t v = (*given)[1];
            return tsino::concat(String(k), F(":"), String(v));
          }).join(F(" ")));

  seen = F("");
  chain->forEach(
      [&](int32_t value, int32_t key) {
        seen += tsino::concat(String(key), F("="), String(value), F(";"));
        if (key == 1) chain->remove(2);
        if (key == 3) chain->set(1, 100);
        if (key == 5) chain->set(6, 6);
      });
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(chain->size());

  seen = F("");
  for (auto entry = chain->cursor(); entry.next();) {
    const int32_t value = entry.value();
    seen += tsino::concat(String(value), F(","));
    chain->clear();
    if (tsino::length(seen) < 8) chain->set(9, tsino::length(seen));
  }
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(chain->size());

  const auto outer = tsino::makeMap<String, uint8_t>({{F("x"), 1}, {F("y"), 2}});
  for (auto entry = outer->cursor(); entry.next();) {
    const String a = entry.key();
    for (auto entry2 = outer->cursor(); entry2.next();) {
      const String b = entry2.key();
      if (a != b) {
        bool deleteResult = outer->remove(b);
        Serial.print(tsino::withoutFormat(a));
        Serial.print(F(" "));
        Serial.print(b);
        Serial.print(F(" "));
        Serial.println(deleteResult ? F("true") : F("false"));
      }
    }
  }
}

void loop() {}
