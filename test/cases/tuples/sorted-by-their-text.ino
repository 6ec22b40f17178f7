// sorted-by-their-text: written by tsino from sorted-by-their-text.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/is-same.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Sorted;
struct Open;
struct Nested;
struct Nested_;
struct Tuple;
struct Version;

struct Sorted : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Open : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.end();
  }
};

struct Nested : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Nested_ : tsino::Object {
  tsino::Ref<Nested> item0;
  tsino::Optional<bool> item1;
  void construct(tsino::Ref<Nested> item0, tsino::Optional<bool> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Tuple : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Version : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n);
  String toString();
};

void Version::construct(int32_t n) {
  this->n = n;
}

String Version::toString() {
  return tsino::concat(F("v"), String(this->n));
}

tsino::Array<tsino::Ref<Sorted>> sorted(const tsino::Array<tsino::Ref<Sorted>>& list) {
  return list.copy().sort(
      [](const tsino::Ref<Sorted>& value, const tsino::Ref<Sorted>& value2) -> int32_t {
        String value3 = tsino::concat(value->item0, F(","), String(value->item1));
        String value4 = tsino::concat(value2->item0, F(","), String(value2->item1));
        return tsino::compare(value3, value4) < 0 ? -1 : tsino::compare(value4, value3) < 0 ? 1 : 0;
      });
}

tsino::Array<tsino::Shared<tsino::Array<String>>> sorted_(const tsino::Array<tsino::Shared<tsino::Array<String>>>& list) {
  return list.copy().sort();
}

void setup() {
  Serial.begin(115200);
  // @run
  // sort() without a function of tuples, and of objects with a toString: by their texts.
  tsino::Array<tsino::Ref<Sorted>> pairs{
      tsino::make<Sorted>(F("b"), 2),
      tsino::make<Sorted>(F("a"), 1),
      tsino::make<Sorted>(F("b"), 10),
      tsino::make<Sorted>(F("a"), 1)};
  tsino::inspect(
      Serial,
      pairs.sort(
          [](const tsino::Ref<Sorted>& value, const tsino::Ref<Sorted>& value2) -> int32_t {
            String value3 = tsino::concat(value->item0, F(","), String(value->item1));
            String value4 = tsino::concat(value2->item0, F(","), String(value2->item1));
            return tsino::compare(value3, value4) < 0 ? -1 : tsino::compare(value4, value3) < 0 ? 1 : 0;
          }).map<String>(
          [](const tsino::Ref<Sorted>& value) -> String {
            return tsino::concat(value->item0, F(","), String(value->item1));
          }));
  Serial.println();
  const auto counts = tsino::makeRecord<uint8_t>(
      {{F("x"), 3}, {F("d"), 1}, {F("\303\251"), 2}, {F("10"), 4}, {F("9"), 5}});
  tsino::Array<tsino::Ref<Sorted>> list = counts->keys().map<tsino::Ref<Sorted>>(
      [&](const String& value) -> tsino::Ref<Sorted> {
        return tsino::make<Sorted>(value, counts->at(value));
      });
  list.sort(
      [](const tsino::Ref<Sorted>& value, const tsino::Ref<Sorted>& value2) -> int32_t {
        String value3 = tsino::concat(value->item0, F(","), String(value->item1));
        String value4 = tsino::concat(value2->item0, F(","), String(value2->item1));
        return tsino::compare(value3, value4) < 0 ? -1 : tsino::compare(value4, value3) < 0 ? 1 : 0;
      });
  for (const tsino::Ref<Sorted>& item : list) {
    const String& key = item->item0;
    const int32_t count = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(count);
  }
  tsino::Array<tsino::Ref<Open>> open{
      tsino::make<Open>(F("z")),
      tsino::make<Open>(F("a"), tsino::Optional<int32_t>(2)),
      tsino::make<Open>(F("a"))};
  tsino::inspect(
      Serial,
      open.toSorted(
          [](const tsino::Ref<Open>& value, const tsino::Ref<Open>& value2) -> int32_t {
            String value3 = tsino::concat(
                value->item0,
                value->item1.has() ? tsino::concat(
                    F(","),
                    !value->item1.has() ? String(F("")) : String(value->item1.value())) : String(
                    F("")));
            String value4 = tsino::concat(
                value2->item0,
                value2->item1.has() ? tsino::concat(
                    F(","),
                    !value2->item1.has() ? String(F("")) : String(value2->item1.value())) : String(
                    F("")));
            return tsino::compare(value3, value4) < 0 ? -1 : tsino::compare(value4, value3) < 0 ? 1 : 0;
          }));
  Serial.print(F(" "));
  Serial.println(open.length());
  const auto flags = tsino::makeMap<String, bool>({{F("q"), true}, {F("b"), false}});
  tsino::Array<String> value = flags->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, flags->at(value));
      }).sort(
      [](const tsino::Ref<Tuple>& value, const tsino::Ref<Tuple>& value2) -> int32_t {
        String value3 = tsino::concat(value->item0, F(","), value->item1 ? F("true") : F("false"));
        String value4 = tsino::concat(
            value2->item0,
            F(","),
            value2->item1 ? F("true") : F("false"));
        return tsino::compare(value3, value4) < 0 ? -1 : tsino::compare(value4, value3) < 0 ? 1 : 0;
      }).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& name = given->item0;
        return name;
      });
  tsino::inspect(
      Serial,
      flags->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value2) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value2, flags->at(value2));
          }).sort(
          [](const tsino::Ref<Tuple>& value2, const tsino::Ref<Tuple>& value3) -> int32_t {
            String value4 = tsino::concat(
                value2->item0,
                F(","),
                value2->item1 ? F("true") : F("false"));
            String value5 = tsino::concat(
                value3->item0,
                F(","),
                value3->item1 ? F("true") : F("false"));
            return tsino::compare(value4, value5) < 0 ? -1 : tsino::compare(value5, value4) < 0 ? 1 : 0;
          }));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  Serial.println(
      tsino::Array<tsino::Ref<Version>>{
          tsino::make<Version>(10),
          tsino::make<Version>(9),
          tsino::make<Version>(1)}.sort(
          [](const tsino::Ref<Version>& value2, const tsino::Ref<Version>& value3) -> int32_t {
            String toStringResult = value2->toString();
            String toStringResult2 = value3->toString();
            return tsino::compare(toStringResult, toStringResult2) < 0 ? -1 : tsino::compare(
                toStringResult2,
                toStringResult) < 0 ? 1 : 0;
          }).map<String>(
          [](const tsino::Ref<Version>& value2) -> String { return value2->toString(); }).join());
  tsino::Array<tsino::Ref<Nested_>> nested{
      tsino::make<Nested_>(tsino::make<Nested>(2, F("x")), tsino::Optional<bool>{}),
      tsino::make<Nested_>(tsino::make<Nested>(10, F("y")), tsino::Optional<bool>(true)),
      tsino::make<Nested_>(tsino::make<Nested>(2, F("x")), tsino::Optional<bool>(false))};
  Serial.println(
      tsino::toJson(
          nested.sort(
              [](const tsino::Ref<Nested_>& value2, const tsino::Ref<Nested_>& value3) -> int32_t {
                String value4 = tsino::concat(
                    tsino::concat(String(value2->item0->item0), F(","), value2->item0->item1),
                    F(","),
                    !value2->item1.has() ? F("") : value2->item1.value() ? F("true") : F("false"));
                String value5 = tsino::concat(
                    tsino::concat(String(value3->item0->item0), F(","), value3->item0->item1),
                    F(","),
                    !value3->item1.has() ? F("") : value3->item1.value() ? F("true") : F("false"));
                return tsino::compare(value4, value5) < 0 ? -1 : tsino::compare(value5, value4) < 0 ? 1 : 0;
              })));
  tsino::Array<tsino::Ref<Sorted>> empty;
  empty.sort(
      [](const tsino::Ref<Sorted>& value2, const tsino::Ref<Sorted>& value3) -> int32_t {
        String value4 = tsino::concat(value2->item0, F(","), String(value2->item1));
        String value5 = tsino::concat(value3->item0, F(","), String(value3->item1));
        return tsino::compare(value4, value5) < 0 ? -1 : tsino::compare(value5, value4) < 0 ? 1 : 0;
      });
  bool value2 = tsino::isSame(
      empty.sort(
          [](const tsino::Ref<Sorted>& value2, const tsino::Ref<Sorted>& value3) -> int32_t {
            String value4 = tsino::concat(value2->item0, F(","), String(value2->item1));
            String value5 = tsino::concat(value3->item0, F(","), String(value3->item1));
            return tsino::compare(value4, value5) < 0 ? -1 : tsino::compare(value5, value4) < 0 ? 1 : 0;
          }),
      empty);
  tsino::inspect(Serial, empty);
  Serial.print(F(" "));
  Serial.println(value2 ? F("true") : F("false"));
  tsino::Array<tsino::Shared<tsino::Array<String>>> value3 = sorted_(
      tsino::Array<tsino::Shared<tsino::Array<String>>>{
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q"), F("r")}),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b"), F("a")})});
  tsino::inspect(
      Serial,
      sorted(
          tsino::Array<tsino::Ref<Sorted>>{
              tsino::make<Sorted>(F("k"), 2),
              tsino::make<Sorted>(F("j"), 1)}));
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("\360\237\230\200"), F("\357\277\256"), F("z")}.map<tsino::Ref<Sorted>>(
          [](const String& text, int32_t i) -> tsino::Ref<Sorted> {
            return tsino::make<Sorted>(text, i);
          }).sort(
          [](const tsino::Ref<Sorted>& value4, const tsino::Ref<Sorted>& value5) -> int32_t {
            String value6 = tsino::concat(value4->item0, F(","), String(value4->item1));
            String value7 = tsino::concat(value5->item0, F(","), String(value5->item1));
            return tsino::compare(value6, value7) < 0 ? -1 : tsino::compare(value7, value6) < 0 ? 1 : 0;
          }));
  Serial.println();
}

void loop() {}
