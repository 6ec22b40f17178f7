// break-cleans-nothing-twice: written by tsino from break-cleans-nothing-twice.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Kept;
struct Tuple;

struct Kept : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Leaving loops by break, return and throw, while the sources are temporary arrays, maps and sets.
tsino::Optional<String> firstLong(const tsino::Array<String>& words) {
  tsino::Array<String> list = words.map<String>(
      [](const String& w) -> String { return tsino::trim(w); });
  for (const String& word_ : list) {
    if (tsino::length(word_) > 3) return word_;
  }
  return {};
}

String indexOfKey(const tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>& map, int32_t wanted) {
  tsino::Array<tsino::Ref<Tuple>> list = map->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, map->at(value));
      });
  list.reverse();
  for (const tsino::Ref<Tuple>& item : list) {
    const String& key = item->item0;
    const tsino::Shared<tsino::Array<uint8_t>>& values = item->item1;
    for (const int32_t value : *values) {
      if (value == wanted) return key;
    }
  }
  return F("none");
}

int32_t checkAll(const tsino::Shared<tsino::Set<int8_t>>& values) {
  int32_t sum = 0;
  const auto list = tsino::makeShared<tsino::Set<int8_t>>(
      tsino::Set<int8_t>::from(tsino::Array<int8_t>{tsino::allOf(values->values()), 99}));
  for (const int32_t value : *list) {
    if (value < 0) {
      tsino::raise(tsino::makeError<tsino::Error>(F("negative after "), sum));
      return 0;
    }
    sum += value;
  }
  return sum;
}
int32_t made = 0;

tsino::Array<tsino::Ref<Kept>> make() {
  made++;
  return tsino::Array<tsino::Ref<Kept>>{
      tsino::make<Kept>(1),
      tsino::make<Kept>(2),
      tsino::make<Kept>(3)};
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              firstLong(tsino::Array<String>{F(" a "), F("long one "), F("longer")}))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(firstLong(tsino::Array<String>{F("a")})));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(firstLong(tsino::Array<String>{})));
  const auto map = tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
      {
          {F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})},
          {F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 1})}});
  String withoutFormatResult = tsino::withoutFormat(indexOfKey(map, 1));
  String indexOfKeyResult = indexOfKey(map, 2);
  String indexOfKeyResult2 = indexOfKey(map, 3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(indexOfKeyResult);
  Serial.print(F(" "));
  Serial.println(indexOfKeyResult2);
  tsino::Array<tsino::Shared<tsino::Array<int8_t>>> list{
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{1, 2}),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{5, -1}),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{})};
  for (const tsino::Shared<tsino::Array<int8_t>>& values : list) {
    {
      int32_t checkAllResult = checkAll(
          tsino::makeShared<tsino::Set<int8_t>>(tsino::Set<int8_t>::from(*values)));
      if (tsino::thrown()) goto caught;
      Serial.println(checkAllResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->message);
    }
  }
  tsino::Optional<tsino::Ref<Kept>> kept;
  tsino::Array<tsino::Ref<Kept>> list2 = make();
  for (const tsino::Ref<Kept>& object : list2) {
    kept = object;
    if (object->id == 2) break;
  }
  Serial.print(
      tsino::optionalText(
          kept.has() ? tsino::Optional<int32_t>(kept.value()->id) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(made);
  tsino::Array<uint8_t> results;
  tsino::Array<tsino::Ref<Kept>> list3 = make();
  for (const tsino::Ref<Kept>& a : list3) {
    tsino::Array<tsino::Ref<Kept>> list4 = make();
    for (const tsino::Ref<Kept>& b : list4) {
      if (b->id > a->id) break;
      if (a->id == 2) continue;
      results.push((uint8_t)(a->id * 10 + b->id));
    }
  }
  Serial.print(tsino::withoutFormat(results.join()));
  Serial.print(F(" "));
  Serial.println(made);
}

void loop() {}
