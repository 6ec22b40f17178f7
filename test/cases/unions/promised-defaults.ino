// promised-defaults: written by tsino from promised-defaults.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct List_number;
struct Item;
struct List_string;
struct Item_;
struct Rows_number;
struct Rows_string;

struct List_number : tsino::Object {
  tsino::Optional<tsino::Ref<Item>> head;
  void construct();
  tsino::Ref<List_number> add(int32_t value);
  String show(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>& fromGiven = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
      tsino::Undefined{}));
  int32_t count(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>& fromGiven = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>(
      tsino::Undefined{}), tsino::Optional<int32_t> nGiven = {});
  tsino::Optional<tsino::Ref<Item>> pick(int32_t i);
};

struct Item : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Item>> next;
  void construct(int32_t value, tsino::Optional<tsino::Ref<Item>> next) {
    this->value = value;
    this->next = tsino::moved(next);
  }
};

struct List_string : tsino::Object {
  tsino::Optional<tsino::Ref<Item_>> head;
  void construct();
  tsino::Ref<List_string> add(const __FlashStringHelper* value);
  String show(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item_>>& fromGiven = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item_>>(
      tsino::Undefined{}));
  int32_t count(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item_>>& fromGiven = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item_>>(
      tsino::Undefined{}), tsino::Optional<int32_t> nGiven = {});
  tsino::Optional<tsino::Ref<Item_>> pick(int32_t i);
};

struct Item_ : tsino::Chained {
  String value;
  tsino::Optional<tsino::Ref<Item_>> next;
  void construct(String value, tsino::Optional<tsino::Ref<Item_>> next) {
    this->value = tsino::moved(value);
    this->next = tsino::moved(next);
  }
};

struct Rows_number : tsino::Object {
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows;
  void construct(int32_t first);
  String size(int32_t at, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& rowGiven = {});
};

struct Rows_string : tsino::Object {
  tsino::Array<tsino::Shared<tsino::Array<String>>> rows;
  void construct(String first);
  String size(int32_t at, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& rowGiven = {});
};

tsino::Ref<List_number> List_number::add(int32_t value) {
  this->head = tsino::make<Item>(value, this->head);
  return tsino::Ref<List_number>(this);
}

String List_number::show(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>& fromGiven) {
  const tsino::Optional<tsino::Ref<Item>> from = fromGiven.is<tsino::Undefined>() ? this->head : tsino::optionalMember<tsino::Ref<Item>, tsino::Null>(
      fromGiven);
  if (!from.has()) return F("empty");
  String out = F("");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Item>>> at = from; at->has(); at = at->value()->next) {
    out += at->value()->value;
    yield();
  }
  return out;
}

int32_t List_number::count(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item>>& fromGiven, tsino::Optional<int32_t> nGiven) {
  tsino::Optional<tsino::Ref<Item>> from = fromGiven.is<tsino::Undefined>() ? this->pick(0) : tsino::optionalMember<tsino::Ref<Item>, tsino::Null>(
      fromGiven);
  int32_t n = nGiven.valueOr(0);
  while (from.has()) {
    n++;
    from = from.value()->next;
  }
  return n;
}

tsino::Optional<tsino::Ref<Item>> List_number::pick(int32_t i) {
  tsino::Lent<tsino::Optional<tsino::Ref<Item>>> at = this->head;
  for (int32_t k = 0; k < i && at->has(); k++) {
    at = at->value()->next;
    yield();
  }
  return *at;
}

void List_number::construct() {
  this->head = {};
}

tsino::Ref<List_string> List_string::add(const __FlashStringHelper* value) {
  this->head = tsino::make<Item_>(value, this->head);
  return tsino::Ref<List_string>(this);
}

String List_string::show(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item_>>& fromGiven) {
  const tsino::Optional<tsino::Ref<Item_>> from = fromGiven.is<tsino::Undefined>() ? this->head : tsino::optionalMember<tsino::Ref<Item_>, tsino::Null>(
      fromGiven);
  if (!from.has()) return F("empty");
  String out = F("");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Item_>>> at = from; at->has(); at = at->value()->next) {
    out += at->value()->value;
    yield();
  }
  return out;
}

int32_t List_string::count(const tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Item_>>& fromGiven, tsino::Optional<int32_t> nGiven) {
  tsino::Optional<tsino::Ref<Item_>> from = fromGiven.is<tsino::Undefined>() ? this->pick(0) : tsino::optionalMember<tsino::Ref<Item_>, tsino::Null>(
      fromGiven);
  int32_t n = nGiven.valueOr(0);
  while (from.has()) {
    n++;
    from = from.value()->next;
  }
  return n;
}

tsino::Optional<tsino::Ref<Item_>> List_string::pick(int32_t i) {
  tsino::Lent<tsino::Optional<tsino::Ref<Item_>>> at = this->head;
  for (int32_t k = 0; k < i && at->has(); k++) {
    at = at->value()->next;
    yield();
  }
  return *at;
}

void List_string::construct() {
  this->head = {};
}

void Rows_number::construct(int32_t first) {
  this->rows = tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{};
  this->rows.push(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)first}));
}

String Rows_number::size(int32_t at, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& rowGiven) {
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> row = rowGiven.has() ? rowGiven : this->rows.get(
      at);
  if (!row.has()) return F("none");
  return String(row.value()->length());
}

void Rows_string::construct(String first) {
  this->rows = tsino::Array<tsino::Shared<tsino::Array<String>>>{};
  this->rows.push(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{tsino::moved(first)}));
}

String Rows_string::size(int32_t at, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& rowGiven) {
  const tsino::Optional<tsino::Shared<tsino::Array<String>>> row = rowGiven.has() ? rowGiven : this->rows.get(
      at);
  if (!row.has()) return F("none");
  return String(row.value()->length());
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(tsino::make<List_number>()->show());
  String showResult = tsino::make<List_number>()->add(1)->add(2)->show();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(showResult);
  int32_t countResult = tsino::make<List_string>()->add(F("x"))->count();
  Serial.print(countResult);
  Serial.print(F(" "));
  Serial.println(tsino::make<List_string>()->count());
  String withoutFormatResult2 = tsino::withoutFormat(tsino::make<Rows_number>(1)->size(0));
  String sizeResult = tsino::make<Rows_number>(1)->size(1);
  String sizeResult2 = tsino::make<Rows_string>(F("x"))->size(0);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.println(sizeResult2);
}

void loop() {}
