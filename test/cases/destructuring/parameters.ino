// parameters: written by tsino from parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Point;
struct Draw;
struct Draw_;
struct Rect;
struct Rect_;

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct Draw : tsino::Object {
  tsino::Optional<int32_t> width;
  tsino::Optional<String> fill;
  tsino::Optional<tsino::Ref<Draw_>> align;
  void construct(tsino::Optional<int32_t> width = {}, tsino::Optional<String> fill = {}, tsino::Optional<tsino::Ref<Draw_>> align = {}) {
    this->width = tsino::moved(width);
    this->fill = tsino::moved(fill);
    this->align = tsino::moved(align);
  }
};

struct Draw_ : tsino::Object {
  tsino::Optional<bool> left;
  void construct(tsino::Optional<bool> left = {}) {
    this->left = tsino::moved(left);
  }
};

struct Rect : tsino::Object {
  String name;
  int32_t area = 0;
  void construct(const tsino::Ref<Rect_>& given, const tsino::Optional<String>& nameGiven = {});
  bool contains(const tsino::Ref<Point>& point, const tsino::Optional<tsino::Shared<tsino::Array<int8_t>>>& given = {});
};

struct Rect_ : tsino::Object {
  int32_t width = 0;
  tsino::Optional<int32_t> height;
  void construct(int32_t width, tsino::Optional<int32_t> height = {}) {
    this->width = width;
    this->height = tsino::moved(height);
  }
};

double length(const tsino::Ref<Point>& point) {
  const int32_t x = point->x;
  const int32_t y = point->y;
  return sqrt((double)(x * x + y * y));
}

tsino::Array<int32_t> add(const tsino::Array<uint8_t>& given, const tsino::Array<int32_t>& given2) {
  const int32_t a = given[0];
  const int32_t b = given[1];
  const int32_t c = given2[0];
  const int32_t d = given2[1];
  return tsino::Array<int32_t>{a + c, b + d};
}

String draw(const String& text, const tsino::Optional<tsino::Ref<Draw>>& given = {}) {
  const tsino::Ref<Draw> given2 = given.has() ? given.value() : tsino::make<Draw>();
  const int32_t width = given2->width.valueOr(10);
  tsino::Optional<String> fill = given2->fill;
  const String fill2 = fill.has() ? fill.value() : String(F(" "));
  tsino::Optional<tsino::Ref<Draw_>> align = given2->align;
  const tsino::Ref<Draw_> align2 = align.has() ? align.value() : tsino::make<Draw_>();
  const bool left = align2->left.valueOr(true);
  return left ? tsino::padEnd(text, width, fill2) : tsino::padStart(text, width, fill2);
}

void Rect::construct(const tsino::Ref<Rect_>& given, const tsino::Optional<String>& nameGiven) {
  const int32_t width = given->width;
  const int32_t height = given->height.valueOr(width);
  String name = nameGiven.has() ? nameGiven.value() : tsino::concat(
      String(width),
      F("x"),
      String(height));
  this->name = tsino::moved(name);
  this->area = width * height;
}

bool Rect::contains(const tsino::Ref<Point>& point, const tsino::Optional<tsino::Shared<tsino::Array<int8_t>>>& given) {
  const int32_t x = point->x;
  const int32_t y = point->y;
  tsino::Shared<tsino::Array<int8_t>> given2 = given.has() ? given.value() : tsino::makeShared<tsino::Array<int8_t>>(
      tsino::Array<int8_t>{0, 0});
  const int32_t dx = (*given2)[0];
  const int32_t dy = (*given2)[1];
  return x + dx >= 0 && y + dy >= 0 && (x + dx) * (y + dy) <= this->area;
}

String changes(const tsino::Ref<Point>& point, const tsino::Shared<tsino::Array<int8_t>>& values, const tsino::Optional<tsino::Shared<tsino::Array<int8_t>>>& given = {}) {
  int32_t x = point->x;
  const int32_t y = point->y;
  tsino::Shared<tsino::Array<int8_t>> given2 = given.valueOr(values);
  const int32_t first = (*given2)[0];
  x += 100;
  values->set(0, -1);
  return tsino::concat(String(x), F(" "), String(y), F(" "), String(first));
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, ::length(tsino::make<Point>(3, 4)));
  Serial.print(F(" "));
  Serial.println(
      add(
          tsino::Array<uint8_t>{1, 2},
          add(tsino::Array<uint8_t>{10, 20}, tsino::Array<int32_t>{100, 200})).join());
  Serial.print(F("["));
  Serial.print(draw(F("ab")));
  Serial.print(F("] ["));
  Serial.print(
      draw(
          F("ab"),
          tsino::make<Draw>(tsino::Optional<int32_t>(4), tsino::Optional<String>(F(".")))));
  Serial.print(F("] ["));
  Serial.print(
      draw(
          F("ab"),
          tsino::make<Draw>(
              tsino::Optional<int32_t>(3),
              tsino::Optional<String>{},
              tsino::Optional<tsino::Ref<Draw_>>(tsino::make<Draw_>(tsino::Optional<bool>(false))))));
  Serial.print(F("] ["));
  Serial.print(
      draw(
          F("ab"),
          tsino::make<Draw>(
              tsino::Optional<int32_t>(1),
              tsino::Optional<String>{},
              tsino::Optional<tsino::Ref<Draw_>>(tsino::make<Draw_>()))));
  Serial.println(F("]"));
  const tsino::Ref<Rect> rect = tsino::make<Rect>(
      tsino::make<Rect_>(4, tsino::Optional<int32_t>(2)));
  Serial.print(tsino::withoutFormat(rect->name));
  Serial.print(F(" "));
  Serial.print(rect->area);
  Serial.print(F(" "));
  Serial.print(tsino::make<Rect>(tsino::make<Rect_>(3))->name);
  Serial.print(F(" "));
  Serial.print(rect->contains(tsino::make<Point>(1, 1)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      rect->contains(
          tsino::make<Point>(0, 0),
          tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{-1, 0})) ? F("true") : F("false"));

  tsino::Array<tsino::Ref<Point>> points{tsino::make<Point>(1, 10), tsino::make<Point>(2, 20)};
  tsino::Optional<tsino::Ref<Point>> findResult = points.find(
      [](const tsino::Ref<Point>& point) -> bool {
        const int32_t x = point->x;
        return x > 1;
      });
  Serial.print(
      tsino::withoutFormat(
          points.map<uint8_t>(
              [](const tsino::Ref<Point>& point) -> int32_t {
                const int32_t x = point->x;
                const int32_t y = point->y;
                return x + y;
              }).join()));
  Serial.print(F(" "));
  Serial.print(
      points.reduce<int32_t>(
          [](int32_t sum, const tsino::Ref<Point>& point) -> int32_t {
            const int32_t y = point->y;
            return sum + y;
          },
          0));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<int32_t>(findResult.value()->y) : tsino::Optional<int32_t>{}));
  tsino::Shared<tsino::Array<int8_t>> values = tsino::makeShared<tsino::Array<int8_t>>(
      tsino::Array<int8_t>{5});
  String withoutFormatResult = tsino::withoutFormat(changes(points[0], values));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(points[0]->x);
  Serial.print(F(" "));
  Serial.println((*values)[0]);
}

void loop() {}
