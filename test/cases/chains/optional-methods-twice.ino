// optional-methods-twice: written by tsino from optional-methods-twice.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct Shape;
struct Sq;
struct PlainShape;

struct Shape : tsino::Chained {
  double n = 0;
  tsino::Optional<tsino::Ref<Shape>> inner;
  virtual tsino::Ref<Shape> scale(int32_t) = 0;
  virtual bool has_scale() = 0;
  virtual tsino::Ref<Shape> next() = 0;
  virtual bool has_next() = 0;
  virtual ~Shape() {}
};

struct Sq : Shape {
  void construct();
  tsino::Ref<Shape> scale(int32_t by) final;
  tsino::Ref<Shape> next() final;
  bool has_scale() final;
  bool has_next() final;
};

struct PlainShape : Shape {
  tsino::Optional<tsino::Function<tsino::Ref<Shape>(int32_t)>> scale_;
  tsino::Optional<tsino::Function<tsino::Ref<Shape>()>> next__;
  void construct(double n, tsino::Optional<tsino::Ref<Shape>> inner = {}, tsino::Optional<tsino::Function<tsino::Ref<Shape>(int32_t)>> scale_ = {}, tsino::Optional<tsino::Function<tsino::Ref<Shape>()>> next__ = {}) {
    this->n = n;
    this->inner = tsino::moved(inner);
    this->scale_ = tsino::moved(scale_);
    this->next__ = tsino::moved(next__);
  }
  tsino::Ref<Shape> scale(int32_t by) final;
  bool has_scale() final;
  tsino::Ref<Shape> next() final;
  bool has_next() final;
};

tsino::Ref<Shape> Sq::scale(int32_t by) {
  return tsino::make<PlainShape>(
      this->n * by,
      tsino::Optional<tsino::Ref<Shape>>{},
      tsino::Optional<tsino::Function<tsino::Ref<Shape>(int32_t)>>(
          [by](int32_t k) -> tsino::Ref<Shape> {
            return tsino::make<PlainShape>((double)by * k * 10.0);
          }));
}

tsino::Ref<Shape> Sq::next() {
  return tsino::make<Sq>();
}

void Sq::construct() {
  this->n = 1.0;
}
int32_t calls = 0;

int32_t count() {
  return ++calls;
}

bool Sq::has_scale() {
  return true;
}

bool Sq::has_next() {
  return true;
}

tsino::Ref<Shape> PlainShape::scale(int32_t by) {
  return this->scale_.value()(by);
}

bool PlainShape::has_scale() {
  return this->scale_.has();
}

tsino::Ref<Shape> PlainShape::next() {
  return this->next__.value()();
}

bool PlainShape::has_next() {
  return this->next__.has();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Shape> plain = tsino::make<PlainShape>(5.0);
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::Ref<Shape>(tsino::make<Sq>()),
      plain,
      tsino::Ref<Shape>(
          tsino::make<PlainShape>(
              7.0,
              tsino::Optional<tsino::Ref<Shape>>{},
              tsino::Optional<tsino::Function<tsino::Ref<Shape>(int32_t)>>(
                  [](int32_t by) -> tsino::Ref<Shape> { return tsino::make<Sq>(); }))),
      tsino::Ref<Shape>(
          tsino::make<PlainShape>(
              2.0,
              tsino::Optional<tsino::Ref<Shape>>(
                  tsino::Optional<tsino::Ref<Sq>>(tsino::make<Sq>()))))};
  for (const tsino::Ref<Shape>& s : shapes) {
    tsino::Optional<tsino::Ref<Shape>> value = s->has_scale() ? tsino::Optional<tsino::Ref<Shape>>(
        s->scale(count())) : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::Optional<double> value2 = value.has() && value.value()->has_scale() ? tsino::Optional<double>(
        value.value()->scale(2)->n) : tsino::Optional<double>{};
    tsino::inspect(Serial, value2);
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        s->has_scale() ? tsino::Optional<double>(s->scale(3)->n) : tsino::Optional<double>{});
    Serial.print(F(" "));
    Serial.println(calls);
    tsino::Optional<tsino::Ref<Shape>> value3 = s->has_next() ? tsino::Optional<tsino::Ref<Shape>>(
        s->next()) : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::Optional<double> n = value3.has() && value3.value()->has_next() ? tsino::Optional<double>(
        value3.value()->next()->n) : tsino::Optional<double>{};
    tsino::Optional<tsino::Ref<Shape>> value4 = s->has_next() ? tsino::Optional<tsino::Ref<Shape>>(
        s->next()) : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::Optional<tsino::Ref<Shape>> value5 = value4.has() && value4.value()->has_next() ? tsino::Optional<tsino::Ref<Shape>>(
        value4.value()->next()) : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::Optional<tsino::Ref<Shape>> value6 = value5.has() && value5.value()->has_scale() ? tsino::Optional<tsino::Ref<Shape>>(
        value5.value()->scale(4)) : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::Optional<double> value7 = value6.has() && value6.value()->has_scale() ? tsino::Optional<double>(
        value6.value()->scale(count())->n) : tsino::Optional<double>{};
    tsino::printFirstUnion(
        Serial,
        !n.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            n.value()));
    Serial.print(F(" "));
    Serial.print(!s->has_next() || !s->next()->has_scale() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(Serial, value7);
    Serial.print(F(" "));
    Serial.println(calls);
    tsino::Optional<tsino::Ref<Shape>> value8 = s->inner.has() && s->inner.value()->has_next() ? tsino::Optional<tsino::Ref<Shape>>(
        s->inner.value()->next()) : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::Optional<tsino::Ref<Shape>> inner = s->has_scale() ? s->scale(2)->inner : tsino::Optional<tsino::Ref<Shape>>{};
    tsino::inspect(
        Serial,
        s->inner.has() && s->inner.value()->has_scale() ? tsino::Optional<double>(
            s->inner.value()->scale(2)->n) : tsino::Optional<double>{});
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        value8.has() && value8.value()->has_next() ? tsino::Optional<double>(
            value8.value()->next()->n) : tsino::Optional<double>{});
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        inner.has() && inner.value()->has_next() ? tsino::Optional<double>(
            inner.value()->next()->n) : tsino::Optional<double>{});
    Serial.println();
    tsino::Optional<tsino::Ref<Shape>> value9 = s->has_scale() ? tsino::Optional<tsino::Ref<Shape>>(
        s->scale(2)) : tsino::Optional<tsino::Ref<Shape>>{};
    if (value9.has() && value9.value()->has_scale() && ((void)value9.value()->scale(3), true)) {
      Serial.println(F("twice"));
    }
    tsino::Optional<tsino::Ref<Shape>> value10 = s->has_scale() ? tsino::Optional<tsino::Ref<Shape>>(
        s->scale(1)) : tsino::Optional<tsino::Ref<Shape>>{};
    if (value10.has() && value10.value()->has_next()) value10.value()->next();
  }
}

void loop() {}
