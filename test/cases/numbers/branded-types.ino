// branded-types: written by tsino from branded-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Station;

struct Station : tsino::Object {
  String id;
  tsino::Optional<double> limit;
  bool armed = false;
  void construct(String id, tsino::Optional<double> limit, bool armed) {
    this->id = tsino::moved(id);
    this->limit = tsino::moved(limit);
    this->armed = armed;
  }
};

double celsius(double degrees_) {
  return degrees_;
}

double toFahrenheit(double at) {
  return at * 1.8 + 32.0;
}

bool isNodeId(const String& text) {
  return tsino::length(text) == 3 && tsino::startsWith(text, F("n"));
}

String nodeId(const __FlashStringHelper* text) {
  if (!isNodeId(text)) {
    tsino::raise(tsino::makeError<tsino::Error>(text, F(" is no node")));
    return {};
  }
  return text;
}

String show(const tsino::Union<double, String>& value) {
  return value.is<double>() ? tsino::concat(tsino::toText(value), F(" \302\260C")) : value.get<String>();
}

double clamp(double value, double low, double high) {
  return value < low ? low : value > high ? high : value;
}

void setup() {
  Serial.begin(115200);

  double warmest = celsius(-40.0);
  tsino::Array<double> readings = tsino::Array<double>{21.5, 19.0, 23.25}.map<double>(
      [](double degrees_) -> double { return celsius(degrees_); });
  for (const double reading : readings) {
    if (reading > warmest) warmest = reading;
  }
  tsino::inspect(Serial, warmest);
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(toFahrenheit(warmest), 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, readings);
  Serial.println();

  const auto last = tsino::makeShared<tsino::Map<String, double>>();
  const String hall = nodeId(F("n01"));
  if (tsino::thrown()) tsino::uncaught();
  const String attic = nodeId(F("n02"));
  if (tsino::thrown()) tsino::uncaught();
  last->set(hall, celsius(20.0));
  tsino::Optional<double> getResult = readings.get(1);
  last->set(attic, getResult.has() ? getResult.value() : celsius(0.0));
  const String nodeIdResult = nodeId(F("n02"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, last);
  Serial.print(F(" "));
  tsino::inspect(Serial, last->get(nodeIdResult));
  Serial.print(F(" "));
  Serial.print(tsino::toUpperCase(hall));
  Serial.print(F(" "));
  Serial.println(attic == F("n02") ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Station>> stations{
      tsino::make<Station>(hall, tsino::Optional<double>(celsius(30.0)), true),
      tsino::make<Station>(attic, tsino::Optional<double>{}, false)};
  for (const tsino::Ref<Station>& station : stations) {
    const String& id = station->id;
    tsino::Optional<double> limit = station->limit;
    const double limit2 = limit.has() ? limit.value() : celsius(25.0);
    const bool armed = station->armed;
    Serial.print(id);
    Serial.print(F(" "));
    tsino::print(Serial, limit2);
    Serial.print(F(" "));
    Serial.println(armed ? F("armed") : F("off"));
  }

  const auto names = tsino::makeShared<tsino::Record<String>>();
  names->set(hall, F("Hall"));
  tsino::Optional<String> getResult2 = names->get(attic);
  tsino::inspect(Serial, names);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get(hall)));
  Serial.print(F(" "));
  Serial.print(getResult2.has() ? getResult2.value() : String(F("nameless")));
  Serial.print(F(" "));
  Serial.println(names->size());
  Serial.print(tsino::withoutFormat(show(tsino::Union<double, String>(warmest))));
  Serial.print(F(" "));
  Serial.print(show(tsino::Union<double, String>(hall)));
  Serial.print(F(" "));
  tsino::inspect(Serial, clamp(warmest, celsius(0.0), celsius(22.0)));
  Serial.print(F(" "));
  tsino::inspect(Serial, warmest + 1.0);
  Serial.println();
  nodeId(F("x"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->isA(tsino::Error::classId) ? error->message : String(F("?")));
  }
  tsino::Array<String> modes{F("on"), F("dim"), F("off")};
  tsino::inspect(
      Serial,
      modes.map<int32_t>(
          [](const String& mode) -> int32_t { return mode == F("on") ? 1 : tsino::length(mode); }));
  Serial.println();
}

void loop() {}
