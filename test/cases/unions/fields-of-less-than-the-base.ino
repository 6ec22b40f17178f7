// fields-of-less-than-the-base: written by tsino from fields-of-less-than-the-base.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Named;
struct Device;
struct Lamp;
struct Motor;
struct Pump;

struct Named : tsino::Object {
  tsino::Optional<String> name;
  void construct(tsino::Optional<String> name) {
    this->name = tsino::moved(name);
  }
};

// @run
// What a base or an interface says of a field is more than what a subclass says: it may be assigned by the wider type.
struct Device : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> level;
  tsino::Optional<String> label;
  tsino::Optional<int32_t> pin;
  void construct();
  void set(tsino::Optional<tsino::Union<double, String>> level);
  void forget();
  virtual ~Device() {}
};

struct Lamp : Device {
  void construct();
  double twice();
  String describe();
};

struct Motor : tsino::Object {
  tsino::Union<double, String> speed;
  void construct(const tsino::Union<double, String>& speed);
  void put(tsino::Union<double, String> speed);
  virtual ~Motor() {}
};

struct Pump : Motor {
  void construct(int32_t speed);
};

void Device::set(tsino::Optional<tsino::Union<double, String>> level) {
  this->level = tsino::moved(level);
}

void Device::forget() {
  this->label = {};
}

void Device::construct() {
  this->level = tsino::Union<double, String>(4.0);
  this->label = tsino::Optional<String>(F("device"));
  this->pin = 1;
}

double Lamp::twice() {
  return (!this->level.has() ? 0.0 : this->level.value().is<double>() ? this->level.value().get<double>() : tsino::toNumber(
      this->level.value().get<String>())) * 2.0;
}

String Lamp::describe() {
  return tsino::concat(
      tsino::optionalTextOrNull(this->label),
      F(" at "),
      tsino::optionalTextOrNull(this->level));
}

void Lamp::construct() {
  Device::construct();
  this->level = tsino::Union<double, String>(6.0);
  this->pin = 3;
}

void Motor::construct(const tsino::Union<double, String>& speed) {
  this->speed = speed;
}

void Motor::put(tsino::Union<double, String> speed) {
  this->speed = tsino::moved(speed);
}

void Pump::construct(int32_t speed) {
  Motor::construct(tsino::Union<double, String>((double)speed));
  this->speed = tsino::Union<double, String>((double)speed);
}

void clear(const tsino::Ref<Named>& named) {
  named->name = {};
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Lamp> lamp = tsino::make<Lamp>();
  tsino::inspect(Serial, lamp->twice());
  Serial.print(F(" "));
  Serial.print(lamp->describe());
  Serial.print(F(" "));
  Serial.print(tsino::length(tsino::present(lamp->label).value()));
  Serial.print(F(" "));
  Serial.println(lamp->pin.value() + 1);
  lamp->set(tsino::Union<double, String>(8.0));
  tsino::inspect(Serial, lamp->twice());
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, lamp->level);
  Serial.println();
  lamp->level = tsino::Union<double, String>(
      (double)((int32_t)tsino::holding<double>(tsino::present(lamp->level).value()).get<double>()
          + 1));
  tsino::printUnionOrNull(Serial, lamp->level);
  Serial.println();
  lamp->set(tsino::Union<double, String>(String(F("off"))));
  lamp->forget();
  tsino::printFirstUnionOrNull(Serial, lamp->level);
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(lamp->label));
  Serial.print(F(" "));
  Serial.println(lamp->describe());

  const tsino::Ref<Named> named = tsino::make<Named>(tsino::Optional<String>(F("always")));
  Serial.println(tsino::length(tsino::present(named->name).value()));
  clear(named);
  Serial.print(tsino::withoutFormat(tsino::optionalText(named->name)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(named->name));

  const tsino::Ref<Pump> pump = tsino::make<Pump>(3);
  tsino::printUnion(
      Serial,
      pump->speed.is<double>() ? tsino::Union<double, String>(
          (double)((int32_t)pump->speed.get<double>() + 1)) : tsino::Union<double, String>(
          tsino::concat(tsino::toText(pump->speed), String(1))));
  Serial.println();
  pump->put(tsino::Union<double, String>(String(F("fast"))));
  tsino::printFirstUnion(Serial, pump->speed);
  Serial.print(F(" "));
  Serial.println(pump->speed.is<double>() ? F("number") : F("string"));
}

void loop() {}
