// rest-shown-and-listed: written by tsino from rest-shown-and-listed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Strip;
struct Item;
struct rest;
struct small;
struct Rows;
struct Opt;
struct o2;
struct py;
struct Merged;
struct back;
struct Steps;
struct Styles;
struct Styles_;
struct Size;
struct others;
struct r;
struct r_;
struct P;
struct Shape;

struct Strip : tsino::Object {
  int32_t value = 0;
  String a;
  String b;
  void construct(int32_t value, String a, String b) {
    this->value = value;
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Item : tsino::Object {
  int32_t id = 0;
  String name;
  double value = 0;
  String note;
  void construct(int32_t id, String name, double value, String note) {
    this->id = id;
    this->name = tsino::moved(name);
    this->value = value;
    this->note = tsino::moved(note);
  }
};

struct rest : tsino::Object {
  String name;
  double value = 0;
  String note;
  void construct(String name, double value, String note) {
    this->name = tsino::moved(name);
    this->value = value;
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("value"), this->value);
    out.field(F("note"), this->note);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("value"), this->value);
    out.field(F("note"), this->note);
    out.end();
  }
};

struct small : tsino::Object {
  double value = 0;
  String note;
  void construct(double value, String note) {
    this->value = value;
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("value"), this->value);
    out.field(F("note"), this->note);
    out.end();
  }
};

struct Rows : tsino::Object {
  String k;
  int32_t v = 0;
  bool w = false;
  void construct(String k, int32_t v, bool w) {
    this->k = tsino::moved(k);
    this->v = v;
    this->w = w;
  }
};

struct Opt : tsino::Object {
  int32_t a = 0;
  tsino::Optional<String> b;
  tsino::Optional<int32_t> c;
  void construct(int32_t a, tsino::Optional<String> b, tsino::Optional<int32_t> c = {}) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
};

struct o2 : tsino::Object {
  tsino::Optional<String> b;
  tsino::Optional<int32_t> c;
  void construct(tsino::Optional<String> b, tsino::Optional<int32_t> c) {
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("b"), this->b);
    out.optionalField(F("c"), this->c);
    out.end();
  }
};

struct py : tsino::Object {
  int32_t y = 0;
  void construct(int32_t y) {
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Merged : tsino::Object {
  int32_t id = 0;
  String name;
  double value = 0;
  String note;
  void construct(int32_t id, String name, double value, String note) {
    this->id = id;
    this->name = tsino::moved(name);
    this->value = value;
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("value"), this->value);
    out.field(F("note"), this->note);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct back : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> extra;
  int32_t id = 0;
  String name;
  String note;
  void construct(tsino::Shared<tsino::Array<uint8_t>> extra, int32_t id, String name, String note) {
    this->extra = tsino::moved(extra);
    this->id = id;
    this->name = tsino::moved(name);
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("name"), this->name);
    out.field(F("note"), this->note);
    out.field(F("extra"), this->extra);
    out.end();
  }
};

struct Steps : tsino::Object {
  int32_t left = 0;
  int32_t right = 0;
  int32_t stay = 0;
  void construct(int32_t left, int32_t right, int32_t stay) {
    this->left = left;
    this->right = right;
    this->stay = stay;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("left"), this->left);
    out.field(F("right"), this->right);
    out.field(F("stay"), this->stay);
    out.end();
  }
};

struct Styles : tsino::Object {
  tsino::Ref<Styles_> grid;
  tsino::Ref<Styles_> plain;
  void construct(tsino::Ref<Styles_> grid, tsino::Ref<Styles_> plain) {
    this->grid = tsino::moved(grid);
    this->plain = tsino::moved(plain);
  }
};

struct Styles_ : tsino::Object {
  String v;
  bool on = false;
  void construct(String v, bool on) {
    this->v = tsino::moved(v);
    this->on = on;
  }
};

struct Size : tsino::Object {
  bool with_space = false;
  String item10;
  int32_t w = 0;
  void construct(bool with_space, String item10, int32_t w) {
    this->with_space = with_space;
    this->item10 = tsino::moved(item10);
    this->w = w;
  }
};

struct others : tsino::Object {
  String a;
  String b;
  void construct(String a, String b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct r : tsino::Object {
  int32_t v = 0;
  bool w = false;
  void construct(int32_t v, bool w) {
    this->v = v;
    this->w = w;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.field(F("w"), this->w);
    out.end();
  }
};

struct r_ : tsino::Object {
  String k;
  int32_t v = 0;
  void construct(String k, int32_t v) {
    this->k = tsino::moved(k);
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("k"), this->k);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct P : tsino::Object {
  int32_t x = 0;
  int32_t h = 0;
  int32_t y = 0;
  void construct();
  int32_t get_sum();
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> extra;
  int32_t id = 0;
  String name;
  double value = 0;
  String note;
  void construct(tsino::Shared<tsino::Array<uint8_t>> extra, int32_t id, String name, double value, String note) {
    this->extra = tsino::moved(extra);
    this->id = id;
    this->name = tsino::moved(name);
    this->value = value;
    this->note = tsino::moved(note);
  }
};

String strip(const tsino::Ref<Strip>& given) {
  const int32_t value = given->value;
  const tsino::Ref<others> others_ = tsino::make<others>(given->a, given->b);
  return tsino::concat(
      tsino::Array<String>{F("a"), F("b")}.join(F("/")),
      F(" without "),
      String(value));
}

int32_t P::get_sum() {
  return this->x + this->h;
}

void P::construct() {
  this->x = 1;
  this->h = 2;
  this->y = 3;
}
const tsino::Ref<Styles> styles = tsino::make<Styles>(
    tsino::make<Styles_>("|", true),
    tsino::make<Styles_>(" ", false));

String pick(const String& n) {
  return (n == F("grid") ? styles->grid : styles->plain)->v;
}

void setup() {
  Serial.begin(115200);
  // @run
  // What remains of objects: printed, listed, copied, of classes and literals; satisfies; names in brackets.
  const tsino::Ref<Item> item = tsino::make<Item>(1, F("n"), 2.5, F("x"));
  const int32_t id = item->id;
  const tsino::Ref<rest> rest_ = tsino::make<rest>(item->name, item->value, item->note);
  Serial.print(id);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest_);
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("name"), F("value"), F("note")}.join());
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(rest_));
  Serial.println(strip(tsino::make<Strip>(1, F("a"), F("b"))));
  const String nm = rest_->name;
  const tsino::Ref<small> small_ = tsino::make<small>(rest_->value, rest_->note);
  Serial.print(tsino::withoutFormat(nm));
  Serial.print(F(" "));
  tsino::inspect(Serial, small_);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(small_->value),
          tsino::Union<double, String>(small_->note)}.join());
  tsino::Array<tsino::Ref<Rows>> rows{
      tsino::make<Rows>(F("a"), 1, true),
      tsino::make<Rows>(F("b"), 2, false)};
  for (const tsino::Ref<Rows>& row : rows) {
    const String& k = row->k;
    const tsino::Ref<r> r2 = tsino::make<r>(row->v, row->w);
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::inspect(Serial, r2);
    Serial.println();
  }
  tsino::inspect(
      Serial,
      rows.map<tsino::Ref<r_>>(
          [](const tsino::Ref<Rows>& given) -> tsino::Ref<r_> {
            const bool w = given->w;
            const tsino::Ref<r_> r2 = tsino::make<r_>(given->k, given->v);
            return r2;
          }));
  Serial.println();
  const tsino::Ref<Opt> o1 = tsino::make<Opt>(1, tsino::Optional<String>(F("x")));
  const int32_t aa = o1->a;
  const tsino::Ref<o2> o2_ = tsino::make<o2>(o1->b, o1->c);
  tsino::Array<String> names;
  if (o2_->b.has()) names.push(F("b"));
  if (o2_->c.has()) names.push(F("c"));
  Serial.print(aa);
  Serial.print(F(" "));
  tsino::inspect(Serial, o2_);
  Serial.print(F(" "));
  Serial.println(tsino::moved(names).length());
  const tsino::Ref<P> value = tsino::make<P>();
  const int32_t x = value->x;
  const tsino::Ref<py> py_ = tsino::make<py>(value->y);
  Serial.print(x);
  Serial.print(F(" "));
  tsino::inspect(Serial, py_);
  Serial.println();
  const tsino::Ref<Merged> merged = tsino::make<Merged>(9, rest_->name, rest_->value, rest_->note);
  tsino::inspect(Serial, merged);
  Serial.println();
  const tsino::Ref<Shape> value2 = tsino::make<Shape>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      item->id,
      item->name,
      item->value,
      item->note);
  const double vv = value2->value;
  const tsino::Ref<back> back_ = tsino::make<back>(
      value2->extra,
      value2->id,
      value2->name,
      value2->note);
  tsino::inspect(Serial, vv);
  Serial.print(F(" "));
  tsino::inspect(Serial, back_);
  Serial.println();
  const tsino::Ref<Steps> steps = tsino::make<Steps>(-1, 1, 0);
  Serial.print(steps->left);
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("left"), F("right"), F("stay")}.join());
  Serial.print(F(" "));
  tsino::inspect(Serial, steps);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::concat(pick(F("grid")), pick(F("plain")))));
  Serial.print(F(" "));
  Serial.println(styles->plain->on ? F("true") : F("false"));
  const tsino::Ref<Size> size = tsino::make<Size>(true, F("ten"), 1);
  size->with_space = !size->with_space;
  size->item10 += F("!");
  size->w += 4;
  size->w++;
  Serial.print(size->with_space ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(size->item10);
  Serial.print(F(" "));
  Serial.println(size->w);
}

void loop() {}
