// map-of-containers: written by tsino from map-of-containers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct People;

struct People : tsino::Object {
  double age = 0;
  void construct(double age) {
    this->age = age;
  }
};

const auto edges = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>>();

void connect_(const String& from, const __FlashStringHelper* to, double cost) {
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> targets = edges->get(from);
  if (!targets.has()) {
    edges->set(from, (targets = tsino::makeShared<tsino::Map<String, double>>()).value());
  }
  targets.value()->set(to, cost);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Maps of arrays, of maps, of sets, of objects: inner ones are shared references.
  const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<String>>>>();
  tsino::Array<String> list{F("apple"), F("bean"), F("avocado"), F("beet"), F("corn")};
  for (const String& word_ : list) {
    const String letter = tsino::elementAt(word_, 0);
    if (!groups->has(letter)) {
      groups->set(letter, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
    }
    groups->at(letter)->push(word_);
  }
  for (const auto& entry : *groups) {
    const String& letter = entry.key();
    const tsino::Shared<tsino::Array<String>>& words = entry.value();
    Serial.print(tsino::withoutFormat(letter));
    Serial.print(F(" "));
    Serial.print(words->length());
    Serial.print(F(" "));
    Serial.println(words->join(F("+")));
  }
  tsino::Shared<tsino::Array<String>> as = groups->at(F("a"));
  groups->remove(F("a"));
  as->push(F("almond"));
  Serial.print(groups->has(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(as->length());
  groups->set(F("a"), as);
  groups->at(F("a"))->pop();
  Serial.print(tsino::withoutFormat(as->join()));
  Serial.print(F(" "));
  Serial.println(groups->keys().join(F("")));
  connect_(F("a"), F("b"), 1.0);
  connect_(F("a"), F("c"), 4.0);
  connect_(F("b"), F("c"), 2.0);
  connect_(F("a"), F("b"), 1.5);
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult = edges->get(F("a"));
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult2 = edges->get(F("a"));
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult3 = edges->get(F("c"));
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult4 = edges->get(F("b"));
  tsino::inspect(
      Serial,
      getResult.has() ? getResult.value()->get(F("b")) : tsino::Optional<double>{});
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->size()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(getResult3.has() ? getResult3.value()->size() : 0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      getResult4.has() ? getResult4.value()->get(F("z")) : tsino::Optional<double>{});
  Serial.println();

  const auto members = tsino::makeMap<String, tsino::Shared<tsino::Set<uint8_t>>>(
      {{F("x"), tsino::makeShared<tsino::Set<uint8_t>>(1)}});
  tsino::Shared<tsino::Set<uint8_t>> getResult5 = members->at(F("x"));
  getResult5->add(2);
  getResult5->add(1);
  members->set(F("y"), members->at(F("x")));
  members->at(F("y"))->remove(1);
  Serial.print(members->at(F("x"))->size());
  Serial.print(F(" "));
  Serial.println(members->get(F("x")) == members->get(F("y")) ? F("true") : F("false"));
  const auto people = tsino::makeMap<String, tsino::Ref<People>>(
      {{F("ann"), tsino::make<People>(30.0)}, {F("bob"), tsino::make<People>(20.0)}});
  for (const auto& entry : *people) {
    const tsino::Ref<People>& person = entry.value();
    person->age++;
  }
  people->at(F("ann"))->age *= 2.0;
  tsino::Optional<tsino::Ref<People>> getResult6 = people->get(F("cyd"));
  Serial.print(
      tsino::withoutFormat(
          people->values().map<double>(
              [](const tsino::Ref<People>& given) -> double {
                const double age = given->age;
                return age;
              }).join()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      getResult6.has() ? tsino::Optional<double>(getResult6.value()->age) : tsino::Optional<double>{});
  Serial.println();
}

void loop() {}
