// generic-inheritance: written by tsino from generic-inheritance.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Repository_User_number;
struct Users;
struct User;
struct Repository_string_string;
struct Words;
struct Repository_Pairs_string;
struct Pairs_boolean;
struct Pairs;
struct Repository_Pairs_string_;
struct Pairs_number_array;
struct Pairs_;

// @run
// Generic base classes, derived with concrete arguments, with further parameters, and overridden methods.
struct Repository_User_number : tsino::Object {
  tsino::Array<tsino::Ref<User>> items;
  void construct();
  virtual int32_t keyOf(const tsino::Ref<User>& item) = 0;
  virtual tsino::Ref<Repository_User_number> add(const tsino::Ref<User>& item);
  tsino::Optional<tsino::Ref<User>> find(int32_t key);
  tsino::Array<uint8_t> keys();
  virtual ~Repository_User_number() {}
};

struct Users : Repository_User_number {
  int32_t keyOf(const tsino::Ref<User>& user) final;
  tsino::Ref<Repository_User_number> add(const tsino::Ref<User>& user) final;
};

struct User : tsino::Object {
  int32_t id = 0;
  String name;
  void construct(int32_t id, String name) {
    this->id = id;
    this->name = tsino::moved(name);
  }
};

// @run
// Generic base classes, derived with concrete arguments, with further parameters, and overridden methods.
struct Repository_string_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  virtual String keyOf(const String& item) = 0;
  tsino::Ref<Repository_string_string> add(const __FlashStringHelper* item);
  tsino::Optional<String> find(const String& key);
  tsino::Array<String> keys();
  virtual ~Repository_string_string() {}
};

struct Words : Repository_string_string {
  String keyOf(const String& word_) final;
};

// @run
// Generic base classes, derived with concrete arguments, with further parameters, and overridden methods.
struct Repository_Pairs_string : tsino::Object {
  tsino::Array<tsino::Ref<Pairs>> items;
  void construct();
  virtual String keyOf(const tsino::Ref<Pairs>& item) = 0;
  tsino::Ref<Repository_Pairs_string> add(tsino::Ref<Pairs> item);
  tsino::Optional<tsino::Ref<Pairs>> find(const String& key);
  tsino::Array<String> keys();
  virtual ~Repository_Pairs_string() {}
};

struct Pairs_boolean : Repository_Pairs_string {
  String keyOf(const tsino::Ref<Pairs>& given) final;
  tsino::Optional<bool> value(const __FlashStringHelper* key);
};

struct Pairs : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// Generic base classes, derived with concrete arguments, with further parameters, and overridden methods.
struct Repository_Pairs_string_ : tsino::Object {
  tsino::Array<tsino::Ref<Pairs_>> items;
  void construct();
  virtual String keyOf(const tsino::Ref<Pairs_>& item) = 0;
  tsino::Ref<Repository_Pairs_string_> add(tsino::Ref<Pairs_> item);
  tsino::Optional<tsino::Ref<Pairs_>> find(const String& key);
  tsino::Array<String> keys();
  virtual ~Repository_Pairs_string_() {}
};

struct Pairs_number_array : Repository_Pairs_string_ {
  String keyOf(const tsino::Ref<Pairs_>& given) final;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value(const __FlashStringHelper* key);
};

struct Pairs_ : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<Repository_User_number> Repository_User_number::add(const tsino::Ref<User>& item) {
  this->items.push(item);
  return tsino::Ref<Repository_User_number>(this);
}

tsino::Optional<tsino::Ref<User>> Repository_User_number::find(int32_t key) {
  return this->items.find(
      [&](const tsino::Ref<User>& item) -> bool { return this->keyOf(item) == key; });
}

tsino::Array<uint8_t> Repository_User_number::keys() {
  return this->items.map<uint8_t>(
      [&](const tsino::Ref<User>& item) -> int32_t { return this->keyOf(item); });
}

void Repository_User_number::construct() {
  this->items = tsino::Array<tsino::Ref<User>>{};
}

tsino::Ref<Repository_string_string> Repository_string_string::add(const __FlashStringHelper* item) {
  this->items.push(item);
  return tsino::Ref<Repository_string_string>(this);
}

tsino::Optional<String> Repository_string_string::find(const String& key) {
  return this->items.find([&](const String& item) -> bool { return this->keyOf(item) == key; });
}

tsino::Array<String> Repository_string_string::keys() {
  return this->items.map<String>([&](const String& item) -> String { return this->keyOf(item); });
}

void Repository_string_string::construct() {
  this->items = tsino::Array<String>{};
}

tsino::Ref<Repository_Pairs_string> Repository_Pairs_string::add(tsino::Ref<Pairs> item) {
  this->items.push(tsino::moved(item));
  return tsino::Ref<Repository_Pairs_string>(this);
}

tsino::Optional<tsino::Ref<Pairs>> Repository_Pairs_string::find(const String& key) {
  return this->items.find(
      [&](const tsino::Ref<Pairs>& item) -> bool { return this->keyOf(item) == key; });
}

tsino::Array<String> Repository_Pairs_string::keys() {
  return this->items.map<String>(
      [&](const tsino::Ref<Pairs>& item) -> String { return this->keyOf(item); });
}

void Repository_Pairs_string::construct() {
  this->items = tsino::Array<tsino::Ref<Pairs>>{};
}

tsino::Ref<Repository_Pairs_string_> Repository_Pairs_string_::add(tsino::Ref<Pairs_> item) {
  this->items.push(tsino::moved(item));
  return tsino::Ref<Repository_Pairs_string_>(this);
}

tsino::Optional<tsino::Ref<Pairs_>> Repository_Pairs_string_::find(const String& key) {
  return this->items.find(
      [&](const tsino::Ref<Pairs_>& item) -> bool { return this->keyOf(item) == key; });
}

tsino::Array<String> Repository_Pairs_string_::keys() {
  return this->items.map<String>(
      [&](const tsino::Ref<Pairs_>& item) -> String { return this->keyOf(item); });
}

void Repository_Pairs_string_::construct() {
  this->items = tsino::Array<tsino::Ref<Pairs_>>{};
}

int32_t Users::keyOf(const tsino::Ref<User>& user) {
  return user->id;
}

tsino::Ref<Repository_User_number> Users::add(const tsino::Ref<User>& user) {
  if (this->find(user->id).has()) return tsino::Ref<Users>(this);
  return tsino::downcast<Users>(Repository_User_number::add(user));
}

String Words::keyOf(const String& word_) {
  return tsino::toLowerCase(word_);
}

String Pairs_boolean::keyOf(const tsino::Ref<Pairs>& given) {
  const String& key = given->item0;
  return key;
}

tsino::Optional<bool> Pairs_boolean::value(const __FlashStringHelper* key) {
  tsino::Optional<tsino::Ref<Pairs>> findResult = this->find(key);
  return findResult.has() ? tsino::Optional<bool>(findResult.value()->item1) : tsino::Optional<bool>{};
}

String Pairs_number_array::keyOf(const tsino::Ref<Pairs_>& given) {
  const String& key = given->item0;
  return key;
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Pairs_number_array::value(const __FlashStringHelper* key) {
  tsino::Optional<tsino::Ref<Pairs_>> findResult = this->find(key);
  return findResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      findResult.value()->item1) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Users> users = tsino::downcast<Users>(
      tsino::downcast<Users>(
          tsino::downcast<Users>(tsino::make<Users>()->add(tsino::make<User>(1, F("Ann"))))->add(
              tsino::make<User>(2, F("Bob"))))->add(tsino::make<User>(1, F("Again"))));
  tsino::Optional<tsino::Ref<User>> findResult = users->find(1);
  tsino::Optional<tsino::Ref<User>> findResult2 = users->find(3);
  Serial.print(tsino::withoutFormat(users->keys().join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<String>(findResult.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult2.has() ? tsino::Optional<String>(findResult2.value()->name) : tsino::Optional<String>{}));
  const tsino::Ref<Words> words = tsino::downcast<Words>(
      tsino::downcast<Words>(tsino::make<Words>()->add(F("Hello")))->add(F("WORLD")));
  Serial.print(tsino::withoutFormat(words->keys().join()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(words->find(F("hello"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(words->find(F("Hello"))));
  const tsino::Ref<Pairs_boolean> flags = tsino::downcast<Pairs_boolean>(
      tsino::downcast<Pairs_boolean>(
          tsino::make<Pairs_boolean>()->add(tsino::make<Pairs>(F("on"), true)))->add(
          tsino::make<Pairs>(F("off"), false)));
  const tsino::Ref<Pairs_number_array> lists = tsino::downcast<Pairs_number_array>(
      tsino::make<Pairs_number_array>()->add(
          tsino::make<Pairs_>(
              F("a"),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> valueResult = lists->value(F("a"));
  Serial.print(tsino::optionalText(flags->value(F("off"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(flags->value(F("x"))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          valueResult.has() ? tsino::Optional<int32_t>(valueResult.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(lists->keys().join());
  const tsino::Optional<tsino::Ref<User>> found = users->find(2);
  if (found.has()) found.value()->name = F("Bobby");
  tsino::Optional<tsino::Ref<User>> findResult3 = users->find(2);
  Serial.println(
      tsino::optionalText(
          findResult3.has() ? tsino::Optional<String>(findResult3.value()->name) : tsino::Optional<String>{}));
}

void loop() {}
