// asked-once: written by tsino from asked-once.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Sensor;
struct Port;
struct Relay;

// @run
// What is asked of which kind it is runs once, however often C++ looks at the answer: calls, steps, accessors.
struct Sensor : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id = 1);
  virtual ~Sensor() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Port : tsino::Object {
  tsino::Function<tsino::Optional<tsino::Union<double, String>>()> get_value;
  tsino::Function<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>>()> get_lines;
  void construct(tsino::Function<tsino::Optional<tsino::Union<double, String>>()> get_value, tsino::Function<tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>>()> get_lines) {
    this->get_value = tsino::moved(get_value);
    this->get_lines = tsino::moved(get_lines);
  }
};

struct Relay : Sensor {
  bool isOn = false;
  void construct(int32_t id = 1);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Sensor::isA(asked); }
};

void Sensor::construct(int32_t id) {
  this->id = id;
}

void Relay::construct(int32_t id) {
  Sensor::construct(id);
  this->isOn = true;
}
int32_t reads = 0;

tsino::Optional<tsino::Union<double, String>> counted(const tsino::Optional<tsino::Union<double, String>>& value = {}) {
  ++reads;
  return value;
}

tsino::Union<tsino::Undefined, tsino::Null, double, String> read_(int32_t how) {
  ++reads;
  return how == 0 ? tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      how == 1 ? tsino::Optional<tsino::Union<double, String>>{} : tsino::Optional<tsino::Union<double, String>>(
          how == 2 ? tsino::Union<double, String>(String(F("two"))) : tsino::Union<double, String>(
              (double)how)));
}

tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> list(int32_t how) {
  ++reads;
  return how == 0 ? tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))) : tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::convertOptional(
          how == 1 ? tsino::Optional<String>(F("one")) : tsino::Optional<String>{}));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Union<double, String>> queue{
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(String(F("b"))),
      tsino::Union<double, String>(2.0),
      tsino::Union<double, String>(String(F("c"))),
      tsino::Union<double, String>(3.0)};
  tsino::Optional<tsino::Union<double, String>> shiftResult = queue.shift();
  if (shiftResult.has() && shiftResult.value().is<double>()) {
    Serial.print(F("number "));
    Serial.println(queue.length());
  } else {
    Serial.print(F("text "));
    Serial.println(queue.length());
  }
  while ([&] {
    tsino::Optional<tsino::Union<double, String>> popResult = queue.pop();
    return popResult.has() && popResult.value().is<double>();
  }()) {
    Serial.print(F("popped "));
    Serial.println(queue.length());
    yield();
  }
  tsino::Optional<tsino::Union<double, String>> shiftResult2 = queue.shift();
  bool value = !(shiftResult2.has() && shiftResult2.value().is<String>());
  tsino::inspect(Serial, queue);
  Serial.print(F(" "));
  Serial.print(value ? F("no") : F("yes"));
  Serial.print(F(" "));
  tsino::inspect(Serial, queue);
  Serial.println();

  tsino::Array<tsino::Optional<tsino::Union<String, tsino::Ref<Sensor>>>> parts{
      tsino::Optional<tsino::Union<String, tsino::Ref<Sensor>>>(
          tsino::Union<String, tsino::Ref<Sensor>>(tsino::Ref<Sensor>(tsino::make<Relay>()))),
      tsino::Optional<tsino::Union<String, tsino::Ref<Sensor>>>(
          tsino::Union<String, tsino::Ref<Sensor>>(String(F("wire")))),
      tsino::Optional<tsino::Union<String, tsino::Ref<Sensor>>>{},
      tsino::Optional<tsino::Union<String, tsino::Ref<Sensor>>>(
          tsino::Union<String, tsino::Ref<Sensor>>(tsino::make<Sensor>(2)))};
  int32_t relays = 0;
  for (int32_t i = 0; i < parts.length();) {
    int32_t iBefore = i++;
    tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<Sensor>> value2 = iBefore >= 0
        && iBefore < parts.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<Sensor>>, tsino::Null>(
        parts.get(iBefore)) : tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<Sensor>>(
        tsino::Undefined{});
    if (value2.is<tsino::Ref<Sensor>>() && value2.get<tsino::Ref<Sensor>>()->isA(Relay::classId)) {
      ++relays;
    }
    yield();
  }
  Serial.print(relays);
  Serial.print(F(" "));
  Serial.println(parts.length());
  tsino::Array<tsino::Ref<Sensor>> devices{
      tsino::make<Sensor>(),
      tsino::Ref<Sensor>(tsino::make<Relay>()),
      tsino::Ref<Sensor>(tsino::make<Relay>())};
  bool value2 = tsino::isInstance<Relay>(devices.pop());
  bool value3 = tsino::isInstance<Relay>(devices.shift());
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(devices.length());
  for (int32_t how = 0; how < 4; ++how) {
    tsino::Union<tsino::Undefined, tsino::Null, double, String> readResult = read_(how);
    bool value4 = !(readResult.is<tsino::Undefined>() || readResult.is<tsino::Null>());
    tsino::Union<tsino::Undefined, tsino::Null, double, String> readResult2 = read_(how);
    const __FlashStringHelper* value5 = readResult2.is<tsino::Undefined>() ? F("undefined") : readResult2.is<tsino::Null>() ? F("object") : readResult2.is<double>() ? F("number") : F("string");
    bool value6 = read_(how).is<String>();
    Serial.print(value4 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(value5);
    Serial.print(F(" "));
    Serial.print(value6 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(reads);
  }
  tsino::Array<uint8_t> value4 = tsino::Array<uint8_t>{0, 1, 2, 3}.filter(
      [](int32_t how) -> bool {
        tsino::Union<tsino::Undefined, tsino::Null, double, String> readResult = read_(how);
        return readResult.is<tsino::Undefined>() || readResult.is<tsino::Null>();
      });
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  Serial.println(reads);
  for (int32_t how = 0; how < 3; ++how) {
    tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> listResult = list(
        how);
    bool value5 = listResult.has() && listResult.value().is<tsino::Shared<tsino::Array<uint8_t>>>();
    bool value6 = !list(how).has();
    Serial.print(value5 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(value6 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(reads);
  }

  const tsino::Ref<Port> port = tsino::make<Port>(
      []() -> tsino::Optional<tsino::Union<double, String>> {
        ++reads;
        return tsino::Optional<tsino::Union<double, String>>(
            reads % 2 == 0 ? tsino::Union<double, String>(String(F("even"))) : tsino::Union<double, String>(
                (double)reads));
      },
      []() -> tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>> {
        ++reads;
        return tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>>(
            tsino::convertOptional(
                reads % 2 == 0 ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
                    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")})) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{}));
      });
  tsino::Optional<tsino::Union<double, String>> value5 = port->get_value();
  bool value6 = value5.has() && value5.value().is<double>();
  tsino::Optional<tsino::Union<double, String>> value7 = port->get_value();
  bool value8 = value7.has() && value7.value().is<double>();
  Serial.print(value6 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value8 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(reads);
  tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>> value9 = port->get_lines();
  bool value10 = value9.has() && value9.value().is<tsino::Shared<tsino::Array<String>>>();
  tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Array<String>>>> value11 = port->get_lines();
  bool value12 = value11.has() && value11.value().is<tsino::Shared<tsino::Array<String>>>();
  bool value13 = !port->get_lines().has();
  Serial.print(value10 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value12 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value13 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(reads);

  tsino::Optional<tsino::Union<double, String>> last;
  tsino::Array<tsino::Union<double, String>> steps{
      tsino::Union<double, String>(5.0),
      tsino::Union<double, String>(String(F("x")))};
  tsino::Optional<tsino::Union<double, String>> value14 = last = steps.shift();
  if (value14.has() && value14.value().is<double>()) {
    Serial.print(F("step "));
    tsino::printUnion(Serial, last);
    Serial.print(F(" "));
    Serial.println(steps.length());
  }
  tsino::Optional<tsino::Union<double, String>> countedResult = counted(steps.get(0));
  bool value15 = countedResult.has() && countedResult.value().is<String>()
      && [&] {
    tsino::Optional<tsino::Union<double, String>> countedResult2 = counted(last);
    return countedResult2.has() && countedResult2.value().is<double>();
  }();
  Serial.print(value15 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(reads);
}

void loop() {}
