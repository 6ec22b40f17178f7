// set-basics: written by tsino from set-basics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Objects;

struct Objects : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

bool isSubset(const tsino::Shared<tsino::Set<String>>& small, const tsino::Shared<tsino::Set<String>>& large) {
  return small->values().every([&](const String& item) -> bool { return large->has(item); });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Add, has, delete, size, order of insertion, texts, numbers, NaN, -0, objects, and iteration.
  const auto set = tsino::makeShared<tsino::Set<double>>();
  int32_t sizeResult = set->size();
  bool hasResult = set->has(1.0);
  int32_t sizeResult2 = ((void)((void)((void)set->add(1.0), set->add(2.0)), set->add(1.0)), set)->size();
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(hasResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(sizeResult2);
  Serial.print(F(" "));
  Serial.println(set->has(1.0) ? F("true") : F("false"));
  bool deleteResult = set->remove(1.0);
  bool deleteResult2 = set->remove(1.0);
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(set->size());
  set->add(1.0);
  set->add(0.0);
  set->add(-0.0);
  set->add((double)NAN);
  set->add((double)NAN);
  set->add(0.5);
  Serial.print(tsino::withoutFormat(set->values().join()));
  Serial.print(F(" "));
  Serial.print(set->has(-0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(set->has((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(set->size());
  set->clear();
  Serial.print(set->size());
  Serial.print(F(" "));
  Serial.println(set->values().length());

  const auto words = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(tsino::split(F("the cat the dog a cat"), F(" "))));
  Serial.print(words->size());
  Serial.print(F(" "));
  Serial.println(words->values().join());
  for (auto entry = words->cursor(); entry.next();) {
    const String word_ = entry.value();
    if (tsino::length(word_) < 3) words->remove(word_);
  }
  words->forEach(
      [&](const String& word_, const String& same) {
        Serial.print(tsino::withoutFormat(word_));
        Serial.print(F(" "));
        Serial.print(word_ == same ? F("true") : F("false"));
        Serial.print(F(" "));
        Serial.println(words->size());
      });
  const auto letters = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(tsino::characters(F("hello"))));
  Serial.print(tsino::withoutFormat(letters->values().join(F(""))));
  Serial.print(F(" "));
  Serial.print(letters->size());
  Serial.print(F(" "));
  Serial.print(letters->values().length());
  Serial.print(F(" "));
  Serial.println(letters->values().indexOf(F("o")));
  const auto list = tsino::makeShared<tsino::Set<uint8_t>>(7);
  for (const int32_t a : *list) {
    const int32_t b = a;
    Serial.print(a);
    Serial.print(F(" "));
    Serial.println(b);
  }

  const auto union_ = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(
          tsino::Array<String>{tsino::allOf(words->values()), tsino::allOf(letters->values())}));
  tsino::Array<String> common = letters->values().filter(
      [](const String& letter) -> bool {
        return tsino::makeShared<tsino::Set<String>>(
            tsino::Set<String>::from(tsino::characters(F("world"))))->has(letter);
      });
  Serial.print(union_->size());
  Serial.print(F(" "));
  Serial.println(common.join(F("")));
  Serial.print(
      isSubset(
          tsino::makeShared<tsino::Set<String>>(
              tsino::Set<String>::from(tsino::characters(F("he")))),
          letters) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      isSubset(
          tsino::makeShared<tsino::Set<String>>(
              tsino::Set<String>::from(tsino::characters(F("hx")))),
          letters) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      isSubset(tsino::makeShared<tsino::Set<String>>(), tsino::makeShared<tsino::Set<String>>()) ? F("true") : F("false"));

  const auto objects = tsino::makeShared<tsino::Set<tsino::Ref<Objects>>>();
  const tsino::Ref<Objects> one = tsino::make<Objects>(1);
  objects->add(one);
  objects->add(tsino::make<Objects>(1));
  objects->add(one);
  one->id = 9;
  Serial.print(objects->size());
  Serial.print(F(" "));
  Serial.print(objects->has(one) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      objects->values().map<uint8_t>(
          [](const tsino::Ref<Objects>& object) -> int32_t { return object->id; }).join());
  const auto rows = tsino::makeShared<tsino::Set<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  Serial.print(rows->size());
  Serial.print(F(" "));
  Serial.println(
      rows->has(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})) ? F("true") : F("false"));
}

void loop() {}
