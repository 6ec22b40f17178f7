// map-basics: written by tsino from map-basics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Tuple;

struct Tuple : tsino::Object {
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
  // Set, get, has, delete, clear, size; setting again keeps the place; chained; missing keys.
  const auto stock = tsino::makeShared<tsino::Map<String, int32_t>>();
  int32_t sizeResult = stock->size();
  String getResult = tsino::optionalText(stock->get(F("nut")));
  bool hasResult = stock->has(F("nut"));
  bool deleteResult = stock->remove(F("nut"));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.print(hasResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(deleteResult ? F("true") : F("false"));
  stock->set(F("nut"), 5);
  stock->set(F("bolt"), 7);
  stock->set(F("nut"), 6);
  Serial.print(stock->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(stock->get(F("nut"))));
  Serial.print(F(" "));
  Serial.println(stock->keys().join());
  bool deleteResult2 = stock->remove(F("nut"));
  bool deleteResult3 = stock->remove(F("nut"));
  Serial.print(deleteResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(stock->has(F("nut")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(stock->size());
  stock->set(F("nut"), 1);
  Serial.print(tsino::withoutFormat(stock->keys().join()));
  Serial.print(F(" "));
  Serial.println(stock->values().join());
  tsino::Array<String> list{F("bolt"), F("gear"), F("nut")};
  for (const String& key : list) stock->set(key, stock->get(key).valueOr(0) + 1);
  Serial.println(
      stock->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, stock->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& key = given->item0;
            const int32_t n = given->item1;
            return tsino::concat(key, String(n));
          }).join());
  stock->forEach(
      [&](int32_t value, const String& key) {
        Serial.print(tsino::withoutFormat(key));
        Serial.print(F(" "));
        Serial.print(value);
        Serial.print(F(" "));
        Serial.println(stock == stock ? F("true") : F("false"));
      });
  stock->clear();
  Serial.print(stock->size());
  Serial.print(F(" "));
  Serial.println(stock->keys().length());

  const auto zero = tsino::makeMap<double, String>(
      {{0.0, F("zero")}, {1.0, F("one")}, {-1.0, F("minus")}, {0.5, F("half")}});
  Serial.print(tsino::withoutFormat(tsino::optionalText(zero->get(-0.0))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(zero->get(1.0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(zero->get(0.5)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(zero->get(0.25)));
  Serial.print(F(" "));
  Serial.println(zero->size());
  zero->set((double)NAN, F("nan"));
  zero->set((double)NAN, F("nan again"));
  Serial.print(zero->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(zero->get((double)NAN)));
  Serial.print(F(" "));
  Serial.println(zero->has(0.0 / 0.0) ? F("true") : F("false"));
  const auto flags = tsino::makeShared<tsino::Map<bool, int32_t>>();
  tsino::Array<uint8_t> list2{1, 2, 3, 4, 5};
  for (const int32_t n : list2) flags->set(n % 2 == 0, flags->get(n % 2 == 0).valueOr(0) + n);
  Serial.print(tsino::optionalText(flags->get(true)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(flags->get(false)));
  tsino::Shared<tsino::Map<double, String>> alias = zero;
  alias->remove(0.0);
  Serial.print(zero->has(0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(alias == zero ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Map<double, String>>(zero->copy()) == zero ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::makeShared<tsino::Map<double, String>>(zero->copy())->size());
}

void loop() {}
