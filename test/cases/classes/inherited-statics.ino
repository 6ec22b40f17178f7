// inherited-statics: written by tsino from inherited-statics.ts
// Change the TypeScript, not this file.
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Counter;
struct Special;
struct Named;

// @run
// Static members by the name of a class that inherits them, by `super`, and by `this` where that can be one class only.
struct Counter : tsino::Object {
  void construct();
  virtual ~Counter() {}
  static constexpr uint8_t classId = 1;
  virtual bool isA(uint8_t asked) const { return asked == classId; }
};

struct Special : Counter {
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Counter::isA(asked); }
};

struct Named : tsino::Object {
  void construct();
};
int32_t Special_next();

const __FlashStringHelper* Counter_title() {
  return F("counter");
}

void Counter::construct() {}

tsino::Ref<Counter> Counter_create() {
  return tsino::make<Counter>();
}
int32_t Counter_made = 0;

String Counter_describe() {
  return tsino::concat(Counter_title(), F(" "), String(Counter_made));
}

int32_t Counter_get_total() {
  return Counter_made * 100;
}

void Counter_set_total(int32_t value) {
  Counter_made = value;
}
int32_t Counter_hidden = 10;

// Called by the name of this class alone.
int32_t Counter_reveal() {
  return Counter_hidden++ + Counter_get_total();
}
const int32_t Counter_step = 2;

int32_t Counter_next() {
  return Counter_made += Counter_step;
}

String Special_both() {
  String value = String(Special_next());
  String value2 = String(Counter_next());
  return tsino::concat(value, F(" "), value2, F(" "), Counter_describe());
}
int32_t Special_own;

int32_t Special_next() {
  return Counter_next() + Special_own;
}

void Named::construct() {}

int32_t Named_count = 1;

int32_t Named_up() {
  return ++Named_count;
}

void setup() {
  Serial.begin(115200);
  {
    Counter_made += Counter_step;
  }
  Special_own = Counter_made + 1;
  Serial.print(Counter_made);
  Serial.print(F(" "));
  Serial.print(Counter_step);
  Serial.print(F(" "));
  Serial.print(Special_own);
  Serial.print(F(" "));
  Serial.println(Counter_describe());
  int32_t Special_nextResult = Special_next();
  int32_t Counter_nextResult = Counter_next();
  String Special_bothResult = Special_both();
  Serial.print(Special_nextResult);
  Serial.print(F(" "));
  Serial.print(Counter_nextResult);
  Serial.print(F(" "));
  Serial.print(Special_bothResult);
  Serial.print(F(" "));
  Serial.println(Counter_made);
  Counter_set_total(3);
  int32_t Counter_revealResult = Counter_reveal();
  int32_t Counter_revealResult2 = Counter_reveal();
  Serial.print(Counter_revealResult);
  Serial.print(F(" "));
  Serial.print(Counter_revealResult2);
  Serial.print(F(" "));
  Serial.println(Counter_made);
  Serial.print(Counter_create()->isA(Counter::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Counter_create()->isA(Special::classId) ? F("true") : F("false"));
  int32_t Named_upResult = Named_up();
  Serial.print(Named_upResult);
  Serial.print(F(" "));
  Serial.println(Named_count);
}

void loop() {}
