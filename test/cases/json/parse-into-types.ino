// parse-into-types: written by tsino from parse-into-types.ts
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
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Config;
struct Config_;
struct Rows;

struct Config : tsino::Object {
  String name;
  double rate = 0;
  bool on = false;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Optional<tsino::Ref<Config_>> limits;
  tsino::Optional<String> extra;
  void construct(String name, double rate, bool on, tsino::Shared<tsino::Array<String>> tags, tsino::Optional<tsino::Ref<Config_>> limits, tsino::Optional<String> extra = {}) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->on = on;
    this->tags = tsino::moved(tags);
    this->limits = tsino::moved(limits);
    this->extra = tsino::moved(extra);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("rate"), this->rate);
    out.field(F("on"), this->on);
    out.field(F("tags"), this->tags);
    out.fieldOrNull(F("limits"), this->limits);
    out.field(F("extra"), this->extra);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("name"), this->name);
      fields.read(F("rate"), this->rate);
      fields.read(F("on"), this->on);
      fields.read(F("tags"), this->tags);
      fields.read(F("limits"), this->limits);
      fields.readOptional(F("extra"), this->extra);
    }
  }
};

struct Config_ : tsino::Object {
  double low = 0;
  double high = 0;
  void construct(double low, double high) {
    this->low = low;
    this->high = high;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("low"), this->low);
    out.field(F("high"), this->high);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("low"), this->low);
    out.field(F("high"), this->high);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("low"), this->low);
      fields.read(F("high"), this->high);
    }
  }
};

struct Rows : tsino::Object {
  double id = 0;
  tsino::Optional<String> name;
  void construct(double id, tsino::Optional<String> name = {}) {
    this->id = id;
    this->name = tsino::moved(name);
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in);
    while (fields.next()) {
      fields.read(F("id"), this->id);
      fields.readOptional(F("name"), this->name);
    }
  }
};

void setup() {
  Serial.begin(115200);
  const __FlashStringHelper* const text = F(" { \"name\" : \"s\\u00e9nsor \\\"1\\\"\", \"rate\":9600.5,\n \"on\":true, \"tags\":[\"a\",\"b\"], \"limits\":{\"low\":-1,\"high\":2.5e2} } ");
  const tsino::Ref<Config> config = tsino::parseJson<tsino::Ref<Config>>(text);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(config->name));
  Serial.print(F(" "));
  tsino::inspect(Serial, config->rate);
  Serial.print(F(" "));
  Serial.print(config->on ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(config->tags->join(F("+")));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      config->limits.has() ? tsino::Optional<double>(config->limits.value()->high) : tsino::Optional<double>{});
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(config->extra));
  config->tags->push(F("c"));
  config->limits = {};
  config->extra = tsino::Optional<String>(F("x"));
  Serial.println(tsino::toJson(config));
  const tsino::Ref<Config> again = tsino::parseJson<tsino::Ref<Config>>(tsino::toJson(config));
  if (tsino::thrown()) tsino::uncaught();
  again->tags->pop();
  Serial.print(again->tags->length());
  Serial.print(F(" "));
  Serial.print(config->tags->length());
  Serial.print(F(" "));
  Serial.print(again == config ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, again->limits);
  Serial.println();

  tsino::Array<double> list = tsino::parseJson<tsino::Array<double>>(F("[1, 2.5, -3e2, 0]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      list.reduce<double>([](double a, double b) -> double { return a + b; }, 0.0));
  Serial.print(F(" "));
  Serial.println(list.length());
  tsino::Array<tsino::Ref<Rows>> rows = tsino::parseJson<tsino::Array<tsino::Ref<Rows>>>(
      F("[{\"id\":1},{\"id\":2,\"name\":\"two\"},{\"name\":\"three\",\"id\":3}]"));
  if (tsino::thrown()) tsino::uncaught();
  for (const tsino::Ref<Rows>& row : rows) {
    const double id = row->id;
    tsino::Optional<String> name = row->name;
    const String name2 = name.has() ? name.value() : String(F("none"));
    tsino::inspect(Serial, id);
    Serial.print(F(" "));
    Serial.println(name2);
  }
  tsino::Shared<tsino::Record<double>> record = tsino::parseJson<tsino::Shared<tsino::Record<double>>>(
      F("{\"b\":1,\"a\":2,\"b\":3}"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(record->keys().join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, record->get(F("b")));
  Serial.println();
  const String word_ = tsino::parseJson<String>(F("\"\\t\\/\\\\ \\ud83d\\ude00\""));
  if (tsino::thrown()) tsino::uncaught();
  const bool parsed = tsino::parseJson<bool>(F("true"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::parseJsonNull(F(" null "));
  if (tsino::thrown()) tsino::uncaught();
  const double parsed2 = tsino::parseJson<double>(F("-0.5e-3"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(word_));
  Serial.print(F(" "));
  Serial.print(tsino::length(word_));
  Serial.print(F(" "));
  Serial.print(parsed ? F("true") : F("false"));
  Serial.print(F(" null "));
  tsino::inspect(Serial, parsed2 * 1000.0);
  Serial.println();
  tsino::Array<tsino::Array<double>> nested = tsino::parseJson<tsino::Array<tsino::Array<double>>>(
      F("[[1,2],[],[3]]"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(tsino::withoutFormat(nested.flat<double>().join()));
  Serial.print(F(" "));
  Serial.println(nested.length());
}

void loop() {}
