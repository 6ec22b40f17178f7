// look-alikes-with-overloads: written by tsino from look-alikes-with-overloads.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Meter;
struct Meter_;
struct Gauge;

struct Meter : tsino::Object {
  int32_t n = 0;
  virtual tsino::Union<double, String> read(const tsino::Union<double, String>&) = 0;
  virtual ~Meter() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Look-alikes with overloads: what both have is one method that takes and gives what any of the signatures does.
struct Meter_ : Meter {
  void construct();
  tsino::Union<double, String> read(const tsino::Union<double, String>& how) final;
};

struct Gauge : Meter {
  void construct();
  tsino::Union<double, String> read(const tsino::Union<double, String>& how) final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Meter::isA(asked); }
};

tsino::Union<double, String> Meter_::read(const tsino::Union<double, String>& how) {
  return how.is<double>() ? tsino::Union<double, String>(
      (double)((int32_t)how.get<double>() + this->n)) : how;
}

void Meter_::construct() {
  this->n = 1;
}

tsino::Union<double, String> Gauge::read(const tsino::Union<double, String>& how) {
  return how.is<double>() ? tsino::Union<double, String>(
      (double)((int32_t)how.get<double>() * this->n)) : tsino::Union<double, String>(
      tsino::concat(F("<"), tsino::toText(how), F(">")));
}

void Gauge::construct() {
  this->n = 5;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Meter> meter = tsino::make<Meter_>();
  const tsino::Ref<Meter> first = meter;
  tsino::inspect(Serial, meter->read(tsino::Union<double, String>(2.0)).get<double>());
  Serial.print(F(" "));
  Serial.println(meter->read(tsino::Union<double, String>(String(F("mm")))).get<String>());
  meter = tsino::make<Gauge>();
  Serial.print((int32_t)meter->read(tsino::Union<double, String>(2.0)).get<double>() + 1);
  Serial.print(F(" "));
  Serial.print(
      tsino::length(meter->read(tsino::Union<double, String>(String(F("mm")))).get<String>()));
  Serial.print(F(" "));
  Serial.print(first->read(tsino::Union<double, String>(String(F("a")))).get<String>());
  Serial.print(F(" "));
  Serial.println(meter->isA(Gauge::classId) ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Meter>> all{
      tsino::Ref<Meter>(tsino::make<Meter_>()),
      tsino::Ref<Meter>(tsino::make<Gauge>())};
  for (const tsino::Ref<Meter>& one : all) {
    tsino::inspect(Serial, one->read(tsino::Union<double, String>(3.0)).get<double>());
    Serial.print(F(" "));
    Serial.println(one->read(tsino::Union<double, String>(String(F("q")))).get<String>());
  }
}

void loop() {}
