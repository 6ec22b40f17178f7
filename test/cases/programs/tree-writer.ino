// tree-writer: written by tsino from tree-writer.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/doubt.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/union.h"

struct Json : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Json>>, tsino::Shared<tsino::Record<Json>>> {
  using Union::Union;
  Json() {}
  Json(const Union& other) : Union(other) {}
};

String quote(const String& s) {
  String out = F("\"");
  for (const String& c : tsino::eachCharacter(s)) {
    const int32_t code = tsino::codePointAt(c, 0).value();
    if (c == F("\"") || c == F("\\")) {
      out += tsino::concat(F("\\"), c);
    } else if (code < 32) {
      out += tsino::concat(F("\\u"), tsino::padStart(tsino::toRadix(code, 16), 4, F("0")));
    } else {
      out += c;
    }
  }
  return tsino::concat(out, F("\""));
}

String write_(const Json& v, int32_t depth = 0) {
  if (v.is<tsino::Null>() || v.is<bool>() || v.is<double>()) return tsino::toText(v);
  if (v.is<String>()) return quote(v.get<String>());
  const String pad = tsino::repeat(F("  "), depth + 1);
  const String end = tsino::concat(F("\n"), tsino::repeat(F("  "), depth));
  if (v.is<tsino::Shared<tsino::Array<Json>>>()) {
    return v.get<tsino::Shared<tsino::Array<Json>>>()->length() == 0 ? String(F("[]")) : tsino::concat(
        F("[\n"),
        v.get<tsino::Shared<tsino::Array<Json>>>()->map<String>(
            [&](const Json& x) -> String { return tsino::concat(pad, write_(x, depth + 1)); }).join(
            F(",\n")),
        end,
        F("]"));
  }
  tsino::Array<String> keys = v.get<tsino::Shared<tsino::Record<Json>>>()->keys().sort();
  return keys.length() != 0 ? tsino::concat(
      F("{\n"),
      keys.map<String>(
          [&](String k) -> String {
            return tsino::concat(
                pad,
                quote(k),
                F(": "),
                write_(
                    tsino::fromOptional<Json, tsino::Undefined>(
                        v.get<tsino::Shared<tsino::Record<Json>>>()->get(k)),
                    depth + 1));
          }).join(F(",\n")),
      end,
      F("}")) : String(F("{}"));
}

int32_t count(const Json& v) {
  if (v.is<tsino::Shared<tsino::Array<Json>>>()) {
    return v.get<tsino::Shared<tsino::Array<Json>>>()->reduce<int32_t>(
        [](int32_t n, const Json& x) -> int32_t { return n + count(x); },
        1);
  }
  if (tsino::truthy(v) && tsino::isObject(v)) {
    return v.get<tsino::Shared<tsino::Record<Json>>>()->values().reduce<int32_t>(
        [](int32_t n, const Json& x) -> int32_t { return n + count(x); },
        1);
  }
  return 1;
}

Json get(const Json& v, const String& path) {
  Json at = v;
  tsino::Array<String> list = tsino::split(path, F("."));
  for (const String& part : list) {
    if (at.is<tsino::Shared<tsino::Array<Json>>>()) {
      at = tsino::fromOptional<Json, tsino::Undefined>(
          at.get<tsino::Shared<tsino::Array<Json>>>()->get(
              tsino::askedIndex(tsino::toNumber(part))));
    } else if (!at.is<tsino::Null>() && tsino::isObject(at)) {
      at = tsino::fromOptional<Json, tsino::Undefined>(
          at.get<tsino::Shared<tsino::Record<Json>>>()->get(part));
    } else {
      return Json(tsino::Undefined{});
    }
  }
  return at;
}

void setup() {
  Serial.begin(115200);
  const Json doc = Json(
      tsino::makeRecord<Json>(
          {
              {F("name"), Json(String(F("dev\"1")))},
              {
                  F("list"),
                  Json(
                      tsino::makeShared<tsino::Array<Json>>(
                          tsino::Array<Json>{
                              Json(1.0),
                              Json(2.5),
                              Json(
                                  tsino::makeRecord<Json>(
                                      {
                                          {
                                              F("deep"),
                                              Json(
                                                  tsino::makeShared<tsino::Array<Json>>(
                                                      tsino::Array<Json>{
                                                          Json(true),
                                                          Json(tsino::Null{}),
                                                          Json(String(F("\303\251\n")))}))}}))}))},
              {F("empty"), Json(tsino::makeShared<tsino::Record<Json>>())},
              {F("none"), Json(tsino::makeShared<tsino::Array<Json>>(tsino::Array<Json>{}))}}));
  Serial.println(write_(doc));
  Serial.print(count(doc));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(doc, F("list.2.deep.0")));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(doc, F("list.9")));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(doc, F("name.x")));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(doc, F("empty.q.z")));
  Serial.println();
  const String value = tsino::toJson(doc.get<tsino::Shared<tsino::Record<Json>>>());
  const Json parsed = tsino::parseJson<Json>(write_(doc));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(
      value == tsino::present(tsino::toJsonOrNothing(parsed)).value() ? F("true") : F("false"));
}

void loop() {}
