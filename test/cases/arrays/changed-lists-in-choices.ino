// changed-lists-in-choices: written by tsino from changed-lists-in-choices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Box;
struct Kept;

struct Box : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> values;
  void construct();
  tsino::Shared<tsino::Array<int32_t>> list();
  tsino::Shared<tsino::Array<int32_t>> get_all();
};

struct Kept : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<int32_t>> list;
  void construct(String name, tsino::Shared<tsino::Array<int32_t>> list) {
    this->name = tsino::moved(name);
    this->list = tsino::moved(list);
  }
};

// @run
// A list that is changed and handed on: only where the choice falls on it, in its turn, and as the same list.
tsino::Array<String> log_;

String say(const String& word_) {
  log_.push(word_);
  return word_;
}

int32_t byValue(int32_t a, int32_t b) {
  say(tsino::concat(String(a), F("<"), String(b)));
  return a - b;
}

tsino::Shared<tsino::Array<int32_t>> Box::get_all() {
  say(F("get"));
  return this->values;
}

tsino::Shared<tsino::Array<int32_t>> Box::list() {
  return this->values;
}

void Box::construct() {
  this->values = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3, 1, 2});
}
const tsino::Ref<Box> box = tsino::make<Box>();
tsino::Array<tsino::Ref<Kept>> kept;

tsino::Shared<tsino::Array<int32_t>> take(String name, const tsino::Shared<tsino::Array<int32_t>>& list, const String& last) {
  kept.push(tsino::make<Kept>(tsino::moved(name), list));
  say(last);
  return list;
}

tsino::Shared<tsino::Array<int32_t>> moved() {
  tsino::Shared<tsino::Array<int32_t>> list = box->values;
  list->copyWithin(0, 1);
  return list;
}

void setup() {
  Serial.begin(115200);
  String sayResult = say(F("first"));
  tsino::Shared<tsino::Array<int32_t>> list = box->values;
  list->sort([](int32_t a, int32_t b) -> int32_t { return byValue(a, b); });
  tsino::Shared<tsino::Array<int32_t>> sortResult = list;
  take(sayResult, sortResult, say(F("last")));
  box->values = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{9, 8});
  const bool isLong = box->values->length() > 5;
  tsino::Shared<tsino::Array<int32_t>> other = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1, 2, 3});
  tsino::Shared<tsino::Array<int32_t>> picked = isLong ? [&] {
    tsino::Shared<tsino::Array<int32_t>> list2 = box->values;
    list2->sort([](int32_t a, int32_t b) -> int32_t { return byValue(a, b); });
    return list2;
  }() : ((void)other->reverse(), other);
  picked->push(7);
  tsino::inspect(Serial, box->values);
  Serial.print(F(" "));
  tsino::inspect(Serial, other);
  Serial.print(F(" "));
  Serial.println(picked == other ? F("true") : F("false"));
  picked = !isLong ? [&] {
    tsino::Shared<tsino::Array<int32_t>> list3 = box->list();
    list3->reverse();
    return list3;
  }() : ((void)other->sort([](int32_t a, int32_t b) -> int32_t { return byValue(a, b); }), other);
  picked->push(5);
  tsino::inspect(Serial, box->values);
  Serial.print(F(" "));
  Serial.println(picked == box->values ? F("true") : F("false"));
  const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> maybe = isLong ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{} : [&] {
    tsino::Shared<tsino::Array<int32_t>> list4 = box->get_all();
    list4->fill(4);
    return tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(list4);
  }();
  if (maybe.has()) maybe.value()->push(1);
  tsino::inspect(Serial, box->values);
  Serial.print(F(" "));
  Serial.println(maybe == box->values ? F("true") : F("false"));
  tsino::Shared<tsino::Array<int32_t>> value = tsino::length(say(F("x"))) > 0 ? [&] {
    tsino::Shared<tsino::Array<int32_t>> list5 = box->values;
    list5->reverse();
    return list5;
  }() : other;
  tsino::Shared<tsino::Array<int32_t>> list6 = box->list();
  list6->sort([](int32_t a, int32_t b) -> int32_t { return byValue(a, b); });
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> both{value, list6};
  Serial.print(both[0] == both[1] ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, both);
  Serial.println();
  int32_t n = 0;
  while (n++ < 2
      && [&] {
    tsino::Shared<tsino::Array<int32_t>> list7 = box->values;
    list7->reverse();
    return take(F("loop"), list7, tsino::concat(F("turn "), String(n)))->length() > 0;
  }()) {
    box->values->push(n);
    yield();
  }
  tsino::inspect(
      Serial,
      kept.map<String>(
          [](const tsino::Ref<Kept>& given) -> String {
            const String& name = given->name;
            const tsino::Shared<tsino::Array<int32_t>>& list8 = given->list;
            return tsino::concat(name, list8->join(F("")));
          }));
  Serial.print(F(" "));
  tsino::inspect(Serial, box->values);
  Serial.println();
  moved()->push(77);
  tsino::inspect(Serial, box->values);
  Serial.print(F(" "));
  tsino::inspect(Serial, log_);
  Serial.println();
  const auto rooms = tsino::makeMap<String, tsino::Shared<tsino::Array<int32_t>>>(
      {{F("hall"), tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{2, 1})}});
  const tsino::Union<bool, tsino::Shared<tsino::Array<int32_t>>> found = isLong ? tsino::Union<bool, tsino::Shared<tsino::Array<int32_t>>>(
      isLong) : [&] {
    tsino::Shared<tsino::Array<int32_t>> list8 = rooms->at(F("hall"));
    list8->sort();
    return tsino::Union<bool, tsino::Shared<tsino::Array<int32_t>>>(list8);
  }();
  if (!found.is<bool>()) found.get<tsino::Shared<tsino::Array<int32_t>>>()->push(0);
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<int32_t>>>> value2 = rooms;
  tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> getResult = rooms->get(F("attic"));
  tsino::Array<int32_t> value3 = (!getResult.has() ? [&] {
    tsino::Shared<tsino::Array<int32_t>> list9 = box->values;
    list9->reverse();
    return list9;
  }() : getResult.value())->copy();
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Shared<tsino::Array<int32_t>> behind = ((void)say(F("before")), [&] {
    tsino::Shared<tsino::Array<int32_t>> list10 = box->values;
    list10->sort();
    return list10;
  }());
  behind->push(6);
  bool includesResult = box->values->includes(6);
  tsino::Shared<tsino::Array<int32_t>> list11 = box->list();
  list11->sort();
  bool value4 = list11 == behind;
  tsino::Union<bool, tsino::Shared<tsino::Array<int32_t>>> value5 = isLong ? [&] {
    tsino::Shared<tsino::Array<int32_t>> list12 = box->values;
    list12->fill(0);
    return tsino::Union<bool, tsino::Shared<tsino::Array<int32_t>>>(list12);
  }() : tsino::Union<bool, tsino::Shared<tsino::Array<int32_t>>>(isLong);
  Serial.print(includesResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, value5);
  Serial.println();
}

void loop() {}
