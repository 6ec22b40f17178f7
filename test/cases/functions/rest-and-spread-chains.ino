// rest-and-spread-chains: written by tsino from rest-and-spread-chains.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Tuple;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// Rest parameters of all kinds handed from function to function, with fixed ones before, empty and many.
String join(const String& separator, const tsino::Array<tsino::Union<double, String>>& parts) {
  return parts.join(separator);
}

String comma(const tsino::Array<tsino::Union<double, String>>& parts) {
  return ::join(F(","), parts.copy());
}

String wrap(const tsino::Shared<tsino::Array<String>>& parts) {
  return tsino::concat(
      F("["),
      comma(
          tsino::Array<tsino::Union<double, String>>{
              tsino::allOf(
                  parts->map<tsino::Union<double, String>>(
                      [](const String& value) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>(value);
                      })),
              tsino::Union<double, String>((double)parts->length())}),
      F("]"));
}

double variance(const tsino::Array<uint8_t>& values) {
  const double mean = (double)values.reduce<int32_t>(
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      0) / values.length();
  return values.reduce<double>(
      [&](double sum, int32_t value) -> double { return sum + tsino::pow(value - mean, 2.0); },
      0.0) / values.length();
}

tsino::Array<int32_t> first(int32_t head, tsino::Array<uint8_t>& tail) {
  tail.push((uint8_t)head);
  return tsino::Array<int32_t>{head, tail.length()};
}

String tagged(const __FlashStringHelper* tag, const tsino::Array<uint8_t>& given) {
  const tsino::Optional<int32_t> x = tsino::convertOptional(given.get(0));
  const int32_t y = given.get(1).valueOr(5);
  tsino::Array<uint8_t> others = given.slice(2);
  return tsino::concat(
      tag,
      tsino::toText(
          !x.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)x.value())),
      String(y),
      String(others.length()));
}

double apply(const tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)>& f, const tsino::Array<uint8_t>& args) {
  return f(tsino::makeShared<tsino::Array<uint8_t>>(args.copy()));
}

String apply_(const tsino::Function<String(const String&, int32_t)>& f, const tsino::Ref<Tuple>& args) {
  return f(args->item0, args->item1);
}

String apply_rest_and_spread_chains(const tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>& f, const tsino::Array<String>& args) {
  return f(tsino::makeShared<tsino::Array<String>>(args.copy()));
}

tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)> partial(const tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>& f, const tsino::Shared<tsino::Array<String>>& fixed) {
  return [f, fixed](const tsino::Shared<tsino::Array<String>>& rest) -> String {
    return f(
        tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{tsino::allOf(*fixed), tsino::allOf(*rest)}));
  };
}

double recursive(const tsino::Array<double>& list) {
  return list.length() == 0 ? 0.0 : list[0] + recursive(list.slice(1));
}

tsino::Array<uint8_t> collect(const tsino::Array<tsino::Array<uint8_t>>& lists) {
  return tsino::Array<uint8_t>{}.concat(lists.flat<uint8_t>());
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(wrap(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  Serial.print(F(" "));
  Serial.print(wrap(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})));
  Serial.print(F(" "));
  Serial.print(wrap(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")})));
  Serial.print(F(" "));
  Serial.print(
      comma(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(1.0),
              tsino::Union<double, String>(2.0),
              tsino::Union<double, String>(3.0),
              tsino::Union<double, String>(String(F("x")))}));
  Serial.print(F(" "));
  Serial.println(::join(F("-"), tsino::Array<tsino::Union<double, String>>{}));
  tsino::inspect(Serial, variance(tsino::Array<uint8_t>{1, 2, 3, 4}));
  Serial.print(F(" "));
  tsino::inspect(Serial, variance(tsino::Array<uint8_t>{5}));
  Serial.print(F(" "));
  Serial.println(isnan(variance(tsino::Array<uint8_t>{})) ? F("true") : F("false"));
  tsino::Array<uint8_t> args{1, 2, 3};
  tsino::Array<uint8_t> list = args.slice(1);
  String withoutFormatResult = tsino::withoutFormat(first(args[0], list).join());
  tsino::Array<uint8_t> list2;
  String joinResult = first(9, list2).join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(args.length());
  Serial.print(tsino::withoutFormat(tagged(F("a"), tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  Serial.print(tagged(F("b"), tsino::Array<uint8_t>{1, 2, 3, 4}));
  Serial.print(F(" "));
  Serial.println(tagged(F("c"), tsino::Array<uint8_t>{0}));
  tsino::inspect(
      Serial,
      apply(
          [](const tsino::Shared<tsino::Array<uint8_t>>& value) -> double {
            return tsino::largest(*value);
          },
          tsino::Array<uint8_t>{1, 5, 2}));
  Serial.print(F(" "));
  Serial.print(
      apply_(
          [](const String& a, int32_t b) -> String { return tsino::repeat(a, b); },
          tsino::make<Tuple>(F("ab"), 2)));
  Serial.print(F(" "));
  Serial.println(
      apply_rest_and_spread_chains(
          tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>::of<decltype(wrap), wrap>(),
          tsino::Array<String>{F("z")}));
  const tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)> hello = partial(
      tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>::of<decltype(wrap), wrap>(),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("hello")}));
  Serial.print(
      tsino::withoutFormat(
          hello(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("you")}))));
  Serial.print(F(" "));
  Serial.print(
      partial(hello, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")}))(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("c")})));
  Serial.print(F(" "));
  Serial.println(0);
  tsino::inspect(Serial, recursive(tsino::Array<double>{1.0, 2.0, 3.5}));
  Serial.print(F(" "));
  tsino::inspect(Serial, recursive(tsino::Array<double>{}));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          collect(
              tsino::Array<tsino::Array<uint8_t>>{
                  tsino::Array<uint8_t>{1},
                  tsino::Array<uint8_t>{},
                  tsino::Array<uint8_t>{2, 3}}).join()));
  Serial.print(F(" "));
  Serial.println(collect(tsino::Array<tsino::Array<uint8_t>>{}).length());
}

void loop() {}
