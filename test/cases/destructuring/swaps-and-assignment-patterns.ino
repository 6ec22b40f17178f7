// swaps-and-assignment-patterns: written by tsino from swaps-and-assignment-patterns.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Point;
struct Shape;

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  String name;
  void construct(int32_t x, int32_t y, String name) {
    this->x = x;
    this->y = y;
    this->name = tsino::moved(name);
  }
};

struct Shape : tsino::Object {
  String name;
  tsino::Optional<int32_t> x;
  void construct(String name, tsino::Optional<int32_t> x = {}) {
    this->name = tsino::moved(name);
    this->x = tsino::moved(x);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Patterns on the left of an assignment: swaps, rotations, elements and fields as targets.
  int32_t a = 1;
  int32_t b = 2;
  int32_t c = 3;
  tsino::swap(a, b);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  int32_t aBefore = a;
  int32_t bBefore = b;
  a = c;
  b = aBefore;
  c = bBefore;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(c);
  int32_t value = a - b;
  a = a + b;
  b = value;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);

  tsino::Array<int32_t> list{10, 20, 30, 40};
  tsino::swap(list[0], list[3]);
  Serial.println(list.join());
  int32_t i = 0;
  int32_t iBefore = i;
  int32_t element = list[2];
  int32_t value2 = i * 100;
  list.set(i++, iBefore);
  list.set(i++, element);
  list.set(i, value2);
  Serial.print(tsino::withoutFormat(list.join()));
  Serial.print(F(" "));
  Serial.println(i);
  for (int32_t k = 0; k < list.length() / 2.0; k++) {
    int32_t element2 = list[k];
    list.set(k, list[list.length() - 1 - k]);
    list.set(list.length() - 1 - k, element2);
  }
  Serial.println(list.join());

  const tsino::Ref<Point> point = tsino::make<Point>(1, 2, F("p"));
  point->y = point->x;
  point->x = point->y;
  Serial.print(point->x);
  Serial.print(F(" "));
  Serial.println(point->y);
  int32_t x = point->x;
  point->x = point->y + 5;
  point->y = x;
  Serial.print(point->x);
  Serial.print(F(" "));
  Serial.println(point->y);
  tsino::Ref<Shape> value3 = tsino::make<Shape>(F("renamed"));
  point->name = value3->name;
  list.set(0, value3->x.valueOr(99));
  Serial.print(tsino::withoutFormat(point->name));
  Serial.print(F(" "));
  Serial.println(list[0]);

  tsino::Shared<tsino::Array<int32_t>> rest;
  a = list[0];
  rest = tsino::makeShared<tsino::Array<int32_t>>(list.slice(1));
  rest->push(5);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(rest->join());
  Serial.print(F(" "));
  Serial.println(list.length());
  tsino::Shared<tsino::Array<uint8_t>> value4 = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{7, 8, 9});
  (void)((void)(a = (*value4)[0]), b = (*value4)[1]);
  tsino::Shared<tsino::Array<uint8_t>> result = value4;
  Serial.print(result->length());
  Serial.print(F(" "));
  Serial.println(a + b);
  int32_t fa = 0;
  int32_t fb = 1;
  tsino::Array<int32_t> fib;
  while (fib.length() < 10) {
    fib.push(fa);
    int32_t value5 = fa + fb;
    fa = fb;
    fb = value5;
    yield();
  }
  Serial.println(fib.join());
}

void loop() {}
