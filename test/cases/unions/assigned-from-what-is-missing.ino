// assigned-from-what-is-missing: written by tsino from assigned-from-what-is-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Step;
struct Walker;

struct Step : tsino::Object {
  String name;
  String next;
  void construct(String name, String next) {
    this->name = tsino::moved(name);
    this->next = tsino::moved(next);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("next"), this->next);
    out.end();
  }
};

struct Walker : tsino::Object {
  tsino::Optional<tsino::Ref<Step>> at;
  void construct();
  bool go(const String& name);
};

const auto steps = tsino::makeRecord<tsino::Ref<Step>>(
    {{"one", tsino::make<Step>("one", "two")}, {"two", tsino::make<Step>("two", "three")}});
tsino::Array<tsino::Union<double, String>> readings{tsino::Union<double, String>(7.0)};

String kindOf(int32_t at) {
  tsino::Optional<tsino::Union<double, String>> value;
  value = readings.get(at);
  if (value.has() && value.value().is<double>()) return F("number");
  return value.has() && value.value().is<String>() ? F("text") : F("nothing");
}

bool Walker::go(const String& name) {
  this->at = steps->get(name);
  if (this->at.has()) return true;
  Serial.print(F("lost "));
  tsino::inspect(Serial, this->at);
  Serial.println();
  return false;
}

void Walker::construct() {}

void setup() {
  Serial.begin(115200);

  const auto links = tsino::makeRecord<String>(
      {{F("start"), F("middle")}, {F("middle"), F("end")}});
  const auto counts = tsino::makeRecord<uint8_t>({{F("zero"), 0}});

  tsino::Optional<String> current = tsino::Optional<String>(F("start"));
  int32_t length = 0;
  while (tsino::truthy(current)) {
    length++;
    current = links->get(current.value());
    yield();
  }
  Serial.print(length);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(current));
  Serial.print(F(" "));
  Serial.print(current.has() ? F("string") : F("undefined"));
  Serial.print(F(" "));
  Serial.print(current == F("end") ? F("true") : F("false"));
  Serial.print(F(" <"));
  Serial.print(tsino::optionalText(current));
  Serial.println(F(">"));

  for (tsino::Optional<tsino::Ref<Step>> step = steps->get(F("one")); step.has(); step = steps->get(
      step.value()->next)) {
    Serial.println(step.value()->name);
    yield();
  }

  tsino::Optional<int32_t> count;
  tsino::Array<String> list{F("zero"), F("one")};
  for (const String& name : list) {
    count = tsino::convertOptional(counts->get(name));
    Serial.print(tsino::optionalText(count));
    Serial.print(F(" "));
    Serial.print(count == 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::truthy(count) ? F("some") : F("none"));
  }

  Serial.print(tsino::withoutFormat(kindOf(0)));
  Serial.print(F(" "));
  Serial.println(kindOf(1));
  const tsino::Ref<Walker> walker = tsino::make<Walker>();
  bool goResult = walker->go(F("one"));
  bool goResult2 = walker->go(F("three"));
  Serial.print(goResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(goResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, walker->at);
  Serial.println();

  const tsino::Optional<String> choice = links->get(F("nowhere"));
  if (choice == F("middle")) {
    Serial.println(F("there"));
  } else {
    Serial.print(F("nowhere "));
    Serial.println(choice.has() ? choice.value() : String(F("at all")));
  }

  const tsino::Union<tsino::Undefined, tsino::Null, String> mark = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
      links->get(F("elsewhere")));
  Serial.print(
      tsino::withoutFormat(
          mark.is<tsino::Undefined>() || mark.is<tsino::Null>() ? String(F("unmarked")) : mark.get<String>()));
  Serial.print(F(" "));
  Serial.print(mark.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          !(mark.is<tsino::Undefined>() || mark.is<tsino::Null>()) ? tsino::Optional<int32_t>(
              tsino::length(mark.get<String>())) : tsino::Optional<int32_t>{}));
}

void loop() {}
