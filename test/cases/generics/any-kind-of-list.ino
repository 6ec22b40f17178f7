// any-kind-of-list: written by tsino from any-kind-of-list.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct Tuple;
struct Tuple_;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
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

// @run
// `ArrayLike<T>` and `Iterable<T>` as parameters: arrays, text, typed arrays, Sets and Maps, handed on and changed meanwhile.
int32_t sum(const tsino::Array<uint8_t>& xs) {
  int32_t s = 0;
  for (int32_t i = 0; i < xs.length(); i++) s += xs[i];
  return s;
}

// @run
// `ArrayLike<T>` and `Iterable<T>` as parameters: arrays, text, typed arrays, Sets and Maps, handed on and changed meanwhile.
int32_t sum_(const tsino::Uint8Array& xs) {
  int32_t s = 0;
  for (int32_t i = 0; i < xs.length(); i++) s += xs[i];
  return s;
}

int32_t total(const tsino::Array<uint8_t>& xs) {
  int32_t s = 0;
  for (const int32_t x : xs) s += x;
  return s;
}

int32_t total_(const tsino::Shared<tsino::Set<uint8_t>>& xs) {
  int32_t s = 0;
  for (const int32_t x : *xs) s += x;
  return s;
}

int32_t hash(const tsino::Uint8Array& bytes, int32_t seed = 1) {
  int32_t h = seed;
  for (int32_t i = 0; i < bytes.length(); i++) h = (h * 31 + bytes[i]) % 65521;
  return h;
}

int32_t hash_(const tsino::Array<uint8_t>& bytes, int32_t seed = 1) {
  int32_t h = seed;
  for (int32_t i = 0; i < bytes.length(); i++) h = (h * 31 + bytes[i]) % 65521;
  return h;
}

String first(const String& xs, const __FlashStringHelper* otherwise) {
  for (const String& x : tsino::eachCharacter(xs)) return x;
  return otherwise;
}

String first_(const tsino::Array<String>& xs, const __FlashStringHelper* otherwise) {
  for (const String& x : xs) return x;
  return otherwise;
}

int32_t first_any_kind_of_list(const tsino::Shared<tsino::Set<int32_t>>& xs, int32_t otherwise) {
  for (const int32_t x : *xs) return x;
  return otherwise;
}

double first2(const tsino::Array<double>& xs, int32_t otherwise) {
  for (const double x : xs) return x;
  return otherwise;
}

tsino::Array<String> collect(const String& xs) {
  return tsino::characters(xs);
}

tsino::Array<uint8_t> collect_(const tsino::Shared<tsino::Set<uint8_t>>& xs) {
  return xs->values();
}

tsino::Array<tsino::Ref<Tuple>> collect_any_kind_of_list(const tsino::Shared<tsino::Map<String, uint8_t>>& xs) {
  return xs->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, xs->at(value));
      });
}

tsino::Array<uint8_t> both(const tsino::Array<uint8_t>& a, const tsino::Shared<tsino::Set<uint8_t>>& b) {
  return tsino::Array<uint8_t>{tsino::allOf(a), tsino::allOf(b->values())};
}

tsino::Array<String> both_(const String& a, const tsino::Array<String>& b) {
  return tsino::Array<String>{tsino::allOf(tsino::characters(a)), tsino::allOf(b)};
}

int32_t size(const tsino::Array<uint8_t>& xs) {
  int32_t n = 0;
  for (const int32_t _ : xs) n++;
  return n;
}

int32_t size_(const String& xs) {
  int32_t n = 0;
  for (const String& _ : tsino::eachCharacter(xs)) n++;
  return n;
}

int32_t outer(const tsino::Array<uint8_t>& xs) {
  return total(xs) + xs.map<uint8_t>([](int32_t x) -> int32_t { return x * 2; }).length()
      + tsino::makeShared<tsino::Set<uint8_t>>(tsino::Set<uint8_t>::from(xs))->size();
}

int32_t outer_(const tsino::Shared<tsino::Set<uint8_t>>& xs) {
  return total_(xs)
      + xs->values().map<uint8_t>([](int32_t x) -> int32_t { return x * 2; }).length()
      + tsino::makeShared<tsino::Set<uint8_t>>(xs->copy())->size();
}

int32_t change(const tsino::Shared<tsino::Set<uint8_t>>& xs, const tsino::Shared<tsino::Set<uint8_t>>& into) {
  into->clear();
  int32_t n = 0;
  for (const int32_t x : *xs) n += x;
  return n;
}

int32_t change_(const tsino::Array<uint8_t>& xs, const tsino::Shared<tsino::Set<uint8_t>>& into) {
  into->clear();
  int32_t n = 0;
  for (const int32_t x : xs) n += x;
  return n;
}

String pairs(const tsino::Array<tsino::Ref<Tuple_>>& entries) {
  String s = F("");
  for (const tsino::Ref<Tuple_>& entrie : entries) {
    const String& k = entrie->item0;
    const int32_t v = entrie->item1;
    s += tsino::concat(k, String(v));
  }
  return s;
}

String pairs_(const tsino::Shared<tsino::Map<String, uint8_t>>& entries) {
  String s = F("");
  for (const auto& entry : *entries) {
    const String& k = entry.key();
    const int32_t v = entry.value();
    s += tsino::concat(k, String(v));
  }
  return s;
}

String words(const String& text) {
  return tsino::concat(String(tsino::length(text)), tsino::elementAt(text, 0));
}

String words_(const tsino::Array<String>& text) {
  return tsino::concat(String(text.length()), text[0]);
}

void setup() {
  Serial.begin(115200);
  Serial.print(sum(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.println(sum_(tsino::Uint8Array::of(3, 4)));
  Serial.print(total(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.println(total_(tsino::makeShared<tsino::Set<uint8_t>>(5, 6)));
  tsino::Uint8Array data = tsino::Uint8Array::of(1, 2, 3);
  Serial.print(hash(data));
  Serial.print(F(" "));
  Serial.print(hash_(tsino::Array<uint8_t>{1, 2, 3}));
  Serial.print(F(" "));
  Serial.print(hash(data.subarray(1), 7));
  Serial.print(F(" "));
  Serial.print(hash_(tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(hash_(tsino::Array<uint8_t>{1, 2, 3}));
  Serial.print(tsino::withoutFormat(first(F("xyz"), F("-"))));
  Serial.print(F(" "));
  Serial.print(first_(tsino::Array<String>{}, F("none")));
  Serial.print(F(" "));
  Serial.print(first_any_kind_of_list(tsino::makeShared<tsino::Set<int32_t>>(), 5));
  Serial.print(F(" "));
  tsino::inspect(Serial, first2(tsino::Array<double>{2.5}, 1));
  Serial.println();
  Serial.print(collect(F("a\303\251\360\237\230\200")).length());
  Serial.print(F(" "));
  Serial.print(collect_(tsino::makeShared<tsino::Set<uint8_t>>(1, 1, 2)).join());
  Serial.print(F(" "));
  Serial.println(
      collect_any_kind_of_list(tsino::makeMap<String, uint8_t>({{F("k"), 1}})).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, String(v));
          }).join());
  Serial.print(
      tsino::withoutFormat(
          both(tsino::Array<uint8_t>{1}, tsino::makeShared<tsino::Set<uint8_t>>(2)).join()));
  Serial.print(F(" "));
  Serial.println(both_(F("ab"), tsino::Array<String>{F("c")}).join(F("")));
  Serial.print(size(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.println(size_(F("abc")));
  Serial.print(outer(tsino::Array<uint8_t>{1, 1, 2}));
  Serial.print(F(" "));
  Serial.println(outer_(tsino::makeShared<tsino::Set<uint8_t>>(4)));
  const auto live = tsino::makeShared<tsino::Set<uint8_t>>(1, 2);
  int32_t changeResult = change(live, live);
  int32_t changeResult2 = change_(tsino::Array<uint8_t>{7}, live);
  Serial.print(changeResult);
  Serial.print(F(" "));
  Serial.println(changeResult2);
  Serial.print(
      tsino::withoutFormat(pairs(tsino::Array<tsino::Ref<Tuple_>>{tsino::make<Tuple_>(F("a"), 1)})));
  Serial.print(F(" "));
  Serial.println(pairs_(tsino::makeMap<String, uint8_t>({{F("b"), 2}})));
  Serial.print(tsino::withoutFormat(words(F("abc"))));
  Serial.print(F(" "));
  Serial.println(words_(tsino::Array<String>{F("q"), F("r")}));
}

void loop() {}
