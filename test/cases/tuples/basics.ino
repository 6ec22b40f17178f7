// basics: written by tsino from basics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Stats;
struct Entry;
struct Rows;
struct Nested;
struct Nested_;
struct Nested2;

struct Stats : tsino::Object {
  double item0 = 0;
  double item1 = 0;
  String item2;
  void construct(double item0, double item1, String item2) {
    this->item0 = item0;
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct Entry : tsino::Object {
  String item0;
  int32_t item1 = 0;
  tsino::Optional<bool> item2;
  void construct(String item0, int32_t item1, tsino::Optional<bool> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct Rows : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Nested : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Nested_ : tsino::Object {
  bool k = false;
  void construct(bool k) {
    this->k = k;
  }
};

struct Nested2 : tsino::Object {
  tsino::Ref<Nested> item0;
  tsino::Ref<Nested_> item1;
  void construct(tsino::Ref<Nested> item0, tsino::Ref<Nested_> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<Stats> stats(const tsino::Array<double>& values) {
  return tsino::make<Stats>(tsino::smallest(values), tsino::largest(values), values.join(F("+")));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Entry> entry = tsino::make<Entry>(F("a"), 1);
  entry->item1 += 4;
  entry->item0 = tsino::toUpperCase(entry->item0);
  Serial.print(tsino::withoutFormat(entry->item0));
  Serial.print(F(" "));
  Serial.print(entry->item1);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(entry->item2));
  Serial.print(F(" "));
  Serial.println(entry->item2.has() ? 3 : 2);
  entry->item2 = true;
  Serial.print(entry->item2.value() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(entry->item2.has() ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(entry->item0);
  Serial.print(F("/"));
  Serial.print(entry->item1);
  Serial.println(
      entry->item2.has() ? tsino::concat(
          F("/"),
          !entry->item2.has() ? F("") : entry->item2.value() ? F("true") : F("false")) : String(
          F("")));
  const tsino::Ref<Entry> alias = entry;
  alias->item1++;
  Serial.print(entry->item1);
  Serial.print(F(" "));
  Serial.println(alias == entry ? F("true") : F("false"));
  const tsino::Ref<Entry> copy = tsino::make<Entry>(entry->item0, entry->item1, entry->item2);
  copy->item0 = F("copy");
  Serial.print(tsino::withoutFormat(entry->item0));
  Serial.print(F(" "));
  Serial.print(copy->item0);
  Serial.print(F(" "));
  Serial.println(copy->item2.has() ? 3 : 2);
  const tsino::Ref<Stats> statsResult = stats(tsino::Array<double>{3.0, 1.0, 2.0});
  const double min_ = statsResult->item0;
  const double max_ = statsResult->item1;
  const String text = statsResult->item2;
  tsino::inspect(Serial, min_);
  Serial.print(F(" "));
  tsino::inspect(Serial, max_);
  Serial.print(F(" "));
  Serial.print(text);
  Serial.print(F(" "));
  Serial.println(stats(tsino::Array<double>{0.5})->item2);

  tsino::Array<tsino::Ref<Rows>> rows{
      tsino::make<Rows>(F("x"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
      tsino::make<Rows>(F("y"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))};
  rows[0]->item1->push(2);
  rows.push(tsino::make<Rows>(F("z"), rows[0]->item1));
  rows[2]->item1->push(3);
  Serial.println(
      rows.map<String>(
          [](const tsino::Ref<Rows>& given) -> String {
            const String& name = given->item0;
            const tsino::Shared<tsino::Array<uint8_t>>& list = given->item1;
            return tsino::concat(name, String(list->length()));
          }).join());
  tsino::Array<tsino::Union<double, String>> line{
      tsino::Union<double, String>(String(F("sum"))),
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(2.0),
      tsino::Union<double, String>(3.5)};
  const String label = line[0].get<String>();
  tsino::Array<double> numbers = line.slice(1).map<double>(
      [](const tsino::Union<double, String>& value) -> double { return value.get<double>(); });
  Serial.print(tsino::withoutFormat(label));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      numbers.reduce<double>([](double a, double b) -> double { return a + b; }, 0.0));
  Serial.print(F(" "));
  Serial.println(line.length());
  const tsino::Ref<Nested2> nested = tsino::make<Nested2>(
      tsino::make<Nested>(1, F("one")),
      tsino::make<Nested_>(true));
  nested->item0->item1 += F("!");
  nested->item1->k = !nested->item1->k;
  Serial.print(
      tsino::withoutFormat(tsino::concat(String(nested->item0->item0), nested->item0->item1)));
  Serial.print(F(" "));
  Serial.println(nested->item1->k ? F("true") : F("false"));
  const auto pairs = tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
      {{F("p"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})}});
  pairs->at(F("p"))->set(0, 10);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = pairs->get(F("q"));
  Serial.print(tsino::withoutFormat(pairs->at(F("p"))->join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(getResult.has() ? getResult.value()->get(0) : tsino::Optional<uint8_t>{}));
}

void loop() {}
