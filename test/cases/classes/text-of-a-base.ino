// text-of-a-base: written by tsino from text-of-a-base.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Base;
struct SensorError;
struct HotError;
struct Part;
struct Screw;
struct Long;
struct Leaf;

struct Base : tsino::Object {
  void construct();
  virtual String toString();
  virtual String describe() = 0;
  virtual ~Base() {}
};

// @run
// super.toString() of errors, and of objects that have no other text.
struct SensorError : tsino::Error {
  int32_t pin = 0;
  void construct(const String& message, int32_t pin);
  String toString() override;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct HotError : SensorError {
  String toString() final;
};

struct Part : tsino::Object {
  String name;
  void construct(String name);
  virtual ~Part() {}
};

struct Screw : Part {
  virtual String toString();
};

struct Long : Screw {
  String toString() final;
};

struct Leaf : Base {
  String describe() final;
  String toString() final;
};

void SensorError::construct(const String& message, int32_t pin) {
  tsino::Error::construct(message);
  this->pin = pin;
  this->name = F("SensorError");
}

String SensorError::toString() {
  return tsino::concat(tsino::Error::toString(), F(" (pin "), String(this->pin), F(")"));
}

String text(const tsino::Ref<HotError>& self) {
  return self->SensorError::toString();
}

String HotError::toString() {
  const tsino::Ref<HotError> self = tsino::Ref<HotError>(this);
  return tsino::concat(F("hot: "), text(self));
}

void Part::construct(String name) {
  this->name = tsino::moved(name);
}

String Screw::toString() {
  return tsino::concat(this->name, F(" [object Object]"));
}

String Long::toString() {
  return tsino::concat(F("long "), Screw::toString());
}

String Base::toString() {
  return tsino::concat(F("<"), this->describe(), F(">"));
}

void Base::construct() {}

String Leaf::describe() {
  return F("leaf");
}

String Leaf::toString() {
  return tsino::concat(Base::toString(), F("!"));
}

void fail() {
  tsino::raise(tsino::make<HotError>(F("z"), 9));
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(tsino::make<SensorError>(F("x"), 3)->toString()));
  Serial.print(F(" "));
  Serial.println(tsino::make<HotError>(F("y"), 4)->toString());
  tsino::Array<tsino::Ref<tsino::Error>> errors{
      tsino::Ref<tsino::Error>(tsino::make<SensorError>(F("a"), 1)),
      tsino::Ref<tsino::Error>(tsino::make<HotError>(F("b"), 2)),
      tsino::Ref<tsino::Error>(tsino::make<tsino::RangeError>(F("c")))};
  for (const tsino::Ref<tsino::Error>& e : errors) {
    Serial.print(tsino::withoutFormat(e->toString()));
    Serial.print(F(" "));
    Serial.print(e->toString());
    Serial.print(F(" "));
    Serial.println(e->toString());
  }
  Serial.print(tsino::withoutFormat(tsino::make<Screw>(F("m3"))->toString()));
  Serial.print(F(" "));
  Serial.println(tsino::make<Long>(F("m4"))->toString());
  const tsino::Ref<Base> b = tsino::make<Leaf>();
  Serial.print(tsino::withoutFormat(b->toString()));
  Serial.print(F(" "));
  Serial.println(b->toString());
  fail();
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    if (e->isA(SensorError::classId)) {
      Serial.print(tsino::withoutFormat(tsino::downcast<SensorError>(e)->toString()));
      Serial.print(F(" "));
      Serial.print(tsino::downcast<SensorError>(e)->message);
      Serial.print(F(" "));
      Serial.println(tsino::downcast<SensorError>(e)->name);
    }
  }
}

void loop() {}
