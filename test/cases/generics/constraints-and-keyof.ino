// constraints-and-keyof: written by tsino from constraints-and-keyof.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Person;
struct Id;
struct B;
struct Has;
struct Has_;

struct Person : tsino::Object {
  String name;
  int32_t age = 0;
  bool admin = false;
  void construct(String name, int32_t age, bool admin) {
    this->name = tsino::moved(name);
    this->age = age;
    this->admin = admin;
  }
};

struct Id : tsino::Object {
  int32_t length = 0;
  String id;
  void construct(int32_t length, String id) {
    this->length = length;
    this->id = tsino::moved(id);
  }
};

struct B : tsino::Object {
  int32_t a = 0;
  String b;
  void construct(int32_t a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

struct Has : tsino::Object {
  tsino::Optional<String> value;
  bool has = false;
  void construct(tsino::Optional<String> value, bool has) {
    this->value = tsino::moved(value);
    this->has = has;
  }
};

struct Has_ : tsino::Object {
  tsino::Optional<int32_t> value;
  bool has = false;
  void construct(tsino::Optional<int32_t> value, bool has) {
    this->value = tsino::moved(value);
    this->has = has;
  }
};

tsino::Array<String> pluck_name(const tsino::Array<tsino::Ref<Person>>& items, const __FlashStringHelper* key) {
  return items.map<String>([](const tsino::Ref<Person>& item) -> String { return item->name; });
}

tsino::Array<uint8_t> pluck_age(const tsino::Array<tsino::Ref<Person>>& items, const __FlashStringHelper* key) {
  return items.map<uint8_t>([](const tsino::Ref<Person>& item) -> int32_t { return item->age; });
}

tsino::Array<bool> pluck_admin(const tsino::Array<tsino::Ref<Person>>& items, const __FlashStringHelper* key) {
  return items.map<bool>([](const tsino::Ref<Person>& item) -> bool { return item->admin; });
}

String longest(const String& a, const String& b) {
  return tsino::length(b) > tsino::length(a) ? b : a;
}

tsino::Shared<tsino::Array<uint8_t>> longest_(const tsino::Shared<tsino::Array<uint8_t>>& a, const tsino::Shared<tsino::Array<uint8_t>>& b) {
  return b->length() > a->length() ? b : a;
}

tsino::Ref<Id> longest_constraints_and_keyof(const tsino::Ref<Id>& a, const tsino::Ref<Id>& b) {
  return b->length > a->length ? b : a;
}

tsino::Function<bool(const tsino::Ref<Person>&)> byKey_age(const __FlashStringHelper* key, int32_t value) {
  return [value](const tsino::Ref<Person>& person) -> bool { return person->age == value; };
}

tsino::Function<bool(const tsino::Ref<Person>&)> byKey_name(const __FlashStringHelper* key, const String& value) {
  return [value](const tsino::Ref<Person>& person) -> bool { return person->name == value; };
}

tsino::Function<bool(const tsino::Ref<Person>&)> byKey_admin(const __FlashStringHelper* key, bool value) {
  return [value](const tsino::Ref<Person>& person) -> bool { return person->admin == value; };
}

tsino::Ref<Person> setField_age(const tsino::Ref<Person>& target, const __FlashStringHelper* key, int32_t value) {
  target->age = value;
  return target;
}

tsino::Ref<B> setField_b(const tsino::Ref<B>& target, const __FlashStringHelper* key, const __FlashStringHelper* value) {
  target->b = value;
  return target;
}

tsino::Ref<B> setField_a(const tsino::Ref<B>& target, const __FlashStringHelper* key, int32_t value) {
  target->a = value;
  return target;
}

tsino::Optional<tsino::Ref<Person>> maxBy(const tsino::Array<tsino::Ref<Person>>& items, const tsino::Function<int32_t(const tsino::Ref<Person>&)>& score) {
  tsino::Optional<tsino::Ref<Person>> best;
  double top = (double)-INFINITY;
  for (const tsino::Ref<Person>& item : items) {
    const int32_t value = score(item);
    if (value > top) {
      best = item;
      top = value;
    }
  }
  return best;
}

tsino::Optional<String> maxBy_(const tsino::Array<String>& items, const tsino::Function<int32_t(const String&)>& score) {
  tsino::Optional<String> best;
  double top = (double)-INFINITY;
  for (const String& item : items) {
    const int32_t value = score(item);
    if (value > top) {
      best = item;
      top = value;
    }
  }
  return best;
}

tsino::Optional<int32_t> maxBy_constraints_and_keyof(const tsino::Array<int32_t>& items, const tsino::Function<int32_t(int32_t)>& score) {
  tsino::Optional<int32_t> best;
  double top = (double)-INFINITY;
  for (const int32_t item : items) {
    const int32_t value = score(item);
    if (value > top) {
      best = item;
      top = value;
    }
  }
  return best;
}

tsino::Ref<Has> wrap(const tsino::Optional<String>& value = {}) {
  return tsino::make<Has>(value, value.has());
}

tsino::Ref<Has_> wrap_(tsino::Optional<int32_t> value = {}) {
  return tsino::make<Has_>(value, value.has());
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Person>> people{
      tsino::make<Person>(F("Ann"), 30, true),
      tsino::make<Person>(F("Bob"), 25, false),
      tsino::make<Person>(F("Cyd"), 30, false)};
  Serial.print(tsino::withoutFormat(pluck_name(people, F("name")).join()));
  Serial.print(F(" "));
  Serial.print(pluck_age(people, F("age")).join());
  Serial.print(F(" "));
  Serial.println(pluck_admin(people, F("admin")).join());
  Serial.print(tsino::withoutFormat(longest(F("ab"), F("abc"))));
  Serial.print(F(" "));
  Serial.print(
      longest_(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9}))->length());
  Serial.print(F(" "));
  Serial.println(
      longest_constraints_and_keyof(tsino::make<Id>(5, F("x")), tsino::make<Id>(5, F("y")))->id);
  tsino::Function<bool(const tsino::Ref<Person>&)> byKey_ageResult = byKey_age(F("age"), 30);
  tsino::Function<bool(const tsino::Ref<Person>&)> byKey_nameResult = byKey_name(
      F("name"),
      F("Cyd"));
  tsino::Function<bool(const tsino::Ref<Person>&)> byKey_adminResult = byKey_admin(
      F("admin"),
      true);
  Serial.print(
      people.filter(
          [&](const tsino::Ref<Person>& person) -> bool { return byKey_ageResult(person); }).length());
  Serial.print(F(" "));
  Serial.print(
      people.findIndex(
          [&](const tsino::Ref<Person>& person) -> bool { return byKey_nameResult(person); }));
  Serial.print(F(" "));
  Serial.println(
      people.some(
          [&](const tsino::Ref<Person>& person) -> bool { return byKey_adminResult(person); }) ? F("true") : F("false"));
  int32_t age = setField_age(people[0], F("age"), 31)->age;
  String b = setField_b(setField_a(tsino::make<B>(1, F("x")), F("a"), 5), F("b"), F("y"))->b;
  Serial.print(age);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(people[0]->age);
  tsino::Optional<tsino::Ref<Person>> maxByResult = maxBy(
      people,
      [](const tsino::Ref<Person>& p) -> int32_t { return -p->age; });
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              maxByResult.has() ? tsino::Optional<String>(maxByResult.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          maxBy_(
              tsino::Array<String>{F("a"), F("ccc"), F("bb")},
              [](const String& s) -> int32_t { return tsino::length(s); })));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          maxBy_constraints_and_keyof(
              tsino::Array<int32_t>{},
              [](int32_t n) -> int32_t { return n; })));
  Serial.print(wrap()->has ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(wrap_(0)->has ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(wrap(tsino::Optional<String>(F("")))->value));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(wrap_()->value));
}

void loop() {}
