// stale-in-literals-and-choices: written by tsino from stale-in-literals-and-choices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/doubt.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Pump;
struct Shape;
struct Shape_;

// @run
// What a call took away since it was asked: used as it is where that may be, and known again where it was asked again.
struct Pump : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Union<double, String> label;
  void construct();
  void stop();
  void start();
  void show();
  tsino::Array<uint8_t> again();
  tsino::Array<tsino::Optional<int32_t>> held();
};

struct Shape : tsino::Object {
  int32_t two = 0;
  void construct(int32_t two) {
    this->two = two;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("two"), this->two);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Optional<int32_t> at;
  void construct(tsino::Optional<int32_t> at) {
    this->at = tsino::moved(at);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    out.end();
  }
};

void Pump::stop() {
  this->speed = {};
  this->label = tsino::Union<double, String>(7.0);
}

void Pump::start() {
  this->speed = 5;
  this->label = tsino::Union<double, String>(String(F("on")));
}

void Pump::show() {
  this->start();
  if (this->speed.has()) {
    this->stop();
    const tsino::Optional<int32_t> kept = this->speed;
    Serial.print(tsino::optionalText(kept));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(tsino::truthy(this->speed) ? tsino::Optional<int32_t>(9) : this->speed));
    Serial.print(F(" "));
    Serial.print(this->speed.valueOr(1));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(this->speed));
  }
  this->start();
  if (this->label.is<String>()) {
    this->stop();
    tsino::printUnion(Serial, this->label);
    Serial.println();
  }
}

tsino::Array<uint8_t> Pump::again() {
  this->start();
  if (this->speed.has()) {
    this->stop();
    if (!this->speed.has()) this->speed = 8;
    return tsino::Array<uint8_t>{(uint8_t)this->speed.value()};
  }
  return tsino::Array<uint8_t>{};
}

tsino::Array<tsino::Optional<int32_t>> Pump::held() {
  this->start();
  const tsino::Optional<int32_t> speed = this->speed;
  if (speed.has()) {
    this->stop();
    return tsino::Array<tsino::Optional<int32_t>>{speed, this->speed};
  }
  return tsino::Array<tsino::Optional<int32_t>>{};
}

void Pump::construct() {
  this->speed = 5;
  this->label = tsino::Union<double, String>(String(F("idle")));
}
const tsino::Ref<Pump> pump = tsino::make<Pump>();
tsino::Optional<String> word_ = tsino::Optional<String>("abc");

bool forget() {
  word_ = {};
  return true;
}

void hear() {
  word_ = tsino::Optional<String>(F("abc"));
  if (word_.has() && forget()) {
    tsino::printFirstUnion(
        Serial,
        tsino::truthy(word_) ? tsino::Optional<tsino::Union<double, String>>(
            tsino::Union<double, String>(9.0)) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(word_)));
    Serial.print(F(" "));
    Serial.println(word_.has() ? word_.value() : String(F("none")));
    word_ = tsino::Optional<String>(F("new"));
    tsino::inspect(Serial, tsino::Array<String>{word_.value()});
    Serial.print(F(" "));
    Serial.println(tsino::length(word_.value()));
  }
}
const auto names = tsino::makeRecord<tsino::Optional<String>>(
    {{"a", tsino::Optional<String>("Ann")}});
const String key = "a";

void drop() {
  names->remove(key);
}
tsino::Array<tsino::Optional<int32_t>> slots{
    tsino::Optional<int32_t>(1),
    tsino::Optional<int32_t>(2)};

void clearAll() {
  slots.set(0, tsino::Optional<int32_t>{});
}

// In doubt, and there all the same: release builds look, too.
void maybe(bool stops) {
  if (stops) {
    pump->stop();
    word_ = {};
    slots.setLength(0);
  }
}

bool yes() {
  return slots.length() > 0;
}

void setup() {
  Serial.begin(115200);
  pump->show();
  tsino::Array<uint8_t> value = pump->again();
  tsino::Array<tsino::Optional<int32_t>> value2 = pump->held();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  hear();
  if (names->get(key).has()) {
    drop();
    Serial.println(tsino::optionalText(names->get(key)));
    tsino::Optional<String> getResult = names->get(key);
    String name = getResult.has() ? getResult.value() : String(F("gone"));
    tsino::inspect(Serial, tsino::Array<String>{tsino::moved(name)});
    Serial.println();
  }
  if (slots.get(0).has()) {
    tsino::inspect(Serial, tsino::Array<uint8_t>{(uint8_t)(slots[0].value() + 1)});
    Serial.println();
    clearAll();
    tsino::Optional<int32_t> getResult = slots.get(0);
    Serial.print(tsino::optionalText(slots.get(0)));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !getResult.has() ? tsino::Union<double, String>(String(F("empty"))) : tsino::Union<double, String>(
            (double)getResult.value()));
    Serial.println();
  }
  if (slots.get(1).has()) {
    const int32_t two = slots[1].value();
    clearAll();
    tsino::inspect(Serial, tsino::make<Shape>(two));
    Serial.print(F(" "));
    Serial.println(two * 2);
  }
  pump->start();
  if (pump->speed.has()) {
    maybe(false);
    tsino::inspect(Serial, tsino::Array<tsino::Optional<int32_t>>{pump->speed});
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::make<Shape_>(pump->speed));
    Serial.print(F(" "));
    tsino::inspect(Serial, (!pump->speed.has() ? (double)NAN : (double)pump->speed.value()) * 2.0);
    Serial.println();
  }
  if (tsino::truthy(word_)) {
    maybe(false);
    tsino::Array<tsino::Optional<String>> text{word_};
    tsino::inspect(Serial, text);
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(yes() ? word_ : tsino::Optional<String>(F("none"))));
    Serial.print(F(" "));
    Serial.println(tsino::length(tsino::present(word_).value()));
  }
}

void loop() {}
