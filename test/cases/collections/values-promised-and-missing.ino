// values-promised-and-missing: written by tsino from values-promised-and-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Reading;
struct Pair;
struct Twos;

struct Reading : tsino::Object {
  int32_t at = 0;
  int32_t value = 0;
  void construct(int32_t at, int32_t value) {
    this->at = at;
    this->value = value;
  }
};

struct Pair : tsino::Object {
  tsino::Optional<tsino::Ref<Reading>> item0;
  tsino::Optional<String> item1;
  void construct(tsino::Optional<tsino::Ref<Reading>> item0, tsino::Optional<String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Twos : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// Lists in a Map, and what is asked there.
const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Reading>>>>>>();

void put(const String& group, const tsino::Optional<tsino::Ref<Reading>>& reading = {}) {
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Reading>>>>> list = groups->get(
      group);
  if (list.has()) {
    list.value()->push(reading);
  } else {
    groups->set(
        group,
        tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Reading>>>>(
            tsino::Array<tsino::Optional<tsino::Ref<Reading>>>{reading}));
  }
}

void setup() {
  Serial.begin(115200);
  const auto readings = tsino::makeMap<String, tsino::Ref<Reading>>(
      {{F("hall"), tsino::make<Reading>(1, 20)}});
  const auto kept = tsino::makeShared<tsino::Map<String, tsino::Optional<tsino::Ref<Reading>>>>();
  tsino::Array<String> list{F("hall"), F("attic")};
  for (const String& room : list) kept->set(room, readings->get(room));
  tsino::Optional<tsino::Ref<Reading>> getResult = kept->get(F("hall"));
  tsino::Optional<tsino::Ref<Reading>> getResult2 = kept->get(F("attic"));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()->value) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->value) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(kept->has(F("attic")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(kept->size());
  for (const auto& entry : *kept) {
    const String& room = entry.key();
    const tsino::Optional<tsino::Ref<Reading>>& reading = entry.value();
    Serial.print(tsino::withoutFormat(room));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !reading.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)reading.value()->value));
    Serial.println();
  }
  kept->forEach(
      [](const tsino::Optional<tsino::Ref<Reading>>& reading, const String& room) {
        Serial.print(tsino::withoutFormat(room));
        Serial.print(F(" "));
        Serial.println(!reading.has() ? F("true") : F("false"));
      });
  Serial.print(
      tsino::withoutFormat(
          kept->values().map<tsino::Union<double, String>>(
              [](const tsino::Optional<tsino::Ref<Reading>>& reading) -> tsino::Union<double, String> {
                return reading.has() ? tsino::Union<double, String>((double)reading.value()->at) : tsino::Union<double, String>(
                    String(F("-")));
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      !tsino::makeShared<tsino::Map<String, tsino::Optional<tsino::Ref<Reading>>>>(kept->copy())->get(
          F("attic")).has() ? F("true") : F("false"));

  const auto table = tsino::makeShared<tsino::Record<tsino::Optional<tsino::Ref<Reading>>>>();
  const auto counts = tsino::makeShared<tsino::Record<tsino::Optional<int32_t>>>();
  tsino::Array<uint8_t> numbers{4};
  tsino::Array<String> list2{F("hall"), F("attic")};
  for (const String& room : list2) {
    table->set(room, readings->get(room));
    counts->set(
        room,
        tsino::Optional<int32_t>(tsino::convertOptional(numbers.get(tsino::length(room) - 4))));
  }
  tsino::Array<String> list3 = table->keys();
  for (const String& room : list3) {
    tsino::Optional<tsino::Ref<Reading>> getResult3 = table->get(room);
    Serial.print(tsino::withoutFormat(room));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !getResult3.has() ? tsino::Union<double, String>(String(F("never"))) : tsino::Union<double, String>(
            (double)getResult3.value()->at));
    Serial.println();
  }
  tsino::Array<tsino::Optional<int32_t>> list4 = counts->values();
  for (const tsino::Optional<int32_t>& count : list4) {
    tsino::printUnion(
        Serial,
        !count.has() ? tsino::Union<double, String>(String(F("uncounted"))) : tsino::Union<double, String>(
            (double)count.value()));
    Serial.println();
  }
  for (const auto& entry : counts->entries()) {
    const String& room = entry.key();
    const tsino::Optional<int32_t>& count = entry.value();
    Serial.print(tsino::withoutFormat(room));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !count.has() ? tsino::Union<double, String>(String(F("?"))) : tsino::Union<double, String>(
            (double)(count.value() + 1)));
    Serial.println();
  }

  tsino::Array<String> words{F("on"), F("off")};
  const auto states = tsino::makeShared<tsino::Set<tsino::Optional<String>>>(
      tsino::Set<tsino::Optional<String>>::from(
          tsino::Array<String>{F("on"), F("of")}.map<tsino::Optional<String>>(
              [&](const String& word_) -> tsino::Optional<String> {
                return words.find([&](const String& one) -> bool { return one == word_; });
              })));
  for (const tsino::Optional<String>& state : *states) {
    Serial.println(state.has() ? state.value() : String(F("no state")));
  }
  Serial.print(states->size());
  Serial.print(F(" "));
  Serial.println(
      states->values().filter(
          [](const tsino::Optional<String>& state) -> bool { return state.has(); }).length());

  const tsino::Ref<Pair> pair = tsino::make<Pair>(readings->values().get(3), words.get(0));
  tsino::Optional<String> n1 = pair->item1;
  tsino::printFirstUnion(
      Serial,
      !pair->item0.has() ? tsino::Union<double, String>(String(F("nothing"))) : tsino::Union<double, String>(
          (double)pair->item0.value()->value));
  Serial.print(F(" "));
  Serial.println(n1.has() ? n1.value() : String(F("no word")));
  const tsino::Optional<tsino::Ref<Reading>> first = pair->item0;
  const tsino::Optional<String> second = pair->item1;
  Serial.print(!first.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::present(second).value()));
  tsino::Array<tsino::Ref<Twos>> twos = tsino::Array<String>{F("hall"), F("cellar")}.map<tsino::Ref<Twos>>(
      [&](const String& room) -> tsino::Ref<Twos> {
        tsino::Optional<tsino::Ref<Reading>> getResult3 = readings->get(room);
        return tsino::make<Twos>(
            room,
            getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()->value) : tsino::Optional<int32_t>{});
      });
  for (const tsino::Ref<Twos>& two : twos) {
    const String& room = two->item0;
    const tsino::Optional<int32_t> value = two->item1;
    Serial.print(tsino::withoutFormat(room));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !value.has() ? tsino::Union<double, String>(String(F("cold"))) : tsino::Union<double, String>(
            (double)value.value()));
    Serial.println();
  }
  put(F("a"), readings->get(F("hall")));
  put(F("a"), readings->get(F("den")));
  put(F("b"), readings->get(F("den")));
  for (const auto& entry : *groups) {
    const String& group = entry.key();
    const tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Reading>>>>& list5 = entry.value();
    for (const tsino::Optional<tsino::Ref<Reading>>& reading : *list5) {
      Serial.print(tsino::withoutFormat(group));
      Serial.print(F(" "));
      tsino::printUnion(
          Serial,
          !reading.has() ? tsino::Union<double, String>(String(F("lost"))) : tsino::Union<double, String>(
              (double)reading.value()->at));
      Serial.println();
    }
  }
  // Places that are free.
  tsino::Array<tsino::Optional<tsino::Ref<Reading>>> slots;
  for (int32_t at = 0; at < 3; at++) slots.push(tsino::Optional<tsino::Ref<Reading>>{});
  slots.set(1, tsino::Optional<tsino::Ref<Reading>>(tsino::make<Reading>(5, 6)));
  for (const tsino::Optional<tsino::Ref<Reading>>& slot : slots) {
    tsino::printUnion(
        Serial,
        !slot.has() ? tsino::Union<double, String>(String(F("free"))) : tsino::Union<double, String>(
            (double)slot.value()->value));
    Serial.println();
  }
}

void loop() {}
