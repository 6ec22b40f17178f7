// for-of-everything: written by tsino from for-of-everything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Target;
struct Tuple;
struct Shape;

struct Target : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Shape : tsino::Object {
  int32_t p = 0;
  int32_t q = 0;
  void construct(int32_t p, int32_t q) {
    this->p = p;
    this->q = q;
  }
};

// @run
// One function per source: arrays, sets, maps, entries, keys, values, literals, calls, nested.
String collect(const tsino::Array<int32_t>& source_) {
  String text = F("");
  for (const int32_t item : source_) text += tsino::concat(String(item), F(";"));
  return text;
}

// @run
// One function per source: arrays, sets, maps, entries, keys, values, literals, calls, nested.
String collect_(const String& source_) {
  String text = F("");
  for (const String& item : tsino::eachCharacter(source_)) text += tsino::concat(item, F(";"));
  return text;
}

// @run
// One function per source: arrays, sets, maps, entries, keys, values, literals, calls, nested.
String collect_for_of_everything(const tsino::Shared<tsino::Set<String>>& source_) {
  String text = F("");
  for (const String& item : *source_) text += tsino::concat(item, F(";"));
  return text;
}

// @run
// One function per source: arrays, sets, maps, entries, keys, values, literals, calls, nested.
String collect2(const tsino::Shared<tsino::Map<String, uint8_t>>& source_) {
  String text = F("");
  for (const auto& entry : *source_) {
    const String& key = entry.key();
    int32_t value = entry.value();
    const tsino::Ref<Tuple> item = tsino::make<Tuple>(key, value);
    text += tsino::concat(item->item0, F(","), String(item->item1), F(";"));
  }
  return text;
}

// @run
// One function per source: arrays, sets, maps, entries, keys, values, literals, calls, nested.
String collect3(const tsino::Array<tsino::Shared<tsino::Array<int32_t>>>& source_) {
  String text = F("");
  for (const tsino::Shared<tsino::Array<int32_t>>& item : source_) {
    text += tsino::concat(item->join(), F(";"));
  }
  return text;
}
int32_t calls = 0;

tsino::Array<uint8_t> source() {
  calls++;
  return tsino::Array<uint8_t>{1, 2, 3};
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(collect(tsino::Array<int32_t>{1, 2})));
  Serial.print(F(" "));
  Serial.print(collect_(F("ab")));
  Serial.print(F(" "));
  Serial.print(collect_for_of_everything(tsino::makeShared<tsino::Set<String>>(F("x"))));
  Serial.print(F(" "));
  Serial.println(collect2(tsino::makeMap<String, uint8_t>({{F("k"), 1}})));
  Serial.print(
      tsino::withoutFormat(
          collect3(
              tsino::Array<uint8_t>{5, 6}.map<tsino::Shared<tsino::Array<int32_t>>>(
                  [](int32_t value, int32_t value2) -> tsino::Shared<tsino::Array<int32_t>> {
                    return tsino::makeShared<tsino::Array<int32_t>>(
                        tsino::Array<int32_t>{value2, value});
                  }))));
  Serial.print(F(" "));
  Serial.print(collect(tsino::makeMap<String, int32_t>({{F("k"), 1}})->values()));
  Serial.print(F(" "));
  Serial.print(
      collect(
          tsino::Array<String>{F("q")}.map<int32_t>(
              [](const String& value, int32_t value2) -> int32_t { return value2; })));
  Serial.print(F(" "));
  Serial.println(collect(tsino::Array<int32_t>{}));
  tsino::Array<uint8_t> list = source();
  for (const int32_t n : list) {
    if (n == 2) break;
  }
  tsino::Array<uint8_t> list2 = source();
  for (const int32_t _ : list2) calls += 10;
  Serial.println(calls);
  tsino::Array<uint8_t> list3 = tsino::Array<uint8_t>{1, 2, 3}.filter(
      [](int32_t n) -> bool { return n != 2; }).map<uint8_t>(
      [](int32_t n) -> int32_t { return n * n; });
  for (const int32_t n : list3) Serial.println(n);
  const auto list4 = tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
      {
          {F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})},
          {F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})}});
  for (const auto& entry : *list4) {
    const String& key = entry.key();
    const tsino::Shared<tsino::Array<uint8_t>>& values = entry.value();
    String line = key;
    for (const int32_t value : *values) line += value;
    Serial.println(line);
  }
  tsino::Array<String> list5{F("p"), F("q")};
  list5.reverse();
  for (const String& key : list5) Serial.println(key);
  tsino::Array<String> list6 = tsino::split(F("a,b"), F(","));
  for (const String& part : list6) {
    for (const String& char_ : tsino::eachCharacterOf(tsino::concat(part, F("!")))) {
      Serial.print(tsino::withoutFormat(part));
      Serial.print(F(" "));
      Serial.println(char_);
    }
  }
  tsino::Array<tsino::Shared<tsino::Array<double>>> matrix{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0})};
  for (const tsino::Shared<tsino::Array<double>>& row : matrix) {
    for (int32_t i = 0; i < row->length(); i++) {
      const double cell = (*row)[i];
      if (row->length() < 4) row->push(cell * 10.0);
    }
  }
  Serial.println(
      matrix.map<String>(
          [](const tsino::Shared<tsino::Array<double>>& row) -> String { return row->join(); }).join(
          F("|")));
  tsino::Optional<int32_t> last;
  tsino::Array<uint8_t> list7{4, 5, 6};
  for (const int32_t item : list7) {
    last = item;
    if (last.value() == 5) break;
  }
  Serial.println(tsino::optionalText(last));
  const tsino::Ref<Target> target = tsino::make<Target>(0);
  tsino::Array<uint8_t> list8{7, 8};
  for (const int32_t item : list8) {
    target->value = item;
    Serial.println(target->value);
  }
  tsino::Array<int32_t> array{0, 0};
  tsino::Array<uint8_t> list9{3, 4};
  for (const int32_t item : list9) {
    array.set(1, item);
    array[0] += array[1];
  }
  Serial.println(array.join());
}

void loop() {}
