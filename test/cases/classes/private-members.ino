// private-members: written by tsino from private-members.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Vector;
struct Secret;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<Vector>, tsino::Ref<Secret>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// #private fields and methods, also of another instance, and `private` of TypeScript.
struct Vector : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  String label;
  void construct(int32_t x, int32_t y);
  int32_t dot(const tsino::Ref<Vector>& other);
  tsino::Ref<Vector> plus(const tsino::Ref<Vector>& other);
  void swap(const tsino::Ref<Vector>& other);
  bool isLonger(const tsino::Ref<Vector>& other);
  String toString();
  double get_length();
};

struct Secret : tsino::Object {
  String x;
  void construct();
  String show();
};

bool Vector_isVector(const Unknown& value) {
  return value.is<tsino::Ref<Vector>>();
}

int32_t Vector::dot(const tsino::Ref<Vector>& other) {
  return this->x * other->x + this->y * other->y;
}

double Vector::get_length() {
  return sqrt((double)this->dot(tsino::Ref<Vector>(this)));
}

tsino::Ref<Vector> Vector::plus(const tsino::Ref<Vector>& other) {
  return tsino::make<Vector>(this->x + other->x, this->y + other->y);
}

void Vector::swap(const tsino::Ref<Vector>& other) {
  tsino::swap(this->x, other->x);
  other->label = tsino::concat(this->label, F("s"));
}

bool Vector::isLonger(const tsino::Ref<Vector>& other) {
  return this->get_length() > other->get_length();
}

String Vector::toString() {
  return tsino::concat(this->label, F("("), String(this->x), F(", "), String(this->y), F(")"));
}
int32_t Vector_made = 0;

int32_t Vector_get_made() {
  return Vector_made;
}

void Vector::construct(int32_t x, int32_t y) {
  this->label = F("v");
  this->x = x;
  this->y = y;
  Vector_made++;
}

String Secret::show() {
  return this->x;
}

void Secret::construct() {
  this->x = F("mine");
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Vector> a = tsino::make<Vector>(3, 4);
  const tsino::Ref<Vector> b = tsino::make<Vector>(1, -1);
  String toStringResult = a->plus(b)->toString();
  String toStringResult2 = a->plus(a)->plus(a)->toString();
  Serial.print(a->toString());
  Serial.print(F(" "));
  Serial.print(b->toString());
  Serial.print(F(" "));
  Serial.print(toStringResult);
  Serial.print(F(" "));
  Serial.println(toStringResult2);
  a->swap(b);
  Serial.print(tsino::withoutFormat(a->toString()));
  Serial.print(F(" "));
  Serial.print(b->toString());
  Serial.print(F(" "));
  Serial.print(a->isLonger(b) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(b->isLonger(a) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Vector_get_made());
  a->swap(a);
  Serial.print(tsino::withoutFormat(a->toString()));
  Serial.print(F(" "));
  Serial.println(Vector_isVector(Unknown(a)) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::make<Secret>()->show()));
  Serial.print(F(" "));
  Serial.println(Vector_isVector(Unknown(tsino::make<Secret>())) ? F("true") : F("false"));
}

void loop() {}
