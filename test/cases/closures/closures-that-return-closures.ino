// closures-that-return-closures: written by tsino from closures-that-return-closures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// Three levels deep, each level with its own variables; the inner ones live on when the outer have returned.
tsino::Function<tsino::Function<String(const String&)>(const String&)> level1(const String& a) {
  tsino::Ref<tsino::Cell<int32_t>> calls1 = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls1, a](const String& b) -> tsino::Function<String(const String&)> {
    calls1->value++;
    tsino::Ref<tsino::Cell<int32_t>> calls2 = tsino::make<tsino::Cell<int32_t>>(0);
    return [calls2, a, b, calls1](const String& c) -> String {
      calls2->value++;
      return tsino::concat(a, b, c, F(" "), String(calls1->value), F("/"), String(calls2->value));
    };
  };
}

tsino::Function<tsino::Function<int32_t(int32_t)>(int32_t)> add(int32_t a) {
  return [a](int32_t b) -> tsino::Function<int32_t(int32_t)> {
    return [a, b](int32_t c) -> int32_t { return a + b * c; };
  };
}

tsino::Function<double(int32_t)> compose(const tsino::Shared<tsino::Array<tsino::Function<double(double)>>>& steps) {
  return [steps](int32_t n) -> double {
    return steps->reduce<double>(
        [](double value, const tsino::Function<double(double)>& step) -> double {
          return step(value);
        },
        (double)n);
  };
}

tsino::Function<double(double)> twice(const tsino::Function<double(double)>& f) {
  return [f](double n) -> double { return f(f(n)); };
}

double inc(double n) {
  return n + 1.0;
}

tsino::Function<tsino::Function<String()>()> delayed(const String& value) {
  return [value]() -> tsino::Function<String()> { return [value]() -> String { return value; }; };
}

tsino::Function<tsino::Function<double()>()> delayed_(double value) {
  return [value]() -> tsino::Function<double()> { return [value]() -> double { return value; }; };
}

void setup() {
  Serial.begin(115200);

  const tsino::Function<tsino::Function<String(const String&)>(const String&)> one = level1(F("x"));
  const tsino::Function<String(const String&)> two = one(F("y"));
  String withoutFormatResult = tsino::withoutFormat(two(F("1")));
  String value = two(F("2"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value);
  const tsino::Function<String(const String&)> other = one(F("z"));
  String withoutFormatResult2 = tsino::withoutFormat(two(F("3")));
  String value2 = other(F("1"));
  String value3 = level1(F("q"))(F("r"))(F("s"));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(value3);
  tsino::Function<int32_t(int32_t)> value4 = add(10)(2);
  Serial.print(add(1)(2)(3));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 2, 3}.map<uint8_t>([&](int32_t c) -> int32_t { return value4(c); }).join());
  const tsino::Function<double(int32_t)> pipeline = compose(
      tsino::makeShared<tsino::Array<tsino::Function<double(double)>>>(
          tsino::Array<tsino::Function<double(double)>>{
              tsino::Function<double(double)>::of<decltype(inc), inc>(),
              twice([](double n) -> double { return n * 3.0; }),
              twice(twice(tsino::Function<double(double)>::of<decltype(inc), inc>()))}));
  tsino::inspect(Serial, pipeline(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, pipeline(1));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      compose(
          tsino::makeShared<tsino::Array<tsino::Function<double(double)>>>(
              tsino::Array<tsino::Function<double(double)>>{}))(7));
  Serial.println();
  Serial.print(tsino::withoutFormat(delayed(F("late"))()()));
  Serial.print(F(" "));
  tsino::inspect(Serial, delayed_(2.5)()());
  Serial.println();
}

void loop() {}
