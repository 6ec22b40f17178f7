// made-of-entries: written by tsino from made-of-entries.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct Tuple;
struct Tuple_;
struct Shape;
struct ByRow;
struct Tuple2;
struct Tuple3;
struct Tuple4;
struct Tuple5;

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct ByRow : tsino::Object {
  int32_t item0 = 0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(int32_t item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple2 : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple3 : tsino::Object {
  int32_t item0 = 0;
  bool item1 = false;
  void construct(int32_t item0, bool item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

struct Tuple4 : tsino::Object {
  int32_t item0 = 0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(int32_t item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple5 : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Shape> item1;
  void construct(int32_t item0, tsino::Ref<Shape> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

tsino::Shared<tsino::Map<int32_t, String>> index_(const tsino::Array<String>& list) {
  const auto value = tsino::makeShared<tsino::Map<int32_t, String>>();
  list.map<tsino::Ref<Tuple2>>(
      [](const String& value2, int32_t value3) -> tsino::Ref<Tuple2> {
        return tsino::make<Tuple2>(value3, value2);
      }).forEach(
      [&](const tsino::Ref<Tuple2>& value2) { value->set(value2->item0, value2->item1); });
  return value;
}

tsino::Shared<tsino::Map<int32_t, bool>> index_made_of_entries(const tsino::Array<bool>& list) {
  const auto value = tsino::makeShared<tsino::Map<int32_t, bool>>();
  list.map<tsino::Ref<Tuple3>>(
      [](bool value2, int32_t value3) -> tsino::Ref<Tuple3> {
        return tsino::make<Tuple3>(value3, value2);
      }).forEach(
      [&](const tsino::Ref<Tuple3>& value2) { value->set(value2->item0, value2->item1); });
  return value;
}

tsino::Shared<tsino::Map<int32_t, tsino::Shared<tsino::Array<uint8_t>>>> index2(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& list) {
  const auto value = tsino::makeShared<tsino::Map<int32_t, tsino::Shared<tsino::Array<uint8_t>>>>();
  list.map<tsino::Ref<Tuple4>>(
      [](const tsino::Shared<tsino::Array<uint8_t>>& value2, int32_t value3) -> tsino::Ref<Tuple4> {
        return tsino::make<Tuple4>(value3, value2);
      }).forEach(
      [&](const tsino::Ref<Tuple4>& value2) { value->set(value2->item0, value2->item1); });
  return value;
}

tsino::Shared<tsino::Map<int32_t, tsino::Ref<Shape>>> index3(const tsino::Array<tsino::Ref<Shape>>& list) {
  const auto value = tsino::makeShared<tsino::Map<int32_t, tsino::Ref<Shape>>>();
  list.map<tsino::Ref<Tuple5>>(
      [](const tsino::Ref<Shape>& value2, int32_t value3) -> tsino::Ref<Tuple5> {
        return tsino::make<Tuple5>(value3, value2);
      }).forEach(
      [&](const tsino::Ref<Tuple5>& value2) { value->set(value2->item0, value2->item1); });
  return value;
}

tsino::Shared<tsino::Set<uint8_t>> makeSet() {
  return tsino::makeShared<tsino::Set<uint8_t>>(3, 4);
}

void setup() {
  Serial.begin(115200);
  // @run
  // new Map and Object.fromEntries of what entries() of arrays, Maps, Sets and typed arrays gives; calls that give a Set.
  tsino::Array<String> letters{F("a"), F("b")};
  const auto value = tsino::makeShared<tsino::Map<int32_t, String>>();
  letters.map<tsino::Ref<Tuple>>(
      [](const String& value2, int32_t value3) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value3, value2);
      }).forEach(
      [&](const tsino::Ref<Tuple>& value2) { value->set(value2->item0, value2->item1); });
  const auto value2 = tsino::makeShared<tsino::Record<String>>();
  letters.map<tsino::Ref<Tuple>>(
      [](const String& value3, int32_t value4) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value4, value3);
      }).forEach(
      [&](const tsino::Ref<Tuple>& value3) { value2->set(String(value3->item0), value3->item1); });
  tsino::Shared<tsino::Record<String>> value3 = value2;
  const auto value4 = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::Array<uint8_t>{4, 5}.map<tsino::Array<int32_t>>(
      [](int32_t value5, int32_t value6) -> tsino::Array<int32_t> {
        return tsino::Array<int32_t>{value6, value5};
      }).forEach(
      [&](const tsino::Array<int32_t>& value5) { value4->set(String(value5[0]), value5[1]); });
  tsino::Shared<tsino::Record<int32_t>> value5 = value4;
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.println();
  const auto sets = tsino::makeShared<tsino::Set<String>>(F("x"), F("y"));
  const auto value6 = tsino::makeShared<tsino::Map<String, String>>();
  sets->values().map<tsino::Array<String>>(
      [](const String& value7) -> tsino::Array<String> {
        return tsino::Array<String>{value7, value7};
      }).forEach([&](const tsino::Array<String>& value7) { value6->set(value7[0], value7[1]); });
  const auto value7 = tsino::makeShared<tsino::Record<String>>();
  sets->values().map<tsino::Array<String>>(
      [](const String& value8) -> tsino::Array<String> {
        return tsino::Array<String>{value8, value8};
      }).forEach([&](const tsino::Array<String>& value8) { value7->set(value8[0], value8[1]); });
  tsino::Shared<tsino::Record<String>> value8 = value7;
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  tsino::inspect(Serial, value8);
  Serial.println();
  const auto m = tsino::makeMap<String, uint8_t>({{F("k"), 1}, {F("l"), 2}});
  const auto value9 = tsino::makeShared<tsino::Map<String, uint8_t>>();
  m->keys().map<tsino::Ref<Tuple_>>(
      [&](const String& value10) -> tsino::Ref<Tuple_> {
        return tsino::make<Tuple_>(value10, m->at(value10));
      }).forEach(
      [&](const tsino::Ref<Tuple_>& value10) {
        value9->set(value10->item0, (uint8_t)value10->item1);
      });
  const auto value10 = tsino::makeShared<tsino::Record<uint8_t>>();
  m->keys().map<tsino::Ref<Tuple_>>(
      [&](const String& value11) -> tsino::Ref<Tuple_> {
        return tsino::make<Tuple_>(value11, m->at(value11));
      }).forEach(
      [&](const tsino::Ref<Tuple_>& value11) {
        value10->set(value11->item0, (uint8_t)value11->item1);
      });
  tsino::Shared<tsino::Record<uint8_t>> value11 = value10;
  tsino::inspect(Serial, value9);
  Serial.print(F(" "));
  tsino::inspect(Serial, value11);
  Serial.println();
  const auto value12 = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  tsino::Array<uint8_t>{10, 20}.map<tsino::Array<int32_t>>(
      [](int32_t value13, int32_t value14) -> tsino::Array<int32_t> {
        return tsino::Array<int32_t>{value14, value13};
      }).forEach(
      [&](const tsino::Array<int32_t>& value13) { value12->set(value13[0], value13[1]); });
  const auto value13 = tsino::makeShared<tsino::Map<double, double>>();
  tsino::Array<double>{0.5, 1.5}.map<tsino::Array<double>>(
      [](double value14, int32_t value15) -> tsino::Array<double> {
        return tsino::Array<double>{(double)value15, value14};
      }).forEach(
      [&](const tsino::Array<double>& value14) { value13->set(value14[0], value14[1]); });
  tsino::Shared<tsino::Map<double, double>> value14 = value13;
  Serial.print(tsino::optionalText(value12->get(1)));
  Serial.print(F(" "));
  tsino::inspect(Serial, value14);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(m->keys()))->values());
  Serial.println();
  tsino::Shared<tsino::Map<int32_t, bool>> value15 = index_made_of_entries(
      tsino::Array<bool>{true, false});
  tsino::Shared<tsino::Map<int32_t, tsino::Shared<tsino::Array<uint8_t>>>> value16 = index2(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})});
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Shape>>> value17 = index3(
      tsino::Array<tsino::Ref<Shape>>{tsino::make<Shape>(1)});
  tsino::inspect(Serial, index_(tsino::Array<String>{F("q")}));
  Serial.print(F(" "));
  tsino::inspect(Serial, value15);
  Serial.print(F(" "));
  tsino::inspect(Serial, value16);
  Serial.print(F(" "));
  tsino::inspect(Serial, value17);
  Serial.println();
  tsino::Array<String> empty;
  const auto value18 = tsino::makeShared<tsino::Map<int32_t, String>>();
  empty.map<tsino::Ref<Tuple>>(
      [](const String& value19, int32_t value20) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value20, value19);
      }).forEach(
      [&](const tsino::Ref<Tuple>& value19) { value18->set(value19->item0, value19->item1); });
  const auto value19 = tsino::makeShared<tsino::Record<String>>();
  empty.map<tsino::Ref<Tuple>>(
      [](const String& value20, int32_t value21) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value21, value20);
      }).forEach(
      [&](const tsino::Ref<Tuple>& value20) {
        value19->set(String(value20->item0), value20->item1);
      });
  tsino::Shared<tsino::Record<String>> value20 = value19;
  Serial.print(value18->size());
  Serial.print(F(" "));
  tsino::inspect(Serial, value20);
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})};
  const auto value21 = tsino::makeShared<tsino::Map<int32_t, tsino::Shared<tsino::Array<uint8_t>>>>();
  rows.map<tsino::Ref<ByRow>>(
      [](const tsino::Shared<tsino::Array<uint8_t>>& value22, int32_t value23) -> tsino::Ref<ByRow> {
        return tsino::make<ByRow>(value23, value22);
      }).forEach(
      [&](const tsino::Ref<ByRow>& value22) { value21->set(value22->item0, value22->item1); });
  tsino::Shared<tsino::Map<int32_t, tsino::Shared<tsino::Array<uint8_t>>>> byRow = value21;
  byRow->at(0)->push(5);
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  tsino::inspect(Serial, byRow);
  Serial.println();
  tsino::inspect(Serial, makeSet()->values());
  Serial.print(F(" "));
  tsino::inspect(Serial, makeSet()->values());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      makeSet()->values().map<uint8_t>([](int32_t x) -> int32_t { return x * 2; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(makeSet()->values()));
  Serial.println();
  Serial.print(makeSet()->values().length());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<uint8_t>{0, tsino::allOf(makeSet()->values()), 9});
  Serial.println();
  tsino::Uint8Array bytes = tsino::Uint8Array::of(7, 8);
  const auto value22 = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  tsino::arrayOfBytes<tsino::Array<int32_t>>(
      bytes,
      [](int32_t value23, int32_t value24) -> tsino::Array<int32_t> {
        return tsino::Array<int32_t>{value24, value23};
      }).forEach(
      [&](const tsino::Array<int32_t>& value23) { value22->set(value23[0], value23[1]); });
  const auto value23 = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::arrayOfBytes<tsino::Array<int32_t>>(
      bytes,
      [](int32_t value24, int32_t value25) -> tsino::Array<int32_t> {
        return tsino::Array<int32_t>{value25, value24};
      }).forEach(
      [&](const tsino::Array<int32_t>& value24) { value23->set(String(value24[0]), value24[1]); });
  tsino::Shared<tsino::Record<int32_t>> value24 = value23;
  tsino::inspect(Serial, value22);
  Serial.print(F(" "));
  tsino::inspect(Serial, value24);
  Serial.println();
  const auto value25 = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  tsino::Array<int32_t>{}.map<tsino::Array<int32_t>>(
      [](int32_t value26, int32_t value27) -> tsino::Array<int32_t> {
        return tsino::Array<int32_t>{value27, value26};
      }).forEach(
      [&](const tsino::Array<int32_t>& value26) { value25->set(value26[0], value26[1]); });
  int32_t sizeResult = value25->size();
  Serial.print(
      tsino::Array<int32_t>{}.map<tsino::Shared<tsino::Array<int32_t>>>(
          [](int32_t value26, int32_t value27) -> tsino::Shared<tsino::Array<int32_t>> {
            return tsino::makeShared<tsino::Array<int32_t>>(
                tsino::Array<int32_t>{value27, value26});
          }).length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<int32_t>{}.map<int32_t>(
          [](int32_t value26, int32_t value27) -> int32_t { return value27; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<int32_t>{});
  Serial.print(F(" "));
  Serial.println(sizeResult);
}

void loop() {}
