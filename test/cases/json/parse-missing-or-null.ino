// parse-missing-or-null: written by tsino from parse-missing-or-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-union.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Cfg;
struct List;

struct Cfg : tsino::Object {
  String name;
  tsino::Union<tsino::Undefined, tsino::Null, double> limit;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>> tags;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<List>> inner;
  tsino::Union<tsino::Undefined, tsino::Null, double, String> mixed;
  bool has_limit = false;
  bool has_note = false;
  bool has_tags = false;
  bool has_inner = false;
  bool has_mixed = false;
  void construct(String name, tsino::Union<tsino::Undefined, tsino::Null, double> limit = tsino::Union<tsino::Undefined, tsino::Null, double>{}, tsino::Union<tsino::Undefined, tsino::Null, String> note = tsino::Union<tsino::Undefined, tsino::Null, String>{}, tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>> tags = tsino::Union<tsino::Undefined, tsino::Null, tsino::Shared<tsino::Array<String>>>{}, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<List>> inner = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<List>>{}, tsino::Union<tsino::Undefined, tsino::Null, double, String> mixed = tsino::Union<tsino::Undefined, tsino::Null, double, String>{}, bool has_limit = false, bool has_note = false, bool has_tags = false, bool has_inner = false, bool has_mixed = false) {
    this->name = tsino::moved(name);
    this->limit = tsino::moved(limit);
    this->note = tsino::moved(note);
    this->tags = tsino::moved(tags);
    this->inner = tsino::moved(inner);
    this->mixed = tsino::moved(mixed);
    this->has_limit = has_limit;
    this->has_note = has_note;
    this->has_tags = has_tags;
    this->has_inner = has_inner;
    this->has_mixed = has_mixed;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    if (this->has_limit) out.field(F("limit"), this->limit);
    if (this->has_note) out.field(F("note"), this->note);
    if (this->has_tags) out.field(F("tags"), this->tags);
    if (this->has_inner) out.field(F("inner"), this->inner);
    if (this->has_mixed) out.field(F("mixed"), this->mixed);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    if (this->has_limit) out.field(F("limit"), this->limit);
    if (this->has_note) out.field(F("note"), this->note);
    if (this->has_tags) out.field(F("tags"), this->tags);
    if (this->has_inner) out.field(F("inner"), this->inner);
    if (this->has_mixed) out.field(F("mixed"), this->mixed);
    out.end();
  }
  void readJson(tsino::JsonReader& in) {
    tsino::JsonFields fields(in, true);
    while (fields.next()) {
      fields.read(F("name"), this->name);
      fields.readOptional(F("limit"), this->limit);
      fields.readOptional(F("note"), this->note);
      fields.readOptional(F("tags"), this->tags);
      fields.readOptional(F("inner"), this->inner);
      fields.readOptional(F("mixed"), this->mixed);
    }
    this->has_limit = !this->limit.is<tsino::Undefined>();
    this->has_note = !this->note.is<tsino::Undefined>();
    this->has_tags = !this->tags.is<tsino::Undefined>();
    this->has_inner = !this->inner.is<tsino::Undefined>();
    this->has_mixed = !this->mixed.is<tsino::Undefined>();
  }
};

struct List : tsino::Object {
  double x = 0;
  void construct(double x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
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

// @run
// JSON.parse into properties that may be missing and may be null.

void setup() {
  Serial.begin(115200);
  tsino::Array<String> texts{
      F("{\"name\":\"a\",\"limit\":3}"),
      F("{\"name\":\"b\",\"limit\":null,\"note\":null}"),
      F("{\"name\":\"c\"}"),
      F("{\"name\":\"d\",\"note\":\"n\",\"tags\":[\"q\"],\"inner\":{\"x\":1},\"mixed\":2}"),
      F("{\"name\":\"e\",\"limit\":0,\"tags\":null,\"inner\":null,\"mixed\":\"m\"}")};
  for (const String& text : texts) {
    const tsino::Ref<Cfg> cfg = tsino::parseJson<tsino::Ref<Cfg>>(text);
    if (tsino::thrown()) tsino::uncaught();
    tsino::inspect(Serial, cfg);
    Serial.print(F(" "));
    Serial.println(tsino::toJson(cfg));
    tsino::Array<String> names{F("name")};
    if (cfg->has_limit) names.push(F("limit"));
    if (cfg->has_note) names.push(F("note"));
    if (cfg->has_tags) names.push(F("tags"));
    if (cfg->has_inner) names.push(F("inner"));
    if (cfg->has_mixed) names.push(F("mixed"));
    tsino::printFirstUnion(
        Serial,
        cfg->limit.is<tsino::Undefined>() ? tsino::Union<double, String>(String(F("none"))) : !tsino::optionalMember<double, tsino::Null>(
            cfg->limit).has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
            cfg->limit.get<double>() + 1.0));
    Serial.print(F(" "));
    Serial.print(
        cfg->note.is<tsino::Undefined>() || cfg->note.is<tsino::Null>() ? String(F("-")) : cfg->note.get<String>());
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            !(cfg->tags.is<tsino::Undefined>() || cfg->tags.is<tsino::Null>()) ? tsino::Optional<int32_t>(
                cfg->tags.get<tsino::Shared<tsino::Array<String>>>()->length()) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        !(cfg->inner.is<tsino::Undefined>() || cfg->inner.is<tsino::Null>()) ? tsino::Optional<double>(
            cfg->inner.get<tsino::Ref<List>>()->x) : tsino::Optional<double>{});
    Serial.print(F(" "));
    tsino::printUnion(Serial, cfg->mixed);
    Serial.print(F(" "));
    Serial.print(cfg->has_limit ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::moved(names).join());
  }
  tsino::Array<tsino::Ref<Cfg>> list = tsino::parseJson<tsino::Array<tsino::Ref<Cfg>>>(
      tsino::concat(F("["), texts.join(F(",")), F("]")));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(
      Serial,
      list.map<double>(
          [](const tsino::Ref<Cfg>& c) -> double {
            return c->limit.is<tsino::Undefined>() || c->limit.is<tsino::Null>() ? -1.0 : c->limit.get<double>();
          }));
  Serial.print(F(" "));
  Serial.print(
      list.filter([](const tsino::Ref<Cfg>& c) -> bool { return c->note.is<tsino::Null>(); }).length());
  Serial.print(F(" "));
  Serial.println(
      list.filter([](const tsino::Ref<Cfg>& c) -> bool { return c->limit.is<tsino::Undefined>(); }).length());
  tsino::Ref<Cfg> element = list[0];
  (void)((void)(element->limit = tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})), element->has_limit = true);
  (void)element->limit;
  tsino::Ref<Cfg> element2 = list[1];
  (void)((void)(element2->limit = tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{})), element2->has_limit = true);
  (void)element2->limit;
  Serial.println(tsino::toJson(list.slice(0, 2)));
}

void loop() {}
