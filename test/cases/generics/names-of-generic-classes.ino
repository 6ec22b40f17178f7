// names-of-generic-classes: written by tsino from names-of-generic-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Box_number;
struct Box_string;
struct Sub;
struct Pair_number_string;
struct Box_boolean;
struct Pair_boolean_boolean;
struct Far_boolean;
struct Pair_number_boolean;
struct Pair_number_number;
struct Far_number;
struct Store_number_number;
struct Squares;
struct Store_string_number;
struct Names_number;
struct Store_string_string;
struct Names_string;
struct Alone_number;
struct Alone_string;

// @run
// object.constructor.name where classes are generic: the name of the class that made it.
struct Box_number : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v);
  virtual String describe();
  virtual ~Box_number() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// object.constructor.name where classes are generic: the name of the class that made it.
struct Box_string : tsino::Object {
  String v;
  void construct(String v);
  String describe();
  virtual ~Box_string() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Sub : Box_string {
  static constexpr uint8_t classId = 5;
  bool isA(uint8_t asked) const override { return asked == classId || Box_string::isA(asked); }
};

struct Pair_number_string : Box_number {
  String b;
  void construct(int32_t a, String b);
  String describe() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Box_number::isA(asked); }
};

// @run
// object.constructor.name where classes are generic: the name of the class that made it.
struct Box_boolean : tsino::Object {
  bool v = false;
  void construct(bool v);
  virtual String describe();
  virtual ~Box_boolean() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Pair_boolean_boolean : Box_boolean {
  bool b = false;
  void construct(bool a, bool b);
  String describe() final;
  static constexpr uint8_t classId = 7;
  bool isA(uint8_t asked) const override { return asked == classId || Box_boolean::isA(asked); }
};

struct Far_boolean : Pair_boolean_boolean {
  static constexpr uint8_t classId = 6;
  bool isA(uint8_t asked) const override { return asked == classId || Pair_boolean_boolean::isA(asked); }
};

struct Pair_number_boolean : Box_number {
  bool b = false;
  void construct(int32_t a, bool b);
  String describe() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Box_number::isA(asked); }
};

struct Pair_number_number : Box_number {
  int32_t b = 0;
  void construct(int32_t a, int32_t b);
  String describe() final;
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || Box_number::isA(asked); }
};

struct Far_number : Pair_number_number {
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Pair_number_number::isA(asked); }
};

struct Store_number_number : tsino::Object {
  tsino::Shared<tsino::Map<uint8_t, uint8_t>> items;
  void construct();
  virtual int32_t load(int32_t k) = 0;
  int32_t get(int32_t k);
  virtual ~Store_number_number() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Squares : Store_number_number {
  int32_t load(int32_t k) final;
  static constexpr uint8_t classId = 8;
  bool isA(uint8_t asked) const override { return asked == classId || Store_number_number::isA(asked); }
};

struct Store_string_number : tsino::Object {
  tsino::Shared<tsino::Map<String, int32_t>> items;
  void construct();
  virtual int32_t load(const String& k) = 0;
  int32_t get(const String& k);
  virtual ~Store_string_number() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Names_number : Store_string_number {
  tsino::Function<int32_t(const String&)> f;
  void construct(tsino::Function<int32_t(const String&)> f);
  int32_t load(const String& k) final;
  static constexpr uint8_t classId = 9;
  bool isA(uint8_t asked) const override { return asked == classId || Store_string_number::isA(asked); }
};

struct Store_string_string : tsino::Object {
  tsino::Shared<tsino::Map<String, String>> items;
  void construct();
  virtual String load(const String& k) = 0;
  String get(const String& k);
  virtual ~Store_string_string() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Names_string : Store_string_string {
  tsino::Function<String(const String&)> f;
  void construct(tsino::Function<String(const String&)> f);
  String load(const String& k) final;
  static constexpr uint8_t classId = 10;
  bool isA(uint8_t asked) const override { return asked == classId || Store_string_string::isA(asked); }
};

struct Alone_number : tsino::Object {
  tsino::Optional<int32_t> t;
  void construct();
  String get_kind();
};

struct Alone_string : tsino::Object {
  tsino::Optional<String> t;
  void construct();
  String get_kind();
};

void Box_number::construct(int32_t v) {
  this->v = v;
}

String Box_number::describe() {
  return tsino::concat(
      this->isA(Pair_number_string::classId) ? F("Pair") : this->isA(Pair_number_boolean::classId) ? F("Pair") : this->isA(
          Far_number::classId) ? F("Far") : this->isA(Pair_number_number::classId) ? F("Pair") : F("Box"),
      F("("),
      String(this->v),
      F(")"));
}

void Box_string::construct(String v) {
  this->v = tsino::moved(v);
}

String Box_string::describe() {
  return tsino::concat(this->isA(Sub::classId) ? F("Sub") : F("Box"), F("("), this->v, F(")"));
}

void Box_boolean::construct(bool v) {
  this->v = v;
}

String Box_boolean::describe() {
  return tsino::concat(
      this->isA(Far_boolean::classId) ? F("Far") : this->isA(Pair_boolean_boolean::classId) ? F("Pair") : F("Box"),
      F("("),
      this->v ? F("true") : F("false"),
      F(")"));
}

void Pair_number_string::construct(int32_t a, String b) {
  Box_number::construct(a);
  this->b = tsino::moved(b);
}

String Pair_number_string::describe() {
  return tsino::concat(Box_number::describe(), F("+"), this->b);
}

void Pair_boolean_boolean::construct(bool a, bool b) {
  Box_boolean::construct(a);
  this->b = b;
}

String Pair_boolean_boolean::describe() {
  return tsino::concat(Box_boolean::describe(), F("+"), this->b ? F("true") : F("false"));
}

void Pair_number_boolean::construct(int32_t a, bool b) {
  Box_number::construct(a);
  this->b = b;
}

String Pair_number_boolean::describe() {
  return tsino::concat(Box_number::describe(), F("+"), this->b ? F("true") : F("false"));
}

void Pair_number_number::construct(int32_t a, int32_t b) {
  Box_number::construct(a);
  this->b = b;
}

String Pair_number_number::describe() {
  return tsino::concat(Box_number::describe(), F("+"), String(this->b));
}
int32_t made = 0;

tsino::Ref<Box_number> make() {
  made++;
  return made % 2 != 0 ? tsino::Ref<Box_number>(tsino::make<Far_number>(made, 1)) : tsino::make<Box_number>(
      made);
}

int32_t Store_number_number::get(int32_t k) {
  tsino::Optional<int32_t> v = tsino::convertOptional(this->items->get((uint8_t)k));
  if (!v.has()) {
    v = this->load(k);
    this->items->set((uint8_t)k, (uint8_t)v.value());
    Serial.print(this->isA(Squares::classId) ? F("Squares") : F("Store"));
    Serial.print(F(" loads "));
    Serial.println(k);
  }
  return v.value();
}

void Store_number_number::construct() {
  this->items = tsino::makeShared<tsino::Map<uint8_t, uint8_t>>();
}

int32_t Store_string_number::get(const String& k) {
  tsino::Optional<int32_t> v = this->items->get(k);
  if (!v.has()) {
    v = this->load(k);
    this->items->set(k, v.value());
    Serial.print(this->isA(Names_number::classId) ? F("Names") : F("Store"));
    Serial.print(F(" loads "));
    Serial.println(k);
  }
  return v.value();
}

void Store_string_number::construct() {
  this->items = tsino::makeShared<tsino::Map<String, int32_t>>();
}

String Store_string_string::get(const String& k) {
  tsino::Optional<String> v = this->items->get(k);
  if (!v.has()) {
    v = this->load(k);
    this->items->set(k, v.value());
    Serial.print(this->isA(Names_string::classId) ? F("Names") : F("Store"));
    Serial.print(F(" loads "));
    Serial.println(k);
  }
  return v.value();
}

void Store_string_string::construct() {
  this->items = tsino::makeShared<tsino::Map<String, String>>();
}

int32_t Squares::load(int32_t k) {
  return k * k;
}

void Names_number::construct(tsino::Function<int32_t(const String&)> f) {
  Store_string_number::construct();
  this->f = tsino::moved(f);
}

int32_t Names_number::load(const String& k) {
  return this->f(k);
}

void Names_string::construct(tsino::Function<String(const String&)> f) {
  Store_string_string::construct();
  this->f = tsino::moved(f);
}

String Names_string::load(const String& k) {
  return this->f(k);
}

String Alone_number::get_kind() {
  return F("Alone");
}

void Alone_number::construct() {}

String Alone_string::get_kind() {
  return F("Alone");
}

void Alone_string::construct() {}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(tsino::make<Box_number>(1)->describe()));
  Serial.print(F(" "));
  Serial.print(tsino::make<Sub>(F("x"))->describe());
  Serial.print(F(" "));
  Serial.print(tsino::make<Pair_number_string>(1, F("b"))->describe());
  Serial.print(F(" "));
  Serial.println(tsino::make<Far_boolean>(true, false)->describe());
  tsino::Array<tsino::Ref<Box_number>> boxes{
      tsino::make<Box_number>(1),
      tsino::Ref<Box_number>(tsino::make<Pair_number_boolean>(2, true)),
      tsino::Ref<Box_number>(tsino::make<Far_number>(3, 4))};
  for (const tsino::Ref<Box_number>& b : boxes) {
    Serial.print(
        tsino::withoutFormat(
            b->isA(Pair_number_string::classId) ? F("Pair") : b->isA(Pair_number_boolean::classId) ? F("Pair") : b->isA(
                Far_number::classId) ? F("Far") : b->isA(Pair_number_number::classId) ? F("Pair") : F("Box")));
    Serial.print(F(" "));
    Serial.println(b->describe());
  }
  tsino::Ref<Box_number> makeResult = make();
  String withoutFormatResult = tsino::withoutFormat(
      makeResult->isA(Pair_number_string::classId) ? F("Pair") : makeResult->isA(
          Pair_number_boolean::classId) ? F("Pair") : makeResult->isA(Far_number::classId) ? F("Far") : makeResult->isA(
          Pair_number_number::classId) ? F("Pair") : F("Box"));
  tsino::Ref<Box_number> makeResult2 = make();
  const __FlashStringHelper* value = makeResult2->isA(Pair_number_string::classId) ? F("Pair") : makeResult2->isA(
      Pair_number_boolean::classId) ? F("Pair") : makeResult2->isA(Far_number::classId) ? F("Far") : makeResult2->isA(
      Pair_number_number::classId) ? F("Pair") : F("Box");
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(made);
  int32_t getResult = tsino::make<Squares>()->get(4);
  int32_t getResult2 = tsino::make<Names_number>(
      [](const String& s) -> int32_t { return tsino::length(s); })->get(F("abc"));
  String getResult3 = tsino::make<Names_string>(
      [](const String& s) -> String { return tsino::concat(s, F("!")); })->get(F("q"));
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.print(getResult2);
  Serial.print(F(" "));
  Serial.println(getResult3);
  Serial.print(tsino::withoutFormat(tsino::make<Alone_number>()->get_kind()));
  Serial.print(F(" "));
  Serial.println(tsino::make<Alone_string>()->get_kind());
  const tsino::Optional<tsino::Ref<Box_number>> maybe = boxes.get(1);
  Serial.println(
      tsino::optionalText(
          maybe.has() ? tsino::Optional<String>(
              maybe.value()->isA(Pair_number_string::classId) ? F("Pair") : maybe.value()->isA(
                  Pair_number_boolean::classId) ? F("Pair") : maybe.value()->isA(
                  Far_number::classId) ? F("Far") : maybe.value()->isA(Pair_number_number::classId) ? F("Pair") : F("Box")) : tsino::Optional<String>{}));
}

void loop() {}
