// fields-before-parameter-defaults: written by tsino from fields-before-parameter-defaults.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct A;
struct B;

struct A : tsino::Object {
  int32_t rate = 0;
  int32_t first = 0;
  void construct(tsino::Optional<int32_t> rateGiven = {});
  virtual ~A() {}
};

struct B : A {
  int32_t second = 0;
  void construct(tsino::Optional<int32_t> extraGiven = {});
};

// @run
String log_ = "";

int32_t note(const __FlashStringHelper* name) {
  log_ += tsino::concat(name, F(" "));
  return 1;
}

void A::construct(tsino::Optional<int32_t> rateGiven) {
  this->first = note(F("field"));
  const int32_t rate = rateGiven.has() ? rateGiven.value() : note(F("default"));
  this->rate = rate;
  log_ += F("body");
}

void B::construct(tsino::Optional<int32_t> extraGiven) {
  const int32_t extra = extraGiven.has() ? extraGiven.value() : note(F("extra"));
  A::construct();
  this->second = note(F("second"));
  log_ += tsino::concat(F(" "), String(extra));
}

void setup() {
  Serial.begin(115200);
  tsino::make<A>();
  Serial.println(log_);
  log_ = F("");
  tsino::make<B>();
  Serial.println(log_);
}

void loop() {}
