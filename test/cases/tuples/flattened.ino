// flattened: written by tsino from flattened.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Make;
struct Nested;
struct Deep;
struct Objects;
struct Objects_;
struct Shape;
struct Shape_;
struct Rows;

struct Make : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
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

struct Nested : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Deep : tsino::Object {
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

struct Objects : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Objects_ : tsino::Object {
  tsino::Ref<Objects> item0;
  String item1;
  void construct(tsino::Ref<Objects> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Shape : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

struct Rows : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Make> item1;
  void construct(int32_t item0, tsino::Ref<Make> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

int32_t calls = 0;

tsino::Array<tsino::Ref<Make>> make() {
  calls++;
  return tsino::Array<tsino::Ref<Make>>{tsino::make<Make>(F("made"), (double)calls)};
}

void setup() {
  Serial.begin(115200);
  // @run
  // flat() of tuples of several types, and flatMap to them: their parts stand in the new list.
  const auto ports = tsino::makeMap<String, uint16_t>({{F("http"), 80}, {F("mqtt"), 1883}});
  tsino::inspect(
      Serial,
      ports->keys().map<tsino::Ref<Make>>(
          [&](const String& value) -> tsino::Ref<Make> {
            return tsino::make<Make>(value, (double)ports->at(value));
          }).map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value->item0),
                tsino::Union<double, String>(value->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.print(F(" "));
  Serial.println(
      ports->keys().map<tsino::Ref<Make>>(
          [&](const String& value) -> tsino::Ref<Make> {
            return tsino::make<Make>(value, (double)ports->at(value));
          }).map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value->item0),
                tsino::Union<double, String>(value->item1)};
          }).flat<tsino::Union<double, String>>().length());
  tsino::Ref<Shape> value = tsino::make<Shape>(1, 9);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Make>>{
          tsino::make<Make>(F("low"), (double)value->low),
          tsino::make<Make>(F("high"), (double)value->high)}.map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2->item0),
                tsino::Union<double, String>(value2->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.println();
  tsino::Array<tsino::Ref<Make>> pairs{
      tsino::make<Make>(F("a"), 1.0),
      tsino::make<Make>(F("b"), 2.0)};
  tsino::inspect(
      Serial,
      pairs.map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2->item0),
                tsino::Union<double, String>(value2->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.print(F(" "));
  Serial.print(
      tsino::toJson(
          pairs.map<tsino::Array<tsino::Union<double, String>>>(
              [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
                return tsino::Array<tsino::Union<double, String>>{
                    tsino::Union<double, String>(value2->item0),
                    tsino::Union<double, String>(value2->item1)};
              }).flat<tsino::Union<double, String>>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pairs.map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2->item0),
                tsino::Union<double, String>(value2->item1)};
          }).flat<tsino::Union<double, String>>().map<String>(
          [](const tsino::Union<double, String>& value2) -> String {
            return tsino::toText(value2);
          }));
  Serial.println();
  tsino::Array<tsino::Union<double, String>> kept = pairs.map<tsino::Array<tsino::Union<double, String>>>(
      [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
        return tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(value2->item0),
            tsino::Union<double, String>(value2->item1)};
      }).flat<tsino::Union<double, String>>();
  kept.push(tsino::Union<double, String>(String(F("end"))), tsino::Union<double, String>(3.5));
  tsino::inspect(Serial, kept);
  Serial.print(F(" "));
  Serial.println(pairs.length());
  pairs[0]->item0 = F("changed");
  tsino::printFirstUnion(Serial, kept[0]);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      pairs.map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2->item0),
                tsino::Union<double, String>(value2->item1)};
          }).flat<tsino::Union<double, String>>()[0]);
  Serial.println();

  tsino::Array<tsino::Ref<Nested>> nested{
      tsino::make<Nested>(
          F("x"),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})),
      tsino::make<Nested>(
          F("y"),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))};
  tsino::inspect(
      Serial,
      nested.map<tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>>(
          [](const tsino::Ref<Nested>& value2) -> tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> {
            return tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>{
                tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(value2->item0),
                tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(value2->item1)};
          }).flat<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      nested.map<tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>>(
          [](const tsino::Ref<Nested>& value2) -> tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> {
            return tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>{
                tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(value2->item0),
                tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(value2->item1)};
          }).flat<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>().flatMap<tsino::Union<double, String>>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return value2.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value2.get<tsino::Shared<tsino::Array<uint8_t>>>()->map<tsino::Union<double, String>>(
                [](int32_t value3) -> tsino::Union<double, String> {
                  return tsino::Union<double, String>((double)value3);
                }) : tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2.get<String>())};
          }));
  Serial.print(F(" "));
  Serial.println(
      nested.map<tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>>(
          [](const tsino::Ref<Nested>& value2) -> tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> {
            return tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>{
                tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(value2->item0),
                tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(value2->item1)};
          }).flat<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>().flatMap<tsino::Union<double, String>>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return value2.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value2.get<tsino::Shared<tsino::Array<uint8_t>>>()->map<tsino::Union<double, String>>(
                [](int32_t value3) -> tsino::Union<double, String> {
                  return tsino::Union<double, String>((double)value3);
                }) : tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2.get<String>())};
          }).length());
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Deep>>>> deep{
      tsino::makeShared<tsino::Array<tsino::Ref<Deep>>>(
          tsino::Array<tsino::Ref<Deep>>{tsino::make<Deep>(F("p"), true)}),
      tsino::makeShared<tsino::Array<tsino::Ref<Deep>>>(tsino::Array<tsino::Ref<Deep>>{}),
      tsino::makeShared<tsino::Array<tsino::Ref<Deep>>>(
          tsino::Array<tsino::Ref<Deep>>{
              tsino::make<Deep>(F("q"), false),
              tsino::make<Deep>(F("r"), true)})};
  tsino::inspect(Serial, deep.flat<tsino::Ref<Deep>>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      deep.flat<tsino::Ref<Deep>>().map<tsino::Array<tsino::Union<bool, String>>>(
          [](const tsino::Ref<Deep>& value2) -> tsino::Array<tsino::Union<bool, String>> {
            return tsino::Array<tsino::Union<bool, String>>{
                tsino::Union<bool, String>(value2->item0),
                tsino::Union<bool, String>(value2->item1)};
          }).flat<tsino::Union<bool, String>>());
  Serial.println();
  Serial.print(deep.slice().length());
  Serial.print(F(" "));
  Serial.println(deep.flat<tsino::Ref<Deep>>().length());

  tsino::Array<tsino::Ref<Objects_>> objects{
      tsino::make<Objects_>(tsino::make<Objects>(7), F("seven"))};
  tsino::Array<tsino::Union<String, tsino::Ref<Objects>>> parts = objects.map<tsino::Array<tsino::Union<String, tsino::Ref<Objects>>>>(
      [](const tsino::Ref<Objects_>& value2) -> tsino::Array<tsino::Union<String, tsino::Ref<Objects>>> {
        return tsino::Array<tsino::Union<String, tsino::Ref<Objects>>>{
            tsino::Union<String, tsino::Ref<Objects>>(value2->item0),
            tsino::Union<String, tsino::Ref<Objects>>(value2->item1)};
      }).flat<tsino::Union<String, tsino::Ref<Objects>>>();
  tsino::inspect(Serial, parts);
  Serial.println();
  tsino::Array<tsino::Array<uint8_t>> points{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{3, 4}};
  Serial.println(
      points.flat<uint8_t>().reduce<int32_t>(
          [](int32_t sum, int32_t n) -> int32_t { return sum + n; },
          0));
  tsino::Array<tsino::Ref<Make>> empty;
  tsino::inspect(
      Serial,
      empty.map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value2->item0),
                tsino::Union<double, String>(value2->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.println();
  tsino::Array<tsino::Union<double, String>> value2 = make().map<tsino::Array<tsino::Union<double, String>>>(
      [](const tsino::Ref<Make>& value2) -> tsino::Array<tsino::Union<double, String>> {
        return tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(value2->item0),
            tsino::Union<double, String>(value2->item1)};
      }).flat<tsino::Union<double, String>>();
  tsino::Array<tsino::Ref<Make>> makeResult = make();
  String joinResult = makeResult.concat(make()).map<tsino::Array<tsino::Union<double, String>>>(
      [](const tsino::Ref<Make>& value3) -> tsino::Array<tsino::Union<double, String>> {
        return tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(value3->item0),
            tsino::Union<double, String>(value3->item1)};
      }).flat<tsino::Union<double, String>>().join(F("-"));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<tsino::Ref<Make>> twins{
      tsino::make<Make>(F("a"), 1.0),
      tsino::make<Make>(F("b"), 2.0)};
  tsino::inspect(
      Serial,
      twins.map<tsino::Ref<Make>>([](const tsino::Ref<Make>& p) -> tsino::Ref<Make> { return p; }).map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value3) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value3->item0),
                tsino::Union<double, String>(value3->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.println();
  tsino::inspect(
      Serial,
      twins.map<tsino::Ref<Make>>(
          [](const tsino::Ref<Make>& given) -> tsino::Ref<Make> {
            const String& k = given->item0;
            const double v = given->item1;
            return tsino::make<Make>(tsino::concat(k, F("!")), v * 2.0);
          }).map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value3) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value3->item0),
                tsino::Union<double, String>(value3->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.println();
  tsino::Ref<Shape_> value3 = tsino::make<Shape_>(1, 2);
  Serial.println(
      tsino::Array<tsino::Ref<Make>>{
          tsino::make<Make>(F("a"), (double)value3->a),
          tsino::make<Make>(F("b"), (double)value3->b)}.map<tsino::Ref<Make>>(
          [](const tsino::Ref<Make>& e) -> tsino::Ref<Make> { return e; }).map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value4) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value4->item0),
                tsino::Union<double, String>(value4->item1)};
          }).flat<tsino::Union<double, String>>().length());
  tsino::Array<tsino::Union<double, tsino::Ref<Make>>> rows = twins.map<tsino::Ref<Rows>>(
      [](const tsino::Ref<Make>& p, int32_t i) -> tsino::Ref<Rows> {
        return tsino::make<Rows>(i, p);
      }).map<tsino::Array<tsino::Union<double, tsino::Ref<Make>>>>(
      [](const tsino::Ref<Rows>& value4) -> tsino::Array<tsino::Union<double, tsino::Ref<Make>>> {
        return tsino::Array<tsino::Union<double, tsino::Ref<Make>>>{
            tsino::Union<double, tsino::Ref<Make>>((double)value4->item0),
            tsino::Union<double, tsino::Ref<Make>>(value4->item1)};
      }).flat<tsino::Union<double, tsino::Ref<Make>>>();
  tsino::inspect(Serial, rows);
  Serial.println();
  const String joined = twins.map<tsino::Ref<Deep>>(
      [](const tsino::Ref<Make>& given) -> tsino::Ref<Deep> {
        const String& k = given->item0;
        const double v = given->item1;
        return tsino::make<Deep>(k, v > 1.0);
      }).map<tsino::Array<tsino::Union<bool, String>>>(
      [](const tsino::Ref<Deep>& value4) -> tsino::Array<tsino::Union<bool, String>> {
        return tsino::Array<tsino::Union<bool, String>>{
            tsino::Union<bool, String>(value4->item0),
            tsino::Union<bool, String>(value4->item1)};
      }).flat<tsino::Union<bool, String>>().join(F("/"));
  Serial.println(joined);
  tsino::Array<int32_t> xs;
  tsino::inspect(
      Serial,
      xs.map<tsino::Ref<Make>>(
          [](int32_t x) -> tsino::Ref<Make> { return tsino::make<Make>(F("x"), (double)x); }).map<tsino::Array<tsino::Union<double, String>>>(
          [](const tsino::Ref<Make>& value4) -> tsino::Array<tsino::Union<double, String>> {
            return tsino::Array<tsino::Union<double, String>>{
                tsino::Union<double, String>(value4->item0),
                tsino::Union<double, String>(value4->item1)};
          }).flat<tsino::Union<double, String>>());
  Serial.println();
}

void loop() {}
