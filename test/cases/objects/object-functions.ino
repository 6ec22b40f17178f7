// object-functions: written by tsino from object-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Stock;
struct Defaults;
struct Result;
struct Fresh;
struct Frozen;
struct Frozen_;
struct Tuple;
struct Result_;
struct Lengths;
struct Shape;

struct Stock : tsino::Object {
  int32_t nuts = 0;
  int32_t bolts = 0;
  int32_t washers = 0;
  void construct(int32_t nuts, int32_t bolts, int32_t washers) {
    this->nuts = nuts;
    this->bolts = bolts;
    this->washers = washers;
  }
};

struct Defaults : tsino::Object {
  int32_t speed = 0;
  String name;
  bool loud = false;
  void construct(int32_t speed, String name, bool loud) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->loud = loud;
  }
};

struct Result : tsino::Object {
  int32_t speed = 0;
  String name;
  bool loud = false;
  void construct(int32_t speed, String name, bool loud) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->loud = loud;
  }
};

struct Fresh : tsino::Object {
  int32_t speed = 0;
  String name;
  bool loud = false;
  void construct(int32_t speed, String name, bool loud) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->loud = loud;
  }
};

struct Frozen : tsino::Object {
  int32_t a = 0;
  tsino::Ref<Frozen_> inner;
  void construct(int32_t a, tsino::Ref<Frozen_> inner) {
    this->a = a;
    this->inner = tsino::moved(inner);
  }
};

struct Frozen_ : tsino::Object {
  int32_t b = 0;
  void construct(int32_t b) {
    this->b = b;
  }
};

struct Tuple : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Result_ : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

struct Lengths : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Shape : tsino::Object {
  void construct() {}
};

void setup() {
  Serial.begin(115200);
  // @run
  // Object.keys, values, entries, assign, fromEntries, freeze over plain objects, in the order of the fields.
  const tsino::Ref<Stock> stock = tsino::make<Stock>(12, 7, 0);
  Serial.print(
      tsino::withoutFormat(tsino::Array<String>{F("nuts"), F("bolts"), F("washers")}.join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{(uint8_t)stock->nuts, (uint8_t)stock->bolts, (uint8_t)stock->washers}.join());
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(F("nuts"), (double)stock->nuts),
      tsino::make<Tuple>(F("bolts"), (double)stock->bolts),
      tsino::make<Tuple>(F("washers"), (double)stock->washers)};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& name = item->item0;
    const double count = item->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::inspect(Serial, count * 2.0);
    Serial.println();
  }

  stock->bolts = 99;
  Serial.println(
      tsino::Array<uint8_t>{(uint8_t)stock->nuts, (uint8_t)stock->bolts, (uint8_t)stock->washers}.reduce<int32_t>(
          [](int32_t sum, int32_t n) -> int32_t { return sum + n; },
          0));

  const tsino::Ref<Defaults> defaults = tsino::make<Defaults>(1, F("default"), false);
  const tsino::Ref<Result> target = tsino::make<Result>(5, F("mine"), true);
  const tsino::Ref<Result> result = ((void)((void)(target->speed = defaults->speed), ((void)(target->name = defaults->name), target->loud = defaults->loud)), ((void)(target->name = tsino::make<Result_>(
      F("last"))->name), target));
  Serial.print(result == target ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(target->speed);
  Serial.print(F(" "));
  Serial.print(target->name);
  Serial.print(F(" "));
  Serial.print(target->loud ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(defaults->name);
  const tsino::Ref<Fresh> fresh = tsino::make<Fresh>(9, defaults->name, defaults->loud);
  Serial.print(fresh->speed);
  Serial.print(F(" "));
  Serial.print(defaults->speed);
  Serial.print(F(" "));
  Serial.println(fresh->name);

  const auto value = tsino::makeShared<tsino::Record<int32_t>>();
  tsino::Array<String>{F("one"), F("three"), F("five")}.map<tsino::Ref<Lengths>>(
      [](const String& word_) -> tsino::Ref<Lengths> {
        return tsino::make<Lengths>(word_, tsino::length(word_));
      }).forEach(
      [&](const tsino::Ref<Lengths>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Record<int32_t>> lengths = value;
  tsino::Optional<int32_t> getResult = lengths->get(F("none"));
  Serial.print(tsino::optionalText(lengths->get(F("three"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(lengths->get(F("five"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !getResult.has() ? tsino::Union<double, String>(String(F("missing"))) : tsino::Union<double, String>(
          (double)getResult.value()));
  Serial.print(F(" "));
  Serial.println(lengths->size());
  const auto value2 = tsino::makeShared<tsino::Record<double>>();
  tsino::Array<tsino::Ref<Tuple>>{
      tsino::make<Tuple>(F("nuts"), (double)stock->nuts),
      tsino::make<Tuple>(F("bolts"), (double)stock->bolts),
      tsino::make<Tuple>(F("washers"), (double)stock->washers)}.map<tsino::Ref<Tuple>>(
      [](const tsino::Ref<Tuple>& given) -> tsino::Ref<Tuple> {
        const String& name = given->item0;
        const double count = given->item1;
        return tsino::make<Tuple>(tsino::concat(name, F("2")), count * 2.0);
      }).forEach(
      [&](const tsino::Ref<Tuple>& value3) { value2->set(value3->item0, value3->item1); });
  tsino::Shared<tsino::Record<double>> doubled = value2;
  Serial.print(tsino::withoutFormat(doubled->keys().join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, doubled->get(F("nuts2")));
  Serial.println();

  const tsino::Ref<Frozen> frozen = tsino::make<Frozen>(1, tsino::make<Frozen_>(2));
  frozen->inner->b = 3;
  Serial.print(frozen->a);
  Serial.print(F(" "));
  Serial.print(frozen->inner->b);
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(false ? F("true") : F("false"));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  Serial.print(tsino::isSameNumber((double)NAN, (double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(stock == stock ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::make<Shape>() == tsino::make<Shape>() ? F("true") : F("false"));
}

void loop() {}
