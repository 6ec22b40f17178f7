// seen-through-smaller-types: written by tsino from seen-through-smaller-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Large;
struct One;
struct Device;
struct Device_;
struct Named;
struct Both;
struct More;
struct OnlyA;
struct Noted;
struct Lamp;
struct Fan;
struct Sensor;
struct PlainLarge;

struct Large : tsino::Object {
  int32_t a = 0;
  tsino::Optional<int32_t> b;
  virtual String tell() {
    tsino::unreachable();
  }
  virtual bool has_tell() = 0;
  virtual ~Large() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct One : tsino::Object {
  String name;
  tsino::Optional<String> note;
  virtual ~One() {}
};

struct Device : tsino::Object {
  int32_t id = 0;
  bool on = false;
  tsino::Optional<String> label;
  virtual String read() = 0;
  virtual void toggle() {
    tsino::unreachable();
  }
  virtual ~Device() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Device_ : Device {
  void construct(int32_t id);
  String read() override = 0;
};

struct Named : One {
  void construct();
};

struct Both : Large {
  void construct();
  String tell() final;
  bool has_tell() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Large::isA(asked); }
};

struct More : Both {
  void construct();
};

struct OnlyA : Large {
  void construct();
  bool has_tell() final;
};

struct Noted : Named {
  void construct();
};

struct Lamp : Device_ {
  void construct(int32_t id);
  void toggle() final;
  String read() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Device_::isA(asked); }
};

struct Fan : Device_ {
  void construct(int32_t id);
  void toggle() final;
  String read() final;
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Device_::isA(asked); }
};

struct Sensor : Device_ {
  void construct(int32_t id);
  String read() final;
};

struct PlainLarge : Large {
  tsino::Optional<tsino::Function<String()>> tell_;
  void construct(int32_t a, tsino::Optional<int32_t> b = {}, tsino::Optional<tsino::Function<String()>> tell_ = {}) {
    this->a = a;
    this->b = tsino::moved(b);
    this->tell_ = tsino::moved(tell_);
  }
  String tell() final;
  bool has_tell() final;
};

String Both::tell() {
  return tsino::concat(F("b is "), String(this->b.value()));
}

void Both::construct() {
  this->a = 1;
  this->b = 2;
}

void More::construct() {
  Both::construct();
  this->b = 7;
}

void OnlyA::construct() {
  this->a = 4;
}

void show(const tsino::Ref<Large>& large) {
  Serial.print(large->a);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !large->b.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)large->b.value()));
  Serial.print(F(" "));
  Serial.println(large->has_tell() ? large->tell() : String(F("silent")));
}

void Named::construct() {
  this->name = F("plain");
}

void Noted::construct() {
  Named::construct();
  this->note = tsino::Optional<String>(F("written"));
}

String describe(const tsino::Ref<One>& one) {
  tsino::Optional<String> note = one->note;
  return tsino::concat(one->name, F(": "), note.has() ? note.value() : String(F("-")));
}

void Device_::construct(int32_t id) {
  this->id = id;
}

void Lamp::toggle() {
  this->on = !this->on;
}

String Lamp::read() {
  return String(this->on ? F("true") : F("false"));
}

void Lamp::construct(int32_t id) {
  Device_::construct(id);
  this->on = false;
}

void Fan::toggle() {
  this->on = false;
}

String Fan::read() {
  return tsino::concat(this->on ? F("true") : F("false"), F("!"));
}

void Fan::construct(int32_t id) {
  Device_::construct(id);
  this->on = true;
  this->label = tsino::Optional<String>(F("fan"));
}

String Sensor::read() {
  return F("20");
}

void Sensor::construct(int32_t id) {
  Device_::construct(id);
  this->label = tsino::Optional<String>(F("sensor"));
}

bool isSwitchable(const tsino::Ref<Device_>& device) {
  return device->isA(Lamp::classId) || device->isA(Fan::classId);
}

bool Both::has_tell() {
  return true;
}

bool OnlyA::has_tell() {
  return false;
}

String PlainLarge::tell() {
  return this->tell_.value()();
}

bool PlainLarge::has_tell() {
  return this->tell_.has();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Large>> all{
      tsino::Ref<Large>(tsino::make<Both>()),
      tsino::Ref<Large>(tsino::make<More>()),
      tsino::Ref<Large>(tsino::make<OnlyA>()),
      tsino::Ref<Large>(tsino::make<PlainLarge>(3))};
  for (const tsino::Ref<Large>& one : all) show(one);
  const tsino::Ref<Large> small = tsino::make<Both>();
  const tsino::Ref<Large> large = small;
  large->b = 5;
  Serial.print(tsino::castTo<Both>(small)->b.value());
  Serial.print(F(" "));
  Serial.print(large->b.value());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          large->has_tell() ? tsino::Optional<String>(large->tell()) : tsino::Optional<String>{}));
  tsino::Array<tsino::Ref<Named>> named{
      tsino::make<Named>(),
      tsino::Ref<Named>(tsino::make<Noted>())};
  for (const tsino::Ref<Named>& one : named) Serial.println(describe(one));
  tsino::Array<tsino::Ref<Device_>> devices{
      tsino::Ref<Device_>(tsino::make<Lamp>(1)),
      tsino::Ref<Device_>(tsino::make<Sensor>(2)),
      tsino::Ref<Device_>(tsino::make<Fan>(3))};
  for (const tsino::Ref<Device_>& device : devices) {
    if (!isSwitchable(device)) continue;
    tsino::Optional<String> label = tsino::Ref<Device>(device)->label;
    Serial.print(tsino::Ref<Device>(device)->on ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(label.has() ? label.value() : String(F("no label")));
    Serial.print(F(" "));
    Serial.println(tsino::Ref<Device>(device)->id);
    tsino::Ref<Device>(device)->on = !tsino::Ref<Device>(device)->on;
    Serial.println(tsino::Ref<Device>(device)->read());
    tsino::Ref<Device>(device)->toggle();
    Serial.print(tsino::Ref<Device>(device)->on ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::Ref<Device>(device)->read());
  }
  tsino::Array<tsino::Ref<Device_>> list = devices.filter(
      [](const tsino::Ref<Device_>& device) -> bool { return isSwitchable(device); });
  for (const tsino::Ref<Device_>& one : list) tsino::Ref<Device>(one)->on = true;
  tsino::inspect(
      Serial,
      devices.map<String>(
          [](const tsino::Ref<Device_>& device) -> String { return device->read(); }));
  Serial.println();
}

void loop() {}
