// parse-anything: written by tsino from parse-anything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
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
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Cfg;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Cfg : tsino::Object {
  double id = 0;
  Unknown extra;
  void construct(double id, Unknown extra) {
    this->id = id;
    this->extra = tsino::moved(extra);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("extra"), this->extra);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("id"), this->id);
      fields.read(F("extra"), this->extra);
    }
  }
};

struct Shape : tsino::Object {
  Unknown name;
  Unknown args;
  Unknown nope;
};

// @run
// JSON.parse of what nobody declared: looked at by guards, walked through, kept beside declared fields.
void show(const String& text) {
  {
    const Unknown value = tsino::parseJson<Unknown>(text);
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(tsino::typeOf(value)));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value.is<tsino::Shared<tsino::Array<Unknown>>>() ? tsino::Union<double, String>(
            (double)value.get<tsino::Shared<tsino::Array<Unknown>>>()->length()) : tsino::Union<double, String>(
            String(F("-"))));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(tsino::toJsonOrNothing(value)));
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(error->isA(tsino::SyntaxError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(error->message);
  }
}

double total(const Unknown& j) {
  if (j.is<double>()) return j.get<double>();
  if (j.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return j.get<tsino::Shared<tsino::Array<Unknown>>>()->map<double>(
        [](const Unknown& j2) -> double { return total(j2); }).reduce<double>(
        [](double a, double b) -> double { return a + b; },
        0.0);
  }
  if (!j.is<tsino::Null>() && tsino::isObject(j)) {
    return j.get<tsino::Shared<tsino::Record<Unknown>>>()->values().map<double>(
        [](const Unknown& j2) -> double { return total(j2); }).reduce<double>(
        [](double a, double b) -> double { return a + b; },
        0.0);
  }
  return 0.0;
}

bool isRecord(const Unknown& value) {
  return tsino::isObject(value) && !value.is<tsino::Null>()
      && !value.is<tsino::Shared<tsino::Array<Unknown>>>();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F("1"),
      F(" [ ] "),
      F("{\"a\":{\"b\":[1,null,\"x\",true,-0.5]}}"),
      F("-0"),
      F("1E5"),
      F("\"\\u0041\""),
      F("[[[]]]"),
      F("null"),
      F("{"),
      F("[1,]"),
      F("{\"a\":1,}"),
      F(""),
      F("{\"z\":1,\"a\":2,\"z\":3}")};
  for (const String& t : list) show(t);
  const Unknown parsed = tsino::parseJson<Unknown>(
      F("{\"list\":[1,2,{\"deep\":\"x\"}],\"n\":null}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, total(parsed));
  Serial.print(F(" "));
  tsino::inspect(Serial, parsed);
  Serial.println();
  const Unknown v = tsino::parseJson<Unknown>(F("{\"name\":\"x\",\"args\":[1,\"2\"]}"));
  if (tsino::thrown()) tsino::uncaught();
  if (isRecord(v)) {
    const Unknown name = v.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
        v.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("name"))) : Unknown(
        tsino::Undefined{});
    Unknown value = v.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
        v.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("args"))) : Unknown(
        tsino::Undefined{});
    const Unknown args = value.is<tsino::Undefined>() ? Unknown(
        tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{})) : value;
    if (name.is<String>()) Serial.println(tsino::length(name.get<String>()));
    if (args.is<tsino::Shared<tsino::Array<Unknown>>>()) {
      tsino::Shared<tsino::Array<Unknown>> list2 = args.get<tsino::Shared<tsino::Array<Unknown>>>();
      for (const Unknown& arg : *list2) {
        Serial.print(tsino::withoutFormat(tsino::typeOf(arg)));
        Serial.print(F(" "));
        tsino::inspect(Serial, arg);
        Serial.println();
      }
    }
    v.get<tsino::Shared<tsino::Record<Unknown>>>()->set(F("more"), Unknown(5.0));
    Serial.print(
        tsino::withoutFormat(v.get<tsino::Shared<tsino::Record<Unknown>>>()->keys().join()));
    Serial.print(F(" "));
    Serial.print(
        (v.is<tsino::Shared<tsino::Record<Unknown>>>() ? v.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
            F("name")) : false
            || (false && ((void)((void)tsino::wrongType(v), tsino::Ref<Shape>{}), false))) ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        v.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            v.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("nope"))) : Unknown(
            tsino::Undefined{}));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        v.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            v.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("name"))) : Unknown(
            tsino::Undefined{}));
    Serial.println();
  }
  const tsino::Ref<Cfg> c = tsino::parseJson<tsino::Ref<Cfg>>(
      F("{\"id\":4,\"extra\":{\"k\":[true]}}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, c);
  Serial.print(F(" "));
  tsino::inspect(Serial, c->id + 1.0);
  Serial.println();
  String deep = F("");
  for (int32_t i = 0; i < 30; i++) deep = tsino::concat(F("["), deep, F("]"));
  show(deep);
}

void loop() {}
