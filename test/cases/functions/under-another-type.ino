// under-another-type: written by tsino from under-another-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Opt_numberOrSure_number;
struct Opt_number;
struct Sure_number;
struct Size;
struct Opt_void;
struct Count;

struct Opt_numberOrSure_number : tsino::Object {
  virtual tsino::Ref<Opt_void> map(const tsino::Function<void(int32_t)>&) = 0;
  virtual ~Opt_numberOrSure_number() {}
};

struct Opt_number : Opt_numberOrSure_number {
  tsino::Optional<int32_t> value;
  void construct(tsino::Optional<int32_t> value);
  tsino::Ref<Opt_void> map(const tsino::Function<void(int32_t)>& change) final;
};

struct Sure_number : Opt_numberOrSure_number {
  int32_t value = 0;
  void construct(int32_t value);
  tsino::Ref<Opt_void> map(const tsino::Function<void(int32_t)>& change) final;
};

struct Size : tsino::Object {
  tsino::Optional<int32_t> length;
  void construct(tsino::Optional<int32_t> length = {}) {
    this->length = tsino::moved(length);
  }
};

struct Opt_void : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null> value;
  void construct(tsino::Union<tsino::Undefined, tsino::Null> value = tsino::Union<tsino::Undefined, tsino::Null>(
      tsino::Undefined{}));
};

struct Count : tsino::Object {
  void construct() {}
};

// @run
// Functions under another type, functions that never give anything in unions of generic classes, lists that may be missing.
String label(const tsino::Optional<tsino::Union<double, String>>& value = {}) {
  return tsino::concat(F("<"), tsino::optionalText(value), F(">"));
}

void Opt_number::construct(tsino::Optional<int32_t> value) {
  this->value = value;
}

void Opt_void::construct(tsino::Union<tsino::Undefined, tsino::Null> value) {
  this->value = tsino::moved(value);
}

tsino::Ref<Opt_void> Opt_number::map(const tsino::Function<void(int32_t)>& change) {
  tsino::Ref<Opt_void> value;
  if (!this->value.has()) {
    value = tsino::make<Opt_void>(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}));
  } else {
    change(this->value.value());
    if (tsino::thrown()) return {};
    value = tsino::make<Opt_void>(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{}));
  }
  return value;
}

void Sure_number::construct(int32_t value) {
  this->value = value;
}

tsino::Ref<Opt_void> Sure_number::map(const tsino::Function<void(int32_t)>& change) {
  change(this->value);
  if (tsino::thrown()) return {};
  return tsino::make<Opt_void>(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{}));
}

tsino::Ref<Opt_numberOrSure_number> pick(bool on) {
  return on ? tsino::Ref<Opt_numberOrSure_number>(tsino::make<Sure_number>(1)) : tsino::Ref<Opt_numberOrSure_number>(
      tsino::make<Opt_number>(tsino::Optional<int32_t>{}));
}

int32_t count(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& list = {}) {
  const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Count>> value = list.has() ? tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Count>>(
      list.value()) : tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Count>>(
      tsino::make<Count>());
  const int32_t length = value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : 4;
  return length;
}

int32_t size(const tsino::Union<String, tsino::Ref<Size>>& given) {
  const int32_t length = (given.is<String>() ? tsino::Optional<int32_t>(
      tsino::length(given.get<String>())) : given.get<tsino::Ref<Size>>()->length).valueOr(7);
  return length;
}

int32_t sum(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& numbers = {}) {
  int32_t total = 0;
  tsino::Shared<tsino::Array<uint8_t>> list = numbers.has() ? numbers.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  for (const int32_t n : *list) total += n;
  return total;
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<String(int32_t)> ofNumber = [](int32_t n) -> String {
    return label(tsino::Union<double, String>((double)n));
  };
  Serial.print(tsino::withoutFormat(ofNumber(1)));
  Serial.print(F(" "));
  Serial.println(
      [](const String& text) -> String { return label(tsino::Union<double, String>(text)); }(
          F("q")));
  const tsino::Function<int32_t()> noisy = []() -> int32_t {
    Serial.println(F("ran"));
    return 3;
  };
  noisy();
  tsino::Array<tsino::Function<String(int32_t)>> table{
      [](int32_t n) -> String { return label(tsino::Union<double, String>((double)n)); },
      [](int32_t n) -> String { return String(n * 2); }};
  for (const tsino::Function<String(int32_t)>& one : table) Serial.println(one(4));
  const tsino::Ref<Opt_void> callResult = pick(false)->map(
      [](int32_t) { tsino::raise(tsino::make<tsino::Error>(F("never"))); });
  if (tsino::thrown()) tsino::uncaught();
  tsino::printUnion(Serial, callResult->value);
  Serial.println();
  pick(true)->map([](int32_t) { tsino::raise(tsino::make<tsino::Error>(F("thrown"))); });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
  Serial.print(count(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  Serial.print(count({}));
  Serial.print(F(" "));
  Serial.println(count(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(size(tsino::Union<String, tsino::Ref<Size>>(String(F("ab")))));
  Serial.print(F(" "));
  Serial.print(size(tsino::Union<String, tsino::Ref<Size>>(tsino::make<Size>())));
  Serial.print(F(" "));
  Serial.println(
      size(tsino::Union<String, tsino::Ref<Size>>(tsino::make<Size>(tsino::Optional<int32_t>(3)))));
  Serial.print(sum());
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.println(
      sum(
          tsino::makeShared<tsino::Array<uint8_t>>(
              tsino::makeShared<tsino::Set<uint8_t>>(4)->values())));
}

void loop() {}
