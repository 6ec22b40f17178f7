// names-of-the-runtime: written by tsino from names-of-the-runtime.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct P;
struct Shape;
struct Circle;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct P : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n);
  virtual ~Shape() {}
};

struct Circle : Shape {
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Circle"), *this);
    out.field(F("n"), this->n);
    out.end();
  }
};

void Shape::construct(int32_t n) {
  this->n = n;
}

int32_t swap(const tsino::Ref<P>& a, const tsino::Ref<P>& b) {
  a->n += b->n;
  return a->n;
}

void moved(const tsino::Ref<Shape>& shape) {
  shape->n += 100;
}

int32_t hold(const tsino::Ref<Shape>& shape) {
  shape->n += 1;
  return shape->n;
}

String filled(const tsino::Array<uint8_t>& list, int32_t value) {
  return tsino::concat(list.join(), String(value));
}

bool isBefore(const tsino::Array<int32_t>& a, const tsino::Array<uint8_t>& b) {
  return a.length() < b.length();
}

String asText(const Unknown& value) {
  return tsino::optionalText(tsino::toJsonOrNothing(value));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<P>> points{tsino::make<P>(1), tsino::make<P>(2)};
  int32_t swapResult = ::swap(points[0], points[1]);
  Serial.print(swapResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, points);
  Serial.println();
  const tsino::Ref<Circle> circle = tsino::make<Circle>(2);
  tsino::Array<tsino::Ref<Shape>> shapes{tsino::Ref<Shape>(circle)};
  ::moved(shapes[0]);
  int32_t holdResult = ::hold(circle);
  Serial.print(holdResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, circle);
  Serial.print(F(" "));
  Serial.print(::filled(tsino::Array<uint8_t>{1, 2}, 3));
  Serial.print(F(" "));
  Serial.println(
      isBefore(tsino::Array<int32_t>{}, tsino::Array<uint8_t>{1}) ? F("true") : F("false"));
  int32_t Counter_count = 0;
  String Counter_Inner_text = F("");
  Counter_count += 3;
  Counter_count++;
  Counter_Inner_text += F("written from outside");
  Serial.print(Counter_count);
  Serial.print(F(" "));
  Serial.println(Counter_Inner_text);
  Serial.print(tsino::withoutFormat(asText(Unknown(tsino::Undefined{}))));
  Serial.print(F(" "));
  Serial.print(asText(Unknown(tsino::Null{})));
  Serial.print(F(" "));
  Serial.print(
      asText(
          Unknown(
              tsino::makeShared<tsino::Array<Unknown>>(
                  tsino::Array<Unknown>{
                      Unknown(tsino::Undefined{}),
                      tsino::fromOptional<Unknown, tsino::Undefined>(tsino::Optional<double>(1.0))}))));
  Serial.print(F(" "));
  Serial.println(asText(Unknown(String(F("u")))));
}

void loop() {}
