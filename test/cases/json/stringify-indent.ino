// stringify-indent: written by tsino from stringify-indent.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/json-of.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Value;
struct Value_;
struct Value2;
struct Value3;
struct Rows;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;

struct Value : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>> list;
  tsino::Ref<Value_> nested;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>> list, tsino::Ref<Value_> nested) {
    this->name = tsino::moved(name);
    this->list = tsino::moved(list);
    this->nested = tsino::moved(nested);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("name"))) out.field(F("name"), this->name);
      if (out.wants(F("list"))) out.field(F("list"), this->list);
      if (out.wants(F("nested"))) out.field(F("nested"), this->nested);
    } while (out.again());
    out.end();
  }
};

struct Value_ : tsino::Object {
  tsino::Ref<Value2> empty;
  tsino::Ref<Value3> deep;
  void construct(tsino::Ref<Value2> empty, tsino::Ref<Value3> deep) {
    this->empty = tsino::moved(empty);
    this->deep = tsino::moved(deep);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("empty"))) out.field(F("empty"), this->empty);
      if (out.wants(F("deep"))) out.field(F("deep"), this->deep);
    } while (out.again());
    out.end();
  }
};

struct Value2 : tsino::Object {
  void construct() {}
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {} while (out.again());
    out.end();
  }
};

struct Value3 : tsino::Object {
  tsino::Optional<bool> x;
  void construct(tsino::Optional<bool> x) {
    this->x = tsino::moved(x);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("x"))) out.fieldOrNull(F("x"), this->x);
    } while (out.again());
    out.end();
  }
};

struct Rows : tsino::Object {
  int32_t id = 0;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(int32_t id, tsino::Shared<tsino::Array<String>> tags) {
    this->id = id;
    this->tags = tsino::moved(tags);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("id"))) out.field(F("id"), this->id);
      if (out.wants(F("tags"))) out.field(F("tags"), this->tags);
    } while (out.again());
    out.end();
  }
};

struct Shape : tsino::Object {
  void construct() {}
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {} while (out.again());
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("a"))) out.field(F("a"), this->a);
    } while (out.again());
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("a"))) out.field(F("a"), this->a);
    } while (out.again());
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Rows>>> rows;
  int32_t total = 0;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Rows>>> rows, int32_t total) {
    this->rows = tsino::moved(rows);
    this->total = total;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("rows"))) out.field(F("rows"), this->rows);
      if (out.wants(F("total"))) out.field(F("total"), this->total);
    } while (out.again());
    out.end();
  }
};

struct Shape4 : tsino::Object {
  int32_t b = 0;
  int32_t a = 0;
  void construct(int32_t b, int32_t a) {
    this->b = b;
    this->a = a;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("b"))) out.field(F("b"), this->b);
      if (out.wants(F("a"))) out.field(F("a"), this->a);
    } while (out.again());
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Indentation by a count, by a text, of empty and nested structures.
  const tsino::Ref<Value> value = tsino::make<Value>(
      F("n"),
      tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))}),
      tsino::make<Value_>(tsino::make<Value2>(), tsino::make<Value3>(tsino::Optional<bool>{})));
  Serial.println(tsino::toJson(value, 2));
  Serial.println(tsino::toJson(value, String(F("\t"))));
  Serial.println(tsino::toJson(value, String(F("--"))));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::Array<int32_t>{}, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape>(), 2));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{}}, 1));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(F("x"), 4));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::Array<uint8_t>{1, 2}, 0)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::Array<uint8_t>{1, 2}, String(F(""))));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape_>(1), 20));
  Serial.println(
      tsino::toJson(
          tsino::Array<tsino::Ref<Shape2>>{tsino::make<Shape2>(1), tsino::make<Shape2>(2)},
          1));
  tsino::Shared<tsino::Array<tsino::Ref<Rows>>> rows = tsino::makeShared<tsino::Array<tsino::Ref<Rows>>>(
      tsino::Array<tsino::Ref<Rows>>{
          tsino::make<Rows>(
              1,
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})),
          tsino::make<Rows>(2, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))});
  (*rows)[1]->tags->push(F("y"), F("z"));
  Serial.println(tsino::toJson(tsino::make<Shape3>(rows, rows->length()), 3));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJsonOf(value, tsino::Array<String>{F("name"), F("nested"), F("deep")})));
  Serial.print(F(" "));
  Serial.println(tsino::toJsonOf(tsino::make<Shape4>(1, 2), tsino::Array<String>{F("a"), F("b")}));
}

void loop() {}
