// class-in-function: written by tsino from class-in-function.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Tagged;
struct MadeCell;
struct Point;
struct Row;
struct Point_;

struct Tagged : tsino::Object {
  String prefix_around;
  tsino::Ref<MadeCell> made_around;
  String id;
  void construct(const String& prefix, const tsino::Ref<MadeCell>& made);
  bool same(const tsino::Ref<Tagged>& other);
};

struct MadeCell : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t get_sum();
};

struct Row : tsino::Object {
  tsino::Array<String> cells;
  void construct(const tsino::Array<int8_t>& values);
  String render();
};

struct Point_ : tsino::Object {
  String name;
  void construct();
};

bool Tagged::same(const tsino::Ref<Tagged>& other) {
  return this->id == other->id;
}

void Tagged::construct(const String& prefix, const tsino::Ref<MadeCell>& made) {
  this->prefix_around = prefix;
  this->made_around = made;
  this->id = tsino::concat(this->prefix_around, String(++this->made_around->value));
}

// @run
// Classes declared in functions and blocks, that capture variables; class expressions.
tsino::Function<tsino::Ref<Tagged>()> makeClass(const String& prefix) {
  const tsino::Ref<MadeCell> made = tsino::make<MadeCell>(0);
  return [prefix, made]() -> tsino::Ref<Tagged> { return tsino::make<Tagged>(prefix, made); };
}

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t Point::get_sum() {
  return this->x + this->y;
}

void Row::construct(const tsino::Array<int8_t>& values) {
  this->cells = tsino::Array<String>{};
  for (const int32_t value : values) this->cells.push(String(value));
}

String Row::render() {
  return this->cells.join(F("|"));
}

String local(const tsino::Array<int8_t>& values) {
  tsino::Ref<Row> value = tsino::make<Row>(values);
  tsino::Array<tsino::Ref<Row>> rows{
      value,
      tsino::make<Row>(values.map<int8_t>([](int32_t value2) -> int32_t { return -value2; }))};
  return rows.map<String>([](const tsino::Ref<Row>& row) -> String { return row->render(); }).join(
      F(" / "));
}

void Point_::construct() {
  this->name = F("inner");
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<tsino::Ref<Tagged>()> A = makeClass(F("a"));
  const tsino::Function<tsino::Ref<Tagged>()> B = makeClass(F("b"));
  const tsino::Ref<Tagged> first = A();
  const tsino::Ref<Tagged> second = A();
  String id = B()->id;
  Serial.print(tsino::withoutFormat(first->id));
  Serial.print(F(" "));
  Serial.print(second->id);
  Serial.print(F(" "));
  Serial.println(id);
  Serial.print(first->same(second) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(first->same(first) ? F("true") : F("false"));
  Serial.println(tsino::make<Point>(1, 2)->get_sum());
  String withoutFormatResult = tsino::withoutFormat(local(tsino::Array<int8_t>{1, 2}));
  String localResult = local(tsino::Array<int8_t>{});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(localResult);
  {
    Serial.println(tsino::make<Point_>()->name);
  }
}

void loop() {}
