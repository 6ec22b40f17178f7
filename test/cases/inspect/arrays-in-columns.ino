// arrays-in-columns: written by tsino from arrays-in-columns.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shape;
struct Shape_;

struct Shape : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> values;
  void construct(tsino::Shared<tsino::Array<int32_t>> values) {
    this->values = tsino::moved(values);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("values"), this->values);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t i = 0;
  void construct(int32_t i) {
    this->i = i;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("i"), this->i);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Node groups arrays of more than six elements into columns: numbers to the right, texts to the left.
  tsino::inspect(Serial, tsino::Array<uint16_t>{100, 2, 33, 4444, 5, 66, 777, 8, 9, 10});
  Serial.println();
  tsino::inspect(Serial, tsino::Array<double>{-1.5, 2.0, 3.25, 4.0, 5.0, 6.0, 7.0, 8.125, 9.0});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("a"),
          F("bb"),
          F("ccc"),
          F("dddd"),
          F("eeeee"),
          F("ffffff"),
          F("ggggggg"),
          F("h")});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::generated<double>(30, [](int32_t i) -> double { return tsino::pow(2.0, i); }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::generated<String>(
          16,
          [](int32_t i) -> String { return tsino::repeat(F("w"), i % 5 + 1); }));
  Serial.println();
  tsino::inspect(Serial, tsino::Array<bool>{true, false, true, false, true, false, true, false});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(String(F("a"))),
          tsino::Union<double, String>(2.0),
          tsino::Union<double, String>(String(F("b"))),
          tsino::Union<double, String>(3.0),
          tsino::Union<double, String>(String(F("c"))),
          tsino::Union<double, String>(4.0),
          tsino::Union<double, String>(String(F("d")))});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          tsino::makeShared<tsino::Array<int32_t>>(
              tsino::generated<int32_t>(12, [](int32_t i) -> int32_t { return i * 1000; }))));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<uint8_t>>{
          tsino::Array<uint8_t>{1, 2, 3, 4, 5, 6, 7, 8},
          tsino::Array<uint8_t>{9}});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::generated<tsino::Ref<Shape_>>(
          7,
          [](int32_t i) -> tsino::Ref<Shape_> { return tsino::make<Shape_>(i); }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("a long text that fills nearly half a line"),
          F("b"),
          F("c"),
          F("d"),
          F("e"),
          F("f"),
          F("g")});
  Serial.println();
}

void loop() {}
