// flat-objects: written by tsino from flat-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct Object;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;
struct Shape7;
struct Shape8;
struct Shape9;

struct Object : tsino::Object {
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

struct Shape : tsino::Object {
  int32_t a = 0;
  String b;
  bool c = false;
  void construct(int32_t a, String b, bool c) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = c;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
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
  tsino::Optional<bool> name;
  tsino::Optional<bool> other;
  double n = 0;
  void construct(tsino::Optional<bool> name, tsino::Optional<bool> other, double n) {
    this->name = tsino::moved(name);
    this->other = tsino::moved(other);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.fieldOrNull(F("other"), this->other);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  int32_t needs_quotes = 0;
  int32_t valid_name = 0;
  int32_t item9 = 0;
  int32_t a_b = 0;
  int32_t u24 = 0;
  int32_t n = 0;
  void construct(int32_t needs_quotes, int32_t valid_name, int32_t item9, int32_t a_b, int32_t u24, int32_t n) {
    this->needs_quotes = needs_quotes;
    this->valid_name = valid_name;
    this->item9 = item9;
    this->a_b = a_b;
    this->u24 = u24;
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("'9'"), this->item9);
    out.field(F("'needs quotes'"), this->needs_quotes);
    out.field(F("valid_name"), this->valid_name);
    out.field(F("'a-b'"), this->a_b);
    out.field(F("'$'"), this->u24);
    out.field(F("''"), this->n);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  String quote;
  String both;
  String all;
  String back;
  String line;
  String tab;
  void construct(String quote, String both, String all, String back, String line, String tab) {
    this->quote = tsino::moved(quote);
    this->both = tsino::moved(both);
    this->all = tsino::moved(all);
    this->back = tsino::moved(back);
    this->line = tsino::moved(line);
    this->tab = tsino::moved(tab);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("quote"), this->quote);
    out.field(F("both"), this->both);
    out.field(F("all"), this->all);
    out.field(F("back"), this->back);
    out.field(F("line"), this->line);
    out.field(F("tab"), this->tab);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  String but;
  void construct(String but) {
    this->but = tsino::moved(but);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("but"), this->but);
    out.end();
  }
};

struct Shape6 : tsino::Object {
  double a = 0;
  double b = 0;
  double c = 0;
  double d = 0;
  void construct(double a, double b, double c, double d) {
    this->a = a;
    this->b = b;
    this->c = c;
    this->d = d;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
    out.field(F("d"), this->d);
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
  int32_t b = 0;
  void construct(int32_t b) {
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Shape9 : tsino::Object {
  String c;
  void construct(String c) {
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Objects on one line: keys, quotes of texts, keys that need quotes, undefined, null, empty.
  tsino::inspect(Serial, tsino::make<Shape>(1, F("text"), true));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape_>());
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape2>(tsino::Optional<bool>{}, tsino::Optional<bool>{}, -0.5));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape3>(1, 2, 3, 4, 5, 6));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(F("it's"), F("\"it's\""), F("`'\""), F("a\\b"), F("x\ny"), F("\t")));
  Serial.println();
  Serial.print(F("top level text is bare "));
  tsino::inspect(Serial, tsino::make<Shape5>(F("nested is quoted")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("also here")});
  Serial.println();
  const tsino::Ref<Object> object = tsino::make<Object>(1, 2);
  tsino::inspect(Serial, object);
  Serial.print(F(" "));
  Serial.print(object == object ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Object>>{object});
  Serial.println();
  object->x = 50;
  tsino::inspect(Serial, object);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape6>((double)NAN, (double)INFINITY, 1e21, 1e-7));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape7>(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape8>(2));
  Serial.print(F(" and "));
  tsino::inspect(Serial, tsino::make<Shape9>(F("x")));
  Serial.print(F(" "));
  Serial.print(5);
  Serial.println(F(" null undefined"));
}

void loop() {}
