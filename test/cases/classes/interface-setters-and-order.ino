// interface-setters-and-order: written by tsino from interface-setters-and-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Knob;
struct Plain;
struct Smart;
struct Smarter;
struct Shape;
struct PlainKnob;

struct Knob : tsino::Object {
  virtual double get_level() = 0;
  virtual void set_level(double) = 0;
  virtual String get_text() = 0;
  virtual void set_text(const String&) = 0;
  virtual tsino::Optional<double> get_double() = 0;
  virtual ~Knob() {}
};

struct Plain : Knob {
  double level = 0;
  String text;
  void construct();
  double get_level() final;
  void set_level(double value) final;
  String get_text() final;
  void set_text(const String& value) final;
  tsino::Optional<double> get_double() final;
};

struct Smart : Knob {
  double level = 0;
  String t;
  void construct();
  double get_level() final;
  String get_text() final;
  tsino::Optional<double> get_double() override;
  void set_level(double v) final;
  void set_text(const String& v) final;
};

struct Smarter : Smart {
  tsino::Optional<double> get_double() final;
};

struct Shape : tsino::Object {
  int32_t level = 0;
  void construct(int32_t level) {
    this->level = level;
  }
};

struct PlainKnob : Knob {
  double level = 0;
  String text;
  tsino::Optional<int32_t> double_;
  void construct(double level, String text, tsino::Optional<int32_t> double_ = {}) {
    this->level = level;
    this->text = tsino::moved(text);
    this->double_ = tsino::moved(double_);
  }
  double get_level() final;
  void set_level(double value) final;
  String get_text() final;
  void set_text(const String& value) final;
  tsino::Optional<double> get_double() final;
};

void Plain::construct() {
  this->level = 1.0;
  this->text = F("p");
}

double Smart::get_level() {
  Serial.println(F("get"));
  return this->level;
}

void Smart::set_level(double v) {
  Serial.print(F("set "));
  tsino::inspect(Serial, v);
  Serial.println();
  if (v > 100.0) {
    tsino::raise(tsino::make<tsino::Error>(F("too much")));
    return;
  }
  this->level = v;
}

String Smart::get_text() {
  return this->t;
}

void Smart::set_text(const String& v) {
  this->t = tsino::concat(v, F("!"));
}

tsino::Optional<double> Smart::get_double() {
  return this->level * 2.0;
}

void Smart::construct() {
  this->level = 10.0;
  this->t = F("s");
}

tsino::Optional<double> Smarter::get_double() {
  return Smart::get_double().value() + 1.0;
}
int32_t count = 0;
tsino::Array<tsino::Ref<Knob>> knobs{
    tsino::Ref<Knob>(tsino::make<Plain>()),
    tsino::Ref<Knob>(tsino::make<Smart>()),
    tsino::Ref<Knob>(tsino::make<Smarter>()),
    tsino::Ref<Knob>(tsino::make<PlainKnob>(3.0, "lit")),
    tsino::Ref<Knob>(tsino::make<PlainKnob>(4.5, "dbl", tsino::Optional<int32_t>(9)))};

const tsino::Ref<Knob>& pick(int32_t n) {
  ++count;
  return knobs[n];
}

double sum(const tsino::Array<tsino::Ref<Knob>>& items) {
  return items.reduce<double>(
      [](double a, const tsino::Ref<Knob>& b) -> double { return a + b->get_level(); },
      0.0);
}

double sum_(const tsino::Array<tsino::Ref<Smart>>& items) {
  return items.reduce<double>(
      [](double a, const tsino::Ref<Smart>& b) -> double { return a + b->get_level(); },
      0.0);
}

int32_t sum_interface_setters_and_order(const tsino::Array<tsino::Ref<Shape>>& items) {
  return items.reduce<int32_t>(
      [](int32_t a, const tsino::Ref<Shape>& b) -> int32_t { return a + b->level; },
      0);
}

tsino::Function<double()> f(const tsino::Ref<Knob>& k) {
  return [k]() -> double {
    double callResult = k->get_level();
    k->set_level(9.0);
    if (tsino::thrown()) return 0.0;
    return callResult + 9.0 + k->get_level();
  };
}

double Plain::get_level() {
  return this->level;
}

void Plain::set_level(double value) {
  this->level = value;
}

String Plain::get_text() {
  return this->text;
}

void Plain::set_text(const String& value) {
  this->text = value;
}

tsino::Optional<double> Plain::get_double() {
  return {};
}

double PlainKnob::get_level() {
  return this->level;
}

void PlainKnob::set_level(double value) {
  this->level = value;
}

String PlainKnob::get_text() {
  return this->text;
}

void PlainKnob::set_text(const String& value) {
  this->text = value;
}

tsino::Optional<double> PlainKnob::get_double() {
  return tsino::convertOptional(this->double_);
}

void setup() {
  Serial.begin(115200);
  for (int32_t i = 0; i < knobs.length(); ++i) {
    const tsino::Ref<Knob>& k = pick(i);
    k->set_level(5.0);
    if (tsino::thrown()) tsino::uncaught();
    double value = k->get_level() + 2.0;
    k->set_level(value);
    if (tsino::thrown()) tsino::uncaught();
    (void)value;
    double callResult = k->get_level();
    k->set_level(callResult + 1.0);
    if (tsino::thrown()) tsino::uncaught();
    double value2 = k->get_level() + 1.0;
    k->set_level(value2);
    if (tsino::thrown()) tsino::uncaught();
    double callResult2 = k->get_level();
    k->set_level(callResult2 - 1.0);
    if (tsino::thrown()) tsino::uncaught();
    double level = k->get_level();
    tsino::inspect(Serial, callResult);
    Serial.print(F(" "));
    tsino::inspect(Serial, value2);
    Serial.print(F(" "));
    tsino::inspect(Serial, callResult2);
    Serial.print(F(" "));
    tsino::inspect(Serial, level);
    Serial.println();
    tsino::Ref<Knob> pickResult = pick(i);
    double value3 = pickResult->get_level() * 3.0;
    pickResult->set_level(value3);
    if (tsino::thrown()) tsino::uncaught();
    (void)value3;
    tsino::Ref<Knob> pickResult2 = pick(i);
    double value4 = pickResult2->get_level() + 1.0;
    pickResult2->set_level(value4);
    if (tsino::thrown()) tsino::uncaught();
    (void)value4;
    tsino::Ref<Knob> pickResult3 = pick(i);
    double value5 = pickResult3->get_level() - 1.0;
    pickResult3->set_level(value5);
    if (tsino::thrown()) tsino::uncaught();
    const double r = value5;
    String text = k->get_text();
    String value6 = tsino::concat(k->get_text(), F("x"));
    k->set_text(value6);
    String value7 = value6;
    tsino::Optional<double> double_ = k->get_double();
    tsino::inspect(Serial, r);
    Serial.print(F(" "));
    Serial.print(text);
    Serial.print(F(" "));
    Serial.print(value7);
    Serial.print(F(" "));
    Serial.print(k->get_text());
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !double_.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            double_.value()));
    Serial.print(F(" "));
    Serial.println(!k->get_double().has() ? F("true") : F("false"));
    int32_t value8 = (int32_t)((uint32_t)tsino::toInt32(k->get_level()) << 1);
    k->set_level(value8);
    if (tsino::thrown()) tsino::uncaught();
    (void)value8;
    int32_t value9 = tsino::toInt32(k->get_level()) | 1;
    k->set_level(value9);
    if (tsino::thrown()) tsino::uncaught();
    (void)value9;
    String value10 = tsino::concat(k->get_text(), tsino::toText(k->get_level()));
    k->set_text(value10);
    (void)value10;
    k->set_text(tsino::concat(k->get_text(), F(".")));
    tsino::inspect(Serial, k->get_level());
    Serial.print(F(" "));
    Serial.println(k->get_text());
    {
      k->set_level(1000.0);
      if (tsino::thrown()) goto caught;
      Serial.println(F("fine"));
      k->set_level(50.0);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->message);
    }
    double callResult3 = k->get_level();
    if (tsino::truthy(callResult3)) {
      (void)callResult3;
    } else {
      k->set_level(7.0);
      if (tsino::thrown()) tsino::uncaught();
      (void)7;
    }
    double callResult4 = k->get_level();
    if (tsino::truthy(callResult4)) {
      k->set_level(8.0);
      if (tsino::thrown()) tsino::uncaught();
      (void)8;
    } else {
      (void)callResult4;
    }
    tsino::inspect(Serial, k->get_level() / 3.0);
    Serial.println();
  }
  Serial.println(count);
  double sumResult = sum(knobs);
  double sumResult2 = sum_(
      tsino::Array<tsino::Ref<Smart>>{
          tsino::make<Smart>(),
          tsino::Ref<Smart>(tsino::make<Smarter>())});
  tsino::inspect(Serial, sumResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, sumResult2);
  Serial.print(F(" "));
  Serial.println(
      sum_interface_setters_and_order(
          tsino::Array<tsino::Ref<Shape>>{tsino::make<Shape>(1), tsino::make<Shape>(2)}));
  const double callResult = f(knobs[1])();
  if (tsino::thrown()) tsino::uncaught();
  const double callResult2 = f(knobs[3])();
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, callResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, callResult2);
  Serial.println();
  const tsino::Ref<Knob> value = knobs[2];
  const double level = value->get_level();
  const String t2 = value->get_text();
  tsino::inspect(Serial, level);
  Serial.print(F(" "));
  Serial.println(t2);
  for (const tsino::Ref<Knob>& knob : knobs) {
    const double lv = knob->get_level();
    tsino::inspect(Serial, lv);
    Serial.println();
  }
}

void loop() {}
