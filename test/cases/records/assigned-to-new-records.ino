// assigned-to-new-records: written by tsino from assigned-to-new-records.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Settings;

struct Settings : tsino::Object {
  tsino::Shared<tsino::Record<String>> values;
  void construct();
  tsino::Ref<Settings> set(const tsino::Shared<tsino::Record<String>>& patch);
  String show();
};

tsino::Shared<tsino::Record<String>> merged(const tsino::Array<tsino::Shared<tsino::Record<String>>>& records) {
  return records.reduce<tsino::Shared<tsino::Record<String>>>(
      [](const tsino::Shared<tsino::Record<String>>& all, const tsino::Shared<tsino::Record<String>>& one) -> tsino::Shared<tsino::Record<String>> {
        const auto value = tsino::makeShared<tsino::Record<String>>();
        value->assign(*all);
        value->assign(*one);
        return value;
      },
      tsino::makeShared<tsino::Record<String>>());
}

tsino::Ref<Settings> Settings::set(const tsino::Shared<tsino::Record<String>>& patch) {
  const auto value = tsino::makeShared<tsino::Record<String>>();
  value->assign(*this->values);
  value->assign(*patch);
  this->values = value;
  return tsino::Ref<Settings>(this);
}

String Settings::show() {
  return tsino::toJson(this->values);
}

void Settings::construct() {
  this->values = tsino::makeShared<tsino::Record<String>>();
}

void setup() {
  Serial.begin(115200);
  // @run
  // Object.assign of records: to a new one, of several at once, and of several to one that is there.
  const auto record = tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}});
  const auto other = tsino::makeRecord<uint8_t>({{F("b"), 3}, {F("c"), 4}});
  const auto empty = tsino::makeShared<tsino::Record<uint8_t>>();

  const auto value = tsino::makeShared<tsino::Record<uint8_t>>();
  value->assign(*record);
  value->assign(*other);
  value->assign(*empty);
  tsino::Shared<tsino::Record<uint8_t>> all = value;
  Serial.print(tsino::withoutFormat(all->keys().join()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(all->get(F("b"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("b"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, all);
  Serial.println();
  const auto value2 = tsino::makeRecord<uint8_t>({{F("z"), 9}});
  value2->assign(*record);
  value2->assign(*tsino::makeRecord<uint8_t>({{F("q"), 1}, {F("a"), 7}}));
  tsino::Shared<tsino::Record<uint8_t>> more = value2;
  tsino::inspect(Serial, more);
  Serial.println();

  record->assign(*other);
  record->assign(*tsino::makeRecord<uint8_t>({{F("d"), 5}}));
  tsino::inspect(Serial, record);
  Serial.println();
  bool value3 = ((void)record->assign(*empty), ((void)record->assign(
      *tsino::makeRecord<uint8_t>({{F("e"), 6}})), record)) == record;
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, record);
  Serial.println();

  tsino::inspect(
      Serial,
      merged(
          tsino::Array<tsino::Shared<tsino::Record<String>>>{
              tsino::makeRecord<String>({{F("a"), F("x")}}),
              tsino::makeRecord<String>({{F("b"), F("y")}}),
              tsino::makeRecord<String>({{F("a"), F("z")}})}));
  Serial.println();

  const auto nested = tsino::makeRecord<tsino::Shared<tsino::Record<uint8_t>>>(
      {{F("x"), tsino::makeRecord<uint8_t>({{F("a"), 1}})}});
  const auto value4 = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<uint8_t>>>>();
  value4->assign(*nested);
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<uint8_t>>>> copy = value4;
  copy->set(F("y"), tsino::makeShared<tsino::Record<uint8_t>>());
  copy->at(F("x"))->set(F("a"), 5);
  tsino::inspect(Serial, nested);
  Serial.print(F(" "));
  tsino::inspect(Serial, copy);
  Serial.println();

  Serial.println(
      tsino::make<Settings>()->set(tsino::makeRecord<String>({{F("mode"), F("fast")}}))->set(
          tsino::makeRecord<String>({{F("name"), F("n")}, {F("mode"), F("slow")}}))->show());
}

void loop() {}
