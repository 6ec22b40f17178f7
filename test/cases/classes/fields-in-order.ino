// fields-in-order: written by tsino from fields-in-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/is-same.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Sensor;
struct Base;
struct Derived;

struct Sensor : tsino::Object {
  String name;
  int32_t rate = 0;
  int32_t first = 0;
  int32_t second = 0;
  tsino::Array<int32_t> list;
  String label;
  void construct(const String& name, tsino::Optional<int32_t> rateGiven = {});
};

struct Base : tsino::Object {
  int32_t base = 0;
  void construct();
  virtual String describe();
  virtual ~Base() {}
};

struct Derived : Base {
  tsino::Optional<int32_t> extra;
  void construct();
  String describe() final;
};

// @run
// Field initialisers run in order, before the constructor's body, each can use the earlier ones.
tsino::Shared<tsino::Array<String>> log_ = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{});

int32_t step(const __FlashStringHelper* name, int32_t value) {
  log_->push(name);
  return value;
}

void Sensor::construct(const String& name, tsino::Optional<int32_t> rateGiven) {
  this->first = step(F("first"), 1);
  this->second = step(F("second"), this->first + 1);
  this->list = tsino::Array<int32_t>{};
  const int32_t rate = rateGiven.has() ? rateGiven.value() : step(F("rate"), 5);
  this->name = name;
  this->rate = rate;
  log_->push(F("body"));
  this->label = tsino::concat(name, F("@"), String(this->second * rate));
  this->list.push(rate);
}

void Base::construct() {
  this->base = step(F("base field"), 1);
  log_->push(tsino::concat(F("base body "), this->describe()));
}

String Base::describe() {
  return tsino::concat(F("Base"), String(this->base));
}

void Derived::construct() {
  log_->push(F("before super"));
  Base::construct();
  this->extra = step(F("extra field"), 7);
  log_->push(tsino::concat(F("derived body "), this->describe()));
}

String Derived::describe() {
  return tsino::concat(
      F("Derived"),
      tsino::toText(
          !this->extra.has() ? tsino::Union<double, String>(String(F("?"))) : tsino::Union<double, String>(
              (double)this->extra.value())));
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Sensor> a = tsino::make<Sensor>(F("a"));
  Serial.print(tsino::withoutFormat(a->label));
  Serial.print(F(" "));
  Serial.println(log_->join());
  log_ = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  const tsino::Ref<Sensor> b = tsino::make<Sensor>(F("b"), tsino::Optional<int32_t>(10));
  Serial.print(tsino::withoutFormat(b->label));
  Serial.print(F(" "));
  Serial.print(log_->join());
  Serial.print(F(" "));
  Serial.print(tsino::isSame(b->list, a->list) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(b->list.length());
  log_ = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  Serial.println(tsino::make<Derived>()->describe());
  Serial.println(log_->join(F(", ")));
}

void loop() {}
