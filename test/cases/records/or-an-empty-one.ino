// or-an-empty-one: written by tsino from or-an-empty-one.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

String f(const tsino::Union<double, tsino::Shared<tsino::Record<uint8_t>>>& v) {
  tsino::Shared<tsino::Record<uint8_t>> o = v.is<tsino::Shared<tsino::Record<uint8_t>>>() ? v.get<tsino::Shared<tsino::Record<uint8_t>>>() : tsino::makeShared<tsino::Record<uint8_t>>();
  return o->keys().join();
}

tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<String>>>> g(bool k, const tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<String>>>>& r) {
  return k ? tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<String>>>>() : r;
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      f(
          tsino::Union<double, tsino::Shared<tsino::Record<uint8_t>>>(
              tsino::makeRecord<uint8_t>({{F("a"), 1}}))));
  Serial.println(f(tsino::Union<double, tsino::Shared<tsino::Record<uint8_t>>>(5.0)));
  tsino::inspect(
      Serial,
      g(
          true,
          tsino::makeRecord<tsino::Shared<tsino::Array<String>>>(
              {{F("a"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})}}))->keys());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      g(
          false,
          tsino::makeRecord<tsino::Shared<tsino::Array<String>>>(
              {{F("a"), tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})}}))->keys());
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Record<uint8_t>>> tables{
      tsino::makeRecord<uint8_t>({{F("p"), 1}}),
      tsino::makeShared<tsino::Record<uint8_t>>()};
  for (const tsino::Shared<tsino::Record<uint8_t>>& t : tables) {
    tsino::Shared<tsino::Record<uint8_t>> all = t->has(F("p")) ? t : tsino::makeShared<tsino::Record<uint8_t>>();
    tsino::inspect(Serial, all);
    Serial.print(F(" "));
    Serial.println(all->size());
  }
}

void loop() {}
