// rest-of-known-members: written by tsino from rest-of-known-members.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"

enum class Side : uint8_t { Left, Right };
struct Input;
struct Result;
struct Turn;
struct others;
struct rest;
struct Shape;
struct rest_;
struct at;
struct more;
struct Shape_;
struct more_;
struct rest2;
struct Inner;
struct Outer;
struct Limits;

struct Input : tsino::Object {
  String kind;
  int32_t code = 0;
  int32_t x = 0;
  int32_t y = 0;
  void construct(String kind, int32_t code = 0, int32_t x = 0, int32_t y = 0) {
    this->kind = tsino::moved(kind);
    this->code = code;
    this->x = x;
    this->y = y;
  }
};

struct Result : tsino::Object {
  bool ok = false;
  int32_t value = 0;
  String error;
  void construct(bool ok, int32_t value, String error = String{}) {
    this->ok = ok;
    this->value = value;
    this->error = tsino::moved(error);
  }
};

struct Turn : tsino::Object {
  Side side = (Side)0;
  int32_t by = 0;
  int32_t degrees_ = 0;
  void construct(Side side, int32_t by, int32_t degrees_ = 0) {
    this->side = tsino::moved(side);
    this->by = by;
    this->degrees_ = degrees_;
  }
};

struct others : tsino::Object {
  String kind;
  int32_t y = 0;
  void construct(String kind, int32_t y) {
    this->kind = tsino::moved(kind);
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    out.field(F("y"), this->y);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct rest : tsino::Object {
  int32_t code = 0;
  void construct(int32_t code) {
    this->code = code;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("code"), this->code);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t more__ = 0;
  String kind;
  int32_t code = 0;
  void construct(int32_t more__, String kind, int32_t code) {
    this->more__ = more__;
    this->kind = tsino::moved(kind);
    this->code = code;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("code"), this->code);
    out.field(F("kind"), this->kind);
    out.field(F("more"), this->more__);
    out.end();
  }
};

struct rest_ : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct at : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct more : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t at_ = 0;
  bool ok = false;
  String error;
  void construct(int32_t at_, bool ok, String error) {
    this->at_ = at_;
    this->ok = ok;
    this->error = tsino::moved(error);
  }
};

struct more_ : tsino::Object {
  int32_t at_ = 0;
  String error;
  void construct(int32_t at_, String error) {
    this->at_ = at_;
    this->error = tsino::moved(error);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("error"), this->error);
    out.field(F("at"), this->at_);
    out.end();
  }
};

struct rest2 : tsino::Object {
  int32_t degrees_ = 0;
  void construct(int32_t degrees_) {
    this->degrees_ = degrees_;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("degrees"), this->degrees_);
    out.end();
  }
};

struct Inner : tsino::Object {
  int32_t low = 0;
  void construct(int32_t low) {
    this->low = low;
  }
};

struct Outer : tsino::Object {
  int32_t high = 0;
  void construct(int32_t high) {
    this->high = high;
  }
};

struct Limits : tsino::Object {
  void construct();
};

void move(const tsino::Ref<Input>& given) {
  const String& kind = given->kind;
  const tsino::Ref<at> at_ = tsino::make<at>(given->x, given->y);
  Serial.print(tsino::withoutFormat(kind));
  Serial.print(F(" "));
  tsino::inspect(Serial, at_);
  Serial.println();
}

void Limits::construct() {}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Input>> inputs{
      tsino::make<Input>(F("key"), 3),
      tsino::make<Input>(F("mouse"), 0, 1, 2),
      tsino::make<Input>(F("none"))};

  for (const tsino::Ref<Input>& e : inputs) {
    if (e->kind == F("mouse")) {
      const int32_t x = e->x;
      const tsino::Ref<others> others_ = tsino::make<others>(e->kind, e->y);
      Serial.print(x);
      Serial.print(F(" "));
      tsino::inspect(Serial, others_);
      Serial.print(F(" "));
      Serial.print(tsino::toJson(others_));
      Serial.print(F(" "));
      tsino::inspect(Serial, tsino::Array<String>{F("kind"), F("y")});
      Serial.println();
    }
    const String& choice = e->kind;
    if (choice == F("key")) {
      const String& kind = e->kind;
      const tsino::Ref<rest> rest3 = tsino::make<rest>(e->code);
      Serial.print(tsino::withoutFormat(kind));
      Serial.print(F(" "));
      tsino::inspect(Serial, rest3);
      Serial.print(F(" "));
      tsino::inspect(Serial, tsino::make<Shape>(1, e->kind, e->code));
      Serial.println();
    } else if (choice == F("none")) {
      const String& kind = e->kind;
      const tsino::Ref<rest_> rest3 = tsino::make<rest_>();
      Serial.print(tsino::withoutFormat(kind));
      Serial.print(F(" "));
      tsino::inspect(Serial, rest3);
      Serial.println();
    }
  }
  for (const tsino::Ref<Input>& e : inputs) {
    if (e->kind == F("mouse")) move(e);
  }
  tsino::Array<tsino::Ref<Result>> results{
      tsino::make<Result>(true, 3),
      tsino::make<Result>(false, 0, F("e"))};
  for (const tsino::Ref<Result>& r : results) {
    if (r->ok) {
      const bool ok = r->ok;
      const tsino::Ref<more> more2 = tsino::make<more>(r->value);
      Serial.print(ok ? F("true") : F("false"));
      Serial.print(F(" "));
      tsino::inspect(Serial, more2);
      Serial.println();
    } else {
      const tsino::Ref<Shape_> value = tsino::make<Shape_>(1, r->ok, r->error);
      const bool ok = value->ok;
      const tsino::Ref<more_> more2 = tsino::make<more_>(value->at_, value->error);
      Serial.print(ok ? F("true") : F("false"));
      Serial.print(F(" "));
      tsino::inspect(Serial, more2);
      Serial.println();
    }
  }
  tsino::Array<tsino::Ref<Turn>> turned{
      tsino::make<Turn>(Side::Left, 1),
      tsino::make<Turn>(Side::Right, 0, 2)};
  for (const tsino::Ref<Turn>& t : turned) {
    if (t->side == Side::Right) {
      const Side side = t->side;
      const tsino::Ref<rest2> rest3 = tsino::make<rest2>(t->degrees_);
      Serial.print((int32_t)side);
      Serial.print(F(" "));
      tsino::inspect(Serial, rest3);
      Serial.println();
    }
  }
  const tsino::Ref<Inner> Limits_inner = tsino::make<Inner>(1);
  const tsino::Ref<Outer> Limits_outer = tsino::make<Outer>(9);
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(false ? F("true") : F("false"));
}

void loop() {}
