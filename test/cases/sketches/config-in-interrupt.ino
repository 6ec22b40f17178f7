// config-in-interrupt: written by tsino from config-in-interrupt.ts
// Change the TypeScript, not this file.
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct Config;
struct Config_;
struct Limits;

struct Config : tsino::Object {
  int32_t step = 0;
  int32_t max_ = 0;
  bool on = false;
  tsino::Ref<Config_> deep;
  String name;
  void construct(int32_t step, int32_t max_, bool on, tsino::Ref<Config_> deep, String name) {
    this->step = step;
    this->max_ = max_;
    this->on = on;
    this->deep = tsino::moved(deep);
    this->name = tsino::moved(name);
  }
};

struct Config_ : tsino::Object {
  int32_t limit = 0;
  void construct(int32_t limit) {
    this->limit = limit;
  }
};

struct Limits : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("low"), this->low);
    out.field(F("high"), this->high);
    out.end();
  }
};

// What interrupts read of constant objects that nothing changes stands there as a number.

const tsino::Ref<Config> config = tsino::make<Config>(3, 100, true, tsino::make<Config_>(-7), "n");
const tsino::Ref<Limits> limits = tsino::make<Limits>(4, 90);

volatile int32_t count = 0;

void IRAM_ATTR bump(int32_t by) {
  count += by;
}

void IRAM_ATTR onPulse() {
  count += 3;
  if (count > 100 && true) count = -7;
  bump(4);
}

void setup() {
  pinMode(D2, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(D2), onPulse, FALLING);
}

void loop() {
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(config->name);
  Serial.print(F(" "));
  tsino::inspect(Serial, limits);
  Serial.println();
  delay(100);
}
