// in-containers-and-generics: written by tsino from in-containers-and-generics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Memo;
struct Record;
struct Unzip;
struct Zip;
struct Pair;
struct Swap;
struct Pair_;
struct Pair2;

struct Memo : tsino::Object {
  double item0 = 0;
  String item1;
  void construct(double item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Record : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Unzip : tsino::Object {
  tsino::Shared<tsino::Array<double>> item0;
  tsino::Shared<tsino::Array<String>> item1;
  void construct(tsino::Shared<tsino::Array<double>> item0, tsino::Shared<tsino::Array<String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Zip : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<int8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<int8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Pair : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Swap : tsino::Object {
  bool item0 = false;
  String item1;
  void construct(bool item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Pair_ : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Pair2 : tsino::Object {
  bool item0 = false;
  String item1;
  void construct(bool item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

tsino::Array<tsino::Ref<Memo>> zip(const tsino::Array<uint8_t>& as, const tsino::Array<String>& bs) {
  return as.slice(0, tsino::minimum<int32_t>(as.length(), bs.length())).map<tsino::Ref<Memo>>(
      [&](int32_t a, int32_t i) -> tsino::Ref<Memo> { return tsino::make<Memo>((double)a, bs[i]); });
}

tsino::Array<tsino::Ref<Zip>> zip_(const tsino::Array<String>& as, const tsino::Array<tsino::Shared<tsino::Array<int8_t>>>& bs) {
  return as.slice(0, tsino::minimum<int32_t>(as.length(), bs.length())).map<tsino::Ref<Zip>>(
      [&](const String& a, int32_t i) -> tsino::Ref<Zip> { return tsino::make<Zip>(a, bs[i]); });
}

tsino::Ref<Unzip> unzip(const tsino::Array<tsino::Ref<Memo>>& pairs) {
  return tsino::make<Unzip>(
      tsino::makeShared<tsino::Array<double>>(
          pairs.map<double>(
              [](const tsino::Ref<Memo>& given) -> double {
                const double a = given->item0;
                return a;
              })),
      tsino::makeShared<tsino::Array<String>>(
          pairs.map<String>(
              [](const tsino::Ref<Memo>& given) -> String {
                const String& b = given->item1;
                return b;
              })));
}
tsino::Array<tsino::Ref<Memo>> memo;

String cached(int32_t key) {
  const tsino::Optional<tsino::Ref<Memo>> hit = memo.find(
      [&](const tsino::Ref<Memo>& given) -> bool {
        const double k = given->item0;
        return k == key;
      });
  if (hit.has()) return tsino::concat(hit.value()->item1, F(" again"));
  const tsino::Ref<Memo> made = tsino::make<Memo>((double)key, tsino::concat(F("v"), String(key)));
  memo.push(made);
  return made->item1;
}

tsino::Ref<Memo> swap(const tsino::Ref<Pair>& pair) {
  return tsino::make<Memo>(pair->item1, pair->item0);
}

tsino::Ref<Swap> swap_(const tsino::Ref<Pair_>& pair) {
  return tsino::make<Swap>(pair->item1, pair->item0);
}

tsino::Ref<Pair_> swap_in_containers_and_generics(const tsino::Ref<Pair2>& pair) {
  return tsino::make<Pair_>(pair->item1, pair->item0);
}

tsino::Array<int8_t> swap2(const tsino::Array<int8_t>& pair) {
  return tsino::Array<int8_t>{pair[1], pair[0]};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Shared<tsino::Array<int8_t>>> points{
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{3, 4}),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{0, 1}),
      tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{3, -4})};
  points.sort(
      [](const tsino::Shared<tsino::Array<int8_t>>& point, const tsino::Shared<tsino::Array<int8_t>>& point2) -> int32_t {
        const int32_t ax = (*point)[0];
        const int32_t ay = (*point)[1];
        const int32_t bx = (*point2)[0];
        const int32_t by = (*point2)[1];
        int32_t value = ax - bx;
        return value != 0 ? value : ay - by;
      });
  Serial.println(
      points.map<String>(
          [](const tsino::Shared<tsino::Array<int8_t>>& point) -> String {
            return point->join(F(":"));
          }).join(F(" ")));
  tsino::Shared<tsino::Array<int8_t>> first = points[0];
  first->set(0, 100);
  Serial.print((*points[0])[0]);
  Serial.print(F(" "));
  Serial.print(
      points.findIndex(
          [](const tsino::Shared<tsino::Array<int8_t>>& point) -> bool {
            const int32_t x = (*point)[0];
            return x == 3;
          }));
  Serial.print(F(" "));
  Serial.println(
      points.indexOf(tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{3, 4})));
  tsino::Array<tsino::Ref<Memo>> zipped = zip(
      tsino::Array<uint8_t>{1, 2, 3},
      tsino::Array<String>{F("a"), F("b")});
  const tsino::Ref<Unzip> unzipResult = unzip(zipped);
  tsino::Shared<tsino::Array<double>> ns = unzipResult->item0;
  tsino::Shared<tsino::Array<String>> ts = unzipResult->item1;
  tsino::Ref<Memo> element = zipped[1];
  Serial.print(zipped.length());
  Serial.print(F(" "));
  Serial.print(tsino::concat(tsino::toText(element->item0), F(","), element->item1));
  Serial.print(F(" "));
  Serial.print(ns->join());
  Serial.print(F(" "));
  Serial.println(ts->join());
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<int8_t>>>>();
  zip_(tsino::Array<String>{F("p"), F("q")}, points).forEach(
      [&](const tsino::Ref<Zip>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<int8_t>>>> map = value;
  map->at(F("p"))->set(1, 55);
  tsino::Optional<tsino::Shared<tsino::Array<int8_t>>> getResult = map->get(F("q"));
  Serial.print((*points[0])[1]);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->join()) : tsino::Optional<String>{}));
  const auto seen = tsino::makeShared<tsino::Set<tsino::Shared<tsino::Array<int8_t>>>>(
      first,
      points[1],
      first);
  Serial.print(seen->size());
  Serial.print(F(" "));
  Serial.println(
      seen->has(tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{3, -4})) ? F("true") : F("false"));
  const auto record = tsino::makeRecord<tsino::Ref<Record>>(
      {{F("a"), tsino::make<Record>(F("x"), 1)}, {F("b"), tsino::make<Record>(F("y"), 2)}});
  for (const auto& entry : record->entries()) {
    const String& key = entry.key();
    const tsino::Ref<Record>& value2 = entry.value();
    const String text = value2->item0;
    const int32_t n = value2->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(tsino::repeat(text, n));
  }
  String withoutFormatResult = tsino::withoutFormat(cached(1));
  String cachedResult = cached(2);
  String cachedResult2 = cached(1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(cachedResult);
  Serial.print(F(" "));
  Serial.print(cachedResult2);
  Serial.print(F(" "));
  Serial.println(memo.length());
  tsino::Ref<Memo> swapResult = swap(tsino::make<Pair>(F("a"), 0.5));
  Serial.print(
      tsino::withoutFormat(
          tsino::concat(tsino::toText(swapResult->item0), F(","), swapResult->item1)));
  Serial.print(F(" "));
  Serial.print(swap_(swap_in_containers_and_generics(tsino::make<Pair2>(true, F("x"))))->item1);
  Serial.print(F(" "));
  Serial.println(
      points.map<tsino::Array<int8_t>>(
          [](const tsino::Shared<tsino::Array<int8_t>>& pair) -> tsino::Array<int8_t> {
            return swap2(*pair);
          })[1].join());
}

void loop() {}
