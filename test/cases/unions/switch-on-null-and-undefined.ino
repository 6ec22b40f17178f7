// switch-on-null-and-undefined: written by tsino from switch-on-null-and-undefined.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

enum class Mode : uint8_t { Off, On };
struct Reading;
struct Sensor;

struct Reading : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> value;
  tsino::Optional<String> unit;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> value, tsino::Optional<String> unit) {
    this->value = tsino::moved(value);
    this->unit = tsino::moved(unit);
  }
};

struct Sensor : tsino::Object {
  int32_t pin = 0;
  void construct();
};

// @run
// A switch tells null from undefined, also where a value can only be one of the two, or may be missing.

void Sensor::construct() {
  this->pin = 4;
}

const tsino::Ref<Sensor> spare = tsino::make<Sensor>();

String unitOf(const tsino::Ref<Reading>& reading) {
  tsino::Optional<String> choice = reading->unit;
  if (!choice.has()) {
    return F("no unit");
  } else if (choice == F("")) {
    return F("empty");
  } else {
    return reading->unit.value();
  }
  tsino::unreachable();
}

String stateOf(const tsino::Ref<Reading>& reading) {
  tsino::Union<tsino::Undefined, tsino::Null, double> choice = reading->value;
  if (choice == tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})) {
    return F("broken");
  } else if (choice == tsino::Union<tsino::Undefined, tsino::Null, double>(0.0)) {
    return F("zero");
  } else if (choice == tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})) {
    return F("missing");
  } else {
    return F("value");
  }
  tsino::unreachable();
}

String found(const tsino::Shared<tsino::Map<String, Mode>>& modes, const String& name) {
  tsino::Optional<Mode> choice = modes->get(name);
  if (choice == (Mode)(int32_t)Mode::Off) {
    return F("off");
  } else if (!choice.has()) {
    return F("unknown");
  } else if (choice == (Mode)(int32_t)Mode::On) {
    return F("on");
  }
  return F("-");
}

String nth(const tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>& sensors, int32_t at) {
  String text = F("");
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sensor>> choice = at >= 0
      && at < sensors.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sensor>>, tsino::Null>(
      sensors.get(at)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sensor>>(
      tsino::Undefined{});
  switch (choice == tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sensor>>(tsino::Null{}) ? 0 : choice
      == tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sensor>>(tsino::Undefined{}) ? 1 : choice
      == tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Sensor>>(spare) ? 2 : 3) {
    case 0:
      text += F("none ");
      break;
    case 1:
      text += F("outside ");
      if (at > 5) break;
      text += F("near ");
      // falls through
    case 2:
      text += F("spare ");
  }
  return text;
}

String level(const tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>& levels, const String& name) {
  tsino::Union<tsino::Undefined, tsino::Null, double> choice = levels->has(name) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(levels->at(name)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  if (choice == tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})) {
    return F("null");
  } else {
    return F("else");
  }
  tsino::unreachable();
}

tsino::Optional<String> next(int32_t& count, const tsino::Array<tsino::Optional<String>>& names) {
  count++;
  return names.get(count - 1);
}

String last(const tsino::Array<tsino::Optional<String>>& names) {
  int32_t count = 0;
  tsino::Optional<String> choice = next(count, names);
  return tsino::concat(F("not null "), String(count));
}

void setup() {
  Serial.begin(115200);

  Serial.print(
      tsino::withoutFormat(
          unitOf(
              tsino::make<Reading>(
                  tsino::Union<tsino::Undefined, tsino::Null, double>{},
                  tsino::Optional<String>{}))));
  Serial.print(F(" "));
  Serial.print(
      unitOf(
          tsino::make<Reading>(
              tsino::Union<tsino::Undefined, tsino::Null, double>{},
              tsino::Optional<String>(F("")))));
  Serial.print(F(" "));
  Serial.println(
      unitOf(
          tsino::make<Reading>(
              tsino::Union<tsino::Undefined, tsino::Null, double>{},
              tsino::Optional<String>(F("lx")))));
  Serial.print(
      tsino::withoutFormat(
          stateOf(
              tsino::make<Reading>(
                  tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
                  tsino::Optional<String>(F(""))))));
  Serial.print(F(" "));
  Serial.println(
      stateOf(
          tsino::make<Reading>(
              tsino::Union<tsino::Undefined, tsino::Null, double>((double)NAN),
              tsino::Optional<String>(F("")))));
  Serial.print(
      tsino::withoutFormat(
          stateOf(
              tsino::make<Reading>(
                  tsino::Union<tsino::Undefined, tsino::Null, double>{},
                  tsino::Optional<String>(F(""))))));
  Serial.print(F(" "));
  Serial.print(
      stateOf(
          tsino::make<Reading>(
              tsino::Union<tsino::Undefined, tsino::Null, double>(0.0),
              tsino::Optional<String>(F("")))));
  Serial.print(F(" "));
  Serial.println(
      stateOf(
          tsino::make<Reading>(
              tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
              tsino::Optional<String>(F("")))));
  const auto modes = tsino::makeMap<String, Mode>({{F("lamp"), Mode::Off}});
  Serial.print(tsino::withoutFormat(found(modes, F("lamp"))));
  Serial.print(F(" "));
  Serial.println(found(modes, F("fan")));
  Serial.print(
      tsino::withoutFormat(
          nth(
              tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>{
                  tsino::Optional<tsino::Ref<Sensor>>{},
                  tsino::Optional<tsino::Ref<Sensor>>(spare),
                  tsino::Optional<tsino::Ref<Sensor>>(tsino::make<Sensor>())},
              0)));
  Serial.print(F(" "));
  Serial.print(
      nth(
          tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>{
              tsino::Optional<tsino::Ref<Sensor>>(spare)},
          0));
  Serial.print(F(" "));
  Serial.print(nth(tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>{}, 3));
  Serial.print(F(" "));
  Serial.print(nth(tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>{}, 9));
  Serial.print(F(" "));
  Serial.println(
      nth(
          tsino::Array<tsino::Optional<tsino::Ref<Sensor>>>{
              tsino::Optional<tsino::Ref<Sensor>>(tsino::make<Sensor>())},
          0));
  Serial.print(
      tsino::withoutFormat(
          level(
              tsino::makeRecord<tsino::Optional<int32_t>>({{F("a"), tsino::Optional<int32_t>{}}}),
              F("a"))));
  Serial.print(F(" "));
  Serial.print(
      level(
          tsino::makeRecord<tsino::Optional<int32_t>>({{F("a"), tsino::Optional<int32_t>{}}}),
          F("b")));
  Serial.print(F(" "));
  Serial.print(
      level(
          tsino::makeRecord<tsino::Optional<int32_t>>({{F("a"), tsino::Optional<int32_t>(1)}}),
          F("a")));
  Serial.print(F(" "));
  Serial.print(last(tsino::Array<tsino::Optional<String>>{tsino::Optional<String>(F("a"))}));
  Serial.print(F(" "));
  Serial.println(last(tsino::Array<tsino::Optional<String>>{}));
}

void loop() {}
