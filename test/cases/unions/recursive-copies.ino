// recursive-copies: written by tsino from recursive-copies.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Shape;

struct Json : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Json>>, tsino::Shared<tsino::Record<Json>>> {
  using Union::Union;
  Json() {}
  Json(const Union& other) : Union(other) {}
};

struct Shape : tsino::Object {
  Json a;
};

Json clone(const Json& j) {
  if (j.is<tsino::Shared<tsino::Array<Json>>>()) {
    return Json(
        tsino::makeShared<tsino::Array<Json>>(
            j.get<tsino::Shared<tsino::Array<Json>>>()->map<Json>(
                [](const Json& j2) -> Json { return clone(j2); }).map<Json>(
                [](const Json& value) -> Json { return value; })));
  }
  if (!j.is<tsino::Null>() && tsino::isObject(j)) {
    const auto out = tsino::makeShared<tsino::Record<Json>>();
    tsino::Shared<tsino::Record<Json>> list = j.get<tsino::Shared<tsino::Record<Json>>>();
    tsino::Record<Json> entries = list->copy();
    for (const auto& entry : entries.entries()) {
      const String k = entry.key();
      const Json v = entry.value();
      out->set(k, clone(v));
    }
    return Json(out);
  }
  return j;
}

void setup() {
  Serial.begin(115200);
  const Json src = Json(
      tsino::makeRecord<Json>(
          {
              {
                  F("a"),
                  Json(
                      tsino::makeShared<tsino::Array<Json>>(
                          tsino::Array<Json>{
                              Json(1.0),
                              Json(tsino::makeRecord<Json>({{F("b"), Json(String(F("x")))}}))}))},
              {F("c"), Json(tsino::Null{})}}));
  const Json dup = clone(src);
  if ((src.is<tsino::Shared<tsino::Record<Json>>>() ? tsino::fromOptional<Json, tsino::Undefined>(
      src.get<tsino::Shared<tsino::Record<Json>>>()->get(F("a"))) : Json(tsino::Undefined{})).is<tsino::Shared<tsino::Array<Json>>>()) {
    (src.is<tsino::Shared<tsino::Record<Json>>>() ? tsino::fromOptional<Json, tsino::Undefined>(
        src.get<tsino::Shared<tsino::Record<Json>>>()->get(F("a"))) : Json(tsino::Undefined{})).get<tsino::Shared<tsino::Array<Json>>>()->push(
        Json(9.0));
  }
  Serial.print(tsino::withoutFormat(tsino::toJson(src.get<tsino::Shared<tsino::Record<Json>>>())));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::toJsonOrNothing(dup)));
  Json acc = Json(tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{}));
  for (int32_t i = 0; i < 3; i++) {
    Json prev = acc;
    acc = Json(
        tsino::makeShared<tsino::Array<Json>>(
            tsino::Array<Json>{tsino::moved(prev), Json((double)i)}));
  }
  Serial.println(tsino::toJson(acc.get<tsino::Shared<tsino::Array<Json>>>()));
  tsino::Array<Json> stack{src};
  int32_t count = 0;
  while (stack.length() > 0) {
    const Json top = tsino::fromOptional<Json, tsino::Undefined>(stack.pop());
    count++;
    if (top.is<tsino::Shared<tsino::Array<Json>>>()) {
      stack.pushAll(*top.get<tsino::Shared<tsino::Array<Json>>>());
    } else if (!top.is<tsino::Null>() && tsino::isObject(top)) {
      stack.pushAll(top.get<tsino::Shared<tsino::Record<Json>>>()->values());
    }
    yield();
  }
  Serial.println(count);
}

void loop() {}
