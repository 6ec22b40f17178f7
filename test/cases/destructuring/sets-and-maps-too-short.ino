// sets-and-maps-too-short: written by tsino from sets-and-maps-too-short.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Queue;
struct Show;

struct Queue : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
};

struct Show : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

String show(const tsino::Shared<tsino::Map<String, uint8_t>>& t) {
  tsino::Array<tsino::Ref<Show>> t2 = t->keys().map<tsino::Ref<Show>>(
      [&](const String& value) -> tsino::Ref<Show> {
        return tsino::make<Show>(value, t->at(value));
      });
  tsino::Optional<tsino::Ref<Show>> getResult = t2.get(0);
  const tsino::Ref<Show> part = getResult.has() ? getResult.value() : tsino::make<Show>(F("z"), 0);
  const String& k = part->item0;
  const int32_t n = part->item1;
  const tsino::Optional<tsino::Ref<Show>> other = t2.get(1);
  tsino::Array<tsino::Ref<Show>> entriesResult = t->keys().map<tsino::Ref<Show>>(
      [&](const String& value) -> tsino::Ref<Show> {
        return tsino::make<Show>(value, t->at(value));
      });
  const tsino::Optional<tsino::Ref<Show>> part2 = entriesResult.get(1);
  const tsino::Optional<String> k2 = part2.has() ? tsino::Optional<String>(part2.value()->item0) : tsino::Optional<String>{};
  const tsino::Optional<int32_t> n2 = part2.has() ? tsino::Optional<int32_t>(part2.value()->item1) : tsino::Optional<int32_t>{};
  return tsino::concat(
      k,
      F(" "),
      String(n),
      F(" "),
      !other.has() ? String(F("alone")) : other.value()->item0,
      F(" "),
      tsino::optionalText(k2),
      F(" "),
      tsino::toText(
          !n2.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)n2.value())));
}

String oldest(const tsino::Shared<tsino::Set<tsino::Ref<Queue>>>& queue) {
  tsino::Array<tsino::Ref<Queue>> queue2 = queue->values();
  const tsino::Optional<tsino::Ref<Queue>> o = queue2.get(0);
  const tsino::Optional<tsino::Ref<Queue>> p = queue2.get(1);
  if (!o.has()) return F("empty");
  return p.has() ? tsino::concat(String(o.value()->id), F(" "), String(p.value()->id)) : String(
      o.value()->id);
}

// What a function takes so and gives is asked by its callers.
tsino::Optional<String> firstOf(const tsino::Shared<tsino::Set<String>>& t) {
  tsino::Array<String> t2 = t->values();
  const tsino::Optional<String> z = t2.get(0);
  return z;
}

tsino::Optional<int32_t> headOf(const tsino::Array<uint8_t>& list) {
  const tsino::Optional<int32_t> z = tsino::convertOptional(list.get(0));
  return z;
}

void setup() {
  Serial.begin(115200);
  // @run
  // A pattern asks a Map, a Set or an iterator for more than there is: the names are undefined where the program asks or prints them.
  const auto m = tsino::makeShared<tsino::Map<String, uint8_t>>();
  tsino::Array<String> keysResult = m->keys();
  const tsino::Optional<String> first = keysResult.get(0);
  if (first.has()) {
    Serial.print(F("has "));
    Serial.println(first.value());
  } else {
    Serial.println(F("none"));
  }
  tsino::Array<uint8_t> valuesResult = m->values();
  const tsino::Optional<int32_t> v = tsino::convertOptional(valuesResult.get(0));
  tsino::printUnion(
      Serial,
      !v.has() ? tsino::Union<double, String>(String(F("no v"))) : tsino::Union<double, String>(
          (double)v.value()));
  Serial.println();
  tsino::Array<uint8_t> value = tsino::makeShared<tsino::Set<uint8_t>>(5)->values();
  const int32_t x = value[0];
  const tsino::Optional<int32_t> y = tsino::convertOptional(value.get(1));
  Serial.print(x);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !y.has() ? tsino::Union<double, String>(String(F("no y"))) : tsino::Union<double, String>(
          (double)y.value()));
  Serial.println();
  Serial.print(tsino::withoutFormat(show(m)));
  Serial.print(F(" "));
  Serial.print(show(tsino::makeMap<String, uint8_t>({{F("a"), 1}})));
  Serial.print(F(" "));
  Serial.println(show(tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}})));
  Serial.print(tsino::withoutFormat(oldest(tsino::makeShared<tsino::Set<tsino::Ref<Queue>>>())));
  Serial.print(F(" "));
  Serial.print(oldest(tsino::makeShared<tsino::Set<tsino::Ref<Queue>>>(tsino::make<Queue>(4))));
  Serial.print(F(" "));
  Serial.println(
      oldest(
          tsino::makeShared<tsino::Set<tsino::Ref<Queue>>>(
              tsino::make<Queue>(4),
              tsino::make<Queue>(5))));
  const auto s = tsino::makeShared<tsino::Set<String>>();
  tsino::Array<String> s2 = s->values();
  tsino::Optional<String> head = s2.get(0);
  const tsino::Optional<String> next = s2.get(1);
  Serial.print(!head.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(next.has() ? next.value() : String(F("no next")));
  head = tsino::Optional<String>(F("now"));
  Serial.println(tsino::optionalText(head));
  tsino::Array<int32_t> value2 = tsino::makeShared<tsino::Set<int32_t>>()->values();
  const tsino::Optional<int32_t> shown = value2.get(0);
  Serial.println(tsino::optionalText(shown));
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> entriesResult = tsino::Array<int32_t>{}.map<tsino::Shared<tsino::Array<int32_t>>>(
      [](int32_t value3, int32_t value4) -> tsino::Shared<tsino::Array<int32_t>> {
        return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{value4, value3});
      });
  const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> e0 = entriesResult.get(0);
  Serial.println(!e0.has() ? F("true") : F("false"));
  const auto lru = tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}});
  while (lru->size() > 0) {
    tsino::Array<String> keysResult2 = lru->keys();
    const tsino::Optional<String> k = keysResult2.get(0);
    if (k.has()) {
      lru->remove(k.value());
      Serial.print(F("dropped "));
      Serial.println(k.value());
    }
    yield();
  }
  tsino::Optional<String> firstOfResult = firstOf(s);
  Serial.print(
      tsino::withoutFormat(firstOfResult.has() ? firstOfResult.value() : String(F("nothing"))));
  Serial.print(F(" "));
  Serial.print(!firstOf(s).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(firstOf(tsino::makeShared<tsino::Set<String>>(F("it")))));
  tsino::Optional<int32_t> headOfResult = headOf(tsino::Array<uint8_t>{});
  tsino::printFirstUnion(
      Serial,
      !headOfResult.has() ? tsino::Union<double, String>(String(F("no head"))) : tsino::Union<double, String>(
          (double)headOfResult.value()));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(headOf(tsino::Array<uint8_t>{3})));
}

void loop() {}
