// returned-literals: written by tsino from returned-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Result;
struct Point;
struct MinMax;

struct Result : tsino::Object {
  bool ok = false;
  tsino::Optional<double> value;
  tsino::Optional<String> error;
  void construct(bool ok, tsino::Optional<double> value, tsino::Optional<String> error = {}) {
    this->ok = ok;
    this->value = tsino::moved(value);
    this->error = tsino::moved(error);
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct MinMax : tsino::Object {
  double min_ = 0;
  double max_ = 0;
  double span = 0;
  void construct(double min_, double max_, double span) {
    this->min_ = min_;
    this->max_ = max_;
    this->span = span;
  }
};

tsino::Ref<Result> parse(const String& text) {
  const double value = tsino::toNumber(text);
  return isnan(value) ? tsino::make<Result>(
      false,
      tsino::Optional<double>{},
      tsino::Optional<String>(tsino::concat(F("not a number: "), text))) : tsino::make<Result>(
      true,
      tsino::Optional<double>(value));
}

tsino::Ref<Point> point(int32_t x, tsino::Optional<int32_t> yGiven = {}) {
  const int32_t y = yGiven.valueOr(x);
  return tsino::make<Point>(x, y);
}
const tsino::Ref<Point> p = point(3);

tsino::Ref<MinMax> minMax(const tsino::Array<double>& values) {
  double min_ = (double)INFINITY;
  double max_ = (double)-INFINITY;
  for (const double value : values) {
    if (value < min_) min_ = value;
    if (value > max_) max_ = value;
  }
  return tsino::make<MinMax>(min_, max_, max_ - min_);
}

tsino::Ref<Point> pick(bool flag) {
  return flag ? p : tsino::make<Point>(-1, -1);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{F("12"), F("x1"), F("-0.5")};
  for (const String& text : list) {
    const tsino::Ref<Result> parseResult = parse(text);
    const bool ok = parseResult->ok;
    const tsino::Optional<double> value = parseResult->value;
    const tsino::Optional<String>& error = parseResult->error;
    Serial.print(ok ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(error));
  }
  Serial.println(parse(F("1")) == parse(F("1")) ? F("true") : F("false"));
  const tsino::Ref<Point> q = point(3);
  p->x++;
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.print(p->y);
  Serial.print(F(" "));
  Serial.print(q->x);
  Serial.print(F(" "));
  Serial.println(p == q ? F("true") : F("false"));
  const tsino::Ref<MinMax> minMaxResult = minMax(tsino::Array<double>{3.0, -2.0, 8.5});
  const double min_ = minMaxResult->min_;
  const double max_ = minMaxResult->max_;
  const double span = minMaxResult->span;
  tsino::inspect(Serial, min_);
  Serial.print(F(" "));
  tsino::inspect(Serial, max_);
  Serial.print(F(" "));
  tsino::inspect(Serial, span);
  Serial.print(F(" "));
  tsino::inspect(Serial, minMax(tsino::Array<double>{})->span);
  Serial.print(F(" "));
  tsino::inspect(Serial, minMax(tsino::Array<double>{1.0})->span);
  Serial.println();
  pick(true)->x = 100;
  pick(false)->x = 200;
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.print(pick(false)->x);
  Serial.print(F(" "));
  Serial.println(pick(true) == p ? F("true") : F("false"));
}

void loop() {}
