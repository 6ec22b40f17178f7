// calls-and-picked-names: written by tsino from calls-and-picked-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/json-function.h"
#include "src/tsino/json-of.h"
#include "src/tsino/json-record-of.h"
#include "src/tsino/json-typed-array.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct O;
struct Value;
struct Value_;
struct Value2;
struct Value3;
struct Pair;
struct Point;
struct Named;
struct Temperature;
struct Hot;
struct Listed;
struct ToJSON;
struct Checked;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;
struct X;
struct Shape7;
struct Shape8;

struct O : tsino::Object {
  String k;
  tsino::Function<int32_t()> get_c;
  tsino::Function<void(int32_t)> set_c;
  tsino::Function<void(int32_t)> set_only;
  void construct(String k, tsino::Function<int32_t()> get_c, tsino::Function<void(int32_t)> set_c, tsino::Function<void(int32_t)> set_only) {
    this->k = tsino::moved(k);
    this->get_c = tsino::moved(get_c);
    this->set_c = tsino::moved(set_c);
    this->set_only = tsino::moved(set_only);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("c"))) out.field(F("c"), this->get_c());
      if (out.wants(F("k"))) out.field(F("k"), this->k);
    } while (out.again());
    out.end();
  }
};

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

struct Pair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

// @run
// What JSON.stringify calls: toJSON of classes, their heirs and what throws, getters of literals; lists of names that pick and
// order properties on all levels, of records too; functions and typed arrays inside of values.
struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t get_sum();
  virtual void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Point"), *this);
    do {
      if (out.wants(F("x"))) out.field(F("x"), this->x);
      if (out.wants(F("y"))) out.field(F("y"), this->y);
    } while (out.again());
    out.end();
  }
  virtual ~Point() {}
};

struct Named : Point {
  int32_t hidden = 0;
  String label;
  void construct(int32_t x, int32_t y);
  void writeJson(tsino::JsonWriter& out) const override {
    out.begin(F("Named"), *this);
    do {
      if (out.wants(F("x"))) out.field(F("x"), this->x);
      if (out.wants(F("y"))) out.field(F("y"), this->y);
      if (out.wants(F("label"))) out.field(F("label"), this->label);
    } while (out.again());
    out.end();
  }
};

struct Temperature : tsino::Object {
  double celsius = 0;
  void construct(double celsius);
  String toJSON();
  virtual void writeJson(tsino::JsonWriter& out) const {
    tsino::writeJson(out, const_cast<Temperature*>(this)->toJSON());
  }
  virtual ~Temperature() {}
};

struct Hot : Temperature {
  int32_t extra = 0;
  void construct(int32_t celsius);
  void writeJson(tsino::JsonWriter& out) const override {
    tsino::writeJson(out, const_cast<Hot*>(this)->toJSON());
  }
};

struct Listed : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a);
  tsino::Ref<ToJSON> toJSON();
  void writeJson(tsino::JsonWriter& out) const {
    tsino::writeJson(out, const_cast<Listed*>(this)->toJSON());
  }
};

struct ToJSON : tsino::Object {
  int32_t a = 0;
  tsino::Shared<tsino::Array<uint8_t>> list;
  void construct(int32_t a, tsino::Shared<tsino::Array<uint8_t>> list) {
    this->a = a;
    this->list = tsino::moved(list);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("a"))) out.field(F("a"), this->a);
      if (out.wants(F("list"))) out.field(F("list"), this->list);
    } while (out.again());
    out.end();
  }
};

struct Checked : tsino::Object {
  int32_t n_ = 0;
  void construct(int32_t n_);
  int32_t toJSON();
  void writeJson(tsino::JsonWriter& out) const {
    if (tsino::thrown()) return;
    tsino::writeJson(out, const_cast<Checked*>(this)->toJSON());
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Temperature> t;
  void construct(tsino::Ref<Temperature> t) {
    this->t = tsino::moved(t);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("t"))) out.field(F("t"), this->t);
    } while (out.again());
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Listed>>> p;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Listed>>> p) {
    this->p = tsino::moved(p);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("p"))) out.field(F("p"), this->p);
    } while (out.again());
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t y = 0;
  tsino::Function<int32_t()> get_x;
  void construct(int32_t y, tsino::Function<int32_t()> get_x) {
    this->y = y;
    this->get_x = tsino::moved(get_x);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("x"))) out.field(F("x"), this->get_x());
      if (out.wants(F("y"))) out.field(F("y"), this->y);
    } while (out.again());
    out.end();
  }
};

struct Shape3 : tsino::Object {
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

struct Shape4 : tsino::Object {
  int32_t b = 0;
  int32_t a = 0;
  int32_t qu22 = 0;
  void construct(int32_t b, int32_t a, int32_t qu22) {
    this->b = b;
    this->a = a;
    this->qu22 = qu22;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("b"))) out.field(F("b"), this->b);
      if (out.wants(F("a"))) out.field(F("a"), this->a);
      if (out.wants(F("q\""))) out.field(F("q\\\""), this->qu22);
    } while (out.again());
    out.end();
  }
};

struct Shape5 : tsino::Object {
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

struct Shape6 : tsino::Object {
  int32_t y = 0;
  tsino::Shared<tsino::Array<tsino::Ref<X>>> x;
  void construct(int32_t y, tsino::Shared<tsino::Array<tsino::Ref<X>>> x) {
    this->y = y;
    this->x = tsino::moved(x);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("y"))) out.field(F("y"), this->y);
      if (out.wants(F("x"))) out.field(F("x"), this->x);
    } while (out.again());
    out.end();
  }
};

struct X : tsino::Object {
  int32_t z = 0;
  int32_t k = 0;
  void construct(int32_t z, int32_t k) {
    this->z = z;
    this->k = k;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("z"))) out.field(F("z"), this->z);
      if (out.wants(F("k"))) out.field(F("k"), this->k);
    } while (out.again());
    out.end();
  }
};

struct Shape7 : tsino::Object {
  tsino::Function<int32_t()> f;
  int32_t kept = 0;
  void construct(tsino::Function<int32_t()> f, int32_t kept) {
    this->f = tsino::moved(f);
    this->kept = kept;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("kept"))) out.field(F("kept"), this->kept);
    } while (out.again());
    out.end();
  }
};

struct Shape8 : tsino::Object {
  tsino::Float32Array f;
  void construct(tsino::Float32Array f) {
    this->f = tsino::moved(f);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("f"))) out.field(F("f"), this->f);
    } while (out.again());
    out.end();
  }
};

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t Point::get_sum() {
  return this->x + this->y;
}

void Named::construct(int32_t x, int32_t y) {
  Point::construct(x, y);
  this->hidden = 1;
  this->label = tsino::concat(F("p"), String(this->hidden));
}

void Temperature::construct(double celsius) {
  this->celsius = celsius;
}

String Temperature::toJSON() {
  return tsino::concat(tsino::toFixed(this->celsius, 1), F("C"));
}

void Hot::construct(int32_t celsius) {
  Temperature::construct(celsius);
  this->extra = 1;
}

void Listed::construct(int32_t a) {
  this->a = a;
}

tsino::Ref<ToJSON> Listed::toJSON() {
  return tsino::make<ToJSON>(
      this->a,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, (uint8_t)this->a}));
}

void Checked::construct(int32_t n_) {
  this->n_ = n_;
}

int32_t Checked::toJSON() {
  if (this->n_ < 0) {
    tsino::raise(tsino::make<tsino::Error>(F("neg")));
    return 0;
  }
  return this->n_;
}
int32_t n = 1;

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::make<Point>(1, 2))));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Named>(3, 4)));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJson(
              tsino::Array<tsino::Ref<Temperature>>{
                  tsino::make<Temperature>(20.0),
                  tsino::make<Temperature>(-0.25),
                  tsino::Ref<Temperature>(tsino::make<Hot>(3))})));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape>(tsino::make<Temperature>(1.0))));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::make<Listed>(4))));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape_>(
              tsino::makeShared<tsino::Array<tsino::Ref<Listed>>>(
                  tsino::Array<tsino::Ref<Listed>>{tsino::make<Listed>(5)})),
          1));
  Serial.println(tsino::toJson(tsino::make<Shape2>(1, []() -> int32_t { return 5; })));
  const tsino::Ref<O> o = tsino::make<O>(
      F("s"),
      []() -> int32_t { return n++; },
      [](int32_t v) { n = v; },
      [](int32_t v) { n = v; });
  String withoutFormatResult = tsino::withoutFormat(tsino::toJson(o));
  String value = tsino::toJson(tsino::Array<tsino::Ref<O>>{o, o});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value);
  {
    String value2 = tsino::toJson(
        tsino::Array<tsino::Ref<Checked>>{
            tsino::make<Checked>(1),
            tsino::make<Checked>(-1),
            tsino::make<Checked>(3)});
    if (tsino::thrown()) goto caught;
    Serial.println(value2);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  const tsino::Ref<Value> value2 = tsino::make<Value>(
      F("n"),
      tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))}),
      tsino::make<Value_>(tsino::make<Value2>(), tsino::make<Value3>(tsino::Optional<bool>{})));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJsonOf(value2, tsino::Array<String>{F("name"), F("nested"), F("deep")})));
  Serial.print(F(" "));
  Serial.println(tsino::toJsonOf(tsino::make<Shape3>(1, 2), tsino::Array<String>{F("a"), F("b")}));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJsonOf(
              tsino::make<Shape4>(1, 2, 3),
              tsino::Array<String>{F("a"), F("a"), F("q\""), F("zz"), F("b")},
              2)));
  Serial.print(F(" "));
  Serial.println(tsino::toJsonOf(tsino::make<Shape5>(1), tsino::Array<String>{}));
  tsino::Array<String> names;
  for (const String& c : tsino::eachCharacterOf(F("xyz"))) names.push(c);
  const auto rec = tsino::makeRecord<uint8_t>({{F("z"), 1}, {F("q"), 2}, {F("x"), 3}});
  Serial.print(tsino::withoutFormat(tsino::toJsonOf(rec, names)));
  Serial.print(F(" "));
  Serial.print(
      tsino::toJsonOf(
          tsino::Array<tsino::Ref<Shape6>>{
              tsino::make<Shape6>(
                  1,
                  tsino::makeShared<tsino::Array<tsino::Ref<X>>>(
                      tsino::Array<tsino::Ref<X>>{tsino::make<X>(2, 1)}))},
          names));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(rec));
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("t"), 1);
  Serial.print(tsino::withoutFormat(tsino::toJson(pair)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape7>([]() -> int32_t { return 1; }, 1)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(tsino::Array<tsino::Function<int32_t()>>{[]() -> int32_t { return 1; }}));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::Uint8Array::of(1, 2))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape8>(tsino::Float32Array::of(0.5)), 2));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::Uint8Array(0)));
  tsino::Array<uint8_t> xs{1};
  Serial.println(tsino::toJson(xs, xs.push(2)));
}

void loop() {}
