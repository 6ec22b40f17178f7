// captured-parameters-and-defaults: written by tsino from captured-parameters-and-defaults.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Collect;
struct Within;
struct Chain;

struct Collect : tsino::Object {
  tsino::Function<int32_t(int32_t)> add;
  tsino::Function<String()> all;
  void construct(tsino::Function<int32_t(int32_t)> add, tsino::Function<String()> all) {
    this->add = tsino::moved(add);
    this->all = tsino::moved(all);
  }
};

struct Within : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

struct Chain : tsino::Chained {
  tsino::Function<tsino::Ref<Chain>(int32_t)> plus;
  tsino::Function<tsino::Ref<Chain>(int32_t)> times;
  tsino::Function<double()> get;
  void construct(tsino::Function<tsino::Ref<Chain>(int32_t)> plus, tsino::Function<tsino::Ref<Chain>(int32_t)> times, tsino::Function<double()> get) {
    this->plus = tsino::moved(plus);
    this->times = tsino::moved(times);
    this->get = tsino::moved(get);
  }
};

// @run
// @leaks
// Defaults may refer to earlier parameters and may themselves be closures over them.
tsino::Function<String()> make(const String& name, const tsino::Optional<tsino::Function<String()>>& greetGiven = {}, const tsino::Optional<tsino::Function<String()>>& punctuationGiven = {}) {
  const tsino::Function<String()> greet = greetGiven.has() ? greetGiven.value() : [name]() -> String {
    return tsino::concat(F("hello "), name);
  };
  const tsino::Function<String()> punctuation = punctuationGiven.has() ? punctuationGiven.value() : [greet]() -> String {
    return tsino::length(greet()) > 8 ? F("!") : F(".");
  };
  return [greet, punctuation]() -> String { return tsino::concat(greet(), punctuation()); };
}

String reassigned(String nameGiven, const tsino::Optional<tsino::Function<String()>>& showGiven = {}) {
  tsino::Ref<tsino::Cell<String>> name = tsino::make<tsino::Cell<String>>(nameGiven);
  const tsino::Function<String()> show = showGiven.has() ? showGiven.value() : [name]() -> String {
    return name->value;
  };
  const String before = show();
  name->value = tsino::concat(name->value, F("2"));
  return tsino::concat(before, F(" "), show());
}

tsino::Ref<Collect> collect(const tsino::Shared<tsino::Array<uint8_t>>& values) {
  return tsino::make<Collect>(
      [values](int32_t value) -> int32_t { return values->push((uint8_t)value); },
      [values]() -> String { return values->join(F("+")); });
}

tsino::Function<bool(int32_t)> within(const tsino::Ref<Within>& given) {
  const int32_t low = given->low;
  const int32_t high = given->high;
  return [low, high](int32_t value) -> bool { return value >= low && value <= high; };
}

tsino::Ref<Chain> chain(int32_t start) {
  tsino::Ref<tsino::Cell<tsino::Ref<Chain>>> self = tsino::make<tsino::Cell<tsino::Ref<Chain>>>();
  tsino::Ref<tsino::Cell<double>> value = tsino::make<tsino::Cell<double>>(start);
  self->value = tsino::make<Chain>(
      [value, self](int32_t n) -> tsino::Ref<Chain> {
        value->value += n;
        return self->value;
      },
      [value, self](int32_t n) -> tsino::Ref<Chain> {
        value->value *= n;
        return self->value;
      },
      [value]() -> double { return value->value; });
  return self->value;
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(make(F("Ann"))()));
  Serial.print(F(" "));
  Serial.print(
      ::make(
          F("Al"),
          tsino::Optional<tsino::Function<String()>>([]() -> String { return F("hi"); }))());
  Serial.print(F(" "));
  Serial.println(
      ::make(
          F("x"),
          {},
          tsino::Optional<tsino::Function<String()>>([]() -> String { return F("?"); }))());
  Serial.println(reassigned(F("a")));
  tsino::Array<uint8_t> list{1, 2};
  const tsino::Ref<Collect> bag = collect(tsino::makeShared<tsino::Array<uint8_t>>(list.copy()));
  bag->add(3);
  Serial.print(tsino::withoutFormat(bag->all()));
  Serial.print(F(" "));
  Serial.println(list.join(F("+")));
  const tsino::Ref<Within> range = tsino::make<Within>(1, 5);
  const tsino::Function<bool(int32_t)> inside = within(range);
  range->high = 100;
  Serial.print(inside(5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(inside(6) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(within(range)(6) ? F("true") : F("false"));
  tsino::inspect(Serial, chain(2)->plus(3)->times(4)->plus(1)->get());
  Serial.println();
}

void loop() {}
