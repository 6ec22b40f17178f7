// callbacks-with-early-effects: written by tsino from callbacks-with-early-effects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Function values as arguments: evaluated in order, before the call, and compared by identity.
tsino::Array<String> log_;

tsino::Function<double(double)> pick(const String& name) {
  log_.push(tsino::concat(F("pick "), name));
  return [name](double n) -> double {
    log_.push(tsino::concat(name, F("("), tsino::toText(n), F(")")));
    return n + tsino::length(name);
  };
}

double apply(const tsino::Function<double(double)>& f, int32_t n, const tsino::Function<double(double)>& g) {
  return g(f(n));
}

double double_(double n) {
  return n * 2.0;
}

double twin(double n) {
  return n * 2.0;
}

tsino::Function<double(double)> chosen = tsino::Function<double(double)>::of<decltype(double_), double_>();

tsino::Function<String()> once(const tsino::Function<String()>& f) {
  tsino::Ref<tsino::Cell<tsino::Optional<String>>> result = tsino::make<tsino::Cell<tsino::Optional<String>>>(
      tsino::Optional<String>{});
  return [result, f]() -> String {
    return (!result->value.has() ? result->value = f() : result->value).value();
  };
}
int32_t runs = 0;

void setup() {
  Serial.begin(115200);
  tsino::Function<double(double)> pickResult = pick(F("ab"));
  int32_t value = ((void)log_.push(F("arg")), 1);
  tsino::inspect(Serial, apply(pickResult, value, pick(F("xyz"))));
  Serial.println();
  Serial.println(log_.join(F(" ")));
  log_.setLength(0);
  const tsino::Function<double(double)> same = tsino::Function<double(double)>::of<decltype(double_), double_>();
  Serial.print(
      tsino::Function<double(double)>::of<decltype(double_), double_>() == same ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Function<double(double)>::of<decltype(double_), double_>()
          == tsino::Function<double(double)>::of<decltype(twin), twin>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Function<double(double)>>{
          tsino::Function<double(double)>::of<decltype(twin), twin>(),
          tsino::Function<double(double)>::of<decltype(double_), double_>()}.indexOf(
          tsino::Function<double(double)>::of<decltype(double_), double_>()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Function<double(double)>>{
          tsino::Function<double(double)>::of<decltype(twin), twin>(),
          tsino::Function<double(double)>::of<decltype(double_), double_>()}.includes(
          [](double n) -> double { return n * 2.0; }) ? F("true") : F("false"));
  const double result = apply(
      tsino::Function<double(double)>(chosen),
      5,
      [](double n) -> double {
        chosen = tsino::Function<double(double)>::of<decltype(twin), twin>();
        return n - 1.0;
      });
  tsino::inspect(Serial, result);
  Serial.print(F(" "));
  Serial.println(
      chosen == tsino::Function<double(double)>::of<decltype(twin), twin>() ? F("true") : F("false"));
  double value2 = (log_.length() == 0 ? pick(F("t")) : pick(F("f")))(3.0);
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(log_.join());
  const tsino::Function<String()> load = once(
      []() -> String { return tsino::concat(F("loaded "), String(++runs)); });
  String withoutFormatResult = tsino::withoutFormat(load());
  String value3 = load();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(runs);
}

void loop() {}
