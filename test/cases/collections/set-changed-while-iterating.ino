// set-changed-while-iterating: written by tsino from set-changed-while-iterating.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/record.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // What a loop over a set sees when its body adds, deletes and clears.
  const auto queue = tsino::makeShared<tsino::Set<String>>(F("a"));
  String order = F("");
  const auto next = tsino::makeRecord<tsino::Shared<tsino::Array<String>>>(
      {
          {F("a"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b"), F("c")})},
          {F("b"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("d")})},
          {F("c"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("d")})},
          {F("d"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})}});
  for (auto entry = queue->cursor(); entry.next();) {
    const String node = entry.value();
    order += node;
    tsino::Shared<tsino::Array<String>> list = next->at(node);
    for (const String& target : *list) queue->add(target);
  }
  Serial.print(tsino::withoutFormat(order));
  Serial.print(F(" "));
  Serial.println(queue->size());

  order = F("");
  for (auto entry = queue->cursor(); entry.next();) {
    const String node = entry.value();
    order += node;
    queue->remove(node);
    if (node == F("b")) queue->add(F("a"));
    if (node == F("d")) queue->add(F("d"));
    if (tsino::length(order) > 8) break;
  }
  Serial.print(tsino::withoutFormat(order));
  Serial.print(F(" "));
  Serial.println(queue->size());

  const auto numbers = tsino::makeShared<tsino::Set<int32_t>>(1, 2, 3, 4, 5, 6);
  for (auto entry = numbers->cursor(); entry.next();) {
    const int32_t n = entry.value();
    numbers->remove(n * 2);
    numbers->remove(n * 3);
  }
  Serial.println(numbers->values().join());

  int32_t count = 0;
  numbers->forEach([&](int32_t n) {
    count++;
    if (n < 20) numbers->add(n + 10);
  });
  Serial.print(count);
  Serial.print(F(" "));
  Serial.println(numbers->values().join());

  int32_t sum = 0;
  for (auto entry = numbers->cursor(); entry.next();) {
    const int32_t n = entry.value();
    sum += n;
    if (n == 5) numbers->clear();
    if (n == 5) ((void)numbers->add(1000), numbers)->remove(1000);
  }
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(numbers->size());
  const auto sieve = tsino::makeShared<tsino::Set<int32_t>>(
      tsino::Set<int32_t>::from(
          tsino::generated<int32_t>(29, [](int32_t i) -> int32_t { return i + 2; })));
  for (auto entry = sieve->cursor(); entry.next();) {
    const int32_t p = entry.value();
    for (int32_t m = p * p; m <= 30; m += p) sieve->remove(m);
  }
  Serial.println(sieve->values().join(F(" ")));
}

void loop() {}
