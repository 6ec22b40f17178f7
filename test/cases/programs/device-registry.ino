// device-registry: written by tsino from device-registry.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct D;
struct Device;
struct Lamp;
struct Dimmer;
struct Sensor;

struct D : tsino::Object {
  int32_t id = 0;
  String kind;
  String name;
  bool on = false;
  virtual tsino::Union<bool, double, String> read() = 0;
  virtual String toString() = 0;
  virtual void toggle() {
    tsino::unreachable();
  }
  virtual String get_name() = 0;
  virtual ~D() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// device registry: abstract classes, static, interfaces, mixins by functions, instanceof, getters, toString, JSON
struct Device : D {
  void construct(const String& name);
  tsino::Union<bool, double, String> read() override = 0;
  String toString() final;
  String get_name() final;
  void set_name(const String& v);
};

struct Lamp : Device {
  void construct(const String& name);
  void toggle() override;
  tsino::Union<bool, double, String> read() override;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Device::isA(asked); }
};

struct Dimmer : Lamp {
  int32_t level = 0;
  void construct(const String& name);
  tsino::Union<bool, double, String> read() final;
  void toggle() final;
};

struct Sensor : Device {
  String unit;
  tsino::Function<int32_t()> source;
  void construct(const String& name, String unit, tsino::Function<int32_t()> source);
  tsino::Union<bool, double, String> read() final;
};

String Device::get_name() {
  return this->name;
}

void Device::set_name(const String& v) {
  if (!tsino::truthy(tsino::trim(v))) {
    tsino::raise(tsino::make<tsino::RangeError>(F("empty name")));
    return;
  }
  this->name = tsino::trim(v);
}

String Device::toString() {
  return tsino::concat(
      this->kind,
      F("#"),
      String(this->id),
      F("("),
      this->get_name(),
      F(")="),
      tsino::toText(this->read()));
}
int32_t Device_next = 1;
tsino::Array<tsino::Ref<Device>> Device_all;

void Device::construct(const String& name) {
  this->id = Device_next++;
  this->name = name;
  Device_all.push(tsino::Ref<Device>(this));
}

void Lamp::toggle() {
  this->on = !this->on;
}

tsino::Union<bool, double, String> Lamp::read() {
  return this->on;
}

void Lamp::construct(const String& name) {
  Device::construct(name);
  this->kind = F("lamp");
  this->on = false;
}

tsino::Union<bool, double, String> Dimmer::read() {
  return Lamp::read().get<bool>() && this->level > 0;
}

void Dimmer::toggle() {
  Lamp::toggle();
  if (this->on && this->level == 0) this->level = 100;
}

void Dimmer::construct(const String& name) {
  Lamp::construct(name);
  this->kind = F("dimmer");
  this->level = 50;
}

void Sensor::construct(const String& name, String unit, tsino::Function<int32_t()> source) {
  Device::construct(name);
  this->kind = F("sensor");
  this->unit = tsino::moved(unit);
  this->source = tsino::moved(source);
}

tsino::Union<bool, double, String> Sensor::read() {
  return tsino::concat(tsino::toFixed((double)this->source(), 1), this->unit);
}

bool isSwitchable(const tsino::Ref<Device>& d) {
  return d->isA(Lamp::classId);
}
int32_t x = 20;

void setup() {
  Serial.begin(115200);
  tsino::Ref<Device> value = tsino::Ref<Device>(tsino::make<Lamp>(F("hall")));
  tsino::Ref<Device> value2 = tsino::Ref<Device>(tsino::make<Dimmer>(F("desk")));
  tsino::Array<tsino::Ref<Device>> devices{
      value,
      value2,
      tsino::Ref<Device>(tsino::make<Sensor>(F("room"), F("C"), []() -> int32_t { return x++; }))};
  for (const tsino::Ref<Device>& d : devices) {
    if (isSwitchable(d)) tsino::Ref<D>(d)->toggle();
    Serial.println(d->toString());
  }
  Serial.print(tsino::withoutFormat(devices[2]->toString()));
  Serial.print(F(" "));
  Serial.println(Device_all.length());
}

void loop() {}
