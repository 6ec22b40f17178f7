// makers-of-several-classes: written by tsino from makers-of-several-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"

struct Shape;
struct Circle;
struct Square;

// @run
// What functions give that are chosen at run time: an object of one class or of the other.
struct Shape : tsino::Object {
  String name;
  void construct(const String& name);
  virtual int32_t area();
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Circle : Shape {
  int32_t r = 0;
  void construct(const String& name);
  int32_t area() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Square : Shape {
  int32_t side = 0;
  void construct(const String& name);
  int32_t area() final;
};

void Shape::construct(const String& name) {
  this->name = name;
}

int32_t Shape::area() {
  return 0;
}

int32_t Circle::area() {
  return this->r;
}

void Circle::construct(const String& name) {
  Shape::construct(name);
  this->r = 3;
}

int32_t Square::area() {
  return this->side * this->side;
}

void Square::construct(const String& name) {
  Shape::construct(name);
  this->side = 2;
}

tsino::Ref<Shape> makeCircle(const String& name) {
  return tsino::make<Circle>(name);
}

tsino::Ref<Shape> makeSquare(const String& name) {
  return tsino::make<Square>(name);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Function<tsino::Ref<Shape>(const String&)>> fs{
      tsino::Function<tsino::Ref<Shape>(const String&)>::of<decltype(makeCircle), makeCircle>(),
      tsino::Function<tsino::Ref<Shape>(const String&)>::of<decltype(makeSquare), makeSquare>()};
  for (const tsino::Function<tsino::Ref<Shape>(const String&)>& f : fs) {
    const tsino::Ref<Shape> s = f(F("x"));
    Serial.print(s->area());
    Serial.print(F(" "));
    Serial.println(
        s->isA(Circle::classId) ? tsino::downcast<Circle>(s)->r : tsino::downcast<Square>(s)->side);
  }
}

void loop() {}
