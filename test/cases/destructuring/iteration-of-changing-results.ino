// iteration-of-changing-results: written by tsino from iteration-of-changing-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Divide;

struct Divide : tsino::Object {
  int32_t quotient = 0;
  int32_t remainder = 0;
  void construct(int32_t quotient, int32_t remainder) {
    this->quotient = quotient;
    this->remainder = remainder;
  }
};

// @run
// Multiple results from one function, used at once, in chains and in recursion.
tsino::Ref<Divide> divide(int32_t a, int32_t b) {
  return tsino::make<Divide>(a / b, a % b);
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> minMax(const tsino::Array<double>& values) {
  if (values.length() == 0) return {};
  double min_ = values[0];
  double max_ = values[0];
  for (const double value : values) {
    if (value < min_) min_ = value;
    if (value > max_) max_ = value;
  }
  return tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{min_, max_});
}

tsino::Array<double> egcd(int32_t a, int32_t b) {
  if (b == 0) return tsino::Array<double>{(double)a, 1.0, 0.0};
  tsino::Array<double> egcdResult = egcd(b, a % b);
  const double g = egcdResult[0];
  const double x = egcdResult[1];
  const double y = egcdResult[2];
  return tsino::Array<double>{g, y, x - a / b * y};
}

tsino::Array<String> split(const String& text, const String& at) {
  const int32_t i = tsino::indexOf(text, at);
  return i < 0 ? tsino::Array<String>{text, F("")} : tsino::Array<String>{
      tsino::slice(text, 0, i),
      tsino::slice(text, i + tsino::length(at))};
}

void setup() {
  Serial.begin(115200);
  int32_t n = 98765;
  String digits = F("");
  while (n > 0) {
    const tsino::Ref<Divide> divideResult = divide(n, 10);
    const int32_t quotient = divideResult->quotient;
    const int32_t remainder = divideResult->remainder;
    digits += remainder;
    n = quotient;
    yield();
  }
  Serial.println(digits);
  tsino::Optional<tsino::Shared<tsino::Array<double>>> minMaxResult = minMax(
      tsino::Array<double>{3.0, -1.0, 7.5});
  tsino::Shared<tsino::Array<double>> value = minMaxResult.has() ? minMaxResult.value() : tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{0.0, 0.0});
  const double low = (*value)[0];
  const double high = (*value)[1];
  tsino::Optional<tsino::Shared<tsino::Array<double>>> minMaxResult2 = minMax(
      tsino::Array<double>{});
  tsino::Shared<tsino::Array<double>> value2 = minMaxResult2.has() ? minMaxResult2.value() : tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{0.0, -1.0});
  const double none = (*value2)[0];
  const double nothing = (*value2)[1];
  tsino::inspect(Serial, low);
  Serial.print(F(" "));
  tsino::inspect(Serial, high);
  Serial.print(F(" "));
  tsino::inspect(Serial, none);
  Serial.print(F(" "));
  tsino::inspect(Serial, nothing);
  Serial.println();
  tsino::Array<double> egcdResult = egcd(240, 46);
  const double g = egcdResult[0];
  const double x = egcdResult[1];
  const double y = egcdResult[2];
  tsino::inspect(Serial, g);
  Serial.print(F(" "));
  tsino::inspect(Serial, x);
  Serial.print(F(" "));
  tsino::inspect(Serial, y);
  Serial.print(F(" "));
  Serial.println(240.0 * x + 46.0 * y == g ? F("true") : F("false"));
  tsino::Array<String> splitResult = split(F("a=b=c"), F("="));
  String head = splitResult[0];
  String tail = splitResult[1];
  Serial.print(tsino::withoutFormat(head));
  Serial.print(F(" "));
  Serial.println(tail);
  tsino::Array<String> splitResult2 = split(tail, F("="));
  head = splitResult2[0];
  tail = splitResult2[1];
  Serial.print(tsino::withoutFormat(head));
  Serial.print(F(" "));
  Serial.println(tail);
  tsino::Array<String> splitResult3 = split(tail, F("="));
  head = splitResult3[0];
  tail = splitResult3[1];
  Serial.print(tsino::withoutFormat(head));
  Serial.print(F(" "));
  Serial.println(tail == F("") ? F("true") : F("false"));
}

void loop() {}
