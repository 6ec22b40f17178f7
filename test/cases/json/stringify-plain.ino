// stringify-plain: written by tsino from stringify-plain.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/json-map.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-set.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

enum class Mode : uint8_t { Off, On };
struct Options;
struct Pair;
struct Point;
struct Log;
struct Shapes;
struct Shape;
struct Shape_;
struct Shape2;
struct Named;
struct Shape3;
struct Deep;
struct Deep_;

struct Options : tsino::Object {
  String name;
  tsino::Optional<double> size;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  void construct(String name, tsino::Optional<double> size = {}, tsino::Union<tsino::Undefined, tsino::Null, String> note = tsino::Union<tsino::Undefined, tsino::Null, String>{}) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->note = tsino::moved(note);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("size"), this->size);
    out.field(F("note"), this->note);
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

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t get_sum();
  virtual void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Point"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
  virtual ~Point() {}
};

struct Log : tsino::Chained {
  tsino::Array<String> lines;
  tsino::Array<tsino::Ref<Point>> points;
  tsino::Optional<tsino::Ref<Point>> last;
  tsino::Optional<tsino::Ref<Log>> next;
  void construct();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Log"), *this);
    out.field(F("lines"), this->lines);
    out.field(F("points"), this->points);
    out.fieldOrNull(F("last"), this->last);
    out.field(F("next"), this->next);
    out.end();
  }
};

struct Shapes : tsino::Object {
  String kind;
  int32_t r = 0;
  int32_t w = 0;
  double h = 0;
  void construct(String kind, int32_t r, int32_t w = 0, double h = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->w = w;
    this->h = h;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("circle")) out.field(F("r"), this->r);
    if (this->kind == F("box")) {
      out.field(F("w"), this->w);
      out.field(F("h"), this->h);
    }
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  String b;
  tsino::Shared<tsino::Array<bool>> c;
  void construct(int32_t a, String b, tsino::Shared<tsino::Array<bool>> c) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t key_with_space = 0;
  int32_t quou22te = 0;
  int32_t n = 0;
  int32_t item10 = 0;
  void construct(int32_t key_with_space, int32_t quou22te, int32_t n, int32_t item10) {
    this->key_with_space = key_with_space;
    this->quou22te = quou22te;
    this->n = n;
    this->item10 = item10;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("10"), this->item10);
    out.field(F("key with space"), this->key_with_space);
    out.field(F("quo\\\"te"), this->quou22te);
    out.field(F(""), this->n);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Function<int32_t()> f;
  int32_t kept = 0;
  void construct(tsino::Function<int32_t()> f, int32_t kept) {
    this->f = tsino::moved(f);
    this->kept = kept;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kept"), this->kept);
    out.end();
  }
};

struct Named : Point {
  int32_t hidden = 0;
  String label;
  void construct(int32_t x, int32_t y);
  void writeJson(tsino::JsonWriter& out) const override {
    out.begin(F("Named"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  Mode m = (Mode)0;
  tsino::Ref<Deep> deep;
  void construct(Mode m, tsino::Ref<Deep> deep) {
    this->m = tsino::moved(m);
    this->deep = tsino::moved(deep);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("m"), this->m);
    out.field(F("deep"), this->deep);
    out.end();
  }
};

struct Deep : tsino::Object {
  tsino::Ref<Deep_> a;
  void construct(tsino::Ref<Deep_> a) {
    this->a = tsino::moved(a);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Deep_ : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> b;
  void construct(tsino::Shared<tsino::Array<int32_t>> b) {
    this->b = tsino::moved(b);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("b"), this->b);
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

void Log::construct() {
  this->lines = tsino::Array<String>{};
  this->points = tsino::Array<tsino::Ref<Point>>{};
  this->last = {};
}

void setup() {
  Serial.begin(115200);
  // @run
  // JSON.stringify of values, texts with escapes, objects, instances, records, tuples; indents.
  Serial.print(tsino::withoutFormat(tsino::toJson(1)));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(-0.5));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(1e21));
  Serial.print(F(" "));
  Serial.print(tsino::toJson((double)NAN));
  Serial.print(F(" "));
  Serial.print(tsino::toJson((double)-INFINITY));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(-0.0));
  Serial.print(tsino::withoutFormat(tsino::toJson(F("a"))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(F("")));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(F("quote \" and \\ back")));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(F("line\nbreak\ttab\r\010\014")));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::textFromBytes("\000\037\177", 3))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(F("\303\244\360\237\230\200")));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(F("</script>'")));
  Serial.print(tsino::withoutFormat(tsino::toJson(true)));
  Serial.println(F(" null"));
  Serial.print(
      tsino::withoutFormat(
          tsino::toJson(
              tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>>{
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::Union<bool, double, String>(1.0)),
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::Union<bool, double, String>(String(F("a")))),
                  tsino::Optional<tsino::Union<bool, double, String>>{},
                  tsino::Optional<tsino::Union<bool, double, String>>(
                      tsino::Union<bool, double, String>(false))})));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::Array<tsino::Array<uint8_t>>{
              tsino::Array<uint8_t>{1},
              tsino::Array<uint8_t>{2, 3}}));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape>(
              1,
              F("x"),
              tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true}))));
  Serial.println(tsino::toJson(tsino::make<Shape_>(1, 2, 3, 4)));
  tsino::Array<tsino::Ref<Options>> options{
      tsino::make<Options>(F("a")),
      tsino::make<Options>(
          F("b"),
          tsino::Optional<double>{},
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})),
      tsino::make<Options>(F("c"), tsino::Optional<double>(0.25))};
  Serial.println(tsino::toJson(options));
  options[0]->size = 7.0;
  Serial.println(tsino::toJson(options[0]));
  const auto record = tsino::makeRecord<uint8_t>({{F("z"), 1}});
  record->set(F("a"), 2);
  record->set(F("5"), 3);
  Serial.print(tsino::withoutFormat(tsino::toJson(record)));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(record, 2));
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("t"), 1);
  Serial.print(tsino::withoutFormat(tsino::toJson(pair)));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape2>([]() -> int32_t { return 1; }, 1)));
  tsino::Array<tsino::Ref<Point>> ps{
      tsino::make<Point>(1, 2),
      tsino::Ref<Point>(tsino::make<Named>(3, 4))};
  Serial.print(tsino::withoutFormat(tsino::toJson(ps)));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(ps, String(F("--"))));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::makeMap<String, uint8_t>({{F("a"), 1}}))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::makeShared<tsino::Set<uint8_t>>(1)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::Array<tsino::Shared<tsino::Map<String, int32_t>>>{
              tsino::makeShared<tsino::Map<String, int32_t>>()}));
  const tsino::Ref<Log> log = tsino::make<Log>();
  log->lines.push(F("a \"quoted\" line"));
  log->points.push((log->last = tsino::make<Point>(0, 0)).value());
  log->last.value()->x = 9;
  Serial.println(tsino::toJson(log));
  log->next = tsino::make<Log>();
  Serial.print(tsino::split(tsino::toJson(log, 1), F("\n")).length());
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::toJson(log)));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape3>(
              Mode::On,
              tsino::make<Deep>(
                  tsino::make<Deep_>(
                      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})))),
          String(F("\t"))));
  tsino::Array<tsino::Ref<Shapes>> shapes{
      tsino::make<Shapes>(F("circle"), 1),
      tsino::make<Shapes>(F("box"), 0, 1, 2.5)};
  Serial.println(tsino::toJson(shapes));
}

void loop() {}
