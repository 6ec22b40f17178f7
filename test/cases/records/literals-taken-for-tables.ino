// literals-taken-for-tables: written by tsino from literals-taken-for-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect-unshown.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json-unshown.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"

struct Box;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Record<Unknown>>, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Box : tsino::Object {
  Unknown held;
  void construct();
};

struct Shape : tsino::Object {
  Unknown w;
  Unknown z;
  Unknown on;
  Unknown list;
  Unknown code;
};

bool isDict(const Unknown& value) {
  return tsino::isObject(value) && !value.is<tsino::Null>()
      && !value.is<tsino::Shared<tsino::Array<Unknown>>>();
}

void walk(const Unknown& value, const String& path) {
  if (isDict(value)) {
    tsino::Shared<tsino::Record<Unknown>> list = value.get<tsino::Shared<tsino::Record<Unknown>>>();
    for (const auto& entry : list->entries()) {
      const String& key = entry.key();
      const Unknown& part = entry.value();
      walk(part, tsino::concat(path, F("."), key));
    }
  } else if (value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    value.get<tsino::Shared<tsino::Array<Unknown>>>()->forEach(
        [&](const Unknown& part, int32_t i) {
          walk(part, tsino::concat(path, F("["), String(i), F("]")));
        });
  } else {
    Serial.print(tsino::withoutFormat(path));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.println();
  }
}

void change(const Unknown& value) {
  if (!isDict(value)) return;
  value.get<tsino::Shared<tsino::Record<Unknown>>>()->set(F("port"), Unknown(9.0));
  value.get<tsino::Shared<tsino::Record<Unknown>>>()->set(F("extra"), Unknown(1.0));
}

bool equal(const Unknown& a, const Unknown& b) {
  if (a == b) return true;
  if (!isDict(a) || !isDict(b)) return false;
  tsino::Array<String> names = a.get<tsino::Shared<tsino::Record<Unknown>>>()->keys();
  return names.length() == b.get<tsino::Shared<tsino::Record<Unknown>>>()->size()
      && names.every(
      [&](const String& name) -> bool {
        return equal(
            tsino::fromOptional<Unknown, tsino::Undefined>(
                a.get<tsino::Shared<tsino::Record<Unknown>>>()->get(name)),
            tsino::fromOptional<Unknown, tsino::Undefined>(
                b.get<tsino::Shared<tsino::Record<Unknown>>>()->get(name)));
      });
}

void Box::construct() {
  this->held = Unknown(tsino::makeRecord<Unknown>({{F("w"), Unknown(1.0)}}));
}

Unknown made(bool on) {
  return tsino::fromOptional<Unknown, tsino::Undefined>(
      on ? tsino::Optional<tsino::Shared<tsino::Record<Unknown>>>(
          tsino::makeRecord<Unknown>(
              {
                  {F("on"), Unknown(on)},
                  {
                      F("list"),
                      Unknown(
                          tsino::makeShared<tsino::Array<Unknown>>(
                              tsino::Array<Unknown>{Unknown(1.0)}))}})) : tsino::Optional<tsino::Shared<tsino::Record<Unknown>>>{});
}

void setup() {
  Serial.begin(115200);
  walk(
      Unknown(
          tsino::makeRecord<Unknown>(
              {
                  {F("a"), Unknown(1.0)},
                  {
                      F("b"),
                      Unknown(
                          tsino::makeRecord<Unknown>(
                              {
                                  {F("c"), Unknown(String(F("x")))},
                                  {
                                      F("d"),
                                      Unknown(
                                          tsino::makeShared<tsino::Array<Unknown>>(
                                              tsino::Array<Unknown>{
                                                  Unknown(1.0),
                                                  Unknown(
                                                      tsino::makeRecord<Unknown>(
                                                          {{F("e"), Unknown(true)}}))}))}}))},
                  {F("n"), Unknown(tsino::Null{})}})),
      F("$"));
  for (int32_t i = 0; i < 2; i++) {
    walk(
        Unknown(
            tsino::makeRecord<Unknown>(
                {
                    {F("i"), Unknown((double)i)},
                    {F("half"), Unknown(i / 2.0)},
                    {F("text"), Unknown(String(i))}})),
        F("turn"));
  }
  const Unknown free = Unknown(
      tsino::makeRecord<Unknown>(
          {
              {F("port"), Unknown(1.0)},
              {F("inner"), Unknown(tsino::makeRecord<Unknown>({{F("y"), Unknown(2.0)}}))}}));
  const Unknown same = free;
  change(free);
  tsino::inspectFirst(Serial, free);
  Serial.print(F(" "));
  Serial.print(same == free ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::toJsonOrNothing(free)));
  tsino::Array<Unknown> list{
      Unknown(tsino::makeRecord<Unknown>({{F("q"), Unknown(1.0)}})),
      Unknown(3.0),
      Unknown(String(F("t"))),
      Unknown(
          tsino::makeRecord<Unknown>(
              {{F("q"), Unknown(tsino::makeRecord<Unknown>({{F("r"), Unknown(2.0)}}))}}))};
  for (const Unknown& item : list) walk(item, F("item"));
  Serial.print(
      equal(
          Unknown(
              tsino::makeRecord<Unknown>(
                  {
                      {F("u"), Unknown(1.0)},
                      {
                          F("w"),
                          Unknown(tsino::makeRecord<Unknown>({{F("v"), Unknown(String(F("s")))}}))}})),
          Unknown(
              tsino::makeRecord<Unknown>(
                  {
                      {F("u"), Unknown(1.0)},
                      {
                          F("w"),
                          Unknown(tsino::makeRecord<Unknown>({{F("v"), Unknown(String(F("s")))}}))}}))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      equal(
          Unknown(tsino::makeRecord<Unknown>({{F("u"), Unknown(1.0)}})),
          Unknown(tsino::makeRecord<Unknown>({{F("u"), Unknown(2.0)}}))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      equal(Unknown(tsino::makeShared<tsino::Record<Unknown>>()), Unknown(1.0)) ? F("true") : F("false"));
  const tsino::Ref<Box> value = tsino::make<Box>();
  const Unknown held = value->held;
  bool isDictResult = isDict(held);
  bool isDictResult2 = isDict(held);
  tsino::inspectFirst(
      Serial,
      isDictResult ? held.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          held.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("w"))) : Unknown(
          tsino::Undefined{}) : Unknown(isDictResult));
  Serial.print(F(" "));
  Serial.print(
      isDict(held)
          && (held.is<tsino::Shared<tsino::Record<Unknown>>>() ? held.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
          F("w")) : false && ((void)((void)tsino::wrongType(held), tsino::Ref<Shape>{}), false)) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      isDictResult2 ? held.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          held.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("z"))) : Unknown(
          tsino::Undefined{}) : Unknown(isDictResult2));
  Serial.println();
  const Unknown first = made(true);
  if (isDict(first)) {
    tsino::inspectFirst(
        Serial,
        first.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            first.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("on"))) : Unknown(
            tsino::Undefined{}));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        first.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            first.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("list"))) : Unknown(
            tsino::Undefined{}));
    Serial.print(F(" "));
    Serial.println(first.get<tsino::Shared<tsino::Record<Unknown>>>()->size());
  }
  tsino::inspectFirst(Serial, made(false));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeMap<String, Unknown>(
          {{F("a"), Unknown(tsino::makeRecord<Unknown>({{F("n"), Unknown(1.0)}}))}}));
  Serial.println();
  tsino::raise(
      tsino::boxed(
          Unknown(
              tsino::makeRecord<Unknown>(
                  {{F("code"), Unknown(5.0)}, {F("1"), Unknown(String(F("one")))}}))));
  {
    const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    if (isDict(error)) {
      tsino::inspectFirst(
          Serial,
          error.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
              error.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("code"))) : Unknown(
              tsino::Undefined{}));
      Serial.print(F(" "));
      tsino::inspect(Serial, error.get<tsino::Shared<tsino::Record<Unknown>>>());
      Serial.println();
    }
  }
}

void loop() {}
