// shapes-on-canvas: written by tsino from shapes-on-canvas.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Drawable;
struct Shape;
struct Circle;
struct Bounds;
struct Vector;
struct Canvas;
struct Polygon;
struct Rectangle;
struct Group;
struct Tuple;
struct PlainDrawable;

struct Drawable : tsino::Object {
  virtual void draw(const tsino::Ref<Canvas>&) = 0;
  virtual ~Drawable() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Shape : Drawable {
  int32_t id = 0;
  void construct();
  virtual bool contains(const tsino::Ref<Vector>& point) = 0;
  void draw(const tsino::Ref<Canvas>& canvas) override = 0;
  virtual tsino::Ref<Shape> moved(const tsino::Ref<Vector>& by) = 0;
  String toString();
  virtual double get_area() = 0;
  virtual tsino::Ref<Bounds> get_bounds() = 0;
  virtual String get_label();
};

struct Circle : Shape {
  tsino::Ref<Vector> center;
  int32_t radius = 0;
  void construct(tsino::Ref<Vector> center, int32_t radius);
  bool contains(const tsino::Ref<Vector>& vector) final;
  void draw(const tsino::Ref<Canvas>& canvas) final;
  tsino::Ref<Shape> moved(const tsino::Ref<Vector>& vector) final;
  String get_label() final;
  double get_area() final;
  tsino::Ref<Bounds> get_bounds() final;
};

struct Bounds : tsino::Object {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  void construct(double left, double top, double right, double bottom) {
    this->left = left;
    this->top = top;
    this->right = right;
    this->bottom = bottom;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("left"), this->left);
    out.field(F("top"), this->top);
    out.field(F("right"), this->right);
    out.field(F("bottom"), this->bottom);
    out.end();
  }
};

struct Vector : tsino::Object {
  double x = 0;
  double y = 0;
  void construct(double x, double y) {
    this->x = x;
    this->y = y;
  }
};

struct Canvas : tsino::Object {
  int32_t width = 0;
  int32_t height = 0;
  tsino::Uint32Array words;
  int32_t stride = 0;
  int32_t hidden = 0;
  void construct(int32_t width, int32_t height);
  void set(double x, double y, tsino::Optional<bool> onGiven = {});
  bool get(int32_t x, int32_t y);
  void line(const tsino::Ref<Vector>& from, const tsino::Ref<Vector>& to);
  String toString();
  int32_t get_lit();
};

struct Polygon : Shape {
  tsino::Shared<tsino::Array<tsino::Ref<Vector>>> corners;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Vector>>> corners);
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Vector>>>> edges();
  bool contains(const tsino::Ref<Vector>& vector) final;
  void draw(const tsino::Ref<Canvas>& canvas) final;
  tsino::Ref<Shape> moved(const tsino::Ref<Vector>& by) final;
  String get_label() override;
  double get_area() final;
  tsino::Ref<Bounds> get_bounds() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Rectangle : Polygon {
  void construct(const tsino::Ref<Bounds>& bounds);
  String get_label() final;
  bool get_isSquare();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Polygon::isA(asked); }
};

struct Group : Shape {
  tsino::Shared<tsino::Array<tsino::Ref<Shape>>> members;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Shape>>> members);
  bool contains(const tsino::Ref<Vector>& point) final;
  void draw(const tsino::Ref<Canvas>& canvas) final;
  tsino::Ref<Shape> moved(const tsino::Ref<Vector>& by) final;
  String get_label() final;
  double get_area() final;
  tsino::Ref<Bounds> get_bounds() final;
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct PlainDrawable : Drawable {
  tsino::Function<void(const tsino::Ref<Canvas>&)> draw_;
  void construct(tsino::Function<void(const tsino::Ref<Canvas>&)> draw_) {
    this->draw_ = tsino::moved(draw_);
  }
  void draw(const tsino::Ref<Canvas>& canvas) final;
};

void Canvas::construct(int32_t width, int32_t height) {
  this->hidden = 0;
  this->width = width;
  this->height = height;
  this->stride = tsino::ceilDiv(width, 32);
  this->words = tsino::Uint32Array(this->stride * height);
}

void Canvas::set(double x, double y, tsino::Optional<bool> onGiven) {
  const bool on = onGiven.valueOr(true);
  if (x < 0.0 || y < 0.0 || x >= this->width || y >= this->height) {
    ++this->hidden;
    return;
  }
  const double at = y * this->stride + (tsino::toInt32(x) >> 5);
  const int32_t mask = (int32_t)((uint32_t)1 << (tsino::toInt32(x) & 31));
  if (on) {
    this->words.put(
        tsino::exactInt(at),
        (uint32_t)(int32_t)(this->words[tsino::exactInt(at)] | mask));
  } else {
    this->words.put(
        tsino::exactInt(at),
        (uint32_t)(int32_t)(this->words[tsino::exactInt(at)] & ~mask));
  }
}

bool Canvas::get(int32_t x, int32_t y) {
  return (int32_t)((this->words[y * this->stride + (x >> 5)] >> (x & 31)) & 1) == 1;
}

void Canvas::line(const tsino::Ref<Vector>& from, const tsino::Ref<Vector>& to) {
  double x = tsino::round(from->x);
  double y = tsino::round(from->y);
  const double endX = tsino::round(to->x);
  const double endY = tsino::round(to->y);
  const double dx = tsino::absolute(endX - x);
  const double dy = -tsino::absolute(endY - y);
  const int32_t stepX = x < endX ? 1 : -1;
  const int32_t stepY = y < endY ? 1 : -1;
  double error = dx + dy;
  for (;;) {
    this->set(x, y);
    if (x == endX && y == endY) return;
    const double double_ = 2.0 * error;
    if (double_ >= dy) {
      error += dy;
      x += stepX;
    }
    if (double_ <= dx) {
      error += dx;
      y += stepY;
    }
    yield();
  }
}

int32_t Canvas::get_lit() {
  int32_t count = 0;
  for (uint32_t word_ : this->words) {
    while (word_ != 0) {
      word_ = word_ & (word_ - 1);
      ++count;
      yield();
    }
  }
  return count;
}

/** Two rows of pixels to a line of text. */
String Canvas::toString() {
  tsino::Array<String> lines;
  for (int32_t y = 0; y < this->height; y += 2) {
    String line = F("");
    for (int32_t x = 0; x < this->width; ++x) {
      const bool upper = this->get(x, y);
      const bool lower = y + 1 < this->height && this->get(x, y + 1);
      line += upper ? lower ? F("8") : F("'") : lower ? F(".") : F(" ");
    }
    lines.push(tsino::trimEnd(line));
  }
  return lines.join(F("\n"));
}

String Shape::get_label() {
  return F("shape");
}

String Shape::toString() {
  const tsino::Ref<Bounds> bounds = this->get_bounds();
  const double left = bounds->left;
  const double top = bounds->top;
  const double right = bounds->right;
  const double bottom = bounds->bottom;
  return tsino::concat(
      this->get_label(),
      F("#"),
      String(this->id),
      F(" "),
      tsino::toText(left),
      F(","),
      tsino::toText(top),
      F(".."),
      tsino::toText(right),
      F(","),
      tsino::toText(bottom),
      F(" area "),
      tsino::toFixed(this->get_area(), 1));
}
int32_t Shape_count = 0;

int32_t Shape_get_made() {
  return Shape_count;
}

void Shape::construct() {
  this->id = ++Shape_count;
}

void Circle::construct(tsino::Ref<Vector> center, int32_t radius) {
  Shape::construct();
  this->center = tsino::moved(center);
  this->radius = radius;
}

String Circle::get_label() {
  return F("circle");
}

double Circle::get_area() {
  return 3.141592653589793 * tsino::pow(this->radius, 2.0);
}

tsino::Ref<Bounds> Circle::get_bounds() {
  const tsino::Ref<Vector>& center = this->center;
  const int32_t radius = this->radius;
  return tsino::make<Bounds>(
      center->x - radius,
      center->y - radius,
      center->x + radius,
      center->y + radius);
}

bool Circle::contains(const tsino::Ref<Vector>& vector) {
  const double x = vector->x;
  const double y = vector->y;
  return tsino::pow(x - this->center->x, 2.0) + tsino::pow(y - this->center->y, 2.0)
      <= tsino::pow(this->radius, 2.0);
}

void Circle::draw(const tsino::Ref<Canvas>& canvas) {
  const double cx = this->center->x;
  const double cy = this->center->y;
  int32_t x = this->radius;
  int32_t y = 0;
  int32_t error = 1 - this->radius;
  while (x >= y) {
    tsino::Array<tsino::Shared<tsino::Array<int32_t>>> list{
        tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{x, y}),
        tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{y, x})};
    for (const tsino::Shared<tsino::Array<int32_t>>& item : list) {
      const int32_t dx = (*item)[0];
      const int32_t dy = (*item)[1];
      canvas->set(cx + dx, cy + dy);
      canvas->set(cx - dx, cy + dy);
      canvas->set(cx + dx, cy - dy);
      canvas->set(cx - dx, cy - dy);
    }
    ++y;
    error += error < 0 ? 2 * y + 1 : 2 * (y - --x) + 1;
    yield();
  }
}

tsino::Ref<Shape> Circle::moved(const tsino::Ref<Vector>& vector) {
  const double x = vector->x;
  const double y = vector->y;
  return tsino::make<Circle>(
      tsino::make<Vector>(this->center->x + x, this->center->y + y),
      this->radius);
}

void Polygon::construct(tsino::Shared<tsino::Array<tsino::Ref<Vector>>> corners) {
  Shape::construct();
  if (corners->length() < 3) {
    tsino::raise(tsino::makeError<tsino::RangeError>(corners->length(), F(" corners are too few")));
    return;
  }
  this->corners = tsino::moved(corners);
}

String Polygon::get_label() {
  return tsino::concat(F("polygon("), String(this->corners->length()), F(")"));
}

tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Vector>>>> Polygon::edges() {
  return this->corners->map<tsino::Shared<tsino::Array<tsino::Ref<Vector>>>>(
      [&](const tsino::Ref<Vector>& corner, int32_t i) -> tsino::Shared<tsino::Array<tsino::Ref<Vector>>> {
        return tsino::makeShared<tsino::Array<tsino::Ref<Vector>>>(
            tsino::Array<tsino::Ref<Vector>>{
                corner,
                (*this->corners)[(i + 1) % this->corners->length()]});
      });
}

double Polygon::get_area() {
  return tsino::absolute(
      this->edges().reduce<double>(
          [](double sum, const tsino::Shared<tsino::Array<tsino::Ref<Vector>>>& given) -> double {
            const tsino::Ref<Vector>& a = (*given)[0];
            const tsino::Ref<Vector>& b = (*given)[1];
            return sum + a->x * b->y - b->x * a->y;
          },
          0.0)) / 2.0;
}

tsino::Ref<Bounds> Polygon::get_bounds() {
  tsino::Array<double> xs = this->corners->map<double>(
      [](const tsino::Ref<Vector>& vector) -> double {
        const double x = vector->x;
        return x;
      });
  tsino::Array<double> ys = this->corners->map<double>(
      [](const tsino::Ref<Vector>& vector) -> double {
        const double y = vector->y;
        return y;
      });
  return tsino::make<Bounds>(
      tsino::smallest(xs),
      tsino::smallest(ys),
      tsino::largest(xs),
      tsino::largest(ys));
}

bool Polygon::contains(const tsino::Ref<Vector>& vector) {
  const double x = vector->x;
  const double y = vector->y;
  bool inside = false;
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Vector>>>> list = this->edges();
  for (const tsino::Shared<tsino::Array<tsino::Ref<Vector>>>& item : list) {
    const tsino::Ref<Vector>& a = (*item)[0];
    const tsino::Ref<Vector>& b = (*item)[1];
    if ((a->y > y) != (b->y > y) && x < (b->x - a->x) * (y - a->y) / (b->y - a->y) + a->x) {
      inside = !inside;
    }
  }
  return inside;
}

void Polygon::draw(const tsino::Ref<Canvas>& canvas) {
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Vector>>>> list = this->edges();
  for (const tsino::Shared<tsino::Array<tsino::Ref<Vector>>>& item : list) {
    const tsino::Ref<Vector>& a = (*item)[0];
    const tsino::Ref<Vector>& b = (*item)[1];
    canvas->line(a, b);
  }
}

tsino::Ref<Shape> Polygon::moved(const tsino::Ref<Vector>& by) {
  return tsino::make<Polygon>(
      tsino::makeShared<tsino::Array<tsino::Ref<Vector>>>(
          this->corners->map<tsino::Ref<Vector>>(
              [&](const tsino::Ref<Vector>& vector) -> tsino::Ref<Vector> {
                const double x = vector->x;
                const double y = vector->y;
                return tsino::make<Vector>(x + by->x, y + by->y);
              })));
}

void Rectangle::construct(const tsino::Ref<Bounds>& bounds) {
  const double left = bounds->left;
  const double top = bounds->top;
  const double right = bounds->right;
  const double bottom = bounds->bottom;
  Polygon::construct(
      tsino::makeShared<tsino::Array<tsino::Ref<Vector>>>(
          tsino::Array<tsino::Ref<Vector>>{
              tsino::make<Vector>(left, top),
              tsino::make<Vector>(right, top),
              tsino::make<Vector>(right, bottom),
              tsino::make<Vector>(left, bottom)}));
}

String Rectangle::get_label() {
  return this->get_isSquare() ? String(F("square")) : tsino::replace(
      Polygon::get_label(),
      F("polygon"),
      F("rectangle"));
}

bool Rectangle::get_isSquare() {
  const tsino::Ref<Bounds> bounds = this->get_bounds();
  const double left = bounds->left;
  const double right = bounds->right;
  const double top = bounds->top;
  const double bottom = bounds->bottom;
  return right - left == bottom - top;
}

void Group::construct(tsino::Shared<tsino::Array<tsino::Ref<Shape>>> members) {
  Shape::construct();
  this->members = tsino::moved(members);
}

String Group::get_label() {
  return tsino::concat(
      F("group["),
      this->members->map<int32_t>(
          [](const tsino::Ref<Shape>& member) -> int32_t { return member->id; }).join(),
      F("]"));
}

double Group::get_area() {
  return this->members->reduce<double>(
      [](double sum, const tsino::Ref<Shape>& shape) -> double {
        const double area = shape->get_area();
        return sum + area;
      },
      0.0);
}

tsino::Ref<Bounds> Group::get_bounds() {
  tsino::Array<tsino::Ref<Bounds>> all = this->members->map<tsino::Ref<Bounds>>(
      [](const tsino::Ref<Shape>& shape) -> tsino::Ref<Bounds> {
        const tsino::Ref<Bounds> bounds = shape->get_bounds();
        return bounds;
      });
  return all.reduce<tsino::Ref<Bounds>>(
      [](const tsino::Ref<Bounds>& a, const tsino::Ref<Bounds>& b) -> tsino::Ref<Bounds> {
        return tsino::make<Bounds>(
            tsino::minimum(a->left, b->left),
            tsino::minimum(a->top, b->top),
            tsino::maximum(a->right, b->right),
            tsino::maximum(a->bottom, b->bottom));
      });
}

bool Group::contains(const tsino::Ref<Vector>& point) {
  return this->members->some(
      [&](const tsino::Ref<Shape>& member) -> bool { return member->contains(point); });
}

void Group::draw(const tsino::Ref<Canvas>& canvas) {
  for (const tsino::Ref<Shape>& member : *this->members) member->draw(canvas);
}

tsino::Ref<Shape> Group::moved(const tsino::Ref<Vector>& by) {
  tsino::Shared<tsino::Array<tsino::Ref<Shape>>> value = tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
      this->members->map<tsino::Ref<Shape>>(
          [&](const tsino::Ref<Shape>& member) -> tsino::Ref<Shape> {
            if (tsino::thrown()) return {};
            return member->moved(by);
          }));
  if (tsino::thrown()) return {};
  return tsino::make<Group>(tsino::moved(value));
}

void PlainDrawable::draw(const tsino::Ref<Canvas>& canvas) {
  this->draw_(canvas);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Circle> circle = tsino::make<Circle>(tsino::make<Vector>(9.0, 8.0), 7);
  const tsino::Ref<Polygon> triangle = tsino::make<Polygon>(
      tsino::makeShared<tsino::Array<tsino::Ref<Vector>>>(
          tsino::Array<tsino::Ref<Vector>>{
              tsino::make<Vector>(20.0, 14.0),
              tsino::make<Vector>(27.0, 1.0),
              tsino::make<Vector>(34.0, 14.0)}));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Rectangle> box = tsino::make<Rectangle>(
      tsino::make<Bounds>(31.0, 4.0, 45.0, 12.0));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Ref<Circle> circle2 = tsino::make<Circle>(tsino::make<Vector>(6.0, 6.0), 1);
  tsino::Ref<Circle> circle3 = tsino::make<Circle>(tsino::make<Vector>(12.0, 6.0), 1);
  tsino::Ref<Rectangle> rectangle = tsino::make<Rectangle>(
      tsino::make<Bounds>(6.0, 11.0, 12.0, 12.0));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Group> face = tsino::make<Group>(
      tsino::makeShared<tsino::Array<tsino::Ref<Shape>>>(
          tsino::Array<tsino::Ref<Shape>>{
              tsino::Ref<Shape>(circle),
              tsino::Ref<Shape>(tsino::moved(circle2)),
              tsino::Ref<Shape>(tsino::moved(circle3)),
              tsino::Ref<Shape>(tsino::moved(rectangle))}));
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::Ref<Shape>(circle),
      tsino::Ref<Shape>(triangle),
      tsino::Ref<Shape>(box),
      tsino::Ref<Shape>(face)};
  for (const tsino::Ref<Shape>& shape : shapes) Serial.println(shape->toString());

  const tsino::Ref<Canvas> canvas = tsino::make<Canvas>(48, 16);
  tsino::Array<tsino::Ref<Shape>>{
      tsino::Ref<Shape>(triangle),
      tsino::Ref<Shape>(box),
      tsino::Ref<Shape>(face)}.forEach(
      [&](const tsino::Ref<Shape>& shape) { shape->draw(canvas); });
  Serial.println(canvas->toString());
  Serial.print(canvas->get_lit());
  Serial.print(F(" lit, "));
  Serial.print(canvas->hidden);
  Serial.println(F(" hidden"));

  const tsino::Ref<Canvas> wider = tsino::make<Canvas>(40, 10);
  const tsino::Ref<Shape> movedResult = face->moved(tsino::make<Vector>(25.0, -3.0));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Group> shifted = tsino::downcast<Group>(movedResult);
  tsino::Array<tsino::Ref<Drawable>> drawables{
      tsino::Ref<Drawable>(shifted),
      tsino::Ref<Drawable>(
          tsino::make<PlainDrawable>(
              [](const tsino::Ref<Canvas>& target) {
                target->line(tsino::make<Vector>(0.0, 9.0), tsino::make<Vector>(39.0, 0.0));
              }))};
  for (const tsino::Ref<Drawable>& drawable : drawables) drawable->draw(wider);
  Serial.println(wider->toString());
  Serial.print(wider->get_lit());
  Serial.print(F(" "));
  Serial.print(wider->hidden);
  Serial.print(F(" "));
  Serial.println(shifted->toString());

  tsino::Array<tsino::Ref<Vector>> points{
      tsino::make<Vector>(9.0, 8.0),
      tsino::make<Vector>(27.0, 6.0),
      tsino::make<Vector>(32.0, 11.0),
      tsino::make<Vector>(44.0, 5.0),
      tsino::make<Vector>(2.0, 15.0)};
  for (const tsino::Ref<Vector>& point : points) {
    tsino::Array<int32_t> hits = shapes.filter(
        [&](const tsino::Ref<Shape>& shape) -> bool { return shape->contains(point); }).map<int32_t>(
        [](const tsino::Ref<Shape>& shape) -> int32_t {
          const int32_t id = shape->id;
          return id;
        });
    String joinResult = hits.join(F("+"));
    tsino::print(Serial, point->x);
    Serial.print(F(","));
    tsino::print(Serial, point->y);
    Serial.print(F(" in "));
    Serial.println(tsino::truthy(joinResult) ? joinResult : String(F("nothing")));
  }

  const auto kinds = tsino::makeShared<tsino::Map<String, int32_t>>();
  const tsino::Ref<Rectangle> rectangle2 = tsino::make<Rectangle>(
      tsino::make<Bounds>(0.0, 0.0, 3.0, 3.0));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Ref<Shape>> list{
      tsino::allOf(shapes),
      tsino::Ref<Shape>(shifted),
      tsino::Ref<Shape>(rectangle2)};
  for (const tsino::Ref<Shape>& shape : list) {
    const String kind = shape->isA(Rectangle::classId)
        && tsino::downcast<Rectangle>(shape)->get_isSquare() ? F("square") : shape->isA(
        Polygon::classId) ? F("polygon") : F("other");
    kinds->set(kind, kinds->get(kind).valueOr(0) + 1);
  }
  Serial.print(
      tsino::withoutFormat(
          kinds->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, kinds->at(value));
              }).map<String>(
              [](const tsino::Ref<Tuple>& given) -> String {
                const String& kind = given->item0;
                const int32_t count = given->item1;
                return tsino::concat(String(count), F(" "), kind);
              }).join(F(", "))));
  Serial.print(F(" "));
  Serial.println(Shape_get_made());
  tsino::Array<tsino::Ref<Shape>> sortResult = shapes.copy().sort(
      [](const tsino::Ref<Shape>& a, const tsino::Ref<Shape>& b) -> double {
        return b->get_area() - a->get_area();
      });
  const tsino::Ref<Shape> largest = sortResult[0];
  Serial.print(largest == tsino::Ref<Shape>(face) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, largest->get_bounds());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      shapes.map<double>(
          [](const tsino::Ref<Shape>& shape) -> double { return shape->get_area(); }).map<double>(
          [](double value) -> double { return floor(value); }));
  Serial.println();
  tsino::make<Polygon>(
      tsino::makeShared<tsino::Array<tsino::Ref<Vector>>>(
          tsino::Array<tsino::Ref<Vector>>{
              tsino::make<Vector>(1.0, 1.0),
              tsino::make<Vector>(2.0, 2.0)}));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    bool value = error->isA(tsino::RangeError::classId);
    tsino::printFirstUnion(
        Serial,
        value ? tsino::Union<bool, String>(tsino::downcast<tsino::RangeError>(error)->message) : tsino::Union<bool, String>(
            value));
    Serial.print(F(" "));
    Serial.println(Shape_get_made());
  }
}

void loop() {}
