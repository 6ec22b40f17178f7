// objects: written by tsino from objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Measure;
struct Point;
struct Line;
struct Shape;
struct Line_;
struct Line2;
struct Line3;
struct Shape_;
struct Shape2;
struct A;
struct Shape3;
struct Shape4;
struct A_;
struct A2;
struct A3;
struct Shape5;
struct Shape6;
struct Shape7;
struct Nested;
struct Shape8;

struct Measure : tsino::Object {
  int32_t id = 0;
  tsino::Shared<tsino::Array<double>> values;
  bool ok = false;
  void construct(int32_t id, tsino::Shared<tsino::Array<double>> values, bool ok) {
    this->id = id;
    this->values = tsino::moved(values);
    this->ok = ok;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("values"), this->values);
    out.field(F("ok"), this->ok);
    out.end();
  }
};

struct Point : tsino::Object {
  double x = 0;
  int32_t y = 0;
  void construct(double x, int32_t y) {
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

struct Line : tsino::Object {
  tsino::Ref<Point> from;
  tsino::Ref<Point> to;
  String name;
  void construct(tsino::Ref<Point> from, tsino::Ref<Point> to, String name) {
    this->from = tsino::moved(from);
    this->to = tsino::moved(to);
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("from"), this->from);
    out.field(F("to"), this->to);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Line_> line;
  void construct(tsino::Ref<Line_> line) {
    this->line = tsino::moved(line);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("line"), this->line);
    out.end();
  }
};

struct Line_ : tsino::Object {
  tsino::Ref<Line2> line;
  void construct(tsino::Ref<Line2> line) {
    this->line = tsino::moved(line);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("line"), this->line);
    out.end();
  }
};

struct Line2 : tsino::Object {
  tsino::Ref<Line3> line;
  void construct(tsino::Ref<Line3> line) {
    this->line = tsino::moved(line);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("line"), this->line);
    out.end();
  }
};

struct Line3 : tsino::Object {
  int32_t line = 0;
  void construct(int32_t line) {
    this->line = line;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("line"), this->line);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Ref<A> a;
  void construct(tsino::Ref<A> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> list;
  void construct(tsino::Shared<tsino::Array<int32_t>> list) {
    this->list = tsino::moved(list);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("list"), this->list);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Ref<A_> a;
  void construct(tsino::Ref<A_> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A_ : tsino::Object {
  tsino::Ref<A2> b;
  void construct(tsino::Ref<A2> b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct A2 : tsino::Object {
  tsino::Ref<A3> c;
  void construct(tsino::Ref<A3> c) {
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct A3 : tsino::Object {
  int32_t d = 0;
  void construct(int32_t d) {
    this->d = d;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("d"), this->d);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  int32_t two_words = 0;
  int32_t valid_1 = 0;
  int32_t u24dollar = 0;
  int32_t itu27s = 0;
  String item7;
  String item1;
  String n;
  int32_t uf1 = 0;
  void construct(int32_t two_words, int32_t valid_1, int32_t u24dollar, int32_t itu27s, String item7, String item1, String n, int32_t uf1) {
    this->two_words = two_words;
    this->valid_1 = valid_1;
    this->u24dollar = u24dollar;
    this->itu27s = itu27s;
    this->item7 = tsino::moved(item7);
    this->item1 = tsino::moved(item1);
    this->n = tsino::moved(n);
    this->uf1 = uf1;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("'1'"), this->item1);
    out.field(F("'7'"), this->item7);
    out.field(F("'two words'"), this->two_words);
    out.field(F("valid_1"), this->valid_1);
    out.field(F("'$dollar'"), this->u24dollar);
    out.field(F("\"it's\""), this->itu27s);
    out.field(F("''"), this->n);
    out.field(F("'\303\261'"), this->uf1);
    out.end();
  }
};

struct Shape6 : tsino::Object {
  int32_t class_ = 0;
  int32_t int_ = 0;
  int32_t delete_ = 0;
  int32_t out = 0;
  int32_t inspect_ = 0;
  int32_t String_ = 0;
  void construct(int32_t class_, int32_t int_, int32_t delete_, int32_t out, int32_t inspect_, int32_t String_) {
    this->class_ = class_;
    this->int_ = int_;
    this->delete_ = delete_;
    this->out = out;
    this->inspect_ = inspect_;
    this->String_ = String_;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("class"), this->class_);
    out.field(F("int"), this->int_);
    out.field(F("delete"), this->delete_);
    out.field(F("out"), this->out);
    out.field(F("inspect"), this->inspect_);
    out.field(F("String"), this->String_);
    out.end();
  }
};

struct Shape7 : tsino::Object {
  String text;
  int32_t length = 0;
  tsino::Ref<Nested> nested;
  void construct(String text, int32_t length, tsino::Ref<Nested> nested) {
    this->text = tsino::moved(text);
    this->length = length;
    this->nested = tsino::moved(nested);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("text"), this->text);
    out.field(F("length"), this->length);
    out.field(F("nested"), this->nested);
    out.end();
  }
};

struct Nested : tsino::Object {
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

struct Shape8 : tsino::Object {
  String zero;
  String one;
  String two;
  String three;
  String four;
  void construct(String zero, String one, String two, String three, String four) {
    this->zero = tsino::moved(zero);
    this->one = tsino::moved(one);
    this->two = tsino::moved(two);
    this->three = tsino::moved(three);
    this->four = tsino::moved(four);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("zero"), this->zero);
    out.field(F("one"), this->one);
    out.field(F("two"), this->two);
    out.field(F("three"), this->three);
    out.field(F("four"), this->four);
    out.end();
  }
};

tsino::Ref<Measure> measure(int32_t id) {
  return tsino::make<Measure>(
      id,
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{(double)id, (double)(id * 2)}),
      id > 1);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Point> origin = tsino::make<Point>(0.0, 0);
  tsino::inspect(Serial, origin);
  Serial.println();
  const tsino::Ref<Line> line = tsino::make<Line>(origin, tsino::make<Point>(2.5, -1), F("short"));
  tsino::inspect(Serial, line);
  Serial.println();
  line->name = F("a name that is so long that the object does not fit on one line any more");
  tsino::inspect(Serial, line);
  Serial.println();
  origin->x = 7.0;
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Point>>{line->from, line->to});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(tsino::make<Line_>(tsino::make<Line2>(tsino::make<Line3>(1)))));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape_>());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape2>(tsino::make<A>()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape4>(tsino::make<A_>(tsino::make<A2>(tsino::make<A3>(1)))));
  Serial.println();
  tsino::inspect(Serial, measure(1));
  Serial.println();
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Measure>>{measure(2), measure(3)});
  Serial.println();
  tsino::Array<tsino::Ref<Measure>> readings{measure(4)};
  readings[0]->values->push(0.5);
  readings.push(measure(5));
  tsino::inspect(Serial, readings);
  Serial.print(F(" "));
  Serial.println(readings.length());

  tsino::inspect(Serial, tsino::make<Shape5>(1, 2, 3, 4, F("seven"), F("one"), F("empty"), 5));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape6>(1, 2, 3, 4, 5, 6));
  Serial.println();
  const String text = F("shorthand");
  tsino::inspect(Serial, tsino::make<Shape7>(text, tsino::length(text), tsino::make<Nested>(text)));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape8>(
          F("0123456789"),
          F("0123456789"),
          F("0123456789"),
          F("0123456789"),
          F("0123456789")));
  Serial.println();
}

void loop() {}
