// round-trips: written by tsino from round-trips.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Item;
struct Item_;
struct Restored;
struct Line;
struct Sum;

struct Item : tsino::Chained {
  double id = 0;
  String label;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> parts;
  tsino::Optional<tsino::Ref<Item_>> position;
  void construct(double id, String label, tsino::Shared<tsino::Array<tsino::Ref<Item>>> parts, tsino::Optional<tsino::Ref<Item_>> position = {}) {
    this->id = id;
    this->label = tsino::moved(label);
    this->parts = tsino::moved(parts);
    this->position = tsino::moved(position);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("label"), this->label);
    out.field(F("parts"), this->parts);
    out.field(F("position"), this->position);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("id"), this->id);
      fields.read(F("label"), this->label);
      fields.read(F("parts"), this->parts);
      fields.readOptional(F("position"), this->position);
    }
  }
};

struct Item_ : tsino::Object {
  double x = 0;
  double y = 0;
  void construct(double x, double y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("x"), this->x);
      fields.read(F("y"), this->y);
    }
  }
};

struct Restored : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<double>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<double>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonItems items(in);
    items.read(this->item0);
    items.read(this->item1);
    items.end();
  }
};

struct Line : tsino::Object {
  int32_t t = 0;
  tsino::Optional<double> v;
  void construct(int32_t t, tsino::Optional<double> v) {
    this->t = t;
    this->v = tsino::moved(v);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("t"), this->t);
    out.fieldOrNull(F("v"), this->v);
    out.end();
  }
};

struct Sum : tsino::Object {
  double t = 0;
  tsino::Optional<double> v;
  void construct(double t, tsino::Optional<double> v) {
    this->t = t;
    this->v = tsino::moved(v);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("t"), this->t);
      fields.read(F("v"), this->v);
    }
  }
};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Item> item = tsino::make<Item>(
      1.0,
      F("a\"\\\n"),
      tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
          tsino::Array<tsino::Ref<Item>>{
              tsino::make<Item>(
                  2.0,
                  F(""),
                  tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
                      tsino::Array<tsino::Ref<Item>>{}))}),
      tsino::Optional<tsino::Ref<Item_>>(tsino::make<Item_>(0.1, -5.0)));
  const String text = tsino::toJson(item);
  const tsino::Ref<Item> copy = tsino::parseJson<tsino::Ref<Item>>(text);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(copy) == text ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(copy == item ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(copy->label == item->label ? F("true") : F("false"));
  (*copy->parts)[0]->id = 99.0;
  copy->position.value()->x += 0.2;
  tsino::inspect(Serial, (*item->parts)[0]->id);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      item->position.has() ? tsino::Optional<double>(item->position.value()->x) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      copy->position.has() ? tsino::Optional<double>(copy->position.value()->x) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(Serial, (*copy->parts)[0]->position);
  Serial.println();
  tsino::Array<double> numbers{
      0.0,
      -1.0,
      0.1,
      1.0 / 3.0,
      1e21,
      1e-7,
      123456789012.0,
      9007199254740992.0,
      -2.5e-10};
  tsino::Array<double> back = tsino::parseJson<tsino::Array<double>>(tsino::toJson(numbers));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(
      back.every([&](double value, int32_t i) -> bool { return value == numbers[i]; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(back));
  tsino::Array<String> words{
      F(""),
      F(" "),
      F("\303\251"),
      F("\360\237\230\200"),
      F("\342\200\250"),
      F("'"),
      F("/"),
      F("tab\t"),
      F("null")};
  tsino::Array<String> parsed = tsino::parseJson<tsino::Array<String>>(tsino::toJson(words));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(
      parsed.every([&](const String& word_, int32_t i) -> bool { return word_ == words[i]; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::toJson(words)));
  const auto map = tsino::makeMap<String, tsino::Shared<tsino::Array<double>>>(
      {
          {F("a"), tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0})},
          {F("b"), tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})}});
  tsino::Shared<tsino::Array<tsino::Ref<Restored>>> parsed2 = tsino::makeShared<tsino::Array<tsino::Ref<Restored>>>(
      tsino::parseJson<tsino::Array<tsino::Ref<Restored>>>(
          tsino::toJson(
              map->keys().map<tsino::Ref<Restored>>(
                  [&](const String& value) -> tsino::Ref<Restored> {
                    return tsino::make<Restored>(value, map->at(value));
                  }))));
  if (tsino::thrown()) tsino::uncaught();
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<double>>>>();
  parsed2->forEach(
      [&](const tsino::Ref<Restored>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<double>>>> restored = value;
  restored->at(F("b"))->push(5.0);
  int32_t lengthResult = restored->at(F("b"))->length();
  int32_t lengthResult2 = map->at(F("b"))->length();
  const auto value2 = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<double>>>>();
  restored->keys().forEach(
      [&](const String& value3) { value2->set(value3, restored->at(value3)); });
  String value3 = tsino::toJson(value2);
  Serial.print(restored->size());
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(lengthResult2);
  Serial.print(F(" "));
  Serial.println(value3);
  const String lines = tsino::Array<tsino::Ref<Line>>{
      tsino::make<Line>(1, tsino::Optional<double>(0.5)),
      tsino::make<Line>(2, tsino::Optional<double>{})}.map<String>(
      [](const tsino::Ref<Line>& line) -> String { return tsino::toJson(line); }).join(F("\n"));
  tsino::Array<tsino::Ref<Sum>> value4 = tsino::split(lines, F("\n")).map<tsino::Ref<Sum>>(
      [](const String& line) -> tsino::Ref<Sum> {
        if (tsino::thrown()) return {};
        return tsino::parseJson<tsino::Ref<Sum>>(line);
      });
  if (tsino::thrown()) tsino::uncaught();
  const double sum = value4.reduce<double>(
      [](double total, const tsino::Ref<Sum>& given) -> double {
        const tsino::Optional<double> v = given->v;
        return total + v.valueOr(100.0);
      },
      0.0);
  Serial.print(tsino::withoutFormat(lines));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum);
  Serial.println();
}

void loop() {}
