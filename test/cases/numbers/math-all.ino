// math-all: written by tsino from math-all.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/exact-points.h"
#include "src/tsino/hypot.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/random.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/to-text.h"

// @run
// Every function of Math at ordinary and at special values.
void show(const tsino::Array<double>& values) {
  Serial.println(
      values.map<String>(
          [](double v) -> String {
            return tsino::isSameNumber(v, -0.0) ? String(F("-0")) : tsino::toText(v);
          }).join(F(" ")));
}

double round_(double value, int32_t digits) {
  return tsino::round(value * tsino::pow(10.0, digits)) / tsino::pow(10.0, digits);
}

void setup() {
  Serial.begin(115200);
  show(
      tsino::Array<double>{
          (double)tsino::absolute(-5),
          tsino::absolute(-0.5),
          tsino::absolute((double)-INFINITY),
          (double)tsino::sign(-3),
          (double)tsino::sign(0),
          tsino::sign(0.1),
          tsino::sign((double)NAN)});
  show(
      tsino::Array<double>{ceil(1.2), ceil(-1.2), floor(1.8), floor(-1.2), trunc(-1.8), trunc(0.9)});
  show(
      tsino::Array<double>{
          tsino::round(2.5),
          tsino::round(-2.5),
          tsino::round(-0.7),
          tsino::round(1.5),
          tsino::round(0.49999999999999994)});
  show(
      tsino::Array<double>{
          (double)-INFINITY,
          (double)INFINITY,
          tsino::maximum(1.0, (double)NAN),
          (double)tsino::minimum<int32_t>(tsino::minimum<int32_t>(3, -2), 8),
          tsino::maximum(-0.5, 0.0),
          tsino::minimum(0.0, -0.5)});
  show(
      tsino::Array<double>{
          sqrt(2.0),
          sqrt(-1.0),
          cbrt(27.0),
          cbrt(-8.0),
          tsino::hypot(3.0, 4.0),
          tsino::hypot(),
          tsino::hypot(1.0, 2.0, 2.0),
          tsino::hypot(-7.0)});
  show(
      tsino::Array<double>{
          tsino::pow(2.0, 10.0),
          tsino::pow(2.0, -1.0),
          tsino::pow(-8.0, 1.0 / 3.0),
          tsino::pow(0.0, 0.0),
          tsino::pow((double)NAN, 0.0),
          tsino::pow(1.0, (double)INFINITY)});
  show(
      tsino::Array<double>{
          tsino::exp(0.0),
          tsino::exp(1.0),
          expm1(0.0),
          log(1.0),
          log(0.0),
          log(-1.0),
          log10(1000.0),
          tsino::log2(8.0),
          log1p(0.0)});
  show(
      tsino::Array<double>{
          sin(0.0),
          cos(0.0),
          tan(0.0),
          asin(1.0),
          acos(1.0),
          atan(1.0),
          atan2(1.0, -1.0),
          atan2(0.0, -1.0)});
  show(
      tsino::Array<double>{
          sinh(0.0),
          tsino::cosh(0.0),
          tanh((double)INFINITY),
          asinh(0.0),
          acosh(1.0),
          atanh(0.0),
          acosh(0.5)});
  show(
      tsino::Array<double>{
          tsino::fround(5.5),
          tsino::fround(0.1),
          tsino::fround(1e40),
          (double)tsino::clz32(1),
          (double)tsino::clz32(0),
          (double)tsino::clz32(-1),
          (double)tsino::clz32(0)});
  show(
      tsino::Array<double>{
          (double)tsino::imul(3, 4),
          (double)tsino::imul(0x7fffffff, 2),
          (double)tsino::imul(-5, 12),
          (double)tsino::imul(-1, 5),
          (double)tsino::imul(INT32_MIN, 2)});
  show(
      tsino::Array<double>{
          3.141592653589793,
          2.718281828459045,
          0.6931471805599453,
          2.302585092994046,
          1.4426950408889634,
          0.4342944819032518,
          1.4142135623730951,
          0.7071067811865476});
  tsino::Array<double> random = tsino::generated<double>(
      100,
      []() -> double { return tsino::randomUnit(); });
  bool value = (int32_t)floor(tsino::randomUnit() * 6.0) < 6;
  Serial.print(
      random.every([](double r) -> bool { return r >= 0.0 && r < 1.0; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Set<double>>(tsino::Set<double>::from(random))->size() > 90 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));
  show(
      tsino::Array<double>{
          round_(1.005, 2),
          round_(-2.345, 1),
          round_(1234.5678, -2),
          round_(0.1 + 0.2, 10)});
  Serial.println(
      tsino::Array<double>{0.3, 1.0, 2.0}.map<String>(
          [](double x) -> String {
            return tsino::Array<double>{sin(x), cos(x), tsino::exp(x), log(x)}.map<String>(
                [](double v) -> String { return tsino::toFixed(v, 12); }).join(F(" "));
          }).join(F("\n")));
}

void loop() {}
