// methods-of-some-instances: written by tsino from methods-of-some-instances.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct List_number;
struct Query_number;
struct Query_string;
struct Query_number_array;
struct Query_string_array;
struct Names;
struct Query_Names;
struct Query_boolean;
struct Numbers;
struct Capped_number;
struct List_string;
struct Capped_string;

struct List_number : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct();
  tsino::Ref<List_number> add(int32_t item);
  virtual int32_t total();
  virtual ~List_number() {}
};

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
struct Query_number : tsino::Object {
  tsino::Shared<tsino::Array<double>> items;
  void construct(tsino::Shared<tsino::Array<double>> items);
  tsino::Ref<Query_number> where(const tsino::Function<bool(double)>& test);
  tsino::Optional<double> first();
  int32_t count();
  double sum();
  double mean();
};

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
struct Query_string : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  void construct(tsino::Shared<tsino::Array<String>> items);
  tsino::Ref<Query_string> where(const tsino::Function<bool(const String&)>& test);
  tsino::Optional<String> first();
  int32_t count();
  String join(const tsino::Optional<String>& betweenGiven = {});
  tsino::Ref<Query_number> map(const tsino::Function<int32_t(const String&)>& change);
};

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
struct Query_number_array : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> items);
  tsino::Ref<Query_number_array> where(const tsino::Function<bool(const tsino::Shared<tsino::Array<uint8_t>>&)>& test);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> first();
  int32_t count();
  tsino::Ref<Query_number> flat();
};

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
struct Query_string_array : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> items);
  tsino::Ref<Query_string_array> where(const tsino::Function<bool(const tsino::Shared<tsino::Array<String>>&)>& test);
  tsino::Optional<tsino::Shared<tsino::Array<String>>> first();
  int32_t count();
  tsino::Ref<Query_string> flat();
};

struct Names : tsino::Object {
  String name;
  int32_t pin = 0;
  void construct(String name, int32_t pin) {
    this->name = tsino::moved(name);
    this->pin = pin;
  }
};

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
struct Query_Names : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Names>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Names>>> items);
  tsino::Ref<Query_Names> where(const tsino::Function<bool(const tsino::Ref<Names>&)>& test);
  tsino::Optional<tsino::Ref<Names>> first();
  int32_t count();
  String names();
  tsino::Ref<Query_string> map(const tsino::Function<String(const tsino::Ref<Names>&)>& change);
};

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
struct Query_boolean : tsino::Object {
  tsino::Shared<tsino::Array<bool>> items;
  void construct(tsino::Shared<tsino::Array<bool>> items);
  tsino::Ref<Query_boolean> where(const tsino::Function<bool(bool)>& test);
  tsino::Optional<bool> first();
  int32_t count();
};

struct Numbers : List_number {
  int32_t twice();
};

struct Capped_number : List_number {
  int32_t total() final;
};

struct List_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  tsino::Ref<List_string> add(const __FlashStringHelper* item);
  virtual ~List_string() {}
};

struct Capped_string : List_string {
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Capped"), *this);
    out.field(F("items"), this->items);
    out.end();
  }
};

void Query_number::construct(tsino::Shared<tsino::Array<double>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_number> Query_number::where(const tsino::Function<bool(double)>& test) {
  return tsino::make<Query_number>(
      tsino::makeShared<tsino::Array<double>>(
          this->items->filter([&](double item) -> bool { return test(item); })));
}

tsino::Optional<double> Query_number::first() {
  return this->items->get(0);
}

int32_t Query_number::count() {
  return this->items->length();
}

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
tsino::Ref<Query_number> of(tsino::Shared<tsino::Array<double>> items) {
  return tsino::make<Query_number>(tsino::moved(items));
}

double Query_number::sum() {
  return this->items->reduce<double>(
      [](double total, double item) -> double { return total + item; },
      0.0);
}

double Query_number::mean() {
  return this->count() == 0 ? 0.0 : this->sum() / this->count();
}

void Query_string::construct(tsino::Shared<tsino::Array<String>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_string> Query_string::where(const tsino::Function<bool(const String&)>& test) {
  return tsino::make<Query_string>(
      tsino::makeShared<tsino::Array<String>>(
          this->items->filter([&](const String& item) -> bool { return test(item); })));
}

tsino::Optional<String> Query_string::first() {
  return this->items->get(0);
}

int32_t Query_string::count() {
  return this->items->length();
}

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
tsino::Ref<Query_string> of_(tsino::Shared<tsino::Array<String>> items) {
  return tsino::make<Query_string>(tsino::moved(items));
}

String Query_string::join(const tsino::Optional<String>& betweenGiven) {
  const String between = betweenGiven.has() ? betweenGiven.value() : String(F(", "));
  return this->items->join(between);
}

tsino::Ref<Query_number> Query_string::map(const tsino::Function<int32_t(const String&)>& change) {
  return tsino::make<Query_number>(
      tsino::makeShared<tsino::Array<double>>(
          this->items->map<double>([&](const String& item) -> int32_t { return change(item); })));
}

void Query_number_array::construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_number_array> Query_number_array::where(const tsino::Function<bool(const tsino::Shared<tsino::Array<uint8_t>>&)>& test) {
  return tsino::make<Query_number_array>(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          this->items->filter(
              [&](const tsino::Shared<tsino::Array<uint8_t>>& item) -> bool { return test(item); })));
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Query_number_array::first() {
  return this->items->get(0);
}

int32_t Query_number_array::count() {
  return this->items->length();
}

tsino::Ref<Query_number> Query_number_array::flat() {
  tsino::Shared<tsino::Array<double>> all = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  for (const tsino::Shared<tsino::Array<uint8_t>>& list : *this->items) all->pushAll(*list);
  return tsino::make<Query_number>(tsino::moved(all));
}

void Query_string_array::construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<String>>>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_string_array> Query_string_array::where(const tsino::Function<bool(const tsino::Shared<tsino::Array<String>>&)>& test) {
  return tsino::make<Query_string_array>(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
          this->items->filter(
              [&](const tsino::Shared<tsino::Array<String>>& item) -> bool { return test(item); })));
}

tsino::Optional<tsino::Shared<tsino::Array<String>>> Query_string_array::first() {
  return this->items->get(0);
}

int32_t Query_string_array::count() {
  return this->items->length();
}

tsino::Ref<Query_string> Query_string_array::flat() {
  tsino::Shared<tsino::Array<String>> all = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (const tsino::Shared<tsino::Array<String>>& list : *this->items) all->pushAll(*list);
  return tsino::make<Query_string>(tsino::moved(all));
}

void Query_Names::construct(tsino::Shared<tsino::Array<tsino::Ref<Names>>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_Names> Query_Names::where(const tsino::Function<bool(const tsino::Ref<Names>&)>& test) {
  return tsino::make<Query_Names>(
      tsino::makeShared<tsino::Array<tsino::Ref<Names>>>(
          this->items->filter([&](const tsino::Ref<Names>& item) -> bool { return test(item); })));
}

tsino::Optional<tsino::Ref<Names>> Query_Names::first() {
  return this->items->get(0);
}

int32_t Query_Names::count() {
  return this->items->length();
}

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
tsino::Ref<Query_Names> of_methods_of_some_instances(tsino::Shared<tsino::Array<tsino::Ref<Names>>> items) {
  return tsino::make<Query_Names>(tsino::moved(items));
}

String Query_Names::names() {
  return this->map(
      [](const tsino::Ref<Names>& given) -> String {
        const String& name = given->name;
        return name;
      })->join();
}

void Query_boolean::construct(tsino::Shared<tsino::Array<bool>> items) {
  this->items = tsino::moved(items);
}

tsino::Ref<Query_boolean> Query_boolean::where(const tsino::Function<bool(bool)>& test) {
  return tsino::make<Query_boolean>(
      tsino::makeShared<tsino::Array<bool>>(
          this->items->filter([&](bool item) -> bool { return test(item); })));
}

tsino::Optional<bool> Query_boolean::first() {
  return this->items->get(0);
}

int32_t Query_boolean::count() {
  return this->items->length();
}

// @run
// Methods that only some objects of a generic class have, as their `this` says: they are made where they are called.
tsino::Ref<Query_boolean> of2(tsino::Shared<tsino::Array<bool>> items) {
  return tsino::make<Query_boolean>(tsino::moved(items));
}

tsino::Ref<Query_string> Query_Names::map(const tsino::Function<String(const tsino::Ref<Names>&)>& change) {
  return tsino::make<Query_string>(
      tsino::makeShared<tsino::Array<String>>(
          this->items->map<String>(
              [&](const tsino::Ref<Names>& item) -> String { return change(item); })));
}

tsino::Ref<List_number> List_number::add(int32_t item) {
  this->items.push((uint8_t)item);
  return tsino::Ref<List_number>(this);
}

void List_number::construct() {
  this->items = tsino::Array<uint8_t>{};
}

int32_t List_number::total() {
  int32_t sum = 0;
  for (const int32_t item : this->items) sum += item;
  return sum;
}

tsino::Ref<List_string> List_string::add(const __FlashStringHelper* item) {
  this->items.push(item);
  return tsino::Ref<List_string>(this);
}

void List_string::construct() {
  this->items = tsino::Array<String>{};
}

int32_t Numbers::twice() {
  return this->total() * 2;
}

int32_t Capped_number::total() {
  return tsino::minimum<int32_t>(10, this->items.length() * 9);
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      of(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0, 3.0, 4.0}))->where(
          [](double n) -> bool { return n > 1.0; })->sum());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      of(tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.5}))->mean());
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          of_(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")}))->join()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      of_(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("kitchen"), F("hall")}))->map(
          [](const String& room) -> int32_t { return tsino::length(room); })->sum());
  Serial.println();
  String joinResult = tsino::make<Query_string_array>(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<String>>>>(
          tsino::Array<tsino::Shared<tsino::Array<String>>>{
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b")})}))->flat()->join(
      tsino::Optional<String>(F("+")));
  tsino::inspect(
      Serial,
      tsino::make<Query_number_array>(
          tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
              tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}))->flat()->sum());
  Serial.print(F(" "));
  Serial.println(joinResult);
  Serial.println(
      of_methods_of_some_instances(
          tsino::makeShared<tsino::Array<tsino::Ref<Names>>>(
              tsino::Array<tsino::Ref<Names>>{
                  tsino::make<Names>(F("door"), 3),
                  tsino::make<Names>(F("lamp"), 4)}))->names());
  Serial.print(
      of2(tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true, false}))->count());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          of2(tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true}))->first()));
  tsino::Ref<List_number> addResult = tsino::make<List_number>()->add(1)->add(2);
  tsino::Ref<List_number> addResult2 = tsino::Ref<List_number>(
      tsino::downcast<Numbers>(tsino::make<Numbers>()->add(5)));
  tsino::Array<tsino::Ref<List_number>> lists{
      addResult,
      addResult2,
      tsino::Ref<List_number>(
          tsino::downcast<Capped_number>(
              tsino::downcast<Capped_number>(tsino::make<Capped_number>()->add(3))->add(4)))};
  for (const tsino::Ref<List_number>& list : lists) Serial.println(list->total());
  tsino::Ref<Capped_string> value = tsino::downcast<Capped_string>(
      tsino::make<Capped_string>()->add(F("only its length")));
  Serial.print(tsino::downcast<Numbers>(tsino::make<Numbers>()->add(7))->twice());
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
}

void loop() {}
