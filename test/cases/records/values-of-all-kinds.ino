// values-of-all-kinds: written by tsino from values-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Item;
struct Tuple;

struct Item : tsino::Object {
  int32_t count = 0;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(int32_t count, tsino::Shared<tsino::Array<String>> tags) {
    this->count = count;
    this->tags = tsino::moved(tags);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>> item1;
  void construct(String item0, tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

const auto handlers = tsino::makeRecord<tsino::Function<double(int32_t)>>(
    {{"half", [](int32_t n) -> double { return n / 2.0; }}});

void setup() {
  Serial.begin(115200);
  const auto items = tsino::makeRecord<tsino::Ref<Item>>(
      {
          {
              F("nut"),
              tsino::make<Item>(5, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))}});
  const tsino::Ref<Item> nut = items->at(F("nut"));
  nut->count--;
  items->at(F("nut"))->tags->push(F("small"));
  items->set(F("copy"), tsino::make<Item>(nut->count, nut->tags));
  items->set(F("alias"), nut);
  nut->count = 100;
  Serial.print(items->at(F("nut"))->count);
  Serial.print(F(" "));
  Serial.print(items->at(F("copy"))->count);
  Serial.print(F(" "));
  Serial.print(items->at(F("alias"))->count);
  Serial.print(F(" "));
  Serial.println(items->at(F("copy"))->tags == nut->tags ? F("true") : F("false"));
  items->set(
      F("nut"),
      tsino::make<Item>(0, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("new")})));
  Serial.print(nut->count);
  Serial.print(F(" "));
  Serial.print(items->get(F("alias")) == nut ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((*items->at(F("nut"))->tags)[0]);
  items->remove(F("alias"));
  Serial.print(tsino::withoutFormat(nut->tags->join()));
  Serial.print(F(" "));
  Serial.println(items->keys().join());

  const auto flags = tsino::makeRecord<bool>({{F("a"), true}});
  flags->set(F("b"), !tsino::truthy(flags->get(F("a"))));
  tsino::Optional<bool> getResult = flags->get(F("b"));
  if (tsino::truthy(getResult)) {
    getResult.value();
  } else {
    flags->set(F("b"), true);
  }
  Serial.print(
      flags->values().every([](bool value) -> bool { return value; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flags->size());
  handlers->set(F("twice"), [](int32_t n) -> double { return handlers->at(F("half"))(n) * 4.0; });
  tsino::Optional<tsino::Function<double(int32_t)>> getResult2 = handlers->get(F("none"));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<String>{F("half"), F("twice")}.map<double>(
              [](const String& name) -> double { return handlers->at(name)(3); }).join()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      getResult2.has() ? tsino::Optional<double>(getResult2.value()(1)) : tsino::Optional<double>{});
  Serial.println();
  const auto deep = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>>>();
  tsino::Array<String> list{F("a.x"), F("a.y"), F("b.x"), F("a.x")};
  for (const String& path : list) {
    tsino::Array<String> splitResult = tsino::split(path, F("."));
    tsino::Optional<String> getResult3 = splitResult.get(0);
    const String outer = getResult3.has() ? getResult3.value() : String(F(""));
    tsino::Optional<String> getResult4 = splitResult.get(1);
    const String inner = getResult4.has() ? getResult4.value() : String(F(""));
    tsino::Optional<tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>> getResult5 = deep->get(
        outer);
    tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>> value2 = !getResult5.has() ? [&] {
      const auto value = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>();
      deep->set(outer, value);
      return value;
    }() : getResult5.value();
    tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult6 = value2->get(inner);
    (!getResult6.has() ? [&] {
      tsino::Shared<tsino::Array<int32_t>> value3 = tsino::makeShared<tsino::Array<int32_t>>(
          tsino::Array<int32_t>{});
      value2->set(inner, value3);
      return value3;
    }() : getResult6.value())->push(tsino::length(path));
  }
  Serial.print(
      tsino::withoutFormat(
          deep->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, deep->at(value));
              }).map<String>(
              [](const tsino::Ref<Tuple>& given) -> String {
                const String& key = given->item0;
                const tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<int32_t>>>>& inner = given->item1;
                return tsino::concat(key, inner->keys().join(F("")));
              }).join()));
  Serial.print(F(" "));
  Serial.println(deep->at(F("a"))->at(F("x"))->length());
  const auto optional = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("a"), tsino::Optional<int32_t>{}}, {F("b"), tsino::Optional<int32_t>(0)}});
  tsino::Optional<int32_t> getResult3 = optional->get(F("a"));
  tsino::Optional<int32_t> getResult4 = optional->get(F("b"));
  tsino::printFirstUnion(
      Serial,
      !getResult3.has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
          (double)getResult3.value()));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !getResult4.has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
          (double)getResult4.value()));
  Serial.print(F(" "));
  Serial.println(
      (optional->has(F("c")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(optional->at(F("c"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  const auto counts = tsino::makeRecord<double>({{F("a"), 0.5}});
  counts->set(F("a"), counts->at(F("a")) + 1.0);
  counts->set(F("a"), counts->at(F("a")) + 1.0);
  counts->set(F("b"), counts->get(F("b")).valueOr(10.0) * 2.0);
  tsino::Optional<double> getResult5 = counts->get(F("a"));
  tsino::Optional<double> getResult6 = counts->get(F("b"));
  double atResult = counts->at(F("a"));
  counts->set(F("a"), atResult - 1.0);
  double value = atResult;
  double value2 = value + counts->at(F("a"));
  tsino::inspect(Serial, getResult5);
  Serial.print(F(" "));
  tsino::inspect(Serial, getResult6);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
}

void loop() {}
