// interfaces-behind-guards: written by tsino from interfaces-behind-guards.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
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
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Made;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>, tsino::Ref<Made>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Made : tsino::Chained {
  tsino::Optional<Unknown> port;
  Unknown host;
  Unknown sub;
  Unknown on;
  Unknown level;
  bool has_sub = false;
  bool has_on = false;
  void construct(tsino::Optional<Unknown> port, Unknown host, Unknown sub, Unknown on, Unknown level, bool has_sub, bool has_on = false) {
    this->port = tsino::moved(port);
    this->host = tsino::moved(host);
    this->sub = tsino::moved(sub);
    this->on = tsino::moved(on);
    this->level = tsino::moved(level);
    this->has_sub = has_sub;
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("port"), this->port);
    if (this->has_sub) out.field(F("sub"), this->sub);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("port"), this->port);
    if (this->has_sub) out.field(F("sub"), this->sub);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

bool isConfig(const Unknown& value) {
  return tsino::isObject(value) && !value.is<tsino::Null>()
      && (value.is<tsino::Shared<tsino::Record<Unknown>>>() ? value.get<tsino::Shared<tsino::Record<Unknown>>>()->has(
      F("port")) : value.is<tsino::Ref<Made>>() && value.get<tsino::Ref<Made>>()->port.has())
      && (value.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      value.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
      value.get<tsino::Ref<Made>>()->port)).is<double>();
}

void use(double port) {
  Serial.print(F("use "));
  tsino::inspect(Serial, port + 1.0);
  Serial.println();
}

void load(const __FlashStringHelper* text) {
  const Unknown config = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return;
  if (!isConfig(config)) {
    Serial.print(F("bad "));
    tsino::inspect(Serial, config);
    Serial.println();
    return;
  }
  use(
      (config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Ref<Made>>()->port)).get<double>());
  Unknown value = config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("host"))) : config.get<tsino::Ref<Made>>()->host;
  tsino::Optional<String> value2 = tsino::optionalMember<String, tsino::Undefined>(
      config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("host"))) : config.get<tsino::Ref<Made>>()->host);
  Unknown value3 = config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("sub"))) : config.get<tsino::Ref<Made>>()->sub;
  Unknown value4 = config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("sub"))) : config.get<tsino::Ref<Made>>()->sub;
  Unknown value5 = value4.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      value4.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("level"))) : value4.get<tsino::Ref<Made>>()->level;
  tsino::inspectFirst(
      Serial,
      value.is<tsino::Undefined>() || value.is<tsino::Null>() ? Unknown(String(F("none"))) : value);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          value2.has() ? tsino::Optional<int32_t>(tsino::length(value2.value())) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      (value3.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          value3.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("on"))) : value3.get<tsino::Ref<Made>>()->on).get<bool>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      value5.is<tsino::Undefined>() || value5.is<tsino::Null>() ? Unknown(-1.0) : value5);
  Serial.println();
  tsino::print(
      Serial,
      (config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Ref<Made>>()->port)).get<double>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Ref<Made>>()->port)).get<double>() * 2.0);
  Serial.println();
  Unknown value6 = config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("sub"))) : config.get<tsino::Ref<Made>>()->sub;
  if ((value6.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      value6.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("on"))) : value6.get<tsino::Ref<Made>>()->on).get<bool>()
      && (config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Ref<Made>>()->port)).get<double>() > 80.0) Serial.println(F("on"));
  const double port = (config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
      config.get<tsino::Ref<Made>>()->port)).get<double>();
  const tsino::Optional<String> host = tsino::optionalMember<String, tsino::Undefined>(
      config.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          config.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("host"))) : config.get<tsino::Ref<Made>>()->host);
  tsino::inspect(Serial, port + 1.0);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(host));
  Serial.print(F(" "));
  tsino::inspect(Serial, config);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::toJsonOrNothing(config)));
}

void setup() {
  Serial.begin(115200);
  load(
      F("{\"port\":80,\"tags\":[\"a\",\"b\"],\"sub\":{\"on\":true},\"parts\":[{\"on\":true},{\"on\":false,\"level\":3}]}"));
  if (tsino::thrown()) tsino::uncaught();
  load(
      F("{\"port\":80,\"host\":\"h\",\"tags\":[],\"sub\":{\"on\":false,\"level\":2},\"parts\":[]}"));
  if (tsino::thrown()) tsino::uncaught();
  load(F("{\"port\":\"x\"}"));
  if (tsino::thrown()) tsino::uncaught();
  load(F("[1]"));
  if (tsino::thrown()) tsino::uncaught();

  const Unknown parsed = tsino::parseJson<Unknown>(
      F("[{\"port\":1},{\"x\":2},{\"port\":9,\"host\":\"q\"},null]"));
  if (tsino::thrown()) tsino::uncaught();
  if (parsed.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    tsino::Shared<tsino::Array<Unknown>> list = parsed.get<tsino::Shared<tsino::Array<Unknown>>>();
    for (const Unknown& one : *list) {
      if (isConfig(one)) {
        tsino::inspect(
            Serial,
            (one.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
                one.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
                one.get<tsino::Ref<Made>>()->port)).get<double>());
        Serial.print(F(" "));
        tsino::inspect(
            Serial,
            one.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
                one.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("host"))) : one.get<tsino::Ref<Made>>()->host);
        Serial.println();
      }
    }
  }
  const Unknown made = Unknown(
      tsino::make<Made>(
          tsino::Optional<Unknown>(Unknown(7.0)),
          Unknown{},
          Unknown(
              tsino::make<Made>(
                  tsino::Optional<Unknown>{},
                  Unknown{},
                  Unknown{},
                  Unknown(true),
                  Unknown{},
                  false,
                  true)),
          Unknown{},
          Unknown{},
          true));
  if (isConfig(made)) {
    tsino::Optional<String> value = tsino::optionalMember<String, tsino::Undefined>(
        made.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            made.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("host"))) : made.get<tsino::Ref<Made>>()->host);
    Unknown value2 = made.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
        made.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("sub"))) : made.get<tsino::Ref<Made>>()->sub;
    tsino::inspect(
        Serial,
        (made.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            made.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("port"))) : tsino::fromOptional<Unknown, tsino::Undefined>(
            made.get<tsino::Ref<Made>>()->port)).get<double>());
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            value.has() ? tsino::Optional<int32_t>(tsino::length(value.value())) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(
        (value2.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            value2.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("on"))) : value2.get<tsino::Ref<Made>>()->on).get<bool>() ? F("true") : F("false"));
  }
}

void loop() {}
