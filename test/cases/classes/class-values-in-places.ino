// class-values-in-places: written by tsino from class-values-in-places.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Empty;
struct Bad;
struct shapes_Dot;
struct Points;
struct Entry;
struct Driver;
struct Classes;
struct Fast;
struct Slow;
struct Other;
struct Row;
struct Point;
struct Tree_string;
struct Named;

// @run
// Classes as values in harder places: defaults, errors in constructors, namespaces, functions, optional and generic ones.
struct Empty : tsino::Object {
  int32_t value = 0;
  void construct();
  virtual ~Empty() {}
};

struct Bad : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n);
};

struct shapes_Dot : tsino::Object {
  int32_t x = 0;
  void construct();
};

struct Points : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  virtual ~Points() {}
};

struct Entry : tsino::Object {
  String name;
  tsino::Function<tsino::Ref<Driver>(int32_t)> driver;
  void construct(String name, tsino::Function<tsino::Ref<Driver>(int32_t)> driver) {
    this->name = tsino::moved(name);
    this->driver = tsino::moved(driver);
  }
};

struct Driver : tsino::Object {
  virtual int32_t read() = 0;
  virtual ~Driver() {}
};

struct Classes : tsino::Object {
  tsino::Function<tsino::Ref<Driver>(int32_t)> Fast_;
  tsino::Function<tsino::Ref<Driver>(int32_t)> Slow_;
  void construct(tsino::Function<tsino::Ref<Driver>(int32_t)> Fast_, tsino::Function<tsino::Ref<Driver>(int32_t)> Slow_) {
    this->Fast_ = tsino::moved(Fast_);
    this->Slow_ = tsino::moved(Slow_);
  }
};

struct Fast : Driver {
  int32_t pin = 0;
  void construct(int32_t pin);
  int32_t read() final;
};

struct Slow : Driver {
  int32_t n = 0;
  void construct(int32_t pin);
  int32_t read() final;
};

struct Other : Empty {
  void construct();
};

struct Row : tsino::Object {
  int32_t cells = 0;
  void construct();
};

struct Point : Points {
  void construct(int32_t x = 1, int32_t y = 2);
};

struct Tree_string : tsino::Chained {
  String value;
  tsino::Array<tsino::Ref<Tree_string>> kids;
  void construct(String value);
  tsino::Ref<Tree_string> add(const tsino::Function<tsino::Ref<Tree_string>(const String&)>& kind, const __FlashStringHelper* v);
  virtual ~Tree_string() {}
};

struct Named : Tree_string {
  String show();
};

tsino::Ref<Empty> newEmpty() {
  return tsino::make<Empty>();
}

void Empty::construct() {
  this->value = 7;
}

tsino::Ref<Empty> newOther() {
  return tsino::make<Other>();
}

void Other::construct() {
  Empty::construct();
  this->value = 8;
}

int32_t f(const tsino::Optional<tsino::Function<tsino::Ref<Empty>()>>& ctorGiven = {}) {
  const tsino::Function<tsino::Ref<Empty>()> ctor = ctorGiven.has() ? ctorGiven.value() : tsino::Function<tsino::Ref<Empty>()>::of<decltype(newEmpty), newEmpty>();
  return ctor()->value;
}

tsino::Ref<Bad> newBad(int32_t n) {
  return tsino::make<Bad>(n);
}

void Bad::construct(int32_t n) {
  this->n = n;
  if (n < 0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("negative "), n));
    return;
  }
}

String tryMake(const tsino::Function<tsino::Ref<Bad>(int32_t)>& ctor, int32_t n) {
  {
    tsino::Ref<Bad> ctorResult = ctor(n);
    if (tsino::thrown()) goto caught;
    return tsino::concat(F("ok "), String(ctorResult->n));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->isA(tsino::RangeError::classId) ? tsino::downcast<tsino::RangeError>(e)->message : String(
        F("?"));
  }
}

tsino::Ref<shapes_Dot> newshapes_Dot() {
  return tsino::make<shapes_Dot>();
}

void shapes_Dot::construct() {
  this->x = 1;
}

void Row::construct() {
  this->cells = 3;
}

int32_t local() {
  const tsino::Function<tsino::Ref<Row>()> newRow = []() -> tsino::Ref<Row> {
    return tsino::make<Row>();
  };
  const tsino::Function<tsino::Ref<Row>()>& make = newRow;
  return make()->cells;
}

tsino::Ref<Points> newPoint(tsino::Optional<int32_t> x, tsino::Optional<int32_t> y) {
  return tsino::make<Point>(x.valueOr(1), y.valueOr(2));
}

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

tsino::Ref<Driver> newFast(int32_t pin) {
  return tsino::make<Fast>(pin);
}

void Fast::construct(int32_t pin) {
  this->pin = pin;
}

int32_t Fast::read() {
  return this->pin * 2;
}

tsino::Ref<Driver> newSlow(int32_t pin) {
  return tsino::make<Slow>(pin);
}

void Slow::construct(int32_t pin) {
  this->n = 0;
  this->n = pin;
}

int32_t Slow::read() {
  return ++this->n;
}

void Tree_string::construct(String value) {
  this->kids = tsino::Array<tsino::Ref<Tree_string>>{};
  this->value = tsino::moved(value);
}

tsino::Ref<Tree_string> Tree_string::add(const tsino::Function<tsino::Ref<Tree_string>(const String&)>& kind, const __FlashStringHelper* v) {
  this->kids.push(kind(v));
  return tsino::Ref<Tree_string>(this);
}

tsino::Ref<Tree_string> newNamed(const String& value) {
  return tsino::make<Named>(value);
}

String Named::show() {
  return tsino::concat(this->value, String(this->kids.length()));
}
const tsino::Function<tsino::Ref<Bad>(int32_t)> wide = tsino::Function<tsino::Ref<Bad>(int32_t)>::of<decltype(newBad), newBad>();

tsino::Ref<Bad> wrapped(int32_t n) {
  return wide(n);
}

void setup() {
  Serial.begin(115200);
  Serial.print(f());
  Serial.print(F(" "));
  Serial.print(
      f(
          tsino::Optional<tsino::Function<tsino::Ref<Empty>()>>(
              tsino::Function<tsino::Ref<Empty>()>::of<decltype(newOther), newOther>())));
  Serial.print(F(" "));
  Serial.println(f({}));
  String withoutFormatResult = tsino::withoutFormat(
      tryMake(tsino::Function<tsino::Ref<Bad>(int32_t)>::of<decltype(newBad), newBad>(), 1));
  String tryMakeResult = tryMake(
      tsino::Function<tsino::Ref<Bad>(int32_t)>::of<decltype(newBad), newBad>(),
      -1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(tryMakeResult);
  tsino::Array<tsino::Function<tsino::Ref<shapes_Dot>()>> dots{
      tsino::Function<tsino::Ref<shapes_Dot>()>::of<decltype(newshapes_Dot), newshapes_Dot>()};
  Serial.println(dots[0]()->x);
  Serial.println(local());
  tsino::Array<tsino::Function<tsino::Ref<Points>(tsino::Optional<int32_t>, tsino::Optional<int32_t>)>> points{
      tsino::Function<tsino::Ref<Points>(tsino::Optional<int32_t>, tsino::Optional<int32_t>)>::of<decltype(newPoint), newPoint>()};
  Serial.print(points[0]({}, {})->y);
  Serial.print(F(" "));
  Serial.println(points[0](5, {})->x);
  tsino::Array<tsino::Ref<Entry>> table{
      tsino::make<Entry>(
          F("fast"),
          tsino::Function<tsino::Ref<Driver>(int32_t)>::of<decltype(newFast), newFast>()),
      tsino::make<Entry>(
          F("slow"),
          tsino::Function<tsino::Ref<Driver>(int32_t)>::of<decltype(newSlow), newSlow>())};
  for (const tsino::Ref<Entry>& item : table) {
    const String& name = item->name;
    const tsino::Function<tsino::Ref<Driver>(int32_t)>& driver = item->driver;
    const tsino::Ref<Driver> d = driver(4);
    int32_t value = d->read();
    int32_t value2 = d->read();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(value);
    Serial.print(F(" "));
    Serial.print(value2);
    Serial.print(F(" "));
    Serial.println(
        driver == tsino::Function<tsino::Ref<Driver>(int32_t)>::of<decltype(newSlow), newSlow>() ? F("true") : F("false"));
  }
  const tsino::Ref<Classes> classes = tsino::make<Classes>(
      tsino::Function<tsino::Ref<Driver>(int32_t)>::of<decltype(newFast), newFast>(),
      tsino::Function<tsino::Ref<Driver>(int32_t)>::of<decltype(newSlow), newSlow>());
  int32_t readResult = tsino::downcast<Slow>(classes->Slow_(1))->read();
  Serial.print(tsino::downcast<Fast>(classes->Fast_(1))->read());
  Serial.print(F(" "));
  Serial.println(readResult);
  const auto seen = tsino::makeMap<tsino::Function<tsino::Ref<Empty>()>, String>(
      {
          {tsino::Function<tsino::Ref<Empty>()>::of<decltype(newEmpty), newEmpty>(), F("empty")},
          {tsino::Function<tsino::Ref<Empty>()>::of<decltype(newOther), newOther>(), F("other")}});
  tsino::Function<tsino::Ref<Empty>()> value = tsino::Function<tsino::Ref<Empty>()>::of<decltype(newEmpty), newEmpty>();
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              seen->get(tsino::Function<tsino::Ref<Empty>()>::of<decltype(newOther), newOther>()))));
  Serial.print(F(" "));
  Serial.print(
      seen->has(tsino::Function<tsino::Ref<Empty>()>::of<decltype(newEmpty), newEmpty>()) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(F("function"));
  tsino::Optional<tsino::Function<tsino::Ref<Empty>()>> maybe;
  Serial.print(!maybe.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(maybe.has() ? 1 : 2);
  maybe = tsino::Optional<tsino::Function<tsino::Ref<Empty>()>>(
      tsino::Function<tsino::Ref<Empty>()>::of<decltype(newOther), newOther>());
  Serial.println(maybe.has() ? maybe.value()()->value : 0);
  Serial.println(
      tsino::downcast<Named>(
          tsino::make<Named>(F("a"))->add(
              tsino::Function<tsino::Ref<Tree_string>(const String&)>::of<decltype(newNamed), newNamed>(),
              F("b")))->show());
  tsino::Array<tsino::Ref<Bad>> value2 = tsino::Array<uint8_t>{1, 2}.map<tsino::Ref<Bad>>(
      [](int32_t n) -> tsino::Ref<Bad> {
        if (tsino::thrown()) return {};
        return wrapped(n);
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(
      value2.map<int8_t>([](const tsino::Ref<Bad>& b) -> int32_t { return b->n; }).join());
}

void loop() {}
