// asked-casts: written by tsino from asked-casts.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Ok;
struct Fish;
struct Shape;
struct Square;
struct Circle;
struct Point;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Point>, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Ok : tsino::Object {
  int32_t value = 0;
  tsino::Optional<String> error;
  void construct(int32_t value, tsino::Optional<String> error = {}) {
    this->value = value;
    this->error = tsino::moved(error);
  }
};

struct Fish : tsino::Object {
  String name;
  tsino::Optional<tsino::Function<String()>> swim;
  tsino::Function<String()> fly;
  void construct(String name, tsino::Optional<tsino::Function<String()>> swim, tsino::Function<String()> fly = tsino::Function<String()>{}) {
    this->name = tsino::moved(name);
    this->swim = tsino::moved(swim);
    this->fly = tsino::moved(fly);
  }
};

struct Shape : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id);
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t id);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Circle : Shape {
  int32_t radius = 0;
  void construct(int32_t id);
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Point : tsino::Chained {
  tsino::Optional<Unknown> x;
  tsino::Optional<Unknown> code;
  int32_t y = 0;
  void construct(tsino::Optional<Unknown> x, tsino::Optional<Unknown> code = {}, int32_t y = 0) {
    this->x = tsino::moved(x);
    this->code = tsino::moved(code);
    this->y = y;
  }
};

bool isBad(const tsino::Ref<Ok>& r) {
  return r->error.has();
}

tsino::Optional<String> errorOf(const tsino::Ref<Ok>& r) {
  return isBad(r) ? tsino::Optional<String>(r->error.value()) : tsino::Optional<String>{};
}

bool isFish(const tsino::Ref<Fish>& pet) {
  return pet->name == F("Nemo");
}

void Shape::construct(int32_t id) {
  this->id = id;
}

void Square::construct(int32_t id) {
  Shape::construct(id);
  this->side = 2;
}

void Circle::construct(int32_t id) {
  Shape::construct(id);
  this->radius = 3;
}

const __FlashStringHelper* kindOf(const tsino::Ref<Shape>& s) {
  return s->isA(Square::classId) ? F("square") : (s->isA(Circle::classId) ? tsino::Optional<int32_t>(
      tsino::castTo<Circle>(s)->radius) : tsino::Optional<int32_t>{}).has() ? F("circle") : F("?");
}

bool isPoint(const Unknown& v) {
  return (v.is<tsino::Ref<Point>>() && v.get<tsino::Ref<Point>>()->x.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      v.get<tsino::Ref<Point>>()->x) : Unknown(tsino::Undefined{})).is<double>();
}

void show(const Unknown& v) {
  const tsino::Ref<Point> point = v.get<tsino::Ref<Point>>();
  Serial.print(
      tsino::withoutFormat(
          tsino::typeOf(
              v.is<tsino::Ref<Point>>() && v.get<tsino::Ref<Point>>()->x.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
                  v.get<tsino::Ref<Point>>()->x) : Unknown(tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.println(
      (v.is<tsino::Ref<Point>>() && v.get<tsino::Ref<Point>>()->x.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
          v.get<tsino::Ref<Point>>()->x) : Unknown(tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Ok>> results{
      tsino::make<Ok>(1),
      tsino::make<Ok>(0, tsino::Optional<String>(F("e")))};
  Serial.print(results.filter([](const tsino::Ref<Ok>& r) -> bool { return isBad(r); }).length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      results.map<tsino::Union<double, String>>(
          [](const tsino::Ref<Ok>& r) -> tsino::Union<double, String> {
            return isBad(r) ? tsino::Union<double, String>(r->error.value()) : tsino::Union<double, String>(
                (double)r->value);
          }));
  Serial.println();
  for (const tsino::Ref<Ok>& r : results) {
    const tsino::Optional<String> error = r->error;
    tsino::Optional<String> error2 = r->error;
    Serial.print(!error.has() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(error));
    Serial.print(F(" "));
    Serial.print(error.has() ? error.value() : String(F("none")));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            error2.has() ? tsino::Optional<int32_t>(tsino::length(error2.value())) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(r->error.has() ? F("true") : F("false"));
    if (!(r->error.has() && tsino::truthy(r->error.value()))) Serial.println(F("no error"));
  }
  tsino::inspect(
      Serial,
      results.map<tsino::Optional<String>>(
          [](const tsino::Ref<Ok>& r) -> tsino::Optional<String> { return errorOf(r); }));
  Serial.println();
  tsino::Array<tsino::Ref<Fish>> pets{
      tsino::make<Fish>(
          F("Nemo"),
          tsino::Optional<tsino::Function<String()>>([]() -> String { return F("swims"); })),
      tsino::make<Fish>(
          F("Tweety"),
          tsino::Optional<tsino::Function<String()>>{},
          []() -> String { return F("flies"); })};
  for (const tsino::Ref<Fish>& pet : pets) {
    Serial.print(tsino::withoutFormat(pet->name));
    Serial.print(F(" "));
    Serial.println(isFish(pet) ? pet->swim.value()() : pet->fly());
  }
  tsino::Array<tsino::Ref<Shape>> list{
      tsino::Ref<Shape>(tsino::make<Square>(1)),
      tsino::Ref<Shape>(tsino::make<Circle>(2)),
      tsino::make<Shape>(3)};
  for (const tsino::Ref<Shape>& shape : list) {
    Serial.print(shape->id);
    Serial.print(F(" "));
    Serial.println(kindOf(shape));
  }
  tsino::Array<Unknown> values{
      Unknown(tsino::make<Point>(tsino::Optional<Unknown>(Unknown(1.0)))),
      Unknown(tsino::make<Point>(tsino::Optional<Unknown>(Unknown(String(F("s")))))),
      Unknown(tsino::make<Point>(tsino::Optional<Unknown>{}, tsino::Optional<Unknown>{}, 1)),
      Unknown(String(F("q"))),
      Unknown(tsino::Null{}),
      Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{}))};
  for (const Unknown& v : values) {
    Serial.print(isPoint(v) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(isPoint(v) ? (int32_t)v.get<tsino::Ref<Point>>()->x.value().get<double>() : -1);
    Serial.print(F(" "));
    Serial.println(v.is<double>() ? F("true") : F("false"));
  }
  show(Unknown(tsino::make<Point>(tsino::Optional<Unknown>(Unknown(String(F("s")))))));
  show(Unknown(tsino::make<Point>(tsino::Optional<Unknown>{}, tsino::Optional<Unknown>{}, 2)));
  tsino::raise(tsino::make<tsino::Error>(F("failed")));
  {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    Serial.print(
        (e.is<tsino::Undefined>() || e.is<tsino::Null>() ? ((void)tsino::impossible(0), Unknown(
            tsino::Undefined{})) : e.is<tsino::Ref<Point>>()
            && e.get<tsino::Ref<Point>>()->code.has() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            e.get<tsino::Ref<Point>>()->code) : Unknown(tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(e.get<tsino::Ref<tsino::Error>>()->message);
  }
}

void loop() {}
