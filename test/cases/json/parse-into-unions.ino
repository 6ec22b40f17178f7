// parse-into-unions: written by tsino from parse-into-unions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse-union.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct N;
struct T;
struct T_;

struct N : tsino::Object {
  tsino::Union<double, String> v;
  tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<String>>>>> kids;
  tsino::Optional<tsino::Union<double, String>> opt;
  void construct(tsino::Union<double, String> v, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<String>>>>> kids, tsino::Optional<tsino::Union<double, String>> opt = {}) {
    this->v = tsino::moved(v);
    this->kids = tsino::moved(kids);
    this->opt = tsino::moved(opt);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("v"), this->v);
    out.field(F("kids"), this->kids);
    out.field(F("opt"), this->opt);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("v"), this->v);
      fields.read(F("kids"), this->kids);
      fields.readOptional(F("opt"), this->opt);
    }
  }
};

struct T : tsino::Chained {
  double id = 0;
  tsino::Optional<tsino::Ref<T>> next;
  tsino::Union<double, tsino::Ref<T_>> val;
  void construct(double id, tsino::Optional<tsino::Ref<T>> next, tsino::Union<double, tsino::Ref<T_>> val) {
    this->id = id;
    this->next = tsino::moved(next);
    this->val = tsino::moved(val);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("id"), this->id);
      fields.read(F("next"), this->next);
      fields.read(F("val"), this->val);
    }
  }
};

struct T_ : tsino::Object {
  double x = 0;
  void construct(double x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("x"), this->x);
    }
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // JSON.parse into unions: what a value begins with says which member it is; null alone; what is no member throws.
  tsino::parseJsonNull(F(" null "));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(F("null"));
  const tsino::Optional<tsino::Union<bool, double, String>> a = tsino::parseJson<tsino::Optional<tsino::Union<bool, double, String>>>(
      F("3.5"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Union<bool, double, String>> b = tsino::parseJson<tsino::Optional<tsino::Union<bool, double, String>>>(
      F("\"x\""));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Union<bool, double, String>> parsed = tsino::parseJson<tsino::Optional<tsino::Union<bool, double, String>>>(
      F("true"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Union<bool, double, String>> parsed2 = tsino::parseJson<tsino::Optional<tsino::Union<bool, double, String>>>(
      F("null"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::printFirstUnionOrNull(Serial, a);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, b);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, parsed);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, parsed2);
  Serial.println();
  tsino::Shared<tsino::Record<tsino::Optional<tsino::Union<bool, double, String>>>> rec = tsino::parseJson<tsino::Shared<tsino::Record<tsino::Optional<tsino::Union<bool, double, String>>>>>(
      F("{\"a\":1,\"b\":\"two\",\"c\":null,\"d\":false}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<String> list = rec->keys();
  for (const String& k : list) {
    tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> value = rec->has(k) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>, tsino::Null>(
        rec->at(k)) : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
        tsino::Undefined{});
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        rec->has(k) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>, tsino::Null>(
            rec->at(k)) : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
            tsino::Undefined{}));
    Serial.print(F(" "));
    Serial.println(
        value.is<tsino::Undefined>() ? F("undefined") : value.is<tsino::Null>() ? F("object") : value.is<bool>() ? F("boolean") : value.is<double>() ? F("number") : F("string"));
  }
  tsino::Array<tsino::Union<double, String>> list2 = tsino::parseJson<tsino::Array<tsino::Union<double, String>>>(
      F("[1,\"a\",2.5]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, list2);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list2.map<tsino::Union<double, String>>(
          [](const tsino::Union<double, String>& v) -> tsino::Union<double, String> {
            return v.is<double>() ? tsino::Union<double, String>(v.get<double>() * 2.0) : tsino::Union<double, String>(
                tsino::concat(tsino::toText(v), F("!")));
          }));
  Serial.println();
  const tsino::Ref<N> n = tsino::parseJson<tsino::Ref<N>>(
      F("{\"v\":\"q\",\"kids\":[1,[\"a\",\"b\"],[]]}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::printFirstUnion(Serial, n->v);
  Serial.print(F(" "));
  Serial.print(n->kids->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, (*n->kids)[1]);
  Serial.print(F(" "));
  tsino::printUnion(Serial, n->opt);
  Serial.println();
  n->kids->push(tsino::Union<double, tsino::Shared<tsino::Array<String>>>(7.0));
  Serial.println(tsino::toJson(n));
  const tsino::Ref<T> t = tsino::parseJson<tsino::Ref<T>>(
      F("{\"id\":1,\"val\":{\"x\":2},\"next\":{\"id\":2,\"next\":null,\"val\":5}}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      t->next.has() ? tsino::Optional<double>(t->next.value()->id) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      t->val.is<double>() ? t->val.get<double>() : t->val.get<tsino::Ref<T_>>()->x);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      t->next.has() ? tsino::Optional<tsino::Union<double, tsino::Ref<T_>>>(t->next.value()->val) : tsino::Optional<tsino::Union<double, tsino::Ref<T_>>>{});
  Serial.println();
  {
    tsino::Array<tsino::Union<double, String>> z = tsino::parseJson<tsino::Array<tsino::Union<double, String>>>(
        F("[1,nul]"));
    if (tsino::thrown()) goto caught;
    tsino::inspect(Serial, z);
    Serial.println();
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  {
    const tsino::Union<bool, double> flag = tsino::parseJson<tsino::Union<bool, double>>(F("nope"));
    if (tsino::thrown()) goto caught2;
    tsino::printUnion(Serial, flag);
    Serial.println();
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->isA(tsino::SyntaxError::classId) ? F("true") : F("false"));
  }
}

void loop() {}
