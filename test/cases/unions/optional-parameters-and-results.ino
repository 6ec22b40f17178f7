// optional-parameters-and-results: written by tsino from optional-parameters-and-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Item;
struct Stored;

struct Item : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Item>> parent;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Item>> parent = {}) {
    this->id = id;
    this->parent = tsino::moved(parent);
  }
};

struct Stored : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> value;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> value = tsino::Union<tsino::Undefined, tsino::Null, double>{}) {
    this->value = tsino::moved(value);
  }
};

// @run
// Missing, undefined and null arguments and results of all types; passed on, stored, defaulted.
String greet(const tsino::Optional<String>& name = {}, tsino::Optional<int32_t> times = {}, tsino::Optional<bool> loud = {}) {
  const String text = tsino::repeat(name.has() ? name.value() : String(F("you")), times.valueOr(1));
  return tsino::truthy(loud) ? tsino::toUpperCase(text) : text;
}

String pass(const tsino::Optional<String>& name = {}, tsino::Optional<int32_t> times = {}) {
  return greet(name, times);
}

tsino::Optional<tsino::Ref<Item>> find(const tsino::Array<tsino::Ref<Item>>& items_, int32_t id) {
  return items_.find([&](const tsino::Ref<Item>& item) -> bool { return item->id == id; });
}
tsino::Array<tsino::Ref<Item>> items;

tsino::Optional<int32_t> parentOf(int32_t id) {
  tsino::Optional<tsino::Ref<Item>> findResult = find(items, id);
  return findResult.has() && findResult.value()->parent.has() ? tsino::Optional<int32_t>(
      findResult.value()->parent.value()->id) : tsino::Optional<int32_t>{};
}

tsino::Optional<int32_t> maybe(bool flag, int32_t value) {
  return flag ? tsino::Optional<int32_t>(value) : tsino::Optional<int32_t>{};
}

tsino::Optional<String> maybe_(bool flag, const String& value) {
  return flag ? tsino::Optional<String>(value) : tsino::Optional<String>{};
}

tsino::Optional<bool> maybe_optional_parameters_and_results(bool flag, bool value) {
  return flag ? tsino::Optional<bool>(value) : tsino::Optional<bool>{};
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybe2(bool flag, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  return flag ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(value) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}
tsino::Ref<Stored> stored = tsino::make<Stored>();

String read_() {
  return stored->value.is<tsino::Undefined>() ? String(F("unset")) : !tsino::optionalMember<double, tsino::Null>(
      stored->value).has() ? String(F("null")) : tsino::toText(stored->value.get<double>());
}

tsino::Optional<int32_t> first(const tsino::Array<uint8_t>& list, const tsino::Optional<tsino::Function<bool(int32_t)>>& test = {}) {
  return tsino::convertOptional(
      test.has() ? [&] {
        tsino::Function<bool(int32_t)> testBefore = test.value();
        return list.find([&](int32_t n) -> bool { return testBefore(n); });
      }() : list.at(0));
}

tsino::Optional<int32_t> chain(tsino::Optional<int32_t> n = {}) {
  return !n.has() || n.value() > 3 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(
      n.value() + 1);
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(greet()));
  Serial.print(F(" "));
  Serial.print(greet(tsino::Optional<String>(F("a")), 2));
  Serial.print(F(" "));
  Serial.print(greet(tsino::Optional<String>(F("b")), {}, true));
  Serial.print(F(" "));
  Serial.print(greet({}, 0) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(greet(tsino::Optional<String>(F("")), 3) == F("") ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(pass()));
  Serial.print(F(" "));
  Serial.print(pass(tsino::Optional<String>(F("z"))));
  Serial.print(F(" "));
  Serial.println(pass(tsino::Optional<String>(F("z")), 2));
  const tsino::Ref<Item> root = tsino::make<Item>(1);
  items = tsino::Array<tsino::Ref<Item>>{
      root,
      tsino::make<Item>(2, tsino::Optional<tsino::Ref<Item>>(root))};
  tsino::Optional<tsino::Ref<Item>> findResult = find(items, 2);
  Serial.print(tsino::optionalTextOrNull(parentOf(2)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(parentOf(1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(parentOf(99)));
  Serial.print(F(" "));
  Serial.println(findResult.has() && findResult.value()->parent == root ? F("true") : F("false"));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybeResult = maybe2(
      false,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybeResult2 = maybe2(
      true,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  Serial.print(tsino::optionalText(maybe(true, 0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(maybe(false, 0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(maybe_(true, F(""))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(maybe_optional_parameters_and_results(true, false)));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          maybeResult.has() ? tsino::Optional<int32_t>(maybeResult.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          maybeResult2.has() ? tsino::Optional<int32_t>(maybeResult2.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.println(read_());
  stored->value = tsino::Union<tsino::Undefined, tsino::Null, double>(0.0);
  Serial.println(read_());
  stored->value = tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{});
  Serial.println(read_());
  stored = tsino::make<Stored>(tsino::Union<tsino::Undefined, tsino::Null, double>(5.0));
  stored->value = tsino::Union<tsino::Undefined, tsino::Null, double>(
      (double)((int32_t)stored->value.get<double>() + 1));
  Serial.print(tsino::withoutFormat(read_()));
  Serial.print(F(" "));
  tsino::inspect(Serial, stored->value.get<double>() / 4.0);
  Serial.println();
  Serial.print(tsino::optionalText(first(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(first(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          first(
              tsino::Array<uint8_t>{1, 2},
              tsino::Optional<tsino::Function<bool(int32_t)>>(
                  [](int32_t n) -> bool { return n > 1; }))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          first(
              tsino::Array<uint8_t>{1},
              tsino::Optional<tsino::Function<bool(int32_t)>>(
                  [](int32_t n) -> bool { return n > 1; }))));
  tsino::Optional<int32_t> value = 0;
  int32_t steps = 0;
  while (value.has()) {
    value = chain(value);
    steps++;
    yield();
  }
  Serial.print(steps);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(value));
  tsino::Array<tsino::Optional<bool>> orders{
      tsino::Optional<bool>(true),
      tsino::Optional<bool>{},
      tsino::Optional<bool>(false)};
  Serial.print(
      tsino::withoutFormat(
          orders.map<tsino::Union<bool, String>>(
              [](tsino::Optional<bool> flag) -> tsino::Union<bool, String> {
                return !flag.has() ? tsino::Union<bool, String>(String(F("unknown"))) : tsino::Union<bool, String>(
                    flag.value());
              }).join()));
  Serial.print(F(" "));
  Serial.print(
      orders.filter([](tsino::Optional<bool> flag) -> bool { return flag != false; }).length());
  Serial.print(F(" "));
  Serial.println(orders.indexOf(tsino::Optional<bool>{}));
}

void loop() {}
