// in-calls: written by tsino from in-calls.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/hypot.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Line;

struct Line : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<int8_t>> points;
  void construct(String name, tsino::Shared<tsino::Array<int8_t>> points);
  tsino::Ref<Line> with(const tsino::Array<int8_t>& more);
};

// @run
// Spread arguments for rest parameters, Math.max, push, constructors and methods; evaluated left to right.
String show(const tsino::Array<tsino::Union<double, String>>& parts) {
  return tsino::concat(String(parts.length()), F(":"), parts.join(F("/")));
}

void Line::construct(String name, tsino::Shared<tsino::Array<int8_t>> points) {
  this->name = tsino::moved(name);
  this->points = tsino::moved(points);
}

tsino::Ref<Line> Line::with(const tsino::Array<int8_t>& more) {
  return tsino::make<Line>(
      tsino::concat(this->name, String(more.length())),
      tsino::makeShared<tsino::Array<int8_t>>(
          tsino::Array<int8_t>{tsino::allOf(*this->points), tsino::allOf(more)}));
}

int32_t three(int32_t a, int32_t b, tsino::Optional<int32_t> cGiven = {}) {
  const int32_t c = cGiven.valueOr(30);
  return a * 10000 + b * 100 + c;
}
const uint8_t pair[] PROGMEM = {1, 2};
const uint8_t triple[] PROGMEM = {4, 5, 6};
String log_ = "";

tsino::Shared<tsino::Array<uint8_t>> note(const __FlashStringHelper* name, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  log_ += name;
  return value;
}

int32_t apply(const tsino::Function<int32_t(int32_t, int32_t, tsino::Optional<int32_t>)>& f, int32_t args0, int32_t args1, int32_t args2) {
  return f(args0, args1, args2);
}

String apply_(const tsino::Function<String(const String&)>& f, const __FlashStringHelper* args0) {
  return f(args0);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<int8_t> numbers{3, 8, -1};
  tsino::inspect(Serial, tsino::largest(numbers));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum(tsino::smallest(numbers), -5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)-INFINITY);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(3.0, 4.0));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          show(
              numbers.map<tsino::Union<double, String>>(
                  [](int32_t value) -> tsino::Union<double, String> {
                    return tsino::Union<double, String>((double)value);
                  }))));
  Serial.print(F(" "));
  Serial.print(show(tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.print(show(tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.println(
      show(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("a"))),
              tsino::allOf(
                  numbers.map<tsino::Union<double, String>>(
                      [](int32_t value) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>((double)value);
                      })),
              tsino::Union<double, String>(String(F("b"))),
              tsino::allOf(
                  tsino::characters(F("xy")).map<tsino::Union<double, String>>(
                      [](const String& value) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>(value);
                      }))}));

  tsino::Array<double> target{1.0};
  int32_t pushAllResult = target.pushAll(
      tsino::Array<double>{tsino::allOf(numbers), tsino::allOf(target)});
  Serial.print(pushAllResult);
  Serial.print(F(" "));
  Serial.println(target.join());
  target.unshiftAll(target.splice(2, 2));
  Serial.println(target.join());
  target.spliceAll(
      1,
      1,
      tsino::Array<String>{F("7"), F("8")}.map<double>(
          [](const String& value) -> double { return tsino::toNumber(value); }));
  Serial.println(target.join());
  const tsino::Ref<Line> line = tsino::make<Line>(
      F("l"),
      tsino::makeShared<tsino::Array<int8_t>>(numbers.copy()));
  numbers.set(0, 100);
  Serial.print(tsino::withoutFormat(line->points->join()));
  Serial.print(F(" "));
  Serial.print(line->with(line->points->copy())->points->length());
  Serial.print(F(" "));
  Serial.println(line->with(tsino::Array<int8_t>{})->name);
  tsino::Array<uint8_t> value{8, 7};
  Serial.print(three(tsino::tableAt(pair, 0), tsino::tableAt(pair, 1)));
  Serial.print(F(" "));
  Serial.print(
      three(
          tsino::tableAt(triple, 0),
          tsino::tableAt(triple, 1),
          tsino::convertOptional(tsino::Optional<uint8_t>(tsino::tableAt(triple, 2)))));
  Serial.print(F(" "));
  Serial.println(three(9, value[0], tsino::convertOptional(value.get(1))));
  tsino::Array<tsino::Union<double, String>> value2{
      tsino::allOf(
          note(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))->map<tsino::Union<double, String>>(
              [](int32_t value2) -> tsino::Union<double, String> {
                return tsino::Union<double, String>((double)value2);
              }))};
  tsino::Union<double, String> value3 = tsino::Union<double, String>(
      (double)note(F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}))->length());
  String withoutFormatResult = tsino::withoutFormat(
      show(
          tsino::Array<tsino::Union<double, String>>{
              tsino::allOf(value2),
              value3,
              tsino::allOf(
                  note(F("c"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}))->map<tsino::Union<double, String>>(
                      [](int32_t value4) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>((double)value4);
                      }))}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(log_);
  Serial.print(
      apply(
          tsino::Function<int32_t(int32_t, int32_t, tsino::Optional<int32_t>)>::of<decltype(three), three>(),
          1,
          2,
          3));
  Serial.print(F(" "));
  Serial.print(
      apply_(
          [](const String& args0) -> String {
            return show(
                tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(args0)});
          },
          F("x")));
  Serial.print(F(" "));
  Serial.println(tsino::fromCharCode(72, 105));
  Serial.println(
      tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1, 2}, tsino::Array<uint8_t>{3}}.reduce<tsino::Shared<tsino::Array<uint8_t>>>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& all, const tsino::Array<uint8_t>& part) -> tsino::Shared<tsino::Array<uint8_t>> {
            return tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{tsino::allOf(*all), tsino::allOf(part)});
          },
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}))->join());
}

void loop() {}
