// names-like-members: written by tsino from names-like-members.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Keys that look like members of objects or of C++: they are plain keys.
  const auto record = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::Array<String> names{
      F("length"),
      F("size"),
      F("keys"),
      F("get"),
      F("class"),
      F("int"),
      F("operator"),
      F(""),
      F(" "),
      F("a b"),
      F("\303\244"),
      F("\360\237\230\200"),
      F("0"),
      F("null"),
      F("true"),
      F("\n")};
  names.forEach([&](const String& name, int32_t i) { record->set(name, i); });
  Serial.print(record->size() == names.length() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("length"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("size"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F(""))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("\303\244"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(record->get(F("\360\237\230\200"))));
  for (const String& name : names) {
    if (!record->has(name)) {
      Serial.print(F("missing "));
      Serial.println(name);
    }
  }
  Serial.print(record->at(F("int")) + record->at(F("class")));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("null"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("true"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(record->get(F("\n"))));
  record->remove(F("length"));
  Serial.print(record->has(F("length")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(record->keys()[0]);
  Serial.print(F(" "));
  Serial.println(record->keys()[1]);
  const auto nested = tsino::makeRecord<tsino::Shared<tsino::Record<String>>>(
      {{F("size"), tsino::makeRecord<String>({{F("keys"), F("inner")}})}});
  nested->set(F("get"), nested->at(F("size")));
  nested->at(F("get"))->set(F("set"), F("added"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(nested->at(F("size"))->get(F("set")))));
  Serial.print(F(" "));
  Serial.print(nested->at(F("size"))->keys().join());
  Serial.print(F(" "));
  Serial.println(nested->get(F("size")) == nested->get(F("get")) ? F("true") : F("false"));
  const auto upper = tsino::makeShared<tsino::Record<String>>();
  tsino::Array<String> list{F("One"), F("ONE"), F("one")};
  for (const String& word_ : list) upper->set(tsino::toLowerCase(word_), word_);
  Serial.print(tsino::withoutFormat(upper->keys().join()));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(upper->get(F("one"))));
  const auto byLength = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<String>>>>();
  tsino::Array<String> list2{F("a"), F("bb"), F("cc"), F("")};
  for (const String& word_ : list2) {
    String value = String(tsino::length(word_));
    tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = byLength->get(value);
    (!getResult.has() ? [&] {
      tsino::Shared<tsino::Array<String>> value2 = tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{});
      byLength->set(value, value2);
      return value2;
    }() : getResult.value())->push(word_);
  }
  Serial.print(tsino::withoutFormat(byLength->keys().join()));
  Serial.print(F(" "));
  Serial.print(byLength->at(String(2))->join());
  Serial.print(F(" "));
  Serial.print(byLength->at(String(0))->length());
  Serial.print(F(" "));
  Serial.println(!byLength->has(String(7)) ? F("true") : F("false"));
}

void loop() {}
