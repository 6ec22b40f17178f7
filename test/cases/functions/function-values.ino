// function-values: written by tsino from function-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

struct Predicates;

struct Predicates : tsino::Object {
  tsino::Function<bool(int32_t)> even;
  tsino::Function<bool(int32_t)> big;
  void construct(tsino::Function<bool(int32_t)> even, tsino::Function<bool(int32_t)> big) {
    this->even = tsino::moved(even);
    this->big = tsino::moved(big);
  }
};

double double_(double n) {
  return n * 2.0;
}

double square(double n) {
  return n * n;
}

tsino::Optional<tsino::Function<double(double)>> choose(const String& name) {
  return name == F("double") ? tsino::Optional<tsino::Function<double(double)>>(
      tsino::Function<double(double)>::of<decltype(double_), double_>()) : name == F("square") ? tsino::Optional<tsino::Function<double(double)>>(
      tsino::Function<double(double)>::of<decltype(square), square>()) : tsino::Optional<tsino::Function<double(double)>>{};
}

double apply(const tsino::Function<double(double)>& f, int32_t times, double n) {
  return times == 0 ? n : apply(f, times - 1, f(n));
}

tsino::Function<double(double)> compose(const tsino::Array<tsino::Function<double(double)>>& fs) {
  return fs.reduce<tsino::Function<double(double)>>(
      [](const tsino::Function<double(double)>& f, const tsino::Function<double(double)>& g) -> tsino::Function<double(double)> {
        return [g, f](double n) -> double { return g(f(n)); };
      },
      [](double n) -> double { return n; });
}
tsino::Optional<tsino::Function<void(const String&)>> hook;

String fire(const __FlashStringHelper* text) {
  return hook.has() ? ((void)hook.value()(text), F("fired")) : F("silent");
}
tsino::Array<String> heard;

double withDefault(const tsino::Optional<tsino::Function<double(double)>>& fGiven = {}, int32_t n = 4) {
  const tsino::Function<double(double)> f = fGiven.has() ? fGiven.value() : tsino::Function<double(double)>::of<decltype(double_), double_>();
  return f(n);
}

tsino::Function<bool(int32_t)> both(const tsino::Shared<tsino::Array<tsino::Function<bool(int32_t)>>>& tests) {
  return [tests](int32_t n) -> bool {
    return tests->every(
        [&](const tsino::Function<bool(int32_t)>& test) -> bool { return test(n); });
  };
}

void setup() {
  Serial.begin(115200);
  tsino::Function<double(double)> current = tsino::Function<double(double)>::of<decltype(double_), double_>();
  double value = current(5.0);
  double value2 = (current = tsino::Function<double(double)>::of<decltype(square), square>())(5.0);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(
      current == tsino::Function<double(double)>::of<decltype(square), square>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      current == tsino::Function<double(double)>::of<decltype(double_), double_>() ? F("true") : F("false"));
  tsino::Optional<tsino::Function<double(double)>> chooseResult = choose(F("double"));
  tsino::Optional<tsino::Function<double(double)>> chooseResult2 = choose(F("none"));
  tsino::Optional<tsino::Function<double(double)>> chooseResult3 = choose(F("none"));
  tsino::inspect(
      Serial,
      chooseResult.has() ? tsino::Optional<double>(chooseResult.value()(3.0)) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(Serial, choose(F("square")).value()(3.0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      chooseResult2.has() ? tsino::Optional<double>(chooseResult2.value()(3.0)) : tsino::Optional<double>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (chooseResult3.has() ? chooseResult3.value() : [](double n) -> double { return -n; })(3.0));
  Serial.println();
  tsino::inspect(
      Serial,
      apply(tsino::Function<double(double)>::of<decltype(double_), double_>(), 10, 1.0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      apply(tsino::Function<double(double)>::of<decltype(square), square>(), 3, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, apply([](double n) -> double { return n / 2.0; }, 3, 1.0));
  Serial.println();
  tsino::inspect(
      Serial,
      compose(
          tsino::Array<tsino::Function<double(double)>>{
              tsino::Function<double(double)>::of<decltype(double_), double_>(),
              tsino::Function<double(double)>::of<decltype(square), square>(),
              tsino::Function<double(double)>::of<decltype(double_), double_>()})(3.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, compose(tsino::Array<tsino::Function<double(double)>>{})(7.0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      compose(
          tsino::Array<tsino::Function<double(double)>>{
              tsino::Function<double(double)>::of<decltype(square), square>()})(1.5));
  Serial.println();
  Serial.println(fire(F("a")));
  hook = tsino::Optional<tsino::Function<void(const String&)>>(
      [](const String& text) { heard.push(text); });
  String withoutFormatResult = tsino::withoutFormat(fire(F("b")));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(heard.join());
  hook = {};
  String withoutFormatResult2 = tsino::withoutFormat(fire(F("c")));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(heard.length());
  tsino::Array<tsino::Function<double(double)>> pair{
      tsino::Function<double(double)>::of<decltype(double_), double_>(),
      tsino::Function<double(double)>::of<decltype(square), square>()};
  tsino::swap(pair[0], pair[1]);
  Serial.println(
      pair.map<double>([](const tsino::Function<double(double)>& f) -> double { return f(3.0); }).join());
  tsino::inspect(Serial, withDefault());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      withDefault(
          tsino::Optional<tsino::Function<double(double)>>(
              tsino::Function<double(double)>::of<decltype(square), square>())));
  Serial.print(F(" "));
  tsino::inspect(Serial, withDefault({}, 1));
  Serial.println();
  const tsino::Ref<Predicates> predicates = tsino::make<Predicates>(
      [](int32_t n) -> bool { return n % 2 == 0; },
      [](int32_t n) -> bool { return n > 10; });
  tsino::Function<bool(int32_t)> bothResult = both(
      tsino::makeShared<tsino::Array<tsino::Function<bool(int32_t)>>>(
          tsino::Array<tsino::Function<bool(int32_t)>>{predicates->even, predicates->big}));
  tsino::Function<bool(int32_t)> big = predicates->big;
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{4, 12, 13}.filter([&](int32_t n) -> bool { return bothResult(n); }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 20}.map<bool>([&](int32_t n) -> bool { return big(n); }).join());
  Serial.print(
      tsino::withoutFormat(
          []() -> tsino::Function<tsino::Function<String()>()> {
            return []() -> tsino::Function<String()> {
              return []() -> String { return F("nested"); };
            };
          }()()()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      [](const tsino::Function<double(double)>& f) -> double { return f(f(2.0)); }(
          tsino::Function<double(double)>::of<decltype(square), square>()));
  Serial.println();
}

void loop() {}
