// generic-classes: written by tsino from generic-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Stack_number;
struct Stack_string;
struct Stack_Stack_string;
struct Cache;
struct Cache_string_Cache;
struct ById;
struct Cache_number_ById;

// @run
// Classes with type parameters, instantiated several times, nested in one another, with constraints.
struct Stack_number : tsino::Object {
  tsino::Array<double> items;
  void construct();
  tsino::Ref<Stack_number> push(const tsino::Array<double>& items);
  tsino::Optional<double> pop();
  String toString();
  tsino::Ref<Stack_string> map(const tsino::Function<String(double)>& f);
  int32_t get_size();
};

// @run
// Classes with type parameters, instantiated several times, nested in one another, with constraints.
struct Stack_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  tsino::Ref<Stack_string> push(const tsino::Array<String>& items);
  tsino::Optional<String> pop();
  String toString();
  tsino::Ref<Stack_number> map(const tsino::Function<int32_t(const String&)>& f);
  int32_t get_size();
};

// @run
// Classes with type parameters, instantiated several times, nested in one another, with constraints.
struct Stack_Stack_string : tsino::Object {
  tsino::Array<tsino::Ref<Stack_string>> items;
  void construct();
  tsino::Ref<Stack_Stack_string> push(const tsino::Array<tsino::Ref<Stack_string>>& items);
  tsino::Optional<tsino::Ref<Stack_string>> pop();
  String toString();
  int32_t get_size();
};

struct Cache : tsino::Object {
  int32_t cost = 0;
  String name;
  void construct(int32_t cost, String name) {
    this->cost = cost;
    this->name = tsino::moved(name);
  }
};

struct Cache_string_Cache : tsino::Object {
  int32_t budget = 0;
  tsino::Shared<tsino::Map<String, tsino::Ref<Cache>>> entries;
  void construct(int32_t budget);
  bool put(const __FlashStringHelper* key, tsino::Ref<Cache> value);
  int32_t cost(const String& key);
};

struct ById : tsino::Object {
  double cost = 0;
  void construct(double cost) {
    this->cost = cost;
  }
};

struct Cache_number_ById : tsino::Object {
  double budget = 0;
  tsino::Shared<tsino::Map<uint8_t, tsino::Ref<ById>>> entries;
  void construct(int32_t budget);
  bool put(int32_t key, tsino::Ref<ById> value);
  double cost(int32_t key);
};

tsino::Ref<Stack_number> Stack_number::push(const tsino::Array<double>& items) {
  this->items.pushAll(items);
  return tsino::Ref<Stack_number>(this);
}

tsino::Optional<double> Stack_number::pop() {
  return this->items.pop();
}

int32_t Stack_number::get_size() {
  return this->items.length();
}

String Stack_number::toString() {
  return tsino::concat(F("Stack("), this->items.join(), F(")"));
}

void Stack_number::construct() {
  this->items = tsino::Array<double>{};
}

tsino::Ref<Stack_string> Stack_string::push(const tsino::Array<String>& items) {
  this->items.pushAll(items);
  return tsino::Ref<Stack_string>(this);
}

tsino::Optional<String> Stack_string::pop() {
  return this->items.pop();
}

int32_t Stack_string::get_size() {
  return this->items.length();
}

String Stack_string::toString() {
  return tsino::concat(F("Stack("), this->items.join(), F(")"));
}

void Stack_string::construct() {
  this->items = tsino::Array<String>{};
}

tsino::Ref<Stack_Stack_string> Stack_Stack_string::push(const tsino::Array<tsino::Ref<Stack_string>>& items) {
  this->items.pushAll(items);
  return tsino::Ref<Stack_Stack_string>(this);
}

tsino::Optional<tsino::Ref<Stack_string>> Stack_Stack_string::pop() {
  return this->items.pop();
}

int32_t Stack_Stack_string::get_size() {
  return this->items.length();
}

String Stack_Stack_string::toString() {
  return tsino::concat(
      F("Stack("),
      this->items.map<String>(
          [](const tsino::Ref<Stack_string>& value) -> String { return value->toString(); }).join(),
      F(")"));
}

void Stack_Stack_string::construct() {
  this->items = tsino::Array<tsino::Ref<Stack_string>>{};
}

tsino::Ref<Stack_string> Stack_number::map(const tsino::Function<String(double)>& f) {
  const tsino::Ref<Stack_string> result = tsino::make<Stack_string>();
  for (const double item : this->items) result->push(tsino::Array<String>{f(item)});
  return result;
}

tsino::Ref<Stack_number> Stack_string::map(const tsino::Function<int32_t(const String&)>& f) {
  const tsino::Ref<Stack_number> result = tsino::make<Stack_number>();
  for (const String& item : this->items) result->push(tsino::Array<double>{(double)f(item)});
  return result;
}

void Cache_string_Cache::construct(int32_t budget) {
  this->entries = tsino::makeShared<tsino::Map<String, tsino::Ref<Cache>>>();
  this->budget = budget;
}

bool Cache_string_Cache::put(const __FlashStringHelper* key, tsino::Ref<Cache> value) {
  if (value->cost > this->budget) return false;
  this->budget -= value->cost;
  this->entries->set(key, tsino::moved(value));
  return true;
}

int32_t Cache_string_Cache::cost(const String& key) {
  tsino::Optional<tsino::Ref<Cache>> getResult = this->entries->get(key);
  return getResult.has() ? getResult.value()->cost : 0;
}

void Cache_number_ById::construct(int32_t budget) {
  this->entries = tsino::makeShared<tsino::Map<uint8_t, tsino::Ref<ById>>>();
  this->budget = budget;
}

bool Cache_number_ById::put(int32_t key, tsino::Ref<ById> value) {
  if (value->cost > this->budget) return false;
  this->budget -= value->cost;
  this->entries->set((uint8_t)key, tsino::moved(value));
  return true;
}

double Cache_number_ById::cost(int32_t key) {
  tsino::Optional<tsino::Ref<ById>> getResult = this->entries->get((uint8_t)key);
  return getResult.has() ? getResult.value()->cost : 0.0;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Stack_number> numbers = tsino::make<Stack_number>()->push(
      tsino::Array<double>{1.0, 2.5, 3.0});
  const tsino::Ref<Stack_string> words = numbers->map(
      [](double n) -> String { return tsino::concat(F("n"), tsino::toText(n)); });
  String toStringResult = numbers->toString();
  String toStringResult2 = words->map(
      [](const String& word_) -> int32_t { return tsino::length(word_); })->toString();
  Serial.print(toStringResult);
  Serial.print(F(" "));
  Serial.print(words->toString());
  Serial.print(F(" "));
  Serial.println(toStringResult2);
  tsino::Optional<double> popResult = numbers->pop();
  int32_t sizeResult = words->get_size();
  tsino::Optional<String> popResult2 = words->pop();
  String value = tsino::optionalText(
      popResult2.has() ? tsino::Optional<String>(tsino::toUpperCase(popResult2.value())) : tsino::Optional<String>{});
  tsino::inspect(Serial, popResult);
  Serial.print(F(" "));
  Serial.print(numbers->get_size());
  Serial.print(F(" "));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.println(value);
  const tsino::Ref<Stack_Stack_string> stacks = tsino::make<Stack_Stack_string>()->push(
      tsino::Array<tsino::Ref<Stack_string>>{words, tsino::make<Stack_string>()});
  stacks->pop();
  tsino::Optional<tsino::Ref<Stack_string>> popResult3 = stacks->pop();
  if (popResult3.has()) popResult3.value()->push(tsino::Array<String>{F("late")});
  int32_t sizeResult2 = stacks->get_size();
  tsino::Optional<tsino::Ref<Stack_string>> popResult4 = stacks->pop();
  String value2 = tsino::optionalText(
      popResult4.has() ? tsino::Optional<int32_t>(popResult4.value()->get_size()) : tsino::Optional<int32_t>{});
  Serial.print(sizeResult2);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(words->toString());
  const tsino::Ref<Cache_string_Cache> cache = tsino::make<Cache_string_Cache>(10);
  bool putResult = cache->put(F("a"), tsino::make<Cache>(7, F("x")));
  bool putResult2 = cache->put(F("b"), tsino::make<Cache>(7, F("y")));
  Serial.print(putResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(putResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(cache->cost(F("a")));
  Serial.print(F(" "));
  Serial.println(cache->cost(F("b")));
  const tsino::Ref<Cache_number_ById> byId = tsino::make<Cache_number_ById>(1);
  bool putResult3 = byId->put(5, tsino::make<ById>(0.5));
  bool putResult4 = byId->put(6, tsino::make<ById>(0.5));
  bool putResult5 = byId->put(7, tsino::make<ById>(0.1));
  Serial.print(putResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(putResult4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(putResult5 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, byId->cost(6));
  Serial.println();
}

void loop() {}
