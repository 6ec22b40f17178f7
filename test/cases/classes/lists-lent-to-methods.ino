// lists-lent-to-methods: written by tsino from lists-lent-to-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Store;
struct Other;

// @run
// Methods get lists of objects lent, though the method replaces them; what it keeps is the same list.
struct Store : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  tsino::Shared<tsino::Array<String>> log;
  void construct();
  int32_t replaceAndCount(const tsino::Array<String>& list);
  String clearAndShow(tsino::Array<String>& list);
  void keep(const tsino::Shared<tsino::Array<String>>& list);
  tsino::Array<String> fresh();
  tsino::Shared<tsino::Array<String>> own();
  void swap(tsino::Array<String>& a, tsino::Array<String>& b);
  String deep(int32_t n, const tsino::Array<String>& list);
};

struct Other : tsino::Object {
  tsino::Array<tsino::Shared<tsino::Array<String>>> keeper;
  void construct();
  String take(const tsino::Array<String>& list);
  tsino::Ref<Other> remember(const tsino::Shared<tsino::Array<String>>& list);
  String show();
};

int32_t Store::replaceAndCount(const tsino::Array<String>& list) {
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("new")});
  this->items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("newer than ever before, on the heap")});
  return list.length() + tsino::length(list.join(F("")));
}

String Store::clearAndShow(tsino::Array<String>& list) {
  this->items->setLength(0);
  return tsino::concat(list.join(), String(list.length()));
}

void Store::keep(const tsino::Shared<tsino::Array<String>>& list) {
  this->log = list;
}

tsino::Array<String> Store::fresh() {
  return this->items->map<String>(
      [](const String& item) -> String { return tsino::concat(item, F("!")); });
}

tsino::Shared<tsino::Array<String>> Store::own() {
  return this->items;
}

void Store::swap(tsino::Array<String>& a, tsino::Array<String>& b) {
  String first = a[0];
  a.set(0, b[0]);
  b.set(0, tsino::moved(first));
}

String Store::deep(int32_t n, const tsino::Array<String>& list) {
  if (n == 0) return list.join(F("-"));
  if (n == 2) this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  return this->deep(n - 1, list);
}

void Store::construct() {
  this->items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("a1"), F("b2"), F("c3")});
  this->log = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
}
tsino::Shared<tsino::Array<String>> current = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{"g1", "g2"});

String Other::take(const tsino::Array<String>& list) {
  current = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("replaced by something longer than ten characters")});
  return list.join(F("+"));
}

tsino::Ref<Other> Other::remember(const tsino::Shared<tsino::Array<String>>& list) {
  this->keeper.push(list);
  return tsino::Ref<Other>(this);
}

String Other::show() {
  return this->keeper.map<String>(
      [](const tsino::Shared<tsino::Array<String>>& one) -> String { return one->join(F("")); }).join(
      F("|"));
}

void Other::construct() {
  this->keeper = tsino::Array<tsino::Shared<tsino::Array<String>>>{};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store> store = tsino::make<Store>();
  tsino::Shared<tsino::Array<String>> list = store->items;
  Serial.println(store->replaceAndCount(*list));
  tsino::inspect(Serial, store->items);
  Serial.println();
  store->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y")});
  tsino::Shared<tsino::Array<String>> list2 = store->items;
  String withoutFormatResult = tsino::withoutFormat(store->clearAndShow(*list2));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, store->items);
  Serial.println();
  store->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("p"), F("q")});
  store->keep(store->items);
  store->items->push(F("r"));
  tsino::inspect(Serial, store->log);
  Serial.print(F(" "));
  Serial.println(store->items == store->log ? F("true") : F("false"));
  tsino::Array<String> f = store->fresh();
  f.push(F("z"));
  tsino::inspect(Serial, f);
  Serial.print(F(" "));
  tsino::inspect(Serial, store->fresh());
  Serial.print(F(" "));
  Serial.print(store->own() == store->items ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(store->own() == store->log ? F("true") : F("false"));
  tsino::Shared<tsino::Array<String>> list3 = store->items;
  store->swap(*list3, f);
  tsino::inspect(Serial, store->items);
  Serial.print(F(" "));
  tsino::inspect(Serial, f);
  Serial.print(F(" "));
  tsino::inspect(Serial, store->log);
  Serial.println();
  tsino::Shared<tsino::Array<String>> list4 = store->items;
  String withoutFormatResult2 = tsino::withoutFormat(store->deep(3, *list4));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, store->items);
  Serial.println();
  const tsino::Ref<Other> other = tsino::make<Other>();
  tsino::Shared<tsino::Array<String>> list5 = current;
  String withoutFormatResult3 = tsino::withoutFormat(other->take(*list5));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, current);
  Serial.println();
  tsino::Shared<tsino::Array<String>> mine = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("m")});
  other->remember(mine)->remember(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("n"), F("o")}))->remember(
      mine);
  mine->push(F("later"));
  Serial.println(other->show());
}

void loop() {}
