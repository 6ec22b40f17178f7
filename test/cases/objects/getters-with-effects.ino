// getters-with-effects: written by tsino from getters-with-effects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Meter;
struct Copy;
struct Lazy;

struct Meter : tsino::Object {
  double raw = 0;
  tsino::Function<double()> get_value;
  tsino::Function<void(double)> set_value;
  void construct(double raw, tsino::Function<double()> get_value, tsino::Function<void(double)> set_value) {
    this->raw = raw;
    this->get_value = tsino::moved(get_value);
    this->set_value = tsino::moved(set_value);
  }
};

struct Copy : tsino::Object {
  double raw = 0;
  double value = 0;
  void construct(double raw, double value) {
    this->raw = raw;
    this->value = value;
  }
};

struct Lazy : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
  void construct();
  tsino::Shared<tsino::Array<uint8_t>> get_list();
};

// @run
// Getters and setters run at each access, once per evaluation, also in compound assignment and destructuring.
String log_ = "";

void Lazy::construct() {}
int32_t Lazy_made = 0;

tsino::Shared<tsino::Array<uint8_t>> Lazy::get_list() {
  if (!this->list.has()) {
    ++Lazy_made;
    this->list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3});
  }
  return this->list.value();
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Meter> value = tsino::make<Meter>(
      5.0,
      tsino::Function<double()>{},
      tsino::Function<void(double)>{});
  Meter* self = tsino::pointerTo(value);
  value->get_value = [self]() -> double {
    log_ += F("g");
    return self->raw;
  };
  value->set_value = [self](double next) {
    log_ += F("s");
    self->raw = next > 100.0 ? 100.0 : next;
  };
  const tsino::Ref<Meter> meter = value;
  double value2 = meter->get_value();
  double value3 = value2 + meter->get_value();
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  double value4 = meter->get_value() + 10.0;
  meter->set_value(value4);
  (void)value4;
  tsino::inspect(Serial, meter->raw);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  double value5 = meter->get_value() + 1.0;
  meter->set_value(value5);
  (void)value5;
  double value6 = meter->get_value();
  meter->set_value(value6 - 1.0);
  double value7 = value6;
  tsino::inspect(Serial, value7);
  Serial.print(F(" "));
  tsino::inspect(Serial, meter->raw);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  double value8 = meter->get_value() * 50.0;
  meter->set_value(value8);
  (void)value8;
  tsino::inspect(Serial, meter->raw);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  const double value9 = meter->get_value();
  const double again = meter->get_value();
  const double raw = meter->raw;
  tsino::inspect(Serial, value9);
  Serial.print(F(" "));
  tsino::inspect(Serial, again);
  Serial.print(F(" "));
  tsino::inspect(Serial, raw);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  const tsino::Ref<Copy> copy = tsino::make<Copy>(meter->raw, meter->get_value());
  copy->value = 7.0;
  tsino::inspect(Serial, copy->value);
  Serial.print(F(" "));
  tsino::inspect(Serial, meter->raw);
  Serial.print(F(" "));
  Serial.println(log_);
  const tsino::Ref<Lazy> lazy = tsino::make<Lazy>();
  int32_t Lazy_madeBefore = Lazy_made;
  int32_t lengthResult = lazy->get_list()->length();
  int32_t pushResult = lazy->get_list()->push(4);
  int32_t lengthResult2 = lazy->get_list()->length();
  Serial.print(Lazy_madeBefore);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(pushResult);
  Serial.print(F(" "));
  Serial.print(lengthResult2);
  Serial.print(F(" "));
  Serial.println(Lazy_made);
  const double chosen = ((void)(log_ = F("")), tsino::length(log_) == 0) ? meter->get_value() : -1.0;
  tsino::inspect(Serial, chosen);
  Serial.print(F(" "));
  Serial.println(log_);
}

void loop() {}
