// one-of-two-copied: written by tsino from one-of-two-copied.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"

struct Describe;
struct Wired;
struct Radio;
struct Newest;

struct Describe : tsino::Object {
  String name;
  int32_t id = 0;
  String kind;
  tsino::Optional<int32_t> pin;
  String channel;
  tsino::Optional<double> power;
  bool has_channel = false;
  void construct(String name, int32_t id, String kind, tsino::Optional<int32_t> pin, String channel = String{}, tsino::Optional<double> power = {}, bool has_channel = false) {
    this->name = tsino::moved(name);
    this->id = id;
    this->kind = tsino::moved(kind);
    this->pin = tsino::moved(pin);
    this->channel = tsino::moved(channel);
    this->power = tsino::moved(power);
    this->has_channel = has_channel;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    out.field(F("name"), this->name);
    out.optionalField(F("pin"), this->pin);
    if (this->has_channel) out.field(F("channel"), this->channel);
    out.optionalField(F("power"), this->power);
    out.field(F("id"), this->id);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    out.field(F("name"), this->name);
    out.field(F("pin"), this->pin);
    if (this->has_channel) out.field(F("channel"), this->channel);
    out.field(F("power"), this->power);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Wired : tsino::Object {
  String name;
  int32_t pin = 0;
  void construct(String name, int32_t pin) {
    this->name = tsino::moved(name);
    this->pin = pin;
  }
};

struct Radio : tsino::Object {
  String name;
  String channel;
  tsino::Optional<double> power;
  void construct(String name, String channel, tsino::Optional<double> power = {}) {
    this->name = tsino::moved(name);
    this->channel = tsino::moved(channel);
    this->power = tsino::moved(power);
  }
};

struct Newest : tsino::Object {
  int32_t seen = 0;
  String name;
  int32_t pin = 0;
  int16_t place_of_seen = 0;
  int16_t place_of_name = 0;
  int16_t place_of_pin = 0;
  int16_t places = 0;
  void construct(int32_t seen, String name, int32_t pin, int16_t place_of_seen, int16_t place_of_name, int16_t place_of_pin, int16_t places) {
    this->seen = seen;
    this->name = tsino::moved(name);
    this->pin = pin;
    this->place_of_seen = place_of_seen;
    this->place_of_name = place_of_name;
    this->place_of_pin = place_of_pin;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_seen == place) out.field(F("seen"), this->seen);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_pin == place) out.field(F("pin"), this->pin);
    }
    out.end();
  }
};

tsino::Ref<Describe> describe(bool isWired, const tsino::Ref<Wired>& wired, const tsino::Ref<Radio>& radio) {
  return isWired ? tsino::make<Describe>(
      wired->name,
      7,
      F("device"),
      tsino::Optional<int32_t>(wired->pin)) : tsino::make<Describe>(
      radio->name,
      7,
      F("device"),
      tsino::Optional<int32_t>{},
      radio->channel,
      radio->power,
      true);
}

tsino::Ref<Newest> newest(const tsino::Array<tsino::Ref<Wired>>& items, const tsino::Ref<Wired>& last, bool isLast) {
  tsino::Optional<tsino::Ref<Wired>> value = !isLast ? tsino::Optional<tsino::Ref<Wired>>(items[0]) : tsino::Optional<tsino::Ref<Wired>>{};
  return tsino::make<Newest>(
      items.length(),
      !isLast ? value.value()->name : isLast ? last->name : String{},
      !isLast ? value.value()->pin : isLast ? last->pin : 0,
      5,
      (int16_t)(isLast ? 1 : !isLast ? 3 : 0),
      (int16_t)(isLast ? 2 : !isLast ? 4 : 0),
      5);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Wired> wired = tsino::make<Wired>(F("relay"), 4);
  const tsino::Ref<Radio> radio = tsino::make<Radio>(
      F("node"),
      F("b"),
      tsino::Optional<double>(0.5));
  tsino::Array<bool> list{true, false};
  for (const bool isWired : list) {
    const tsino::Ref<Describe> device = describe(isWired, wired, radio);
    tsino::Array<String> names{F("kind"), F("name")};
    if (device->pin.has()) names.push(F("pin"));
    if (device->has_channel) names.push(F("channel"));
    if (device->power.has()) names.push(F("power"));
    names.push(F("id"));
    tsino::inspect(Serial, device);
    Serial.print(F(" "));
    Serial.print(device->name);
    Serial.print(F(" "));
    Serial.print(device->id);
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::moved(names));
    Serial.println();
    if (device->pin.has()) {
      Serial.println(device->pin.value());
    } else {
      Serial.print(tsino::withoutFormat(device->channel));
      Serial.print(F(" "));
      tsino::inspect(Serial, device->power);
      Serial.println();
    }
  }
  Serial.println(tsino::toJson(describe(false, wired, tsino::make<Radio>(F("n"), F("c")))));

  tsino::inspect(
      Serial,
      newest(tsino::Array<tsino::Ref<Wired>>{wired}, tsino::make<Wired>(F("fan"), 5), true));
  Serial.print(F(" "));
  tsino::inspect(Serial, newest(tsino::Array<tsino::Ref<Wired>>{wired}, wired, false));
  Serial.println();
}

void loop() {}
