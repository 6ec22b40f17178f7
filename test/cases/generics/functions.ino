// functions: written by tsino from functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Swap;
struct Swap_;
struct Swap2;
struct Swap3;
struct Shape;

struct Swap : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Swap_ : tsino::Object {
  double item0 = 0;
  String item1;
  void construct(double item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Swap2 : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Swap3 : tsino::Object {
  bool item0 = false;
  String item1;
  void construct(bool item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Shape : tsino::Object {
  int32_t i = 0;
  void construct(int32_t i) {
    this->i = i;
  }
};

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
double identity(double value) {
  return value;
}

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
String identity_(const String& value) {
  return value;
}

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
bool identity_functions(bool value) {
  return value;
}

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
tsino::Shared<tsino::Array<uint8_t>> identity2(const tsino::Shared<tsino::Array<uint8_t>>& value) {
  return value;
}

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
tsino::Optional<String> identity3(const tsino::Optional<String>& value = {}) {
  return value;
}

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
tsino::Function<int32_t(int32_t)> identity4(const tsino::Function<int32_t(int32_t)>& value) {
  return value;
}

// @run
// Generic functions over numbers, texts, booleans, arrays, objects and functions; inferred and stated.
tsino::Function<String(const String&)> identity5(const tsino::Function<String(const String&)>& value) {
  return value;
}

tsino::Optional<int32_t> last(const tsino::Array<uint8_t>& values) {
  return tsino::convertOptional(values.at(-1));
}

tsino::Optional<String> last_(const tsino::Array<String>& values) {
  return values.at(-1);
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> last_functions(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& values) {
  return values.at(-1);
}

tsino::Ref<Swap> swap(const tsino::Ref<Swap_>& given) {
  const double a = given->item0;
  const String& b = given->item1;
  return tsino::make<Swap>(b, a);
}

tsino::Ref<Swap2> swap_(const tsino::Ref<Swap3>& given) {
  const bool a = given->item0;
  const String& b = given->item1;
  return tsino::make<Swap2>(b, a);
}

tsino::Ref<Swap3> swap_functions(const tsino::Ref<Swap2>& given) {
  const String& a = given->item0;
  const bool b = given->item1;
  return tsino::make<Swap3>(b, a);
}

tsino::Array<int32_t> fill(int32_t count, const tsino::Function<int32_t(int32_t)>& make) {
  tsino::Array<int32_t> result;
  for (int32_t i = 0; i < count; i++) result.push(make(i));
  return result;
}

tsino::Array<String> fill_(int32_t count, const tsino::Function<String(int32_t)>& make) {
  tsino::Array<String> result;
  for (int32_t i = 0; i < count; i++) result.push(make(i));
  return result;
}

tsino::Array<tsino::Ref<Shape>> fill_functions(int32_t count, const tsino::Function<tsino::Ref<Shape>(int32_t)>& make) {
  tsino::Array<tsino::Ref<Shape>> result;
  for (int32_t i = 0; i < count; i++) result.push(make(i));
  return result;
}

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<String>>>> groupBy(const tsino::Array<String>& items, const tsino::Function<String(const String&)>& keyOf) {
  const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<String>>>>();
  for (const String& item : items) {
    const String key = keyOf(item);
    const tsino::Optional<tsino::Shared<tsino::Array<String>>> group = groups->get(key);
    if (group.has()) {
      group.value()->push(item);
    } else {
      groups->set(key, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{item}));
    }
  }
  return groups;
}

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>> groupBy_(const tsino::Array<uint8_t>& items, const tsino::Function<String(int32_t)>& keyOf) {
  const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>();
  for (const int32_t item : items) {
    const String key = keyOf(item);
    const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> group = groups->get(key);
    if (group.has()) {
      group.value()->push((uint8_t)item);
    } else {
      groups->set(
          key,
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)item}));
    }
  }
  return groups;
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, identity(1.0));
  Serial.print(F(" "));
  Serial.print(identity_(F("a")));
  Serial.print(F(" "));
  Serial.print(identity_functions(true) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, identity(0.5));
  Serial.print(F(" "));
  Serial.print(
      identity2(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))->length());
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(identity3({})));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> lastResult = last_functions(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})});
  Serial.print(tsino::optionalText(last(tsino::Array<uint8_t>{1, 2, 3})));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(last_(tsino::Array<String>{F("x")})));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(last(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          lastResult.has() ? tsino::Optional<String>(lastResult.value()->join()) : tsino::Optional<String>{}));
  const tsino::Ref<Swap> swapResult = swap(tsino::make<Swap_>(1.5, F("one")));
  const String text = swapResult->item0;
  const double number = swapResult->item1;
  tsino::Ref<Swap2> swapResult2 = swap_(swap_functions(tsino::make<Swap2>(F("a"), true)));
  Serial.print(tsino::length(text));
  Serial.print(F(" "));
  tsino::inspect(Serial, number * 2.0);
  Serial.print(F(" "));
  Serial.println(
      tsino::concat(swapResult2->item0, F(","), swapResult2->item1 ? F("true") : F("false")));
  String withoutFormatResult = tsino::withoutFormat(
      fill(3, [](int32_t i) -> int32_t { return i * i; }).join());
  String joinResult = fill_(
      2,
      [](int32_t i) -> String { return tsino::concat(F("s"), String(i)); }).join();
  String joinResult2 = fill_functions(
      2,
      [](int32_t i) -> tsino::Ref<Shape> { return tsino::make<Shape>(i); }).map<int32_t>(
      [](const tsino::Ref<Shape>& o) -> int32_t { return o->i; }).join();
  int32_t lengthResult = fill(0, [](int32_t) -> int32_t { return 1; }).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<String>>>> byLength = groupBy(
      tsino::Array<String>{F("a"), F("bb"), F("c"), F("dd"), F("eee")},
      [](const String& word_) -> String {
        return tsino::concat(F("len"), String(tsino::length(word_)));
      });
  for (const auto& entry : *byLength) {
    const String& key = entry.key();
    const tsino::Shared<tsino::Array<String>>& words = entry.value();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(words->join());
  }
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>> byParity = groupBy_(
      tsino::Array<uint8_t>{1, 2, 3, 4, 5},
      [](int32_t n) -> String { return n % 2 == 0 ? F("even") : F("odd"); });
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = byParity->get(F("odd"));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult2 = byParity->get(F("even"));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              getResult.has() ? tsino::Optional<String>(getResult.value()->join()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->length()) : tsino::Optional<int32_t>{}));
  const tsino::Function<int32_t(int32_t)> f = identity4([](int32_t n) -> int32_t { return n + 1; });
  Serial.print(f(f(1)));
  Serial.print(F(" "));
  Serial.println(
      identity5(tsino::Function<String(const String&)>::of<decltype(identity_), identity_>())(
          F("same")));
}

void loop() {}
