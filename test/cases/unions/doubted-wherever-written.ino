// doubted-wherever-written: written by tsino from doubted-wherever-written.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct First;
struct Users;
struct Table;
struct Shape;

struct First : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

struct Users : tsino::Object {
  String name;
  int32_t n = 0;
  void construct(String name, int32_t n) {
    this->name = tsino::moved(name);
    this->n = n;
  }
};

struct Table : tsino::Object {
  int32_t id = 0;
  String name;
  void construct(int32_t id, String name) {
    this->id = id;
    this->name = tsino::moved(name);
  }
};

struct Shape : tsino::Object {
  tsino::Optional<String> n;
  void construct(tsino::Optional<String> n) {
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

// @run
// A written `?.` past the end is undefined in whatever its type is made from it: results, objects, lists, parameters that are asked.
tsino::Array<tsino::Shared<tsino::Array<tsino::Optional<String>>>> grid{
    tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
        tsino::Array<tsino::Optional<String>>{
            tsino::Optional<String>("x"),
            tsino::Optional<String>{}})};

tsino::Union<tsino::Undefined, tsino::Null, String> at(int32_t r, int32_t c) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<String>>>> getResult = grid.get(r);
  return getResult.has() ? c >= 0 && c < getResult.value()->length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      getResult.value()->get(c)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{}) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
}
tsino::Array<tsino::Ref<First>> first{tsino::make<First>("a")};

tsino::Optional<String> nm(int32_t i) {
  tsino::Optional<tsino::Ref<First>> getResult = first.get(i);
  return getResult.has() ? tsino::Optional<String>(getResult.value()->name) : tsino::Optional<String>{};
}
tsino::Array<tsino::Ref<Users>> users{tsino::make<Users>("a", 2)};
const auto table = tsino::makeRecord<tsino::Ref<Table>>({{"x", tsino::make<Table>(4, "ex")}});

tsino::Optional<String> nameAt(int32_t i) {
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(i);
  return getResult.has() ? tsino::Optional<String>(getResult.value()->name) : tsino::Optional<String>{};
}

String f(const tsino::Optional<String>& s = {}) {
  return !s.has() ? String(F("U")) : s.value();
}

tsino::Optional<String> look(const String& k) {
  const tsino::Optional<tsino::Ref<Table>> u = table->get(k);
  return u.has() ? tsino::Optional<String>(u.value()->name) : tsino::Optional<String>{};
}

void setup() {
  Serial.begin(115200);
  Serial.print(at(9, 9).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(at(0, 1).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(Serial, at(0, 0));
  Serial.print(F(" "));
  tsino::printUnion(Serial, at(9, 9));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::optionalText(nm(0))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(nm(3)));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{0, 1}.map<tsino::Optional<String>>(
          [](int32_t i) -> tsino::Optional<String> {
            tsino::Optional<tsino::Ref<First>> getResult = first.get(i);
            return getResult.has() ? tsino::Optional<String>(getResult.value()->name) : tsino::Optional<String>{};
          }));
  Serial.println();
  tsino::Optional<tsino::Ref<Users>> getResult = users.get(4);
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          getResult.has() ? tsino::Optional<String>(getResult.value()->name) : tsino::Optional<String>{}));
  Serial.println();
  tsino::Optional<tsino::Ref<Users>> getResult2 = users.get(4);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<String>>{
          getResult2.has() ? tsino::Optional<String>(getResult2.value()->name) : tsino::Optional<String>{},
          tsino::Optional<String>(F("x"))});
  Serial.println();
  tsino::Optional<tsino::Ref<Users>> getResult3 = users.get(4);
  Serial.println(
      f(
          getResult3.has() ? tsino::Optional<String>(getResult3.value()->name) : tsino::Optional<String>{}));
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("x"), F("y")}.map<tsino::Optional<int32_t>>(
          [](const String& k) -> tsino::Optional<int32_t> {
            tsino::Optional<tsino::Ref<Table>> getResult4 = table->get(k);
            return getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()->id) : tsino::Optional<int32_t>{};
          }));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::optionalText(look(F("x")))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(look(F("q"))));
  tsino::Optional<String> choice = nameAt(7);
  if (choice == F("a")) {
    Serial.println(F("a"));
  } else {
    Serial.println(F("default"));
  }
}

void loop() {}
