// large-and-rehashed: written by tsino from large-and-rehashed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Many entries, deleted and added again, so that tables grow, shrink and are cleaned up; order stays.
  const auto map = tsino::makeShared<tsino::Map<int32_t, String>>();
  for (int32_t i = 0; i < 500; i++) map->set(i * 37 % 501, tsino::concat(F("v"), String(i)));
  Serial.print(map->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(map->get(37)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(map->get(500)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(map->get(501)));
  int32_t kept = 0;
  for (auto entry = map->cursor(); entry.next();) {
    const int32_t key = entry.key();
    if (key % 3 != 0) map->remove(key);
  }
  for (const auto& entry : *map) {
    const int32_t key = entry.key();
    const String& value = entry.value();
    kept += key + tsino::length(value);
  }
  Serial.print(map->size());
  Serial.print(F(" "));
  Serial.println(kept);
  for (int32_t i = 0; i < 500; i++) map->set(i, F("w"));
  tsino::Array<int32_t> keys = map->keys();
  Serial.print(map->size());
  Serial.print(F(" "));
  Serial.print(keys.slice(0, 5).join());
  Serial.print(F(" "));
  Serial.println(keys.slice(-5).join());
  for (int32_t round_ = 0; round_ < 50; round_++) {
    map->remove(round_);
    map->set(round_, tsino::concat(F("r"), String(round_)));
  }
  Serial.print(tsino::withoutFormat(map->keys().slice(-3).join()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(map->get(49)));
  Serial.print(F(" "));
  Serial.println(map->size());

  const auto words = tsino::makeShared<tsino::Set<String>>();
  for (int32_t i = 0; i < 300; i++) words->add(tsino::concat(F("k"), String(i * i % 97)));
  Serial.print(words->size());
  Serial.print(F(" "));
  Serial.print(words->has(F("k16")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(words->has(F("k5")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(words->values().slice(10, 14).join());
  for (int32_t i = 0; i < 97; i += 2) words->remove(tsino::concat(F("k"), String(i)));
  Serial.print(words->size());
  Serial.print(F(" "));
  Serial.println(words->values().length());

  const auto fifo = tsino::makeShared<tsino::Set<int32_t>>();
  int32_t sum = 0;
  for (int32_t i = 0; i < 1000; i++) {
    fifo->add(i);
    if (fifo->size() > 10) {
      tsino::Array<int32_t> fifo2 = fifo->values();
      const int32_t oldest = fifo2[0];
      sum += oldest;
      fifo->remove(oldest);
    }
  }
  Serial.print(fifo->size());
  Serial.print(F(" "));
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(fifo->values().join());
}

void loop() {}
