// interfaces-said-of-parsed: written by tsino from interfaces-said-of-parsed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-retyped.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"
#include "src/tsino/to-text.h"

struct Item;
struct Reply;
struct Data;
struct B;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Item : tsino::Object {
  double id = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Optional<String> note;
  void construct(double id, tsino::Shared<tsino::Array<String>> tags, tsino::Optional<String> note = {}) {
    this->id = id;
    this->tags = tsino::moved(tags);
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("tags"), this->tags);
    out.optionalField(F("note"), this->note);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("id"), this->id);
      fields.read(F("tags"), this->tags);
      fields.readOptional(F("note"), this->note);
    }
  }
};

struct Reply : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> items;
  tsino::Shared<tsino::Record<double>> counts;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Item>>> items, tsino::Shared<tsino::Record<double>> counts) {
    this->items = tsino::moved(items);
    this->counts = tsino::moved(counts);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("items"), this->items);
    out.field(F("counts"), this->counts);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("items"), this->items);
      fields.read(F("counts"), this->counts);
    }
  }
};

struct Data : tsino::Object {
  Unknown a;
  void construct(Unknown a) {
    this->a = tsino::moved(a);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("a"), this->a);
    }
  }
};

struct B : tsino::Object {
  double c = 0;
  void construct(double c) {
    this->c = c;
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("c"), this->c);
    }
  }
};

struct Shape : tsino::Object {
  Unknown id;
  Unknown tags;
  Unknown items;
};

bool isItem(const Unknown& v) {
  return tsino::isObject(v) && !v.is<tsino::Null>()
      && (v.is<tsino::Shared<tsino::Record<Unknown>>>() ? v.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
      F("id")) : false && ((void)((void)tsino::wrongType(v), tsino::Ref<Shape>{}), false))
      && (v.is<tsino::Shared<tsino::Record<Unknown>>>() ? v.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
      F("tags")) : false && ((void)((void)tsino::wrongType(v), tsino::Ref<Shape>{}), false));
}

void assertItem(const Unknown& v) {
  if (!isItem(v)) {
    tsino::raise(tsino::make<tsino::TypeError>(F("no item")));
    return;
  }
}

String show(const tsino::Ref<Item>& item) {
  tsino::Optional<String> note = item->note;
  return tsino::concat(
      tsino::toText(item->id),
      F(" ["),
      item->tags->join(F("|")),
      F("] "),
      note.has() ? note.value() : String(F("-")));
}

tsino::Optional<tsino::Ref<Reply>> load(const __FlashStringHelper* text) {
  const Unknown raw = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return {};
  if (!tsino::isObject(raw) || raw.is<tsino::Null>()
      || !(raw.is<tsino::Shared<tsino::Record<Unknown>>>() ? raw.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
      F("items")) : false && ((void)((void)tsino::wrongType(raw), tsino::Ref<Shape>{}), false))) {
    return {};
  }
  return tsino::Optional<tsino::Ref<Reply>>(
      raw.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::retyped<tsino::Ref<Reply>>(raw) : ((void)tsino::wrongType(
          raw), tsino::Ref<Reply>{}));
}

void setup() {
  Serial.begin(115200);
  const tsino::Optional<tsino::Ref<Reply>> reply = load(
      F("{\"items\":[{\"id\":1,\"tags\":[\"a\",\"b\"]},{\"id\":2,\"tags\":[],\"note\":\"\303\251\\\"\\n\"}],\"counts\":{\"x\":-0,\"y\":2.5}}"));
  if (tsino::thrown()) tsino::uncaught();
  if (reply.has()) {
    tsino::inspect(
        Serial,
        reply.value()->items->map<String>(
            [](const tsino::Ref<Item>& item) -> String { return show(item); }));
    Serial.print(F(" "));
    tsino::inspect(Serial, reply.value()->counts->get(F("x")));
    Serial.print(F(" "));
    tsino::inspect(Serial, reply.value()->counts->keys());
    Serial.print(F(" "));
    tsino::inspect(Serial, reply.value());
    Serial.println();
  }
  const tsino::Optional<tsino::Ref<Reply>> loadResult = load(F("{}"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Ref<Reply>> loadResult2 = load(F("3"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, loadResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, loadResult2);
  Serial.println();

  tsino::Array<Unknown> parsed = tsino::parseJson<tsino::Array<Unknown>>(
      F("[{\"id\":3,\"tags\":[\"q\"]},{\"x\":1},null]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      parsed.filter([](const Unknown& v) -> bool { return isItem(v); }).map<tsino::Ref<Item>>(
          [](const Unknown& value) -> tsino::Ref<Item> {
            return value.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::retyped<tsino::Ref<Item>>(
                value) : ((void)tsino::wrongType(value), tsino::Ref<Item>{});
          }).map<String>([](const tsino::Ref<Item>& item) -> String { return show(item); }));
  Serial.println();
  tsino::Array<tsino::Ref<Item>> list = parsed.filter(
      [](const Unknown& v) -> bool { return isItem(v); }).map<tsino::Ref<Item>>(
      [](const Unknown& value) -> tsino::Ref<Item> {
        return value.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::retyped<tsino::Ref<Item>>(
            value) : ((void)tsino::wrongType(value), tsino::Ref<Item>{});
      });
  for (const tsino::Ref<Item>& item : list) {
    Serial.print(item->tags->length());
    Serial.print(F(" "));
    Serial.println((*item->tags)[0]);
  }
  const Unknown one = tsino::fromOptional<Unknown, tsino::Undefined>(parsed.get(0));
  assertItem(one);
  if (tsino::thrown()) tsino::uncaught();
  Unknown value = tsino::fromOptional<Unknown, tsino::Undefined>(
      one.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("tags")));
  Serial.print(
      tsino::withoutFormat(
          show(
              one.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::retyped<tsino::Ref<Item>>(
                  one) : ((void)tsino::wrongType(one), tsino::Ref<Item>{}))));
  Serial.print(F(" "));
  Serial.println(
      (value.is<tsino::Shared<tsino::Array<Unknown>>>() ? tsino::makeShared<tsino::Array<String>>(
          tsino::retyped<tsino::Array<String>>(value)) : ((void)tsino::wrongType(value), tsino::Shared<tsino::Array<String>>{}))->length());
  Unknown value2 = tsino::fromOptional<Unknown, tsino::Undefined>(
      one.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("tags")));
  tsino::Shared<tsino::Array<String>> list2 = value2.is<tsino::Shared<tsino::Array<Unknown>>>() ? tsino::makeShared<tsino::Array<String>>(
      tsino::retyped<tsino::Array<String>>(value2)) : ((void)tsino::wrongType(value2), tsino::Shared<tsino::Array<String>>{});
  for (const String& tag : *list2) Serial.println(tsino::toUpperCase(tag));
  {
    const Unknown bad = tsino::parseJson<Unknown>(F("[]"));
    if (tsino::thrown()) goto caught;
    assertItem(bad);
  }
  caught:;
  if (tsino::thrown()) {
    const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
    Serial.println(
        error.is<tsino::Ref<tsino::Error>>() ? error.get<tsino::Ref<tsino::Error>>()->message : String(
            F("?")));
  }

  const tsino::Ref<Data> data = tsino::parseJson<tsino::Ref<Data>>(
      F("{\"a\":{\"b\":{\"c\":5},\"list\":[\"l\",\"m\"]}}"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Record<Unknown>> a = data->a.get<tsino::Shared<tsino::Record<Unknown>>>();
  Unknown value3 = tsino::fromOptional<Unknown, tsino::Undefined>(a->get(F("b")));
  const tsino::Ref<B> b = value3.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::retyped<tsino::Ref<B>>(
      value3) : ((void)tsino::wrongType(value3), tsino::Ref<B>{});
  Unknown value4 = tsino::fromOptional<Unknown, tsino::Undefined>(a->get(F("list")));
  tsino::Shared<tsino::Array<String>> list3 = value4.is<tsino::Shared<tsino::Array<Unknown>>>() ? tsino::makeShared<tsino::Array<String>>(
      tsino::retyped<tsino::Array<String>>(value4)) : ((void)tsino::wrongType(value4), tsino::Shared<tsino::Array<String>>{});
  tsino::inspect(Serial, b->c + 1.0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list3->map<String>([](const String& text) -> String { return tsino::concat(text, F("!")); }));
  Serial.println();
}

void loop() {}
