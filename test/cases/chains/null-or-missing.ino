// null-or-missing: written by tsino from null-or-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Item;
struct Places;
struct People;

// @run
// What may be null, and may be missing though TypeScript does not say so: entries of a record and ends of `?.` chains.
// Tested, compared and printed they are null or undefined, whichever it is.
struct Item : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Item>> inner;
  void construct(String name, tsino::Optional<tsino::Ref<Item>> inner);
  const tsino::Optional<tsino::Ref<Item>>& open();
  tsino::Optional<String> label();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Item"), *this);
    out.field(F("name"), this->name);
    out.fieldOrNull(F("inner"), this->inner);
    out.end();
  }
};

struct Places : tsino::Object {
  tsino::Optional<tsino::Ref<Item>> item;
  void construct(tsino::Optional<tsino::Ref<Item>> item) {
    this->item = tsino::moved(item);
  }
};

struct People : tsino::Object {
  tsino::Optional<String> name;
  void construct(tsino::Optional<String> name) {
    this->name = tsino::moved(name);
  }
};

void Item::construct(String name, tsino::Optional<tsino::Ref<Item>> inner) {
  this->name = tsino::moved(name);
  this->inner = tsino::moved(inner);
}

const tsino::Optional<tsino::Ref<Item>>& Item::open() {
  return this->inner;
}

tsino::Optional<String> Item::label() {
  return this->inner.has() ? tsino::Optional<String>(this->name) : tsino::Optional<String>{};
}

String shown(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>& inner) {
  return tsino::truthy(inner) ? inner.get<tsino::Ref<Item>>()->name : String(F("nothing"));
}

String nameOf(const tsino::Array<tsino::Ref<People>>& all, int32_t at) {
  tsino::Optional<tsino::Ref<People>> getResult = all.get(at);
  const tsino::Union<tsino::Undefined, tsino::Null, String> name = getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      getResult.value()->name) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{});
  if (tsino::truthy(name)) return name.get<String>();
  return name.is<tsino::Null>() ? F("nameless") : F("nobody");
}

void setup() {
  Serial.begin(115200);

  const auto words = tsino::makeRecord<tsino::Optional<String>>(
      {{F("a"), tsino::Optional<String>(F("A"))}, {F("b"), tsino::Optional<String>{}}});
  const auto counts = tsino::makeRecord<tsino::Optional<int32_t>>(
      {
          {F("zero"), tsino::Optional<int32_t>(0)},
          {F("one"), tsino::Optional<int32_t>(1)},
          {F("none"), tsino::Optional<int32_t>{}}});
  const tsino::Ref<Item> bean = tsino::make<Item>(F("bean"), tsino::Optional<tsino::Ref<Item>>{});
  const tsino::Ref<Item> bag = tsino::make<Item>(F("bag"), tsino::Optional<tsino::Ref<Item>>(bean));
  tsino::Array<tsino::Ref<Item>> items{bean, bag};
  const auto byName = tsino::makeRecord<tsino::Optional<tsino::Ref<Item>>>(
      {
          {F("bean"), tsino::Optional<tsino::Ref<Item>>(bean)},
          {F("bag"), tsino::Optional<tsino::Ref<Item>>(bag)},
          {F("nothing"), tsino::Optional<tsino::Ref<Item>>{}}});
  const auto places = tsino::makeMap<String, tsino::Ref<Places>>(
      {{F("shelf"), tsino::make<Places>(tsino::Optional<tsino::Ref<Item>>(bean))}});

  tsino::Array<String> list{F("a"), F("b"), F("c")};
  for (const String& key : list) {
    const tsino::Union<tsino::Undefined, tsino::Null, String> word_ = words->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        words->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
    if (!tsino::truthy(word_)) {
      Serial.print(F("no word "));
      tsino::printUnion(Serial, word_);
      Serial.println();
    }
    Serial.print(
        tsino::withoutFormat(tsino::truthy(word_) ? word_.get<String>() : String(F("none"))));
    Serial.print(F(" "));
    Serial.print(!tsino::truthy(words->get(key)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::truthy(words->get(key)) ? F("some") : F("none"));
    tsino::Optional<String> getResult = words->get(key);
    tsino::Optional<String> getResult2 = words->get(key);
    tsino::Union<tsino::Undefined, tsino::Null, String> value = words->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        words->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
    Serial.print(tsino::withoutFormat(getResult.has() ? getResult.value() : String(F("nothing"))));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        getResult2.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
            getResult2) : words->has(F("c")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
            words->at(F("c"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
            tsino::Undefined{}));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(value) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
            tsino::Optional<String>(value.get<String>())) : words->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
            words->at(F("b"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
            tsino::Undefined{}));
    Serial.println();
    if (tsino::truthy(words->get(key)) && !tsino::truthy(counts->get(key))) {
      Serial.println(F("a word, no count"));
    }
  }

  tsino::Array<String> list2{F("zero"), F("none"), F("gone")};
  for (const String& a : list2) {
    const tsino::Union<tsino::Undefined, tsino::Null, double> x = counts->has(a) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
        tsino::Optional<double>(tsino::convertOptional(counts->at(a)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
        tsino::Undefined{});
    const tsino::Union<tsino::Undefined, tsino::Null, double> y = counts->has(F("none")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
        tsino::Optional<double>(tsino::convertOptional(counts->at(F("none"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
        tsino::Undefined{});
    Serial.print(x == y ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(x != y ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(x.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(Serial, tsino::truthy(x) ? y : x);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(x) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(x.get<double>())) : y);
    Serial.println();
    Serial.print(
        (counts->has(a) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(tsino::convertOptional(counts->at(a)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Undefined{}))
            == (counts->has(F("none")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(tsino::convertOptional(counts->at(F("none"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Undefined{})) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        (counts->has(a) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(tsino::convertOptional(counts->at(a)))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Undefined{}))
            == (counts->has(F("gone")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(tsino::convertOptional(counts->at(F("gone"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
            tsino::Undefined{})) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(counts->get(a) == 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(counts->get(a) != 1 ? F("true") : F("false"));
  }

  for (int32_t i = 0; i < 3; i++) {
    tsino::Optional<tsino::Ref<Item>> getResult = items.get(i);
    const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>> inner = getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
        getResult.value()->open()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
        tsino::Undefined{});
    if (tsino::truthy(inner)) {
      Serial.print(F("holds "));
      Serial.println(inner.get<tsino::Ref<Item>>()->name);
    } else {
      Serial.println(inner.is<tsino::Null>() ? F("empty") : F("not there"));
    }
    tsino::Optional<tsino::Ref<Item>> getResult2 = items.get(i);
    const tsino::Union<tsino::Undefined, tsino::Null, String> label = getResult2.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        getResult2.value()->label()) : tsino::Union<tsino::Undefined, tsino::Null, String>(
        tsino::Undefined{});
    tsino::Optional<tsino::Ref<Item>> getResult3 = items.get(i);
    tsino::Union<tsino::Undefined, tsino::Null, String> value = getResult3.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
        getResult3.value()->label()) : tsino::Union<tsino::Undefined, tsino::Null, String>(
        tsino::Undefined{});
    tsino::printFirstUnion(Serial, label);
    Serial.print(F(" "));
    Serial.print(label.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::truthy(label) ? tsino::length(label.get<String>()) : 0);
    Serial.print(F(" "));
    Serial.println(tsino::truthy(value) ? value.get<String>() : String(F("plain")));
    tsino::Optional<tsino::Ref<Item>> getResult4 = items.get(i);
    tsino::Optional<tsino::Ref<Item>> getResult5 = items.get(i);
    tsino::Optional<tsino::Ref<Item>> openResult = getResult5.has() ? getResult5.value()->open() : tsino::Optional<tsino::Ref<Item>>{};
    Serial.print(tsino::withoutFormat(shown(inner)));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        getResult4.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            getResult4.value()->open()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{}));
    Serial.print(F(" "));
    Serial.println(
        (openResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            openResult.value()->open()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  }

  tsino::Array<String> list3{F("bag"), F("nothing"), F("box")};
  for (const String& name : list3) {
    Serial.print(byName->get(name) == bag ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        (byName->has(name) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            byName->at(name)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{}))
            == (byName->has(F("nothing")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            byName->at(F("nothing"))) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{})) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        (byName->has(name) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            byName->at(name)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{}))
            == (byName->has(F("bottle")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            byName->at(F("bottle"))) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{})) ? F("true") : F("false"));
    tsino::Optional<tsino::Ref<Item>> getResult = byName->get(name);
    tsino::Optional<tsino::Ref<Places>> getResult2 = places->get(F("shelf"));
    tsino::Optional<tsino::Ref<Item>> getResult3 = byName->get(name);
    tsino::Optional<tsino::Ref<Places>> getResult4 = places->get(F("box"));
    Serial.print(
        (getResult.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            getResult.value()->open()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{}))
            == (getResult2.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            getResult2.value()->item) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{})) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        (getResult3.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            getResult3.value()->open()) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{}))
            == (getResult4.has() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>, tsino::Null>(
            getResult4.value()->item) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
            tsino::Undefined{})) ? F("true") : F("false"));
    if (byName->get(name).has()) Serial.println(byName->at(name).value()->name);
  }

  tsino::Array<tsino::Ref<People>> people{
      tsino::make<People>(tsino::Optional<String>(F("Ada"))),
      tsino::make<People>(tsino::Optional<String>{})};
  Serial.print(tsino::withoutFormat(nameOf(people, 0)));
  Serial.print(F(" "));
  Serial.print(nameOf(people, 1));
  Serial.print(F(" "));
  Serial.println(nameOf(people, 2));
}

void loop() {}
