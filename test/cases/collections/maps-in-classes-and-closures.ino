// maps-in-classes-and-closures: written by tsino from maps-in-classes-and-closures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Tree;
struct Lru_string_number;
struct Lru_number_number_array;

struct Tree : tsino::Chained {
  int32_t value = 0;
  tsino::Shared<tsino::Map<String, tsino::Ref<Tree>>> kids;
  void construct(int32_t value, tsino::Shared<tsino::Map<String, tsino::Ref<Tree>>> kids) {
    this->value = value;
    this->kids = tsino::moved(kids);
  }
};

// @run
// Maps in classes, generics, closures, recursion.
struct Lru_string_number : tsino::Object {
  int32_t limit = 0;
  tsino::Shared<tsino::Map<String, uint8_t>> entries;
  void construct(int32_t limit);
  tsino::Optional<int32_t> get(String key);
  void set(String key, int32_t value);
  int32_t count();
};

// @run
// Maps in classes, generics, closures, recursion.
struct Lru_number_number_array : tsino::Object {
  int32_t limit = 0;
  tsino::Shared<tsino::Map<double, tsino::Shared<tsino::Array<uint8_t>>>> entries;
  void construct(int32_t limit);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> get(double key);
  void set(double key, tsino::Shared<tsino::Array<uint8_t>> value);
  int32_t count();
};

void Lru_string_number::construct(int32_t limit) {
  this->entries = tsino::makeShared<tsino::Map<String, uint8_t>>();
  this->limit = limit;
}

tsino::Optional<int32_t> Lru_string_number::get(String key) {
  const tsino::Optional<int32_t> value = tsino::convertOptional(this->entries->get(key));
  if (!value.has()) return {};
  this->entries->remove(key);
  this->entries->set(tsino::moved(key), (uint8_t)value.value());
  return value;
}

void Lru_string_number::set(String key, int32_t value) {
  this->entries->remove(key);
  this->entries->set(tsino::moved(key), (uint8_t)value);
  if (this->entries->size() <= this->limit) return;
  for (auto entry = this->entries->cursor(); entry.next();) {
    const String oldest = entry.key();
    this->entries->remove(oldest);
    break;
  }
}

int32_t Lru_string_number::count() {
  return this->entries->size();
}

void Lru_number_number_array::construct(int32_t limit) {
  this->entries = tsino::makeShared<tsino::Map<double, tsino::Shared<tsino::Array<uint8_t>>>>();
  this->limit = limit;
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Lru_number_number_array::get(double key) {
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value = this->entries->get(key);
  if (!value.has()) return {};
  this->entries->remove(key);
  this->entries->set(key, value.value());
  return value;
}

void Lru_number_number_array::set(double key, tsino::Shared<tsino::Array<uint8_t>> value) {
  this->entries->remove(key);
  this->entries->set(key, tsino::moved(value));
  if (this->entries->size() <= this->limit) return;
  for (auto entry = this->entries->cursor(); entry.next();) {
    const double oldest = entry.key();
    this->entries->remove(oldest);
    break;
  }
}

int32_t Lru_number_number_array::count() {
  return this->entries->size();
}

tsino::Shared<tsino::Map<uint8_t, String>> invert(const tsino::Shared<tsino::Map<String, uint8_t>>& map) {
  const auto result = tsino::makeShared<tsino::Map<uint8_t, String>>();
  for (const auto& entry : *map) {
    const String& k = entry.key();
    const int32_t v = entry.value();
    result->set((uint8_t)v, k);
  }
  return result;
}

const auto memo = tsino::makeShared<tsino::Map<int32_t, int32_t>>();

int32_t fib(int32_t n) {
  if (n < 2) return n;
  const tsino::Optional<int32_t> known = memo->get(n);
  if (known.has()) return known.value();
  int32_t fibResult = fib(n - 1);
  const int32_t value = fibResult + fib(n - 2);
  memo->set(n, value);
  return value;
}

tsino::Ref<Tree> tree(int32_t value) {
  return tsino::make<Tree>(value, tsino::makeShared<tsino::Map<String, tsino::Ref<Tree>>>());
}

int32_t sum(const tsino::Ref<Tree>& t) {
  int32_t total = t->value;
  for (const auto& entry : *t->kids) {
    const tsino::Ref<Tree>& kid = entry.value();
    total += sum(kid);
  }
  return total;
}

auto current = tsino::makeMap<String, uint8_t>({{"a", 1}});

int32_t read_() {
  return current->size();
}

void swap() {
  current = tsino::makeMap<String, uint8_t>({{F("b"), 1}, {F("c"), 2}});
}

int32_t clearing(const tsino::Shared<tsino::Map<String, uint8_t>>& m) {
  current->clear();
  m->set(F("z"), 1);
  return m->size();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Lru_string_number> texts = tsino::make<Lru_string_number>(2);
  texts->set(F("a"), 1);
  texts->set(F("b"), 2);
  texts->set(F("c"), 3);
  tsino::Optional<int32_t> getResult = texts->get(F("a"));
  tsino::Union<double, String> value = !getResult.has() ? tsino::Union<double, String>(
      String(F("gone"))) : tsino::Union<double, String>((double)getResult.value());
  int32_t value2 = texts->get(F("b")).valueOr(0);
  tsino::printFirstUnion(Serial, value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(texts->count());
  texts->set(F("d"), 4);
  tsino::Optional<int32_t> getResult2 = texts->get(F("c"));
  tsino::Union<double, String> value3 = !getResult2.has() ? tsino::Union<double, String>(
      String(F("gone"))) : tsino::Union<double, String>((double)getResult2.value());
  int32_t value4 = texts->get(F("b")).valueOr(0);
  tsino::printFirstUnion(Serial, value3);
  Serial.print(F(" "));
  Serial.println(value4);
  const tsino::Ref<Lru_number_number_array> lists = tsino::make<Lru_number_number_array>(3);
  lists->set(1.5, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  tsino::Shared<tsino::Array<uint8_t>> kept = lists->get(1.5).value();
  kept->push(3);
  Serial.println(lists->get(1.5).value()->length());

  tsino::Array<tsino::Function<void()>> actions;
  const auto list = tsino::makeMap<String, uint8_t>({{F("x"), 1}, {F("y"), 2}});
  for (const auto& entry : *list) {
    const String& k = entry.key();
    const int32_t v = entry.value();
    actions.push(
        [k, v] {
          Serial.print(tsino::withoutFormat(k));
          Serial.print(F(" "));
          Serial.println(v);
        });
  }
  const auto list2 = tsino::makeMap<String, uint8_t>({{F("p"), 1}});
  for (const auto& entry : *list2) {
    const String& k = entry.key();
    tsino::Ref<tsino::Cell<int32_t>> v = tsino::make<tsino::Cell<int32_t>>(entry.value());
    actions.push(
        [v, k] {
          v->value += 10;
          Serial.print(tsino::withoutFormat(k));
          Serial.print(F(" "));
          Serial.println(v->value);
        });
    v->value++;
  }
  const auto list3 = tsino::makeShared<tsino::Set<uint8_t>>(7, 8);
  for (const int32_t s : *list3) actions.push([s] { Serial.println(s); });
  for (const tsino::Function<void()>& act : actions) act();
  for (const tsino::Function<void()>& act : actions) act();
  tsino::Shared<tsino::Map<uint8_t, String>> inverted = invert(
      tsino::makeMap<String, uint8_t>({{F("one"), 1}, {F("two"), 2}}));
  tsino::Optional<String> getResult3 = inverted->get(2);
  Serial.print(tsino::withoutFormat(getResult3.has() ? getResult3.value() : String(F(""))));
  Serial.print(F(" "));
  Serial.println(inverted->size());
  int32_t fibResult = fib(40);
  Serial.print(fibResult);
  Serial.print(F(" "));
  Serial.println(memo->size());
  const tsino::Ref<Tree> root = tree(1);
  root->kids->set(F("l"), tree(2));
  root->kids->set(F("r"), tree(3));
  root->kids->at(F("l"))->kids->set(F("ll"), tree(4));
  Serial.println(sum(root));
  tsino::Shared<tsino::Map<String, uint8_t>> list4 = current;
  for (const auto& entry : *list4) {
    const String& k = entry.key();
    swap();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(read_());
  }
  int32_t clearingResult = clearing(current);
  Serial.print(clearingResult);
  Serial.print(F(" "));
  Serial.println(current->size());
  const auto handlers = tsino::makeShared<tsino::Map<String, tsino::Function<double(double)>>>();
  handlers->set(F("double"), [](double x) -> double { return x * 2.0; });
  handlers->set(F("inc"), [](double x) -> double { return x + 1.0; });
  double n = 3.0;
  tsino::Array<String> list5{F("double"), F("inc"), F("none")};
  for (const String& name : list5) {
    const tsino::Optional<tsino::Function<double(double)>> handler = handlers->get(name);
    n = handler.has() ? handler.value()(n) : -n;
  }
  tsino::inspect(Serial, n);
  Serial.println();
  const auto rows = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>>>();
  rows->set(
      F("m"),
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}));
  (*rows->at(F("m")))[0]->push(9);
  for (const auto& entry : *rows) {
    const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>& grid = entry.value();
    for (const tsino::Shared<tsino::Array<uint8_t>>& row : *grid) Serial.println(row->join(F("+")));
  }
  tsino::Array<tsino::Shared<tsino::Map<int32_t, int32_t>>> counts{
      tsino::makeShared<tsino::Map<int32_t, int32_t>>(),
      tsino::makeShared<tsino::Map<int32_t, int32_t>>()};
  for (int32_t i = 0; i < 6; i++) counts[i % 2]->set(i, counts[i % 2]->get(i - 2).valueOr(0) + i);
  Serial.print(counts[0]->get(4).valueOr(0));
  Serial.print(F(" "));
  Serial.println(counts[1]->get(5).valueOr(0));
  const auto big = tsino::makeShared<tsino::Map<String, String>>();
  for (int32_t i = 0; i < 40; i++) {
    big->set(tsino::concat(F("key"), String(i)), tsino::concat(F("value "), String(i * i)));
  }
  for (int32_t i = 0; i < 40; i += 2) big->remove(tsino::concat(F("key"), String(i)));
  String text = F("");
  for (const auto& entry : *big) {
    const String& k = entry.key();
    const String& v = entry.value();
    if (tsino::length(k) > 4) text += tsino::charAt(v, tsino::length(v) - 1);
  }
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(big->size());
  const auto unique = tsino::makeShared<tsino::Set<uint8_t>>(1, 2, 3, 2, 1);
  const auto doubled = tsino::makeShared<tsino::Set<uint8_t>>();
  for (const int32_t x : *unique) doubled->add((uint8_t)(x * 2));
  const auto copy = tsino::makeShared<tsino::Set<uint8_t>>(doubled->copy());
  copy->remove(2);
  Serial.print(unique->size());
  Serial.print(F(" "));
  Serial.print(doubled->size());
  Serial.print(F(" "));
  Serial.print(copy->size());
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<String>>(F("a"), F("b"))->has(F("b")) ? F("true") : F("false"));
}

void loop() {}
