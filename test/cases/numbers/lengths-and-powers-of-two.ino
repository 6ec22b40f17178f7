// lengths-and-powers-of-two: written by tsino from lengths-and-powers-of-two.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/exact-points.h"
#include "src/tsino/hypot.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct Point;

struct Point : tsino::Object {
  double x = 0;
  double y = 0;
  void construct(double x, double y) {
    this->x = x;
    this->y = y;
  }
};

/** How many bits a number of values needs. */
double bitsFor(uint32_t values) {
  return ceil(tsino::log2((double)values));
}

/** A name of the library's for something else. */
double exp_(double base) {
  return base * 2.0;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Point>> corners{
      tsino::make<Point>(3.0, 2.0),
      tsino::make<Point>(3.0, 0.5),
      tsino::make<Point>(-10.0, 2.0),
      tsino::make<Point>(0.1, 0.2),
      tsino::make<Point>(1e200, 1e200),
      tsino::make<Point>(-0.0, 0.0),
      tsino::make<Point>((double)INFINITY, (double)NAN),
      tsino::make<Point>(5e-324, 0.0)};
  for (const tsino::Ref<Point>& corner : corners) {
    const double x = corner->x;
    const double y = corner->y;
    tsino::inspect(Serial, tsino::hypot(x, y));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::hypot(y, x));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::hypot(x, y, 1.0));
    Serial.println();
  }
  double way = 0.0;
  tsino::Optional<tsino::Ref<Point>> last = corners.get(0);
  tsino::Array<tsino::Ref<Point>> list = corners.slice(0, 4);
  for (const tsino::Ref<Point>& corner : list) {
    if (last.has()) way += tsino::hypot(corner->x - last.value()->x, corner->y - last.value()->y);
    last = corner;
  }
  tsino::inspect(Serial, way);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(way));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{3, 5, 8}.map<double>(
          [](int32_t side) -> double { return tsino::hypot((double)side, 2.0); }).join(F(" ")));
  tsino::inspect(Serial, bitsFor(536870912));
  Serial.print(F(" "));
  tsino::inspect(Serial, bitsFor(536870913));
  Serial.print(F(" "));
  tsino::inspect(Serial, bitsFor(2147483648u));
  Serial.print(F(" "));
  tsino::inspect(Serial, bitsFor(5));
  Serial.print(F(" "));
  tsino::inspect(Serial, bitsFor(1));
  Serial.println();
  int32_t whole = 0;
  for (int32_t exponent = -1074; exponent < 1024; exponent++) {
    if (tsino::log2(tsino::pow(2.0, exponent)) == exponent) whole++;
  }
  Serial.print(whole);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2(0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2(-8.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2((double)INFINITY));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2((double)NAN));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2(-0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2(0.25));
  Serial.println();

  const int32_t one = corners.length() - 7;
  tsino::inspect(Serial, tsino::exp((double)one));
  Serial.print(F(" "));
  Serial.print(tsino::exp((double)one) == 2.718281828459045 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::cosh((double)one));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::cosh((double)-one));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::exp((double)(-one * 0)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::cosh(0.0));
  Serial.println();
  tsino::inspect(Serial, exp_(1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, exp_(tsino::exp(0.0)));
  Serial.println();
}

void loop() {}
