// brands-by-symbol: written by tsino from brands-by-symbol.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct User;
struct Repository_string_User;
struct Pair;
struct Shape;

struct User : tsino::Object {
  String id;
  String name;
  tsino::Union<tsino::Undefined, tsino::Null, String> parent;
  void construct(String id, String name, tsino::Union<tsino::Undefined, tsino::Null, String> parent = tsino::Union<tsino::Undefined, tsino::Null, String>{}) {
    this->id = tsino::moved(id);
    this->name = tsino::moved(name);
    this->parent = tsino::moved(parent);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("name"), this->name);
    if (this->name == F("B") || this->name == F("C")) out.field(F("parent"), this->parent);
    out.end();
  }
};

struct Repository_string_User : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Ref<User>>> items;
  void construct();
  tsino::Ref<Repository_string_User> add(const tsino::Ref<User>& item);
  tsino::Optional<tsino::Ref<User>> get(const String& id);
  tsino::Array<String> ids();
};

struct Pair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Shape : tsino::Object {
  String id;
  int32_t n = 0;
  void construct(String id, int32_t n) {
    this->id = tsino::moved(id);
    this->n = n;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("n"), this->n);
    out.end();
  }
};

String userId(const __FlashStringHelper* text) {
  return text;
}

tsino::Ref<Repository_string_User> Repository_string_User::add(const tsino::Ref<User>& item) {
  this->items->set(item->id, item);
  return tsino::Ref<Repository_string_User>(this);
}

tsino::Optional<tsino::Ref<User>> Repository_string_User::get(const String& id) {
  return this->items->get(id);
}

tsino::Array<String> Repository_string_User::ids() {
  return this->items->keys();
}

void Repository_string_User::construct() {
  this->items = tsino::makeShared<tsino::Map<String, tsino::Ref<User>>>();
}

String scheme(int32_t port) {
  switch (port) {
    case 80:
      return F("http");
    default:
      return F("https");
  }
  tsino::unreachable();
}

int32_t twice(tsino::Optional<int32_t> msGiven = {}) {
  const int32_t ms = msGiven.valueOr(5);
  return ms * 2;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Repository_string_User> users = tsino::make<Repository_string_User>();
  users->add(tsino::make<User>(userId(F("a")), F("A")))->add(
      tsino::make<User>(
          userId(F("b")),
          F("B"),
          tsino::Union<tsino::Undefined, tsino::Null, String>(userId(F("a")))))->add(
      tsino::make<User>(
          userId(F("c")),
          F("C"),
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  tsino::Optional<tsino::Ref<User>> getResult = users->get(userId(F("b")));
  tsino::inspect(Serial, users->ids());
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      getResult.has() ? getResult.value()->parent : tsino::Union<tsino::Undefined, tsino::Null, String>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, users->get(userId(F("none"))));
  Serial.println();
  int32_t sum = 0;
  tsino::Array<uint8_t> list{1, 2, 3};
  for (const int32_t length : list) sum += length;
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2}.includes(2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::makeShared<tsino::Set<uint8_t>>(1, 1)->size());
  int32_t steps = 0;
  steps = steps + 1;
  steps++;
  Serial.print(steps);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1099511627776.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(1099511627776.0, 7.0));
  Serial.println();
  Serial.print(tsino::withoutFormat(scheme(80)));
  Serial.print(F(" "));
  Serial.println(scheme(443));
  Serial.print(twice());
  Serial.print(F(" "));
  Serial.print(twice(7));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape>(userId(F("q")), 3)));
  Serial.print(F(" "));
  Serial.println(F("number"));

  const auto table = tsino::makeRecord<uint8_t>({{userId(F("a")), 1}});
  table->set(userId(F("b")), 2);
  for (const auto& entry : table->entries()) {
    const String& key = entry.key();
    const int32_t value = entry.value();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(value);
  }
  const tsino::Ref<Pair> pair = tsino::make<Pair>(userId(F("t")), 4);
  const String id = pair->item0;
  const int32_t at = pair->item1;
  tsino::Array<String> value{userId(F("b")), userId(F("a"))};
  value.sort();
  Serial.print(tsino::withoutFormat(id));
  Serial.print(F(" "));
  Serial.print(at);
  Serial.print(F(" "));
  tsino::inspect(Serial, pair);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(userId(F("x")));
  Serial.println(userId(F("y")));
}

void loop() {}
