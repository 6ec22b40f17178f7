// loose-equality-as-strict: written by tsino from loose-equality-as-strict.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

// @run
// `==` where no value is converted: it says what `===` says, but for null beside undefined.
enum class Level : uint8_t { Low, High };
struct Pin;

struct Pin : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id);
};

void Pin::construct(int32_t id) {
  this->id = id;
}

bool isOn(const tsino::Union<bool, double, String>& value) {
  return value == tsino::Union<bool, double, String>(String(F("on")));
}

const tsino::Ref<Pin> pin = tsino::make<Pin>(4);

tsino::Array<bool> isSame(const tsino::Optional<tsino::Ref<Pin>>& a, const tsino::Optional<tsino::Ref<Pin>>& b = {}) {
  return tsino::Array<bool>{a == pin, b != pin, a.has(), !b.has()};
}

tsino::Array<bool> isLow(Level level, const tsino::Optional<String>& name) {
  return tsino::Array<bool>{level == Level::Low, !name.has(), name == F("low")};
}

void setup() {
  Serial.begin(115200);

  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(false ? F("true") : F("false"));
  Serial.print(isOn(tsino::Union<bool, double, String>(String(F("on")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isOn(tsino::Union<bool, double, String>(String(F("off")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isOn(tsino::Union<bool, double, String>(1.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isOn(tsino::Union<bool, double, String>(true)) ? F("true") : F("false"));
  tsino::inspect(Serial, ::isSame(pin, pin));
  Serial.print(F(" "));
  tsino::inspect(Serial, ::isSame({}, {}));
  Serial.print(F(" "));
  tsino::inspect(Serial, ::isSame(tsino::make<Pin>(4), pin));
  Serial.println();
  tsino::inspect(Serial, isLow(Level::Low, tsino::Optional<String>(F("low"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, isLow(Level::High, {}));
  Serial.println();

  tsino::Array<tsino::Optional<int32_t>> readings{
      tsino::Optional<int32_t>(3),
      tsino::Optional<int32_t>{}};
  tsino::inspect(
      Serial,
      readings.map<bool>([](tsino::Optional<int32_t> reading) -> bool { return !reading.has(); }));
  Serial.print(F(" "));
  Serial.print(readings[0] == 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(readings[1] != 3 ? F("true") : F("false"));
}

void loop() {}
