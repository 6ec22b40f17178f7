// word-tables: written by tsino from word-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Tuple;
struct Top;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Top : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<int32_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<int32_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Records as dictionaries, inverted indexes, histograms printed as bars, nested counters and defaults.
  const String text = F("to be or not to be that is the question");
  const auto index = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>();
  tsino::split(text, F(" ")).forEach(
      [&](const String& word_, int32_t at) {
        tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult = index->get(word_);
        (!getResult.has() ? [&] {
          tsino::Shared<tsino::Array<int32_t>> value = tsino::makeShared<tsino::Array<int32_t>>(
              tsino::Array<int32_t>{});
          index->set(word_, value);
          return value;
        }() : getResult.value())->push(at);
      });
  tsino::Array<String> list = index->keys();
  list.sort();
  for (const String& word_ : list) {
    Serial.print(tsino::withoutFormat(tsino::padEnd(word_, 9)));
    Serial.print(F(" "));
    Serial.println(index->at(word_)->join());
  }
  const auto lengths = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<String>>>>();
  tsino::Array<String> list2 = index->keys();
  for (const String& word_ : list2) {
    tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = lengths->get(
        String(tsino::length(word_)));
    tsino::Shared<tsino::Array<String>> list3 = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{});
    list3->push(word_);
    lengths->set(String(tsino::length(word_)), list3);
  }
  for (const auto& entry : lengths->entries()) {
    const String& length = entry.key();
    const tsino::Shared<tsino::Array<String>>& words = entry.value();
    Serial.print(tsino::withoutFormat(length));
    Serial.print(F(" "));
    Serial.print(tsino::repeat(F("#"), words->length()));
    Serial.print(F(" "));
    Serial.println(words->join());
  }
  const auto pairs = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<int32_t>>>>();
  for (int32_t i = 1; i < tsino::length(text); i++) {
    const String a = tsino::elementAt(text, i - 1);
    const String b = tsino::elementAt(text, i);
    if (a == F(" ") || b == F(" ")) continue;
    tsino::Optional<tsino::Shared<tsino::Record<int32_t>>> getResult = pairs->get(a);
    tsino::Shared<tsino::Record<int32_t>> row = !getResult.has() ? [&] {
      const auto value = tsino::makeShared<tsino::Record<int32_t>>();
      pairs->set(a, value);
      return value;
    }() : getResult.value();
    row->set(b, row->get(b).valueOr(0) + 1);
  }
  tsino::Shared<tsino::Record<int32_t>> getResult = pairs->at(F("t"));
  Serial.print(
      tsino::withoutFormat(
          getResult->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, getResult->at(value));
              }).map<String>(
              [](const tsino::Ref<Tuple>& given) -> String {
                const String& b = given->item0;
                const int32_t n = given->item1;
                return tsino::concat(F("t"), b, String(n));
              }).join()));
  Serial.print(F(" "));
  Serial.println(pairs->size());
  const auto translate = tsino::makeRecord<String>(
      {{F("to"), F("zu")}, {F("be"), F("sein")}, {F("not"), F("nicht")}});
  Serial.println(
      tsino::split(text, F(" ")).map<String>(
          [&](const String& word_) -> String {
            tsino::Optional<String> getResult2 = translate->get(word_);
            return getResult2.has() ? getResult2.value() : tsino::concat(F("("), word_, F(")"));
          }).join(F(" ")));
  const auto merged = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::Array<tsino::Shared<tsino::Record<uint8_t>>> list3{
      tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}}),
      tsino::makeRecord<uint8_t>({{F("b"), 3}}),
      tsino::makeShared<tsino::Record<uint8_t>>()};
  for (const tsino::Shared<tsino::Record<uint8_t>>& source : list3) {
    for (const auto& entry : source->entries()) {
      const String& key = entry.key();
      const int32_t n = entry.value();
      merged->set(key, merged->get(key).valueOr(0) + n);
    }
  }
  Serial.println(tsino::toJson(merged));
  tsino::Array<String> top = index->keys().map<tsino::Ref<Top>>(
      [&](const String& value) -> tsino::Ref<Top> {
        return tsino::make<Top>(value, index->at(value));
      }).sort(
      [](const tsino::Ref<Top>& given, const tsino::Ref<Top>& given2) -> int32_t {
        const String& x = given->item0;
        const tsino::Shared<tsino::Array<int32_t>>& a = given->item1;
        const String& y = given2->item0;
        const tsino::Shared<tsino::Array<int32_t>>& b = given2->item1;
        int32_t value = b->length() - a->length();
        return value != 0 ? value : tsino::compare(x, y) < 0 ? -1 : 1;
      }).slice(0, 3).map<String>(
      [](const tsino::Ref<Top>& given) -> String {
        const String& word_ = given->item0;
        return word_;
      });
  Serial.println(top.join());
}

void loop() {}
