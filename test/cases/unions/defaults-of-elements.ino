// defaults-of-elements: written by tsino from defaults-of-elements.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Numbered;
struct Node;
struct Shelf;
struct Settings;
struct Shape;
struct Tuple;
struct Tuple_;
struct Tuple2;

struct Numbered : tsino::Object {
  int32_t item0 = 0;
  tsino::Union<double, String> item1;
  void construct(int32_t item0, tsino::Union<double, String> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Node : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Node>>> kids;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Ref<Node>>> kids) {
    this->name = tsino::moved(name);
    this->kids = tsino::moved(kids);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("kids"), this->kids);
    out.end();
  }
};

struct Shelf : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Node>>> items;
  tsino::Optional<tsino::Ref<Node>> chosen;
  void construct();
  tsino::Optional<tsino::Ref<Node>> find(int32_t i);
};

struct Settings : tsino::Object {
  String key;
  tsino::Optional<String> value;
  void construct(String key, tsino::Optional<String> value) {
    this->key = tsino::moved(key);
    this->value = tsino::moved(value);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("key"), this->key);
    out.fieldOrNull(F("value"), this->value);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<String> first;
  tsino::Optional<String> ninth;
  void construct(tsino::Optional<String> first, tsino::Optional<String> ninth) {
    this->first = tsino::moved(first);
    this->ninth = tsino::moved(ninth);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("first"), this->first);
    out.fieldOrNull(F("ninth"), this->ninth);
    out.end();
  }
};

struct Tuple : tsino::Object {
  tsino::Optional<String> item0;
  String item1;
  void construct(tsino::Optional<String> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementOrNull(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Tuple_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<String> item1;
  void construct(int32_t item0, tsino::Optional<String> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple2 : tsino::Object {
  String item0;
  tsino::Optional<String> item1;
  void construct(String item0, tsino::Optional<String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// xs[i] ?? null: TypeScript leaves null out of the types that it infers from that, where it believes that the element is there.

tsino::Array<String> words{"one", "two"};

tsino::Optional<String> at(int32_t i) {
  return words.get(i);
}

tsino::Optional<String> same(const tsino::Optional<String>& value) {
  return value;
}

tsino::Ref<Numbered> numbered(int32_t i) {
  tsino::Optional<String> getResult = words.get(i);
  return tsino::make<Numbered>(
      i,
      !getResult.has() ? tsino::Union<double, String>(-1.0) : tsino::Union<double, String>(
          getResult.value()));
}

tsino::Optional<tsino::Ref<Node>> pick(const tsino::Ref<Node>& n) {
  return n->name == F("x") ? tsino::Optional<tsino::Ref<Node>>{} : n->name == F("a") ? n->kids->get(0) : tsino::Optional<tsino::Ref<Node>>(
      n);
}

tsino::Shared<tsino::Array<tsino::Ref<Node>>> nodes = tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
    tsino::Array<tsino::Ref<Node>>{
        tsino::make<Node>(
            "root",
            tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(tsino::Array<tsino::Ref<Node>>{}))});

tsino::Optional<tsino::Ref<Node>> Shelf::find(int32_t i) {
  tsino::Optional<tsino::Ref<Node>> getResult = this->items->get(i);
  return getResult;
}

void Shelf::construct() {
  this->items = nodes;
  this->chosen = this->items->get(5);
}

const auto table = tsino::makeRecord<uint8_t>({{"a", 1}});

tsino::Optional<int32_t> known(const String& key) {
  return tsino::convertOptional(table->get(key));
}
tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};

tsino::Optional<int32_t> cell(int32_t y, int32_t x) {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = grid.get(y);
  return tsino::convertOptional(
      getResult.has() ? getResult.value()->get(x) : tsino::Optional<uint8_t>{});
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Optional<String>> next = words.map<tsino::Optional<String>>(
      [](const String& _, int32_t i) -> tsino::Optional<String> { return words.get(i + 1); });
  tsino::inspectOrNull(Serial, next);
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(at(0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(at(5)));
  Serial.print(F(" "));
  Serial.print(!at(5).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(same(words.get(7))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(same(words.get(0))));
  tsino::inspect(Serial, tsino::make<Shape>(words.get(0), words.get(9)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Tuple>(words.get(7), F("x")));
  Serial.println();
  const auto value = tsino::makeShared<tsino::Map<uint8_t, tsino::Optional<String>>>();
  tsino::Array<uint8_t>{0, 5}.map<tsino::Ref<Tuple_>>(
      [](int32_t i) -> tsino::Ref<Tuple_> { return tsino::make<Tuple_>(i, words.get(i)); }).forEach(
      [&](const tsino::Ref<Tuple_>& value2) { value->set((uint8_t)value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<uint8_t, tsino::Optional<String>>> value2 = value;
  tsino::inspect(Serial, numbered(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, numbered(5));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value2);
  Serial.println();
  const auto value3 = tsino::makeShared<tsino::Record<tsino::Optional<String>>>();
  tsino::Array<String>{F("a"), F("b"), F("c")}.map<tsino::Ref<Tuple2>>(
      [](const String& key, int32_t i) -> tsino::Ref<Tuple2> {
        return tsino::make<Tuple2>(key, words.get(i));
      }).forEach(
      [&](const tsino::Ref<Tuple2>& value4) { value3->set(value4->item0, value4->item1); });
  tsino::inspectOrNull(Serial, value3);
  Serial.println();
  tsino::Array<String> list{F("a"), F("x"), F("z")};
  for (const String& name : list) {
    tsino::inspectOrNull(
        Serial,
        pick(
            tsino::make<Node>(
                name,
                tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(tsino::Array<tsino::Ref<Node>>{}))));
    Serial.println();
  }
  const tsino::Ref<Shelf> shelf = tsino::make<Shelf>();
  tsino::Optional<tsino::Ref<Node>> findResult = shelf->find(0);
  tsino::Optional<tsino::Ref<Node>> findResult2 = shelf->find(3);
  tsino::inspectOrNull(Serial, shelf->chosen);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<String>(findResult.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(findResult2.has() ? findResult2.value()->name : String(F("none")));
  Serial.print(F(" "));
  Serial.println(!shelf->find(3).has() ? F("true") : F("false"));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = grid.get(7);
  tsino::Optional<uint8_t> value4 = getResult.has() ? getResult.value()->get(0) : tsino::Optional<uint8_t>{};
  Serial.print(tsino::optionalTextOrNull(known(F("a"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(known(F("z"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(cell(0, 1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(cell(1, 1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(cell(9, 9)));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(
          value4.has() ? tsino::Optional<int32_t>(tsino::convertOptional(value4)) : [&] {
            tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult2 = grid.get(8);
            return tsino::Optional<int32_t>(
                tsino::convertOptional(
                    getResult2.has() ? getResult2.value()->get(0) : tsino::Optional<uint8_t>{}));
          }()));

  tsino::Array<tsino::Ref<Settings>> settings = tsino::Array<String>{F("port=80"), F("host")}.map<tsino::Ref<Settings>>(
      [](const String& line) -> tsino::Ref<Settings> {
        tsino::Array<String> splitResult = tsino::split(line, F("="));
        const String& key = splitResult[0];
        tsino::Optional<String> value5 = splitResult.get(1);
        return tsino::make<Settings>(key, tsino::moved(value5));
      });
  tsino::inspect(Serial, settings);
  Serial.print(F(" "));
  Serial.println(
      settings.filter(
          [](const tsino::Ref<Settings>& given) -> bool {
            const tsino::Optional<String>& value5 = given->value;
            return !value5.has();
          }).length());
  tsino::Optional<String> current = words.get(0);
  for (int32_t i = 1; current.has(); i++) {
    Serial.print(tsino::withoutFormat(current.value()));
    Serial.print(F(" "));
    Serial.println(tsino::length(current.value()));
    current = words.get(i);
    yield();
  }
}

void loop() {}
