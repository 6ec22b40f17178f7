// parse-nested: written by tsino from parse-nested.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

enum class Mode_ : uint8_t { Off, On };
struct P;
struct Deep;
struct Deep_;
struct Deep2;
struct Box;
struct Optional;
struct Optional_;
struct Mode;
struct T;
struct T_;

struct P : tsino::Object {
  double x = 0;
  double y = 0;
  void construct(double x, double y) {
    this->x = x;
    this->y = y;
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("x"), this->x);
      fields.read(F("y"), this->y);
    }
  }
};

struct Deep : tsino::Object {
  tsino::Ref<Deep_> a;
  void construct(tsino::Ref<Deep_> a) {
    this->a = tsino::moved(a);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("a"), this->a);
    }
  }
};

struct Deep_ : tsino::Object {
  tsino::Ref<Deep2> b;
  void construct(tsino::Ref<Deep2> b) {
    this->b = tsino::moved(b);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("b"), this->b);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("b"), this->b);
    }
  }
};

struct Deep2 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Array<double>>> c;
  void construct(tsino::Shared<tsino::Array<tsino::Array<double>>> c) {
    this->c = tsino::moved(c);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("c"), this->c);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("c"), this->c);
    }
  }
};

struct Box : tsino::Object {
  tsino::Optional<tsino::Ref<P>> data;
  void construct(tsino::Optional<tsino::Ref<P>> data);
};

struct Optional : tsino::Object {
  tsino::Optional<double> a;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Optional_>>>> b;
  void construct(tsino::Optional<double> a = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Optional_>>>> b = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.readOptional(F("a"), this->a);
      fields.readOptional(F("b"), this->b);
    }
  }
};

struct Optional_ : tsino::Object {
  String c;
  void construct(String c) {
    this->c = tsino::moved(c);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("c"), this->c);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("c"), this->c);
    }
  }
};

struct Mode : tsino::Object {
  Mode_ m = (Mode_)0;
  String s;
  void construct(Mode_ m, String s) {
    this->m = tsino::moved(m);
    this->s = tsino::moved(s);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("m"), this->m);
    out.field(F("s"), this->s);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("m"), this->m);
      fields.read(F("s"), this->s);
    }
  }
};

struct T : tsino::Object {
  int32_t i = 0;
  tsino::Shared<tsino::Array<double>> t;
  void construct(int32_t i, tsino::Shared<tsino::Array<double>> t) {
    this->i = i;
    this->t = tsino::moved(t);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("i"), this->i);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct T_ : tsino::Object {
  double i = 0;
  tsino::Shared<tsino::Array<double>> t;
  void construct(double i, tsino::Shared<tsino::Array<double>> t) {
    this->i = i;
    this->t = tsino::moved(t);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("i"), this->i);
      fields.read(F("t"), this->t);
    }
  }
};

String attempt(const __FlashStringHelper* text) {
  {
    const tsino::Ref<P> p = tsino::parseJson<tsino::Ref<P>>(text);
    if (tsino::thrown()) goto caught;
    return tsino::concat(tsino::toText(p->x), F(","), tsino::toText(p->y));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->isA(tsino::SyntaxError::classId) ? F("syntax") : e->isA(tsino::TypeError::classId) ? F("type") : F("other");
  }
}

void Box::construct(tsino::Optional<tsino::Ref<P>> data) {
  this->data = tsino::moved(data);
}

tsino::Array<double> f(const __FlashStringHelper* s) {
  return tsino::parseJson<tsino::Array<double>>(s);
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(attempt(F("{\"x\":1,\"y\":2}")));
  String attemptResult = attempt(F("{\"y\":1,\"x\":2}"));
  String attemptResult2 = attempt(F("{\"y\":1,\"x\":2,\"z\":[{}]}"));
  String attemptResult3 = attempt(F("{\"x\":1,\"x\":3,\"y\":2}"));
  String attemptResult4 = attempt(F("{"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(attemptResult);
  Serial.print(F(" "));
  Serial.print(attemptResult2);
  Serial.print(F(" "));
  Serial.print(attemptResult3);
  Serial.print(F(" "));
  Serial.println(attemptResult4);
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<tsino::Ref<P>>>>> m = tsino::parseJson<tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<tsino::Ref<P>>>>>>(
      F("{\"b\":[{\"x\":1,\"y\":2}],\"10\":[],\"a\":[{\"x\":3,\"y\":4},{\"x\":5,\"y\":6}]}"));
  if (tsino::thrown()) tsino::uncaught();
  for (const auto& entry : m->entries()) {
    const String& k = entry.key();
    const tsino::Shared<tsino::Array<tsino::Ref<P>>>& ps = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.print(ps->length());
    Serial.print(F(" "));
    Serial.println(
        ps->map<double>([](const tsino::Ref<P>& p) -> double { return p->x + p->y; }).join());
  }
  const tsino::Ref<Deep> deep = tsino::parseJson<tsino::Ref<Deep>>(
      F("{\"a\":{\"b\":{\"c\":[[1],[2,3]]}}}"));
  if (tsino::thrown()) tsino::uncaught();
  (*deep->a->b->c)[1].push(4.0);
  Serial.println(tsino::toJson(deep));
  int32_t total = 0;
  for (int32_t i = 0; i < 50; i++) {
    tsino::Ref<T_> parsed = tsino::parseJson<tsino::Ref<T_>>(
        tsino::toJson(
            tsino::make<T>(
                i,
                tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{(double)i, i * 0.5}))));
    if (tsino::thrown()) tsino::uncaught();
    total += parsed->t->length();
  }
  Serial.println(total);
  tsino::Optional<tsino::Ref<P>> parsed = tsino::parseJson<tsino::Optional<tsino::Ref<P>>>(
      F("{\"x\":1,\"y\":1}"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Box> box = tsino::make<Box>(tsino::moved(parsed));
  tsino::inspect(
      Serial,
      box->data.has() ? tsino::Optional<double>(box->data.value()->x) : tsino::Optional<double>{});
  Serial.println();
  tsino::Array<double> fResult = f(F("[1,2,3]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, fResult.map<double>([](double v) -> double { return v * 2.0; }));
  Serial.println();
  tsino::Array<tsino::Ref<Optional>> optional = tsino::parseJson<tsino::Array<tsino::Ref<Optional>>>(
      F("[{},{\"a\":1},{\"b\":[{\"c\":\"x\"}]}]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Optional_>>>> b = optional[2]->b;
  tsino::Optional<tsino::Ref<Optional_>> getResult = b.has() ? b.value()->get(0) : tsino::Optional<tsino::Ref<Optional_>>{};
  Serial.print(tsino::withoutFormat(tsino::toJson(optional)));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->c) : tsino::Optional<String>{}));
  const tsino::Ref<Mode> mode = tsino::parseJson<tsino::Ref<Mode>>(F("{\"m\":1,\"s\":\"b\"}"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(mode->m == Mode_::On ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(mode->s);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(mode));
  tsino::Array<tsino::Optional<double>> nullable = tsino::parseJson<tsino::Array<tsino::Optional<double>>>(
      F("[1,null,3]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspectOrNull(Serial, nullable);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(nullable));
}

void loop() {}
