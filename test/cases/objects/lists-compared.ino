// lists-compared: written by tsino from lists-compared.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect.h"
#include "src/tsino/is-same.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Report;
struct Reading;

struct Unknown : tsino::Union<tsino::Undefined, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Report : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<double>>> samples;
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> limits;
  String title;
  int32_t id = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<double>>> samples, tsino::Optional<tsino::Shared<tsino::Map<String, double>>> limits, String title, int32_t id = 0) {
    this->samples = tsino::moved(samples);
    this->limits = tsino::moved(limits);
    this->title = tsino::moved(title);
    this->id = id;
  }
};

struct Reading : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<double>>> samples;
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> limits;
  int32_t id = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<double>>> samples, tsino::Optional<tsino::Shared<tsino::Map<String, double>>> limits, int32_t id) {
    this->samples = tsino::moved(samples);
    this->limits = tsino::moved(limits);
    this->id = id;
  }
};

tsino::Ref<Report> reportOf(const tsino::Ref<Reading>& reading, const __FlashStringHelper* title) {
  return tsino::make<Report>(
      tsino::Optional<tsino::Shared<tsino::Array<double>>>(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.5, 1.5})),
      reading->limits,
      title,
      reading->id);
}

String isOwn(const tsino::Ref<Reading>& reading, const tsino::Ref<Report>& report) {
  return tsino::concat(
      reading->samples == report->samples ? F("true") : F("false"),
      F(" "),
      reading->limits == report->limits ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Reading> reading = tsino::make<Reading>(
      tsino::Optional<tsino::Shared<tsino::Array<double>>>(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0})),
      tsino::Optional<tsino::Shared<tsino::Map<String, double>>>(
          tsino::makeMap<String, double>({{F("low"), 3.0}})),
      7);
  const tsino::Ref<Report> report = reportOf(reading, F("first"));
  Serial.println(isOwn(reading, report));
  if (report->samples.has()) report->samples.value()->push(2.5);
  tsino::inspect(Serial, reading->samples);
  Serial.print(F(" "));
  tsino::inspect(Serial, report->samples);
  Serial.println();
  report->samples = reading->samples;
  Serial.println(isOwn(reading, report));
  if (report->samples.has()) report->samples.value()->push(0.25);
  if (report->limits.has()) report->limits.value()->set(F("high"), 9.75);
  tsino::inspect(Serial, reading->samples);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      reading->limits.has() ? reading->limits.value()->get(F("high")) : tsino::Optional<double>{});
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          isOwn(
              tsino::make<Reading>(
                  tsino::Optional<tsino::Shared<tsino::Array<double>>>{},
                  tsino::Optional<tsino::Shared<tsino::Map<String, double>>>{},
                  1),
              tsino::make<Report>(
                  tsino::Optional<tsino::Shared<tsino::Array<double>>>{},
                  tsino::Optional<tsino::Shared<tsino::Map<String, double>>>{},
                  F("none")))));
  Serial.print(F(" "));
  Serial.println(
      isOwn(
          tsino::make<Reading>(
              tsino::Optional<tsino::Shared<tsino::Array<double>>>{},
              tsino::Optional<tsino::Shared<tsino::Map<String, double>>>{},
              1),
          report));

  const auto narrow = tsino::makeRecord<double>({{F("a"), 1.0}});
  const auto wide = tsino::makeRecord<double>({{F("a"), 0.5}});
  const auto ids = tsino::makeMap<String, uint8_t>({{F("a"), 1}});
  const auto notes = tsino::makeMap<String, Unknown>({{F("a"), Unknown(String(F("x")))}});
  Serial.print(narrow == wide ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSame(*ids, *notes) ? F("true") : F("false"));
}

void loop() {}
