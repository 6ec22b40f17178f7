// objects-override-in-order: written by tsino from objects-override-in-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Style;
struct Style_;
struct Base;
struct Merged;
struct Reversed;
struct Z;
struct State;
struct Point;
struct Moved;
struct Shape;
struct Shape_;
struct Shape2;

struct Style : tsino::Object {
  tsino::Optional<String> color;
  tsino::Optional<int32_t> width;
  tsino::Optional<bool> dashed;
  tsino::Optional<bool> bold;
  void construct(tsino::Optional<String> color, tsino::Optional<int32_t> width, tsino::Optional<bool> dashed, tsino::Optional<bool> bold) {
    this->color = tsino::moved(color);
    this->width = tsino::moved(width);
    this->dashed = tsino::moved(dashed);
    this->bold = tsino::moved(bold);
  }
};

struct Style_ : tsino::Object {
  tsino::Optional<String> color;
  tsino::Optional<int32_t> width;
  tsino::Optional<bool> dashed;
  bool has_color = false;
  void construct(tsino::Optional<String> color, tsino::Optional<int32_t> width, tsino::Optional<bool> dashed = {}, bool has_color = false) {
    this->color = tsino::moved(color);
    this->width = tsino::moved(width);
    this->dashed = tsino::moved(dashed);
    this->has_color = has_color;
  }
};

struct Base : tsino::Object {
  String color;
  int32_t width = 0;
  bool dashed = false;
  void construct(String color, int32_t width, bool dashed) {
    this->color = tsino::moved(color);
    this->width = width;
    this->dashed = dashed;
  }
};

struct Merged : tsino::Object {
  tsino::Optional<String> color;
  int32_t width = 0;
  bool dashed = false;
  void construct(tsino::Optional<String> color, int32_t width, bool dashed) {
    this->color = tsino::moved(color);
    this->width = width;
    this->dashed = dashed;
  }
};

struct Reversed : tsino::Object {
  String color;
  int32_t width = 0;
  bool dashed = false;
  void construct(String color, int32_t width, bool dashed) {
    this->color = tsino::moved(color);
    this->width = width;
    this->dashed = dashed;
  }
};

struct Z : tsino::Object {
  int32_t z = 0;
  void construct(int32_t z) {
    this->z = z;
  }
};

struct State : tsino::Object {
  int32_t count = 0;
  tsino::Shared<tsino::Array<String>> log;
  void construct(int32_t count, tsino::Shared<tsino::Array<String>> log) {
    this->count = count;
    this->log = tsino::moved(log);
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t norm();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Moved : tsino::Object {
  int32_t y = 0;
  int32_t x = 0;
  void construct(int32_t y, int32_t x) {
    this->y = y;
    this->x = x;
  }
};

struct Shape : tsino::Object {
  int32_t b = 0;
  int32_t a = 0;
  int32_t z = 0;
  void construct(int32_t b, int32_t a, int32_t z) {
    this->b = b;
    this->a = a;
    this->z = z;
  }
};

struct Shape_ : tsino::Object {
  int32_t a = 0;
  int32_t z = 0;
  void construct(int32_t a, int32_t z) {
    this->a = a;
    this->z = z;
  }
};

struct Shape2 : tsino::Object {
  tsino::Optional<int32_t> count;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> log;
  void construct(tsino::Optional<int32_t> count = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> log = {}) {
    this->count = tsino::moved(count);
    this->log = tsino::moved(log);
  }
};

const tsino::Ref<Base> base = tsino::make<Base>("black", 1, false);

tsino::Ref<Style> style(const tsino::Optional<tsino::Ref<Style_>>& change, bool bold) {
  return tsino::make<Style>(
      change.has() && change.value()->has_color ? change.value()->color : tsino::Optional<String>(
          base->color),
      bold ? tsino::Optional<int32_t>(9) : change.has() && change.value()->width.has() ? change.value()->width : tsino::Optional<int32_t>(
          base->width),
      bold ? tsino::Optional<bool>(true) : change.has() && change.value()->dashed.has() ? change.value()->dashed : tsino::Optional<bool>(
          base->dashed),
      bold ? tsino::Optional<bool>(true) : tsino::Optional<bool>{});
}

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t Point::norm() {
  return this->x + this->y;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Style_> wide = tsino::make<Style_>(
      tsino::Optional<String>{},
      tsino::Optional<int32_t>(5));
  const tsino::Ref<Merged> merged = tsino::make<Merged>(
      wide->has_color ? wide->color : tsino::Optional<String>(base->color),
      wide->width.has() ? wide->width.value() : base->width,
      wide->dashed.has() ? wide->dashed.value() : base->dashed);
  Serial.print(tsino::withoutFormat(tsino::optionalText(merged->color)));
  Serial.print(F(" "));
  Serial.print(merged->width);
  Serial.print(F(" "));
  Serial.println(merged->dashed ? F("true") : F("false"));
  const tsino::Ref<Reversed> reversed = tsino::make<Reversed>(
      base->color,
      base->width,
      base->dashed);
  Serial.println(reversed->width);
  const tsino::Ref<Style_> undefinedWins = tsino::make<Style_>(
      tsino::Optional<String>{},
      tsino::Optional<int32_t>(base->width),
      tsino::Optional<bool>(base->dashed),
      true);
  Serial.print(tsino::withoutFormat(tsino::optionalText(undefinedWins->color)));
  Serial.print(F(" "));
  Serial.print(undefinedWins->has_color ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(undefinedWins->width));
  const tsino::Ref<Z> z = tsino::make<Z>(1);
  tsino::Ref<Shape_> value = tsino::make<Shape_>(2, 3);
  Serial.print(tsino::withoutFormat(tsino::Array<String>{F("z"), F("a"), F("b")}.join()));
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{(uint8_t)value->z, (uint8_t)value->a}.join());
  const tsino::Ref<Style> plain = style({}, false);
  const tsino::Ref<Style> bold = style(
      tsino::make<Style_>(
          tsino::Optional<String>(F("red")),
          tsino::Optional<int32_t>{},
          tsino::Optional<bool>{},
          true),
      true);
  Serial.print(tsino::withoutFormat(tsino::optionalText(plain->color)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(plain->width));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(plain->bold));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(plain->dashed));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(bold->color));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(bold->width));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(bold->bold));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(bold->dashed));

  const tsino::Ref<State> state = tsino::make<State>(
      0,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  tsino::Ref<State> current = state;
  tsino::Array<tsino::Ref<Shape2>> list{
      tsino::make<Shape2>(tsino::Optional<int32_t>(1)),
      tsino::make<Shape2>(),
      tsino::make<Shape2>(
          tsino::Optional<int32_t>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("new")}))),
      tsino::make<Shape2>(
          tsino::Optional<int32_t>(7),
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))};
  for (const tsino::Ref<Shape2>& change : list) {
    const tsino::Ref<State> before = current;
    current = tsino::make<State>(
        change->count.has() ? change->count.value() : current->count,
        change->log.has() ? change->log.value() : current->log);
    Serial.print(current->count);
    Serial.print(F(" "));
    Serial.print(current->log->length());
    Serial.print(F(" "));
    Serial.print(before == current ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(before->log == current->log ? F("true") : F("false"));
  }
  Serial.print(state->count);
  Serial.print(F(" "));
  Serial.println(base->width);
  const tsino::Ref<Point> point = tsino::make<Point>(1, 2);
  const tsino::Ref<Moved> moved = tsino::make<Moved>(20, point->x);
  Serial.print(moved->x);
  Serial.print(F(" "));
  Serial.print(moved->y);
  Serial.print(F(" "));
  Serial.print(point->y);
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("x"), F("y")}.join());
  Serial.print(F(" "));
  Serial.println(false ? F("true") : F("false"));
}

void loop() {}
