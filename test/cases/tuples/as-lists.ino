// as-lists: written by tsino from as-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Two;
struct Pair;
struct Row;
struct Point;
struct Mixed;
struct Two_;

struct Two : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Pair : tsino::Object {
  uint8_t item0 = 0;
  int16_t item1 = 0;
  void construct(uint8_t item0, int16_t item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

struct Row : tsino::Object {
  int32_t item0 = 0;
  String item1;
  bool item2 = false;
  void construct(int32_t item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

struct Mixed : tsino::Object {
  tsino::Ref<Point> item0;
  String item1;
  void construct(tsino::Ref<Point> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Two_ : tsino::Object {
  bool item0 = false;
  double item1 = 0;
  void construct(bool item0, double item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

// @run
// Tuples of several types where lists are wanted: methods that look, for-of, Sets, Array.from, in generic functions.

tsino::Ref<Two> make(int32_t n) {
  Serial.print(F("made "));
  Serial.println(n);
  return tsino::make<Two>(n, tsino::repeat(F("x"), n));
}

String showAll(const tsino::Ref<Two>& two) {
  return tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>((double)two->item0),
      tsino::Union<double, String>(two->item1)}.map<String>(
      [](const tsino::Union<double, String>& part) -> String { return tsino::toText(part); }).join(
      F("+"));
}

String showAll_(const tsino::Ref<Two_>& two) {
  return tsino::Array<tsino::Union<bool, double>>{
      tsino::Union<bool, double>(two->item0),
      tsino::Union<bool, double>(two->item1)}.map<String>(
      [](const tsino::Union<bool, double>& part) -> String { return tsino::toText(part); }).join(
      F("+"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Pair> pair = tsino::make<Pair>(200, -200);
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<int16_t>{(int16_t)pair->item0, pair->item1}.map<double>(
              [](int32_t n) -> double { return n / 8.0; }).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<int16_t>{(int16_t)pair->item0, pair->item1}.reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          0));
  Serial.print(F(" "));
  Serial.print(tsino::Array<int16_t>{(int16_t)pair->item0, pair->item1}.indexOf(-200));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int16_t>{(int16_t)pair->item0, pair->item1}.includes(7) ? F("true") : F("false"));
  const tsino::Ref<Row> row = tsino::make<Row>(1, F("one"), true);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.map<String>(
          [](const tsino::Union<bool, double, String>& part) -> String {
            return part.is<bool>() ? F("boolean") : part.is<double>() ? F("number") : F("string");
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.map<String>(
          [](const tsino::Union<bool, double, String>& value) -> String {
            return tsino::toText(value);
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.filter(
          [](const tsino::Union<bool, double, String>& part) -> bool { return !part.is<String>(); }));
  Serial.println();
  tsino::Array<tsino::Union<bool, double, String>> list{
      tsino::Union<bool, double, String>((double)row->item0),
      tsino::Union<bool, double, String>(row->item1),
      tsino::Union<bool, double, String>(row->item2)};
  for (const tsino::Union<bool, double, String>& part : list) {
    tsino::printUnion(Serial, part);
    Serial.println();
  }
  tsino::Array<tsino::Union<bool, double, String>>{
      tsino::Union<bool, double, String>((double)row->item0),
      tsino::Union<bool, double, String>(row->item1),
      tsino::Union<bool, double, String>(row->item2)}.forEach(
      [](const tsino::Union<bool, double, String>& part, int32_t i) {
        Serial.print(i);
        Serial.print(F(" "));
        tsino::printUnion(Serial, part);
        Serial.println();
      });
  Serial.print(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.some(
          [](const tsino::Union<bool, double, String>& part) -> bool {
            return part == tsino::Union<bool, double, String>(String(F("one")));
          }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.every(
          [](const tsino::Union<bool, double, String>& part) -> bool {
            return tsino::truthy(part);
          }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          tsino::optionalMember<bool, tsino::Undefined>(
              tsino::Array<tsino::Union<bool, double, String>>{
                  tsino::Union<bool, double, String>((double)row->item0),
                  tsino::Union<bool, double, String>(row->item1),
                  tsino::Union<bool, double, String>(row->item2)}.find(
                  [](const tsino::Union<bool, double, String>& part) -> bool {
                    return part.is<bool>();
                  }))));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.findIndex(
          [](const tsino::Union<bool, double, String>& part) -> bool {
            return part == tsino::Union<bool, double, String>(true);
          }));
  tsino::Ref<Two> makeResult = make(2);
  tsino::Array<String> value = tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>((double)makeResult->item0),
      tsino::Union<double, String>(makeResult->item1)}.map<String>(
      [](const tsino::Union<double, String>& part) -> String {
        return tsino::concat(F("<"), tsino::toText(part), F(">"));
      });
  tsino::Ref<Two> makeResult2 = make(3);
  tsino::Array<tsino::Union<double, String>> value2 = tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>((double)makeResult2->item0),
      tsino::Union<double, String>(makeResult2->item1)}.slice(1);
  tsino::Ref<Two> makeResult3 = make(1);
  tsino::Optional<tsino::Union<double, String>> value3 = tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>((double)makeResult3->item0),
      tsino::Union<double, String>(makeResult3->item1)}.at(-1);
  tsino::Ref<Two> makeResult4 = make(2);
  tsino::Array<tsino::Union<double, String>> value4 = tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>((double)makeResult4->item0),
      tsino::Union<double, String>(makeResult4->item1)}.toReversed();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::printUnion(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  tsino::Ref<Two> makeResult5 = make(4);
  tsino::Array<tsino::Union<double, String>> list2{
      tsino::Union<double, String>((double)makeResult5->item0),
      tsino::Union<double, String>(makeResult5->item1)};
  for (const tsino::Union<double, String>& part : list2) {
    tsino::printUnion(Serial, part);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Row>> rows{row, tsino::make<Row>(2, F("two"), false)};
  tsino::inspect(
      Serial,
      rows.map<String>(
          [](const tsino::Ref<Row>& own) -> String {
            return tsino::Array<tsino::Union<bool, double, String>>{
                tsino::Union<bool, double, String>((double)own->item0),
                tsino::Union<bool, double, String>(own->item1),
                tsino::Union<bool, double, String>(own->item2)}.map<String>(
                [](const tsino::Union<bool, double, String>& part) -> String {
                  return tsino::toText(part);
                }).join(F("|"));
          }));
  Serial.println();
  const tsino::Ref<Mixed> mixed = tsino::make<Mixed>(tsino::make<Point>(1), F("p"));
  const tsino::Optional<tsino::Ref<Point>> found = tsino::optionalMember<tsino::Ref<Point>, tsino::Undefined>(
      tsino::Array<tsino::Union<String, tsino::Ref<Point>>>{
          tsino::Union<String, tsino::Ref<Point>>(mixed->item0),
          tsino::Union<String, tsino::Ref<Point>>(mixed->item1)}.find(
          [](const tsino::Union<String, tsino::Ref<Point>>& part) -> bool {
            return part.is<tsino::Ref<Point>>();
          }));
  Serial.print(found == mixed->item0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Union<String, tsino::Ref<Point>>>{
          tsino::Union<String, tsino::Ref<Point>>(mixed->item0),
          tsino::Union<String, tsino::Ref<Point>>(mixed->item1)}.reduce<String>(
          [](const String& text, const tsino::Union<String, tsino::Ref<Point>>& part) -> String {
            return tsino::concat(
                text,
                tsino::toText(
                    part.is<String>() ? tsino::Union<double, String>(part.get<String>()) : tsino::Union<double, String>(
                        (double)part.get<tsino::Ref<Point>>()->x)));
          },
          String(F(""))));
  Serial.print(tsino::withoutFormat(showAll(tsino::make<Two>(1, F("b")))));
  Serial.print(F(" "));
  Serial.print(showAll_(tsino::make<Two_>(true, 0.5)));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2),
          tsino::Union<bool, double, String>((double)pair->item0),
          tsino::Union<bool, double, String>((double)pair->item1)}.length());
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Set<tsino::Union<bool, double, String>>>(
          tsino::Set<tsino::Union<bool, double, String>>::from(
              tsino::Array<tsino::Union<bool, double, String>>{
                  tsino::Union<bool, double, String>((double)row->item0),
                  tsino::Union<bool, double, String>(row->item1),
                  tsino::Union<bool, double, String>(row->item2)}))->size());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>((double)row->item0),
          tsino::Union<bool, double, String>(row->item1),
          tsino::Union<bool, double, String>(row->item2)}.length());
}

void loop() {}
