// assigned-defaults-and-names: written by tsino from assigned-defaults-and-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unknown-name.h"

struct Nothing;
struct Lamp;
struct Remote;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Small;
struct HttpError;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Nothing : tsino::Object {
  int32_t n = 0;
  tsino::Optional<bool> x;
  tsino::Optional<bool> y;
  void construct(int32_t n, tsino::Optional<bool> x, tsino::Optional<bool> y) {
    this->n = n;
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Lamp : tsino::Object {
  bool on = false;
  int32_t level = 0;
  String name;
  void construct(bool on, int32_t level, String name) {
    this->on = on;
    this->level = level;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("on"), this->on);
    out.field(F("level"), this->level);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Remote : tsino::Object {
  int32_t first_key = 0;
  String item2;
  bool quoted = false;
  int32_t on_off = 0;
  void construct();
  String say_hi();
  virtual int32_t press(int32_t times);
  int32_t item7();
  int32_t get_size();
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Remote"), *this);
    out.field(F("'2'"), this->item2);
    out.field(F("'first key'"), this->first_key);
    out.field(F("quoted"), this->quoted);
    out.field(F("'on off'"), this->on_off);
    out.end();
  }
  virtual ~Remote() {}
};

struct Shape : tsino::Object {
  tsino::Optional<bool> on;
  void construct(tsino::Optional<bool> on = {}) {
    this->on = tsino::moved(on);
  }
};

struct Shape_ : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<int32_t> a = {}, tsino::Optional<String> b = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Shape2 : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Shape3 : tsino::Object {
  tsino::Optional<bool> plain;
  void construct(tsino::Optional<bool> plain = {}) {
    this->plain = tsino::moved(plain);
  }
};

struct Small : Remote {
  int32_t press(int32_t times) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Small"), *this);
    out.field(F("'2'"), this->item2);
    out.field(F("'first key'"), this->first_key);
    out.field(F("quoted"), this->quoted);
    out.field(F("'on off'"), this->on_off);
    out.end();
  }
};

struct HttpError : tsino::Error {
  int32_t status = 0;
  void construct(int32_t status, const tsino::Optional<String>& messageGiven = {});
  String again(int32_t code, const tsino::Optional<String>& textGiven = {});
};

const String key = "on off";

String Remote::say_hi() {
  return tsino::concat(
      F("hi "),
      this->quoted ? F("true") : F("false"),
      F(" "),
      String(key == F("on off") ? this->on_off : ((void)tsino::unknownName(key), 0)));
}

int32_t Remote::press(int32_t times) {
  return times + this->first_key;
}

int32_t Remote::get_size() {
  return 3;
}

int32_t Remote::item7() {
  return 8;
}

void Remote::construct() {
  this->first_key = 1;
  this->item2 = F("two");
  this->quoted = true;
  this->on_off = 4;
}

int32_t Small::press(int32_t times) {
  return times * 2 + this->first_key;
}
const auto HttpError_text = tsino::makeRecord<String>({{"404", "Not Found"}});

void HttpError::construct(int32_t status, const tsino::Optional<String>& messageGiven) {
  const String message = messageGiven.has() ? messageGiven.value() : [&] {
    tsino::Optional<String> getResult = HttpError_text->get(String(status));
    return getResult.has() ? getResult.value() : String(F("Error"));
  }();
  tsino::Error::construct(message);
  this->status = status;
}

String HttpError::again(int32_t code, const tsino::Optional<String>& textGiven) {
  const String text = textGiven.has() ? textGiven.value() : [&] {
    tsino::Optional<String> getResult = HttpError_text->get(String(code));
    return getResult.has() ? getResult.value() : String(F("none"));
  }();
  return text;
}

int32_t pick() {
  const int32_t n = 4;
  switch (n) {
    case 7:
      return 8;
    case 9:
      Serial.println(F("never"));
      break;
    default:
      break;
  }
  return 1;
}
const double mixed[] PROGMEM = {1.5, 2.0};

tsino::Ref<Nothing> inside(tsino::Optional<bool> x, tsino::Optional<bool> y, int32_t n) {
  return tsino::make<Nothing>(n, x, y);
}

tsino::Array<tsino::Ref<Nothing>> nothing() {
  const tsino::Optional<bool> x;
  const tsino::Optional<bool> y;
  return tsino::Array<tsino::Ref<Nothing>>{inside(x, y, 1), inside(x, y, 2)};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Defaults in destructuring assignments whose source lacks the property; members of classes with quoted, numeric and
  // constant names; defaults of parameters that read statics; switches on constants; a text that grows by a value of a tree.
  const tsino::Ref<Lamp> lamp = tsino::make<Lamp>(false, 1, F("lamp"));
  lamp->on = tsino::make<Shape>()->on.valueOr(true);
  Serial.println(lamp->on ? F("true") : F("false"));
  tsino::Ref<Shape_> value = tsino::make<Shape_>();
  lamp->level = value->a.valueOr(5);
  tsino::Optional<String> b = value->b;
  lamp->name = b.has() ? b.value() : String(F("lit"));
  tsino::inspect(Serial, lamp);
  Serial.println();
  lamp->level = tsino::make<Shape2>(3)->a;
  bool plain = false;
  plain = tsino::make<Shape3>()->plain.valueOr(true);
  Serial.print(lamp->level);
  Serial.print(F(" "));
  Serial.println(plain ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Remote>> remotes{
      tsino::make<Remote>(),
      tsino::Ref<Remote>(tsino::make<Small>())};
  for (const tsino::Ref<Remote>& one : remotes) {
    Serial.print(one->press(2));
    Serial.print(F(" "));
    Serial.print(one->press(3));
    Serial.print(F(" "));
    Serial.print(one->say_hi());
    Serial.print(F(" "));
    Serial.print(one->get_size());
    Serial.print(F(" "));
    Serial.print(one->item7());
    Serial.print(F(" "));
    Serial.println(one->item2);
  }
  tsino::inspect(Serial, remotes[0]);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::make<HttpError>(404)->message));
  Serial.print(F(" "));
  Serial.print(tsino::make<HttpError>(5)->message);
  Serial.print(F(" "));
  Serial.println(tsino::make<HttpError>(5)->again(404));

  const int32_t level = 3;
  switch (level) {
    case 1:
      Serial.println(F("one"));
      break;
    case 2:
      Serial.println(F("two"));
      break;
    default:
      break;
  }
  Serial.println(pick());
  const auto context = tsino::makeRecord<Unknown>(
      {{F("x"), Unknown(String(F("q")))}, {F("y"), Unknown(0.0)}});
  String grown = F("");
  tsino::Array<String> list{F("x"), F("y"), F("z")};
  for (const String& one : list) {
    Unknown value2 = tsino::fromOptional<Unknown, tsino::Undefined>(context->get(one));
    grown += tsino::toText(
        value2.is<tsino::Undefined>() || false ? Unknown(String(F("-"))) : value2);
  }
  for (int32_t at = 0; at < 2;) {
    grown += tsino::toText(tsino::tableGet(mixed, at++).valueOr(0.5));
    yield();
  }
  Serial.println(grown);
  tsino::inspect(Serial, nothing());
  Serial.println();
}

void loop() {}
