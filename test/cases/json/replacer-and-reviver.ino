// replacer-and-reviver: written by tsino from replacer-and-reviver.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/json-of.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse-union.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-replace-record.h"
#include "src/tsino/json-replace.h"
#include "src/tsino/json-revive.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Data;
struct Data_;
struct Revived;
struct Shape;
struct B;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Data>, tsino::Ref<Shape>, tsino::Ref<Data_>, tsino::Ref<B>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Data : tsino::Object {
  String name;
  String secret;
  tsino::Shared<tsino::Array<uint8_t>> list;
  tsino::Ref<Data_> nested;
  void construct(String name, String secret, tsino::Shared<tsino::Array<uint8_t>> list, tsino::Ref<Data_> nested) {
    this->name = tsino::moved(name);
    this->secret = tsino::moved(secret);
    this->list = tsino::moved(list);
    this->nested = tsino::moved(nested);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("name"))) out.field(F("name"), this->name);
      if (out.wants(F("secret"))) out.field(F("secret"), this->secret);
      if (out.wants(F("list"))) out.field(F("list"), this->list);
      if (out.wants(F("nested"))) out.field(F("nested"), this->nested);
    } while (out.again());
    out.end();
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("name"), Unknown(this->name));
    out.property(F("secret"), Unknown(this->secret));
    out.property(F("list"), Unknown(this->list));
    out.property(F("nested"), Unknown(this->nested));
    out.end();
  }
};

struct Data_ : tsino::Object {
  String secret;
  double n = 0;
  void construct(String secret, double n) {
    this->secret = tsino::moved(secret);
    this->n = n;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("secret"))) out.field(F("secret"), this->secret);
      if (out.wants(F("n"))) out.field(F("n"), this->n);
    } while (out.again());
    out.end();
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("secret"), Unknown(this->secret));
    out.property(F("n"), Unknown(this->n));
    out.end();
  }
};

struct Revived : tsino::Object {
  double a = 0;
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> b;
  void construct(double a, tsino::Shared<tsino::Array<tsino::Union<double, String>>> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("a"), this->a);
      fields.read(F("b"), this->b);
    }
  }
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> a;
  tsino::Ref<B> b;
  void construct(tsino::Shared<tsino::Array<uint8_t>> a, tsino::Ref<B> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("a"), Unknown(this->a));
    out.property(F("b"), Unknown(this->b));
    out.end();
  }
};

struct B : tsino::Object {
  int32_t c = 0;
  void construct(int32_t c) {
    this->c = c;
  }
  void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
    out.begin(F(""), *this);
    out.property(F("c"), Unknown((double)this->c));
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Functions that change values while they are written and read.
  const tsino::Ref<Data> data = tsino::make<Data>(
      F("x"),
      F("hide me"),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
      tsino::make<Data_>(F("also"), 0.5));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& key, const Unknown& value) -> Unknown {
                return key == F("secret") ? Unknown(tsino::Undefined{}) : value;
              })));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonBy(
              Unknown(data),
              [](const String& key, const Unknown& value) -> Unknown {
                return value.is<double>() ? Unknown(value.get<double>() * 10.0) : value;
              })));
  Serial.println(tsino::toJsonOf(data, tsino::Array<String>{F("name"), F("list")}));
  String keys = F("");
  tsino::toJsonBy(
      Unknown(
          tsino::make<Shape>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
              tsino::make<B>(2))),
      [&](const String& key, const Unknown& value) -> Unknown {
        keys += tsino::concat(F("["), key, F("]"));
        return value;
      });
  Serial.println(keys);
  const tsino::Ref<Revived> revived = tsino::parseRevived<tsino::Ref<Revived>, Unknown>(
      F("{\"a\":\"1\",\"b\":[\"2\",\"x\"]}"),
      [](const String& key, const Unknown& value) -> Unknown {
        return value.is<String>() && !isnan(tsino::toNumber(value.get<String>())) ? Unknown(
            tsino::toNumber(value.get<String>())) : value;
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::Optional<tsino::Union<double, String>> getResult = revived->b->get(0);
  tsino::inspect(Serial, revived->a + 1.0);
  Serial.print(F(" "));
  Serial.print(
      getResult.has() && getResult.value().is<double>() ? F("number") : getResult.has()
          && getResult.value().is<String>() ? F("string") : F("undefined"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, (*revived->b)[1]);
  Serial.println();
}

void loop() {}
