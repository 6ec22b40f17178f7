// tuples-and-unions: written by tsino from tuples-and-unions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Pair;
struct Entry;
struct Cell;
struct Cells;
struct Shape;

struct Pair : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Entry : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<String> item1;
  tsino::Shared<tsino::Array<bool>> item2;
  void construct(int32_t item0, tsino::Optional<String> item1, tsino::Shared<tsino::Array<bool>> item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrNull(this->item1);
    out.element(this->item2);
    out.end();
  }
};

struct Cell : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> content;
  tsino::Union<String, tsino::Ref<Cells>> style;
  void construct(tsino::Optional<tsino::Union<double, String>> content, tsino::Union<String, tsino::Ref<Cells>> style) {
    this->content = tsino::moved(content);
    this->style = tsino::moved(style);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("content"), this->content);
    out.field(F("style"), this->style);
    out.end();
  }
};

struct Cells : tsino::Object {
  bool bold = false;
  void construct(bool bold) {
    this->bold = bold;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("bold"), this->bold);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Entry> entry;
  void construct(tsino::Ref<Entry> entry) {
    this->entry = tsino::moved(entry);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("entry"), this->entry);
    out.end();
  }
};

tsino::Optional<tsino::Union<double, String>> find(const String& key) {
  if (key == F("a")) return tsino::Union<double, String>(0.0 * -1.5);
  if (key == F("b")) return tsino::Union<double, String>(String(F("found")));
  return {};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Tuples print as lists, values of several types as what they are.
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("answer"), 42.0);
  tsino::inspect(Serial, pair);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Pair>>{pair});
  Serial.println();
  pair->item1 = 0.5;
  tsino::inspect(Serial, pair);
  Serial.println();
  const tsino::Ref<Entry> entry = tsino::make<Entry>(
      1,
      tsino::Optional<String>{},
      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true}));
  tsino::inspect(Serial, entry);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(entry));
  Serial.println();
  tsino::Array<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>> values{
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("text"))),
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(1.5),
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(true),
      tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))};
  tsino::inspect(Serial, values);
  Serial.println();
  for (const tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>& value : values) {
    tsino::inspectFirst(Serial, value);
    Serial.print(F(" "));
    Serial.println(
        value.is<bool>() ? F("boolean") : value.is<double>() ? F("number") : value.is<String>() ? F("string") : F("object"));
  }
  for (const tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>& value : values) {
    Serial.print(F("then "));
    tsino::inspect(Serial, value);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Cell>> cells{
      tsino::make<Cell>(
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("a")))),
          tsino::Union<String, tsino::Ref<Cells>>(String(F("plain")))),
      tsino::make<Cell>(
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(2.0)),
          tsino::Union<String, tsino::Ref<Cells>>(tsino::make<Cells>(true))),
      tsino::make<Cell>(
          tsino::Optional<tsino::Union<double, String>>{},
          tsino::Union<String, tsino::Ref<Cells>>(String(F("none"))))};
  tsino::inspect(Serial, cells);
  Serial.print(F(" "));
  tsino::printUnion(Serial, cells[1]->content);
  Serial.print(F(" "));
  tsino::inspect(Serial, cells[1]->style);
  Serial.println();
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>> mixed{
      tsino::Union<tsino::Undefined, tsino::Null, double>(1.0),
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, double>(2.0)};
  tsino::inspect(Serial, mixed);
  Serial.print(F(" "));
  tsino::printUnion(Serial, mixed[1]);
  Serial.print(F(" "));
  tsino::printUnion(Serial, mixed[2]);
  Serial.println();
  tsino::printFirstUnionOrNull(Serial, find(F("a")));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, find(F("b")));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, find(F("c")));
  Serial.println();
  tsino::printFirstUnionOrNull(Serial, find(F("b")));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, find(F("a")));
  Serial.println();
  tsino::Array<double> zeros{0.0 * -0.5, 0.5};
  tsino::inspect(Serial, zeros);
  Serial.print(F(" "));
  tsino::inspect(Serial, zeros[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, zeros.at(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, zeros.at(5));
  Serial.print(F(" "));
  Serial.println(1);
}

void loop() {}
