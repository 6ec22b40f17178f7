// literals-said-to-be-tables: written by tsino from literals-said-to-be-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/union.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Record<Unknown>>, tsino::Shared<tsino::Array<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Object literals held as `unknown` or `object` that a cast takes for a table, to read names that only running tells.
Unknown part(const Unknown& of, const String& name) {
  return tsino::isObject(of) && tsino::truthy(of) ? tsino::fromOptional<Unknown, tsino::Undefined>(
      of.get<tsino::Shared<tsino::Record<Unknown>>>()->get(name)) : Unknown(tsino::Undefined{});
}

Unknown find(const Unknown& of, const String& path) {
  Unknown current = of;
  tsino::Array<String> list = tsino::split(path, F("."));
  for (const String& name : list) current = part(current, name);
  return current;
}

int32_t count(const Unknown& of) {
  return tsino::isObject(of) && !of.is<tsino::Null>() ? of.get<tsino::Shared<tsino::Record<Unknown>>>()->size() : 0;
}

void dump(const Unknown& of) {
  tsino::Shared<tsino::Record<Unknown>> list = of.get<tsino::Shared<tsino::Record<Unknown>>>();
  for (const auto& entry : list->entries()) {
    const String& name = entry.key();
    const Unknown& value = entry.value();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.println();
  }
}

void setup() {
  Serial.begin(115200);
  const Unknown settings = Unknown(
      tsino::makeRecord<Unknown>(
          {
              {F("port"), Unknown(80.0)},
              {
                  F("sub"),
                  Unknown(
                      tsino::makeRecord<Unknown>(
                          {{F("host"), Unknown(String(F("h")))}, {F("on"), Unknown(true)}}))}}));
  tsino::inspectFirst(Serial, part(settings, F("port")));
  Serial.print(F(" "));
  tsino::inspect(Serial, find(settings, F("sub.host")));
  Serial.print(F(" "));
  tsino::inspect(Serial, find(settings, F("sub.x.y")));
  Serial.print(F(" "));
  tsino::inspect(Serial, part(Unknown(3.0), F("a")));
  Serial.println();
  Serial.print(count(settings));
  Serial.print(F(" "));
  Serial.print(count(Unknown(tsino::makeShared<tsino::Record<Unknown>>())));
  Serial.print(F(" "));
  Serial.print(count(Unknown(String(F("text")))));
  Serial.print(F(" "));
  Serial.println(count(Unknown(tsino::Null{})));
  dump(
      Unknown(
          tsino::makeRecord<Unknown>({{F("a"), Unknown(1.0)}, {F("b"), Unknown(String(F("x")))}})));
  dump(
      Unknown(
          tsino::makeRecord<Unknown>(
              {
                  {
                      F("list"),
                      Unknown(
                          tsino::makeShared<tsino::Array<Unknown>>(
                              tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)}))}})));
}

void loop() {}
