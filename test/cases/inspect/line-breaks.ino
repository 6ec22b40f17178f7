// line-breaks: written by tsino from line-breaks.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Shape;
struct Shape_;
struct Shape2;
struct A;
struct A_;
struct Shape3;
struct Outer;
struct Outer_;
struct Shape4;
struct Shape5;
struct Shape6;
struct Shape7;
struct Shape8;
struct Empty;
struct Nested;
struct Nested_;

struct Shape : tsino::Object {
  String first;
  String second;
  String third;
  int32_t n = 0;
  void construct(String first, String second, String third, int32_t n) {
    this->first = tsino::moved(first);
    this->second = tsino::moved(second);
    this->third = tsino::moved(third);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("first"), this->first);
    out.field(F("second"), this->second);
    out.field(F("third"), this->third);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  String first;
  String second;
  String third;
  int32_t fourth = 0;
  void construct(String first, String second, String third, int32_t fourth) {
    this->first = tsino::moved(first);
    this->second = tsino::moved(second);
    this->third = tsino::moved(third);
    this->fourth = fourth;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("first"), this->first);
    out.field(F("second"), this->second);
    out.field(F("third"), this->third);
    out.field(F("fourth"), this->fourth);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Ref<A> a;
  tsino::Shared<tsino::Array<uint8_t>> list;
  String text;
  void construct(tsino::Ref<A> a, tsino::Shared<tsino::Array<uint8_t>> list, String text) {
    this->a = tsino::moved(a);
    this->list = tsino::moved(list);
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("list"), this->list);
    out.field(F("text"), this->text);
    out.end();
  }
};

struct A : tsino::Object {
  tsino::Ref<A_> b;
  void construct(tsino::Ref<A_> b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct A_ : tsino::Object {
  int32_t c = 0;
  void construct(int32_t c) {
    this->c = c;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Ref<Outer> outer;
  void construct(tsino::Ref<Outer> outer) {
    this->outer = tsino::moved(outer);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("outer"), this->outer);
    out.end();
  }
};

struct Outer : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<uint8_t>> values;
  tsino::Ref<Outer_> inner;
  void construct(String name, tsino::Shared<tsino::Array<uint8_t>> values, tsino::Ref<Outer_> inner) {
    this->name = tsino::moved(name);
    this->values = tsino::moved(values);
    this->inner = tsino::moved(inner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("values"), this->values);
    out.field(F("inner"), this->inner);
    out.end();
  }
};

struct Outer_ : tsino::Object {
  bool deep = false;
  String text;
  void construct(bool deep, String text) {
    this->deep = deep;
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("deep"), this->deep);
    out.field(F("text"), this->text);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  int32_t id = 0;
  String name;
  double price = 0;
  void construct(int32_t id, String name, double price) {
    this->id = id;
    this->name = tsino::moved(name);
    this->price = price;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("name"), this->name);
    out.field(F("price"), this->price);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  String text;
  void construct(String text) {
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("text"), this->text);
    out.end();
  }
};

struct Shape6 : tsino::Object {
  String lines;
  tsino::Shared<tsino::Array<String>> list;
  void construct(String lines, tsino::Shared<tsino::Array<String>> list) {
    this->lines = tsino::moved(lines);
    this->list = tsino::moved(list);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("lines"), this->lines);
    out.field(F("list"), this->list);
    out.end();
  }
};

struct Shape7 : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Shape8 : tsino::Object {
  tsino::Ref<Empty> empty;
  tsino::Shared<tsino::Array<int32_t>> none;
  tsino::Ref<Nested> nested;
  void construct(tsino::Ref<Empty> empty, tsino::Shared<tsino::Array<int32_t>> none, tsino::Ref<Nested> nested) {
    this->empty = tsino::moved(empty);
    this->none = tsino::moved(none);
    this->nested = tsino::moved(nested);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("empty"), this->empty);
    out.field(F("none"), this->none);
    out.field(F("nested"), this->nested);
    out.end();
  }
};

struct Empty : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Nested : tsino::Object {
  tsino::Ref<Nested_> empty;
  void construct(tsino::Ref<Nested_> empty) {
    this->empty = tsino::moved(empty);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("empty"), this->empty);
    out.end();
  }
};

struct Nested_ : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Objects are broken over lines when they are longer than 72 characters or hold too much.
  tsino::inspect(Serial, tsino::make<Shape>(F("0123456789"), F("0123456789"), F("0123456789"), 1));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(F("0123456789"), F("0123456789"), F("0123456789"), 12345));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape2>(
          tsino::make<A>(tsino::make<A_>(1)),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
          F("short")));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          tsino::make<Outer>(
              F("a name that is long"),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
              tsino::make<Outer_>(true, F("more text")))));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Shape4>>{
          tsino::make<Shape4>(1, F("first item"), 9.99),
          tsino::make<Shape4>(2, F("second item"), 19.5)});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<String>>{
          tsino::Array<String>{F("aaaaaaaaaaaaaaaaaaaa"), F("bbbbbbbbbbbbbbbbbbbbbbbb")},
          tsino::Array<String>{F("cccccccccccccccccccccccccccccc")}});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape5>(
          F("a text that is longer than the whole line of seventy-six characters, and still one piece")));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape6>(
          F("one\ntwo\nthree"),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a\nb")})));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>, tsino::Ref<Shape7>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>, tsino::Ref<Shape7>>(1.5),
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>, tsino::Ref<Shape7>>(
              tsino::make<Shape7>(1)),
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>, tsino::Ref<Shape7>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
                  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                      tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(2.0),
                      tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}))}))});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape8>(
          tsino::make<Empty>(),
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}),
          tsino::make<Nested>(tsino::make<Nested_>())));
  Serial.println();
}

void loop() {}
