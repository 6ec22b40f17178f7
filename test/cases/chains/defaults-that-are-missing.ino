// defaults-that-are-missing: written by tsino from defaults-that-are-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Pin;

struct Pin : tsino::Object {
  int32_t pin = 0;
  tsino::Optional<String> name;
  void construct(int32_t pin, tsino::Optional<String> name = {}) {
    this->pin = pin;
    this->name = tsino::moved(name);
  }
};

const auto texts = tsino::makeRecord<String>({{"a", "x"}, {"empty", ""}});
const auto aliases = tsino::makeRecord<String>({{"b", "a"}});
const auto counts = tsino::makeRecord<uint8_t>({{"zero", 0}});
tsino::Array<uint8_t> numbers{4};
tsino::Array<bool> flags{false};
tsino::Array<tsino::Optional<String>> nullable{
    tsino::Optional<String>{},
    tsino::Optional<String>("n")};
tsino::Array<tsino::Ref<Pin>> pins{tsino::make<Pin>(13)};

tsino::Optional<String> find(const String& key) {
  tsino::Optional<String> getResult = texts->get(key);
  return getResult.has() ? getResult : [&] {
    tsino::Optional<String> getResult2 = aliases->get(key);
    return texts->get(getResult2.has() ? getResult2.value() : String(F("")));
  }();
}

tsino::Optional<String> first(const String& keys0, const String& keys1, const String& keys2) {
  tsino::Optional<String> getResult = texts->get(keys0);
  tsino::Optional<String> value = getResult.has() ? getResult : texts->get(keys1);
  return value.has() ? value : texts->get(keys2);
}

tsino::Optional<String> filled(const String& key) {
  tsino::Optional<String> getResult = texts->get(key);
  return tsino::truthy(getResult) ? getResult : [&] {
    tsino::Optional<String> getResult2 = texts->get(F("empty"));
    return tsino::truthy(getResult2) ? getResult2 : texts->get(F("none"));
  }();
}

tsino::Optional<int32_t> number(int32_t at) {
  tsino::Optional<uint8_t> getResult = numbers.get(at);
  return getResult.has() ? tsino::Optional<int32_t>(tsino::convertOptional(getResult)) : tsino::Optional<int32_t>(
      tsino::convertOptional(numbers.get(at + 1)));
}

tsino::Optional<bool> isOn(int32_t at, int32_t other) {
  return tsino::truthy(flags.get(at)) ? tsino::Optional<bool>(true) : flags.get(other);
}

tsino::Union<tsino::Undefined, tsino::Null, String> either(int32_t at, int32_t other) {
  tsino::Union<tsino::Undefined, tsino::Null, String> value = at >= 0 && at < nullable.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      nullable.get(at)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  return value.is<tsino::Undefined>() || value.is<tsino::Null>() ? other >= 0
      && other < nullable.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      nullable.get(other)) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::Undefined{}) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      tsino::Optional<String>(value.get<String>()));
}

tsino::Optional<tsino::Union<double, String>> mixed(const String& key) {
  tsino::Optional<String> getResult = texts->get(key);
  return !getResult.has() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(tsino::Optional<double>(tsino::convertOptional(counts->get(key))))) : tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(getResult.value()));
}

tsino::Optional<tsino::Ref<Pin>> pinOf(int32_t at, bool on) {
  return on ? pins.get(at) : pins.get(at + 1);
}

tsino::Optional<String> nameOf(const tsino::Optional<tsino::Ref<Pin>>& pin, const String& key) {
  tsino::Optional<String> value = pin.has() ? pin.value()->name : tsino::Optional<String>{};
  return value.has() ? value : texts->get(key);
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(tsino::optionalText(find(F("a")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(find(F("b"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(find(F("c"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(first(F("p"), F("q"), F("r"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(first(F("p"), F("a"), F("r"))));
  Serial.print(tsino::withoutFormat(tsino::optionalText(filled(F("a")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(filled(F("empty"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(number(0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(number(1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(isOn(0, 0)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(isOn(7, 8)));
  tsino::printFirstUnion(Serial, either(0, 0));
  Serial.print(F(" "));
  tsino::printUnion(Serial, either(0, 2));
  Serial.print(F(" "));
  tsino::printUnion(Serial, either(2, 1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, mixed(F("a")));
  Serial.print(F(" "));
  tsino::printUnion(Serial, mixed(F("zero")));
  Serial.print(F(" "));
  tsino::printUnion(Serial, mixed(F("q")));
  Serial.println();
  tsino::Optional<tsino::Ref<Pin>> pinOfResult = pinOf(0, true);
  tsino::Optional<tsino::Ref<Pin>> pinOfResult2 = pinOf(0, false);
  Serial.print(
      tsino::optionalText(
          pinOfResult.has() ? tsino::Optional<int32_t>(pinOfResult.value()->pin) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          pinOfResult2.has() ? tsino::Optional<int32_t>(pinOfResult2.value()->pin) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(nameOf(pins.get(0), F("a"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(nameOf({}, F("q"))));
  tsino::Optional<String> getResult = texts->get(F("p"));
  tsino::Optional<String> getResult2 = texts->get(F("p"));
  Serial.print(
      tsino::withoutFormat(tsino::optionalText(getResult.has() ? getResult : texts->get(F("q")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::truthy(getResult2) ? getResult2 : texts->get(F("q"))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          tsino::truthy(find(F("a"))) ? texts->get(F("q")) : tsino::Optional<String>(F("off"))));
  tsino::Optional<String> getResult3 = texts->get(F("p"));
  if (!tsino::truthy(getResult3.has() ? getResult3 : texts->get(F("q")))) {
    Serial.println(F("nothing"));
  }
  tsino::Optional<String> getResult4 = texts->get(F("p"));
  const tsino::Optional<String> other = getResult4.has() ? getResult4 : texts->get(F("q"));
  tsino::printUnion(
      Serial,
      !other.has() ? tsino::Union<double, String>(String(F("nor this"))) : tsino::Union<double, String>(
          (double)tsino::length(other.value())));
  Serial.println();
}

void loop() {}
