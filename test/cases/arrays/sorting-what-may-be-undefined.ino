// sorting-what-may-be-undefined: written by tsino from sorting-what-may-be-undefined.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-present-trying.h"
#include "src/tsino/array-sort-present.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Item;
struct Keyed;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Item : tsino::Object {
  String name;
  void construct(String name);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Item"), *this);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Keyed : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void Item::construct(String name) {
  this->name = tsino::moved(name);
}

void setup() {
  Serial.begin(115200);
  // @run
  // sort of elements that may be undefined: these come last and no comparator sees them; null, errors on the way, long lists.
  tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> maybe = tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(3),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(20)});
  tsino::Array<tsino::Optional<int32_t>> value = maybe->copy();
  value.sortPresent(
      [](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> int32_t {
        return b.value() - a.value();
      });
  tsino::inspect(Serial, maybe->copy().sortPresent());
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, maybe->toSortedPresent());
  Serial.print(F(" "));
  tsino::inspect(Serial, maybe);
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> same = ((void)maybe->sortPresent(
      [](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> int32_t {
        return a.valueOr(0) - b.valueOr(0);
      }), maybe);
  Serial.print(same == maybe ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, maybe);
  Serial.println();
  tsino::Array<tsino::Optional<String>> value2;
  value2.sortPresent();
  tsino::Array<tsino::Optional<String>> value3{
      tsino::Optional<String>{},
      tsino::Optional<String>(F("b")),
      tsino::Optional<String>(F("a"))};
  value3.sortPresent();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}, tsino::Optional<bool>{}}.sortPresent());
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> mixed{
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("b")))),
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(10.0)),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("a")))),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(9.0))};
  mixed.sortPresent();
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> value4 = mixed.copy();
  value4.sortPresent(
      [](const tsino::Optional<tsino::Union<double, String>>& a, const tsino::Optional<tsino::Union<double, String>>& b) -> int32_t {
        return tsino::length(tsino::optionalText(b)) - tsino::length(tsino::optionalText(a));
      });
  tsino::inspect(Serial, mixed);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>> nulls{
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("z"))),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a"))),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})};
  tsino::inspect(Serial, nulls.sortPresent());
  Serial.println();
  int32_t asked = 0;
  nulls.sortPresent(
      [&](const tsino::Union<tsino::Undefined, tsino::Null, String>& a, const tsino::Union<tsino::Undefined, tsino::Null, String>& b) -> int32_t {
        if (a.is<tsino::Undefined>() || b.is<tsino::Undefined>()) asked++;
        return a == b ? 0 : a.is<tsino::Null>() ? -1 : b.is<tsino::Null>() ? 1 : tsino::compare(
            tsino::optionalMember<String, tsino::Undefined>(a).value(),
            tsino::optionalMember<String, tsino::Undefined>(b).value()) < 0 ? -1 : 1;
      });
  tsino::inspect(Serial, nulls);
  Serial.print(F(" "));
  Serial.println(asked);
  tsino::Array<Unknown> xs{
      Unknown(String(F("z"))),
      Unknown(tsino::Undefined{}),
      Unknown(String(F("a"))),
      Unknown(3.0),
      Unknown(tsino::Null{}),
      Unknown(true)};
  xs.sortPresent();
  tsino::inspect(Serial, xs);
  Serial.println();
  tsino::inspect(
      Serial,
      xs.toSortedPresent(
          [](const Unknown& a, const Unknown& b) -> int32_t {
            return tsino::length(tsino::toText(a)) - tsino::length(tsino::toText(b));
          }));
  Serial.println();
  tsino::Array<tsino::Optional<tsino::Ref<Item>>> items{
      tsino::Optional<tsino::Ref<Item>>(tsino::make<Item>(F("b"))),
      tsino::Optional<tsino::Ref<Item>>{},
      tsino::Optional<tsino::Ref<Item>>(tsino::make<Item>(F("a"))),
      tsino::Optional<tsino::Ref<Item>>{}};
  const tsino::Optional<tsino::Ref<Item>> first = items.get(0);
  items.sortPresent(
      [](const tsino::Optional<tsino::Ref<Item>>& a, const tsino::Optional<tsino::Ref<Item>>& b) -> int32_t {
        return tsino::localeCompare(a.value()->name, b.value()->name);
      });
  tsino::inspect(Serial, items);
  Serial.print(F(" "));
  Serial.println(items.get(1) == first ? F("true") : F("false"));
  tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>> holes{
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 1})),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{},
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))};
  holes.sortPresent();
  holes.sortPresent(
      [](const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& a, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& b) -> int32_t {
        return b.value()->length() - a.value()->length();
      });
  tsino::inspect(Serial, holes);
  Serial.print(F(" "));
  tsino::inspect(Serial, holes);
  Serial.println();
  maybe->sortPresentTrying(
      [](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> int32_t {
        if (tsino::thrown()) return 0;
        tsino::raise(
            tsino::makeError<tsino::Error>(
                F("no "),
                tsino::optionalText(a),
                F(" "),
                tsino::optionalText(b)));
        return 0;
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    tsino::inspect(Serial, maybe);
    Serial.println();
  }
  tsino::Array<tsino::Optional<int32_t>> list{
      tsino::Optional<int32_t>(5),
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(4)};
  list.sortPresentAside(
      [&](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> int32_t {
        tsino::inspect(Serial, list);
        Serial.print(F(" "));
        Serial.println(list.length());
        return a.value() - b.value();
      });
  tsino::inspect(Serial, list);
  Serial.println();
  tsino::Array<tsino::Optional<int32_t>> many = tsino::generated<tsino::Optional<int32_t>>(
      100,
      [](int32_t i) -> tsino::Optional<int32_t> {
        return i % 3 == 0 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(i * 37 % 101);
      });
  tsino::Array<tsino::Optional<int32_t>> value5 = many.sortPresent(
      [](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> int32_t {
        return a.value() - b.value();
      }).slice(0, 5);
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  tsino::inspect(Serial, many.slice(64, 68));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(many.at(-1)));
  tsino::Array<tsino::Ref<Keyed>> keyed{
      tsino::make<Keyed>(F("x"), tsino::Optional<int32_t>(2)),
      tsino::make<Keyed>(F("y"), tsino::Optional<int32_t>{})};
  tsino::inspect(
      Serial,
      keyed.map<tsino::Optional<int32_t>>(
          [](const tsino::Ref<Keyed>& given) -> tsino::Optional<int32_t> {
            const tsino::Optional<int32_t> n = given->item1;
            return n;
          }).sortPresent());
  Serial.println();
}

void loop() {}
