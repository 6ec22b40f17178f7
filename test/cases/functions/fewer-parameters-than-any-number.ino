// fewer-parameters-than-any-number: written by tsino from fewer-parameters-than-any-number.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/random.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Point;

struct Point : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

// @run
// Functions with fewer parameters than a type with any number of arguments: what is not given is undefined.
int32_t f(tsino::Optional<int32_t> x = {}) {
  return x.valueOr(1);
}

String g(const tsino::Optional<String>& x = {}, const String& y = "d") {
  return tsino::concat(tsino::optionalText(x), F(" "), y);
}

String run(const tsino::Function<String(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>& action) {
  return tsino::concat(
      action(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
      action(F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
      action(F("c"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
}

void show(const tsino::Optional<tsino::Union<double, String>>& first_ = {}) {
  tsino::printFirstUnion(Serial, first_);
  Serial.print(F(" "));
  Serial.println(
      first_.has() && first_.value().is<double>() ? F("number") : first_.has()
          && first_.value().is<String>() ? F("string") : F("undefined"));
}

int32_t first(const tsino::Optional<tsino::Ref<Point>>& point = {}) {
  return point.has() ? point.value()->x : -1;
}

void setup() {
  Serial.begin(115200);
  Serial.print(f());
  Serial.print(F(" "));
  Serial.print(f(5));
  Serial.print(F(" "));
  Serial.println(f(5));
  Serial.print(tsino::withoutFormat(g()));
  Serial.print(F(" "));
  Serial.print(g(tsino::Optional<String>(F("a"))));
  Serial.print(F(" "));
  Serial.println(g(tsino::Optional<String>(F("a")), F("b")));
  tsino::Function<int32_t(tsino::Optional<int32_t>)> value = [](tsino::Optional<int32_t> x) -> int32_t {
    return x.valueOr(7);
  };
  tsino::Function<int32_t(tsino::Optional<int32_t>, tsino::Optional<int32_t>)> value2 = [](tsino::Optional<int32_t> x, tsino::Optional<int32_t> y) -> int32_t {
    return !y.has() ? -1 : x.value() + y.value();
  };
  tsino::Array<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>> all{
      [value](const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
        return value(tsino::convertOptional(values->get(0)));
      },
      [value2](const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
        return value2(
            tsino::convertOptional(values->get(0)),
            tsino::convertOptional(values->get(1)));
      },
      [](const tsino::Shared<tsino::Array<uint8_t>>& xs) -> int32_t { return xs->length(); },
      [](const tsino::Shared<tsino::Array<uint8_t>>&) -> int32_t { return 3; }};
  for (const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>& one : all) {
    Serial.print(one(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
    Serial.print(F(" "));
    Serial.print(one(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
    Serial.print(F(" "));
    Serial.print(one(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
    Serial.print(F(" "));
    Serial.println(one(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3})));
  }
  tsino::Function<String(const String&, tsino::Optional<int32_t>)> value3 = [](const String& label, tsino::Optional<int32_t> first_) -> String {
    return tsino::concat(
        label,
        tsino::toText(
            !first_.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
                (double)first_.value())));
  };
  Serial.println(
      run(
          [value3](const String& label, const tsino::Shared<tsino::Array<uint8_t>>& values) -> String {
            return value3(label, tsino::convertOptional(values->get(0)));
          }));
  tsino::Function<String(const String&, tsino::Optional<int32_t>, tsino::Optional<int32_t>)> value4 = [](const String& label, tsino::Optional<int32_t> first_, tsino::Optional<int32_t> second) -> String {
    return tsino::concat(label, tsino::optionalText(first_), tsino::optionalText(second), F(";"));
  };
  Serial.println(
      run(
          [value4](const String& label, const tsino::Shared<tsino::Array<uint8_t>>& values) -> String {
            return value4(
                label,
                tsino::convertOptional(values->get(0)),
                tsino::convertOptional(values->get(1)));
          }));
  Serial.print(
      tsino::withoutFormat(
          run(
              [](const String& label, const tsino::Shared<tsino::Array<uint8_t>>&) -> String {
                return label;
              })));
  Serial.print(F(" "));
  Serial.println(
      run(
          [](const String&, const tsino::Shared<tsino::Array<uint8_t>>&) -> String {
            return F(".");
          }));
  show();
  show(tsino::Union<double, String>(1.0));
  show(tsino::Union<double, String>(String(F("t"))));
  const auto handlers = tsino::makeShared<tsino::Map<String, tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>>>();
  tsino::Function<int32_t(tsino::Optional<int32_t>, tsino::Optional<int32_t>)> value5 = [](tsino::Optional<int32_t> a, tsino::Optional<int32_t> b) -> int32_t {
    return a.valueOr(0) + b.valueOr(0);
  };
  handlers->set(
      F("sum"),
      [value5](const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
        return value5(
            tsino::convertOptional(values->get(0)),
            tsino::convertOptional(values->get(1)));
      });
  tsino::Function<int32_t(tsino::Optional<int32_t>)> value6 = [](tsino::Optional<int32_t> a) -> int32_t {
    return 1 - a.valueOr(0);
  };
  handlers->set(
      F("neg"),
      [value6](const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
        return value6(tsino::convertOptional(values->get(0)));
      });
  tsino::Optional<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>> getResult = handlers->get(
      F("sum"));
  tsino::Optional<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>> getResult2 = handlers->get(
      F("sum"));
  tsino::Optional<tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)>> getResult3 = handlers->get(
      F("neg"));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(
              getResult.value()(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(
              getResult2.value()(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult3.has() ? tsino::Optional<int32_t>(
              getResult3.value()(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))) : tsino::Optional<int32_t>{}));
  tsino::Function<int32_t(tsino::Optional<int32_t>)> value7 = tsino::randomUnit() < 2.0 ? [](tsino::Optional<int32_t> x) -> int32_t {
    return tsino::truthy(x) ? x.value() * 2 : 0;
  } : [](tsino::Optional<int32_t>) -> int32_t { return 1; };
  const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)> picked = [value7](const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
    return value7(tsino::convertOptional(values->get(0)));
  };
  Serial.print(picked(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.println(picked(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})));
  Serial.println(picked(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})));
  Serial.print(first());
  Serial.print(F(" "));
  Serial.println(first(tsino::make<Point>(4)));
}

void loop() {}
