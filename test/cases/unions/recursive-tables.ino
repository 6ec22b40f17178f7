// recursive-tables: written by tsino from recursive-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-sort-present.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shape;

struct Json : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Json>>, tsino::Shared<tsino::Record<Json>>> {
  using Union::Union;
  Json() {}
  Json(const Union& other) : Union(other) {}
};

struct Shape : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

void walk(const Json& json, const String& path) {
  if (json.is<tsino::Shared<tsino::Array<Json>>>()) {
    json.get<tsino::Shared<tsino::Array<Json>>>()->forEach(
        [&](const Json& part, int32_t i) {
          walk(part, tsino::concat(path, F("["), String(i), F("]")));
        });
  } else if (!json.is<tsino::Null>() && tsino::isObject(json)) {
    tsino::Array<String> list = json.get<tsino::Shared<tsino::Record<Json>>>()->keys();
    for (const String& key : list) {
      walk(
          tsino::fromOptional<Json, tsino::Undefined>(
              json.get<tsino::Shared<tsino::Record<Json>>>()->get(key)),
          tsino::concat(path, F("."), key));
    }
  } else {
    Serial.print(tsino::withoutFormat(path));
    Serial.print(F(" = "));
    tsino::inspect(Serial, json);
    Serial.print(F(" "));
    Serial.println(tsino::typeOf(json));
  }
}

Json last(const tsino::Array<Json>& list) {
  Json value = tsino::fromOptional<Json, tsino::Undefined>(list.get(list.length() - 1));
  return value.is<tsino::Undefined>() || value.is<tsino::Null>() ? Json(tsino::Null{}) : value;
}

void show(const Json& j) {
  tsino::inspectFirst(Serial, j);
  Serial.print(F(" "));
  Serial.println(tsino::typeOf(j));
  if (tsino::truthy(j)) Serial.println(F("truthy"));
  Serial.print(tsino::withoutFormat(tsino::truthy(j) ? F("yes") : F("no")));
  Serial.print(F(" "));
  Serial.print(!tsino::truthy(j) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::truthy(j) ? j : Json(String(F("or"))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      j.is<tsino::Undefined>() || j.is<tsino::Null>() ? Json(String(F("nn"))) : j);
  Serial.print(F(" "));
  tsino::printUnionOrNull(
      Serial,
      tsino::truthy(j) ? tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(String(F("and")))) : tsino::optionalUnion<tsino::Union<bool, double, String>, tsino::Null>(
          j));
  Serial.println();
  tsino::inspectFirst(
      Serial,
      j.is<tsino::Undefined>() || j.is<tsino::Null>() ? Json(String(F("was null"))) : j);
  Serial.print(F(" "));
  Serial.print(j.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(j.is<tsino::Undefined>() || j.is<tsino::Null>() ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  const Json config = Json(
      tsino::makeRecord<Json>(
          {
              {F("name"), Json(String(F("lamp")))},
              {F("on"), Json(true)},
              {
                  F("levels"),
                  Json(
                      tsino::makeShared<tsino::Array<Json>>(
                          tsino::Array<Json>{Json(1.0), Json(2.5), Json(tsino::Null{})}))},
              {
                  F("more"),
                  Json(
                      tsino::makeRecord<Json>(
                          {
                              {
                                  F("deep"),
                                  Json(tsino::makeRecord<Json>({{F("x"), Json(String(F("y")))}}))}}))}}));
  tsino::inspect(Serial, config.get<tsino::Shared<tsino::Record<Json>>>());
  Serial.println();
  Serial.print(
      tsino::withoutFormat(tsino::toJson(config.get<tsino::Shared<tsino::Record<Json>>>())));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(config.get<tsino::Shared<tsino::Record<Json>>>(), 2));
  config.get<tsino::Shared<tsino::Record<Json>>>()->set(F("levels"), Json(5.0));
  config.get<tsino::Shared<tsino::Record<Json>>>()->set(
      F("new"),
      Json(tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{})));
  tsino::inspect(Serial, config.get<tsino::Shared<tsino::Record<Json>>>());
  Serial.println();
  walk(
      Json(
          tsino::makeRecord<Json>(
              {
                  {
                      F("a"),
                      Json(
                          tsino::makeShared<tsino::Array<Json>>(
                              tsino::Array<Json>{
                                  Json(1.0),
                                  Json(tsino::makeRecord<Json>({{F("b"), Json(tsino::Null{})}})),
                                  Json(
                                      tsino::makeShared<tsino::Array<Json>>(
                                          tsino::Array<Json>{Json(true), Json(String(F("s")))}))}))},
                  {F("c"), Json(String(F("x")))}})),
      F("$"));
  const Json a = Json(
      tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{Json(1.0), Json(2.0)}));
  const Json b = a;
  b.get<tsino::Shared<tsino::Array<Json>>>()->push(Json(3.0));
  Serial.print(a.get<tsino::Shared<tsino::Array<Json>>>()->length());
  Serial.print(F(" "));
  Serial.print(
      a.get<tsino::Shared<tsino::Array<Json>>>() == b.get<tsino::Shared<tsino::Array<Json>>>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, a.get<tsino::Shared<tsino::Array<Json>>>());
  Serial.println();
  Json x = a;
  x = Json(tsino::makeRecord<Json>({{F("self"), a}}));
  a.get<tsino::Shared<tsino::Array<Json>>>()->push(Json(String(F("end"))));
  tsino::inspect(Serial, x.get<tsino::Shared<tsino::Record<Json>>>());
  Serial.print(F(" "));
  Serial.println(tsino::toJson(x.get<tsino::Shared<tsino::Record<Json>>>()));
  tsino::Shared<tsino::Array<Json>> list = a.get<tsino::Shared<tsino::Array<Json>>>();
  tsino::inspectFirst(Serial, last(*list));
  Serial.print(F(" "));
  tsino::inspect(Serial, last(tsino::Array<Json>{}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      last(tsino::Array<Json>{Json(tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{}))}));
  Serial.println();
  const auto m = tsino::makeShared<tsino::Map<String, Json>>();
  m->set(F("k"), Json(tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{Json(1.0)})));
  m->set(F("n"), Json(tsino::Null{}));
  tsino::inspectFirst(Serial, m->has(F("k")) ? m->at(F("k")) : Json(tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, m->has(F("n")) ? m->at(F("n")) : Json(tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, m->has(F("zz")) ? m->at(F("zz")) : Json(tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, m);
  Serial.println();
  const Json q = m->has(F("k")) ? m->at(F("k")) : Json(tsino::Undefined{});
  if (q.is<tsino::Shared<tsino::Array<Json>>>()) {
    q.get<tsino::Shared<tsino::Array<Json>>>()->push(Json(2.0));
    tsino::inspectFirst(Serial, m->has(F("k")) ? m->at(F("k")) : Json(tsino::Undefined{}));
    Serial.print(F(" "));
    tsino::inspect(Serial, q.get<tsino::Shared<tsino::Array<Json>>>());
    Serial.println();
  }
  Serial.println(
      tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("a")))),
          tsino::Optional<tsino::Union<double, String>>{}}.map<String>(
          [](const tsino::Optional<tsino::Union<double, String>>& v) -> String {
            return [](const Json& v2) -> String { return tsino::typeOf(v2); }(
                tsino::fromOptional<Json, tsino::Null>(v));
          }).join());
  tsino::Array<uint8_t> nums{1, 2};
  const Json made = Json(
      tsino::makeShared<tsino::Array<Json>>(
          nums.map<uint8_t>([](int32_t x2) -> int32_t { return x2 * 2; }).map<Json>(
              [](int32_t value) -> Json { return Json((double)value); })));
  tsino::inspect(Serial, made.get<tsino::Shared<tsino::Array<Json>>>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      Json(
          tsino::makeShared<tsino::Array<Json>>(
              nums.map<Json>([](int32_t value) -> Json { return Json((double)value); }).map<Json>(
                  [](const Json& value) -> Json { return value; }))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      Json(
          tsino::makeShared<tsino::Array<Json>>(
              tsino::Array<String>{F("a"), F("b")}.map<Json>(
                  [](const String& value) -> Json { return Json(value); }))));
  Serial.println();
  show(
      Json(
          tsino::makeShared<tsino::Array<Json>>(
              tsino::split(F("a,b"), F(",")).map<Json>(
                  [](const String& value) -> Json { return Json(value); }))));
  show(
      Json(
          tsino::makeRecord<Json>(
              {
                  {
                      F("list"),
                      Json(
                          tsino::makeShared<tsino::Array<Json>>(
                              nums.filter([](int32_t n) -> bool { return n > 1; }).map<Json>(
                                  [](int32_t value) -> Json { return Json((double)value); })))},
                  {F("t"), Json((double)tsino::length(F("x")))}})));
  show(Json(String(F(""))));
  show(Json(0.0));
  show(Json((double)NAN));
  show(Json(-0.0));
  show(Json(tsino::Null{}));
  show(Json(String(F("text"))));
  tsino::Array<Json> xs{
      Json(String(F("b"))),
      Json(1.0),
      Json(tsino::Null{}),
      Json(true),
      Json(tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{Json(2.0)})),
      Json(tsino::makeRecord<Json>({{F("z"), Json(1.0)}}))};
  Serial.print(xs.length());
  Serial.print(F(" "));
  Serial.print(xs.indexOf(Json(String(F("b")))));
  Serial.print(F(" "));
  Serial.print(xs.includes(Json(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, xs.slice(1, 3));
  Serial.print(F(" "));
  Serial.print(
      xs.map<String>([](const Json& value) -> String { return tsino::toText(value); }).join(F("|")));
  Serial.print(F(" "));
  Serial.println(xs.join());
  for (const Json& x2 : xs) {
    const String k = x2.is<tsino::Null>() ? String(F("null")) : tsino::typeOf(x2);
    Serial.println(k);
  }
  xs.sortPresent(
      [](const Json& a2, const Json& b2) -> int32_t {
        return tsino::compare(tsino::toText(a2), tsino::toText(b2)) < 0 ? -1 : 1;
      });
  tsino::inspect(Serial, xs);
  Serial.println();
  const Json first = xs[0];
  tsino::Array<Json> rest = xs.slice(1);
  int32_t lengthResult = rest.length();
  Json value = tsino::fromOptional<Json, tsino::Undefined>(xs.pop());
  Json value2 = tsino::fromOptional<Json, tsino::Undefined>(xs.shift());
  tsino::inspectFirst(Serial, first);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::fromOptional<Json, tsino::Undefined>(xs.at(-1)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::fromOptional<Json, tsino::Undefined>(xs.get(99)));
  Serial.println();
  tsino::inspect(
      Serial,
      xs.filter([](const Json& x2) -> bool { return x2.is<double>(); }).map<double>(
          [](const Json& value3) -> double { return value3.get<double>(); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::fromOptional<Json, tsino::Undefined>(
          xs.find([](const Json& x2) -> bool { return x2.is<String>(); })));
  Serial.print(F(" "));
  Serial.println(xs.findIndex([](const Json& x2) -> bool { return x2 == Json(true); }));
  tsino::Array<Json> copy{tsino::allOf(xs), Json(5.0), Json(String(F("e")))};
  tsino::inspect(Serial, copy);
  Serial.print(F(" "));
  tsino::inspect(Serial, xs.concat(tsino::Array<Json>{Json(1.0)}));
  Serial.print(F(" "));
  Serial.println(xs.length());
}

void loop() {}
