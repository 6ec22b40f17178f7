// counting-and-ranking: written by tsino from counting-and-ranking.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Ranking;

struct Ranking : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Word counts, histograms and ranking with maps, as people write them.
  const String text = F("the quick brown fox jumps over the lazy dog the fox");
  const auto counts = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::Array<String> list = tsino::split(text, F(" "));
  for (const String& word_ : list) counts->set(word_, counts->get(word_).valueOr(0) + 1);
  tsino::Array<tsino::Ref<Ranking>> ranking = counts->keys().map<tsino::Ref<Ranking>>(
      [&](const String& value) -> tsino::Ref<Ranking> {
        return tsino::make<Ranking>(value, counts->at(value));
      }).sort(
      [](const tsino::Ref<Ranking>& a, const tsino::Ref<Ranking>& b) -> int32_t {
        int32_t value = b->item1 - a->item1;
        return value != 0 ? value : tsino::localeCompare(a->item0, b->item0);
      });
  tsino::Array<tsino::Ref<Ranking>> list2 = ranking.slice(0, 4);
  for (const tsino::Ref<Ranking>& item : list2) {
    const String& word_ = item->item0;
    const int32_t count = item->item1;
    Serial.print(tsino::withoutFormat(tsino::padEnd(word_, 6)));
    Serial.print(F(" "));
    Serial.println(tsino::repeat(F("#"), count));
  }
  Serial.print(counts->size());
  Serial.print(F(" "));
  Serial.println(counts->values().filter([](int32_t n) -> bool { return n == 1; }).length());

  const auto histogram = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  for (int32_t i = 0; i < 20; i++) {
    const int32_t bucket = i * i / 50;
    tsino::Optional<int32_t> getResult = histogram->get(bucket);
    histogram->set(bucket, (tsino::truthy(getResult) ? getResult.value() : 0) + 1);
  }
  Serial.println(
      histogram->keys().map<tsino::Shared<tsino::Array<uint32_t>>>(
          [&](uint32_t value) -> tsino::Shared<tsino::Array<uint32_t>> {
            return tsino::makeShared<tsino::Array<uint32_t>>(
                tsino::Array<uint32_t>{value, (uint32_t)histogram->at((int64_t)value)});
          }).map<String>(
          [](const tsino::Shared<tsino::Array<uint32_t>>& given) -> String {
            const uint32_t bucket = (*given)[0];
            const uint32_t n = (*given)[1];
            return tsino::concat(String(bucket), F(":"), String(n));
          }).join(F(" ")));

  String mostUsed = F("");
  int32_t best = 0;
  counts->forEach(
      [&](int32_t count, const String& word_) {
        if (count > best) {
          best = count;
          mostUsed = word_;
        }
      });
  Serial.print(tsino::withoutFormat(mostUsed));
  Serial.print(F(" "));
  Serial.println(best);

  const auto positions = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<int32_t>>>>();
  tsino::characters(F("mississippi")).forEach(
      [&](const String& letter, int32_t at) {
        const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> list3 = positions->get(letter);
        if (list3.has()) {
          list3.value()->push(at);
        } else {
          positions->set(
              letter,
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{at}));
        }
      });
  for (const auto& entry : *positions) {
    const String& letter = entry.key();
    const tsino::Shared<tsino::Array<int32_t>>& list3 = entry.value();
    Serial.print(tsino::withoutFormat(letter));
    Serial.print(F(" "));
    Serial.println(list3->join());
  }
  const auto anagrams = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Set<String>>>>();
  tsino::Array<String> list3{
      F("listen"),
      F("silent"),
      F("enlist"),
      F("google"),
      F("elgoog"),
      F("listen")};
  for (const String& word_ : list3) {
    const String key = tsino::characters(word_).sort().join(F(""));
    tsino::Optional<tsino::Shared<tsino::Set<String>>> getResult = anagrams->get(key);
    tsino::Shared<tsino::Set<String>> value = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Set<String>>();
    value->add(word_);
    anagrams->set(key, value);
  }
  Serial.println(
      anagrams->values().map<String>(
          [](const tsino::Shared<tsino::Set<String>>& set) -> String {
            return set->values().join(F("="));
          }).join(F(" ")));
}

void loop() {}
