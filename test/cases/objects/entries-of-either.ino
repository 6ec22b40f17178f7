// entries-of-either: written by tsino from entries-of-either.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Device;
struct Shapes;
struct Shape;
struct Tuple;
struct Tuple_;
struct Tuple2;

struct Device : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<uint8_t>> pins;
  bool has_name = false;
  bool has_pins = false;
  String host;
  int32_t port = 0;
  tsino::Optional<bool> secure;
  bool has_host = false;
  bool has_port = false;
  void construct(String name, tsino::Shared<tsino::Array<uint8_t>> pins, bool has_name, bool has_pins, String host = String{}, int32_t port = 0, tsino::Optional<bool> secure = {}, bool has_host = false, bool has_port = false) {
    this->name = tsino::moved(name);
    this->pins = tsino::moved(pins);
    this->has_name = has_name;
    this->has_pins = has_pins;
    this->host = tsino::moved(host);
    this->port = port;
    this->secure = tsino::moved(secure);
    this->has_host = has_host;
    this->has_port = has_port;
  }
};

struct Shapes : tsino::Object {
  String kind;
  double r = 0;
  int32_t w = 0;
  int32_t h = 0;
  void construct(String kind, double r = 0, int32_t w = 0, int32_t h = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->w = w;
    this->h = h;
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Device> device_;
  tsino::Ref<Device> network_;
  void construct(tsino::Ref<Device> device_, tsino::Ref<Device> network_) {
    this->device_ = tsino::moved(device_);
    this->network_ = tsino::moved(network_);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Device> item1;
  void construct(String item0, tsino::Ref<Device> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple2 : tsino::Object {
  String item0;
  tsino::Union<double, String> item1;
  void construct(String item0, tsino::Union<double, String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

const tsino::Ref<Device> device = tsino::make<Device>(
    "lamp",
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}),
    true,
    true);
const tsino::Ref<Device> network = tsino::make<Device>(
    String{},
    tsino::Shared<tsino::Array<uint8_t>>{},
    false,
    false,
    "h",
    80,
    tsino::Optional<bool>{},
    true,
    true);

const tsino::Ref<Device>& either(bool first) {
  return first ? device : network;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Shape> value = tsino::make<Shape>(device, network);
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(F("device"), value->device_),
      tsino::make<Tuple>(F("network"), value->network_)};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& name = item->item0;
    const tsino::Ref<Device>& section = item->item1;
    tsino::Array<String> names;
    if (section->has_name) names.push(F("name"));
    if (section->has_pins) names.push(F("pins"));
    if (section->has_host) names.push(F("host"));
    if (section->has_port) names.push(F("port"));
    if (section->secure.has()) names.push(F("secure"));
    tsino::Array<tsino::Ref<Tuple_>> values;
    if (section->has_name) {
      values.push(
          tsino::make<Tuple_>(
              F("name"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      section->name))));
    }
    if (section->has_pins) {
      values.push(
          tsino::make<Tuple_>(
              F("pins"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      section->pins))));
    }
    if (section->has_host) {
      values.push(
          tsino::make<Tuple_>(
              F("host"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      section->host))));
    }
    if (section->has_port) {
      values.push(
          tsino::make<Tuple_>(
              F("port"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      (double)section->port))));
    }
    if (section->secure.has()) {
      values.push(
          tsino::make<Tuple_>(
              F("secure"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::convertOptional(section->secure))));
    }
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(tsino::moved(names).join());
    Serial.print(F(" "));
    Serial.println(
        tsino::moved(values).map<String>(
            [](const tsino::Ref<Tuple_>& given) -> String {
              const String& key = given->item0;
              const tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>& value2 = given->item1;
              return tsino::concat(
                  key,
                  F("="),
                  !value2.has() ? String(F("undefined")) : value2.value().is<bool>() ? String(
                      value2.value().get<bool>() ? F("true") : F("false")) : value2.value().is<double>() ? tsino::toText(
                      value2.value().get<double>()) : value2.value().is<String>() ? value2.value().get<String>() : value2.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->join());
            }).join(F(" ")));
  }
  network->secure = true;
  device->pins->push(6);
  tsino::Array<String> names;
  if (either(true)->has_name) names.push(F("name"));
  if (either(true)->has_pins) names.push(F("pins"));
  if (either(true)->has_host) names.push(F("host"));
  if (either(true)->has_port) names.push(F("port"));
  if (either(true)->secure.has()) names.push(F("secure"));
  tsino::Array<String> names2;
  if (either(false)->has_name) names2.push(F("name"));
  if (either(false)->has_pins) names2.push(F("pins"));
  if (either(false)->has_host) names2.push(F("host"));
  if (either(false)->has_port) names2.push(F("port"));
  if (either(false)->secure.has()) names2.push(F("secure"));
  tsino::Ref<Device> eitherResult = either(false);
  tsino::Array<tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>> values;
  if (eitherResult->has_name) {
    values.push(
        tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
            tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                eitherResult->name)));
  }
  if (eitherResult->has_pins) {
    values.push(
        tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
            tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                eitherResult->pins)));
  }
  if (eitherResult->has_host) {
    values.push(
        tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
            tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                eitherResult->host)));
  }
  if (eitherResult->has_port) {
    values.push(
        tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
            tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                (double)eitherResult->port)));
  }
  if (eitherResult->secure.has()) {
    values.push(
        tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
            tsino::convertOptional(eitherResult->secure)));
  }
  tsino::inspect(Serial, tsino::moved(names));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names2));
  Serial.print(F(" "));
  Serial.println(tsino::moved(values).length());
  tsino::Array<tsino::Ref<Shapes>> shapes{
      tsino::make<Shapes>(F("box"), 0.0, 2, 3),
      tsino::make<Shapes>(F("dot")),
      tsino::make<Shapes>(F("circle"), 1.5)};
  for (const tsino::Ref<Shapes>& shape : shapes) {
    tsino::Array<String> parts;
    tsino::Array<String> names3{F("kind")};
    if (shape->kind == F("circle")) names3.push(F("r"));
    if (shape->kind == F("box")) names3.push(F("w"));
    if (shape->kind == F("box")) names3.push(F("h"));
    tsino::Array<String> list2 = tsino::moved(names3);
    for (const String& key : list2) parts.push(key);
    tsino::Array<tsino::Ref<Tuple2>> values2{
        tsino::make<Tuple2>(F("kind"), tsino::Union<double, String>(shape->kind))};
    if (shape->kind == F("circle")) {
      values2.push(tsino::make<Tuple2>(F("r"), tsino::Union<double, String>(shape->r)));
    }
    if (shape->kind == F("box")) {
      values2.push(tsino::make<Tuple2>(F("w"), tsino::Union<double, String>((double)shape->w)));
    }
    if (shape->kind == F("box")) {
      values2.push(tsino::make<Tuple2>(F("h"), tsino::Union<double, String>((double)shape->h)));
    }
    Serial.print(tsino::withoutFormat(parts.join()));
    Serial.print(F(" "));
    Serial.println(
        tsino::moved(values2).map<String>(
            [](const tsino::Ref<Tuple2>& given) -> String {
              const String& key = given->item0;
              const tsino::Union<double, String>& value2 = given->item1;
              return tsino::concat(key, F(":"), tsino::toText(value2));
            }).join(F("; ")));
  }
}

void loop() {}
