// short-lists-of-numbers: written by tsino from short-lists-of-numbers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// Lists of numbers and flags that are shorter than the pattern that takes them apart: a part that is compared, asked for, or
// only used in some cases may be missing.
String check(const tsino::Array<uint8_t>& frame) {
  const tsino::Optional<int32_t> start = tsino::convertOptional(frame.get(0));
  const tsino::Optional<int32_t> length = tsino::convertOptional(frame.get(1));
  tsino::Array<uint8_t> rest = frame.slice(2);
  if (start != 0xaa) return F("sync");
  return rest.length() == length ? F("ok") : F("length");
}

String run(const tsino::Array<uint8_t>& bytes) {
  const tsino::Optional<int32_t> command = tsino::convertOptional(bytes.get(0));
  const tsino::Optional<int32_t> value = tsino::convertOptional(bytes.get(1));
  if (command == 1) return tsino::concat(F("set "), tsino::optionalText(value));
  return command == 2 ? F("get") : F("none");
}

String both(const tsino::Array<bool>& flags) {
  const tsino::Optional<bool> left = flags.get(0);
  const tsino::Optional<bool> right = flags.get(1);
  if (!left.has()) return F("none");
  return right == true ? String(F("right")) : tsino::concat(
      F("left "),
      left.value() ? F("true") : F("false"));
}

int32_t sum(const tsino::Array<uint8_t>& given) {
  const tsino::Optional<int32_t> head = tsino::convertOptional(given.get(0));
  tsino::Array<uint8_t> tail = given.slice(1);
  return !head.has() ? 0 : head.value() + sum(tail);
}

int32_t highest(const tsino::Array<uint8_t>& values) {
  const tsino::Optional<int32_t> first = tsino::convertOptional(values.get(0));
  const tsino::Optional<int32_t> second = tsino::convertOptional(values.get(1));
  tsino::Array<uint8_t> others = values.slice(2);
  if (!second.has()) return first.valueOr(-1);
  return highest(
      tsino::Array<uint8_t>{
          (uint8_t)(first.value() > second.value() ? first.value() : second.value()),
          tsino::allOf(others)});
}

enum class Mode : uint8_t { Off, On };

String modes(const tsino::Array<Mode>& given) {
  const tsino::Optional<Mode> first = given.get(0);
  const tsino::Optional<Mode> second = given.get(1);
  if (first == Mode::Off) return second == Mode::On ? F("on") : F("stays off");
  return F("?");
}

String words(const tsino::Array<String>& list) {
  const tsino::Optional<String> verb = list.get(0);
  tsino::Array<String> rest = list.slice(1);
  return verb == F("go") ? rest.join(F(" ")) : String(F("no"));
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(check(tsino::Array<uint8_t>{0xaa, 1, 5})));
  Serial.print(F(" "));
  Serial.print(check(tsino::Array<uint8_t>{0xaa}));
  Serial.print(F(" "));
  Serial.println(check(tsino::Array<uint8_t>{}));
  Serial.print(tsino::withoutFormat(run(tsino::Array<uint8_t>{1, 5})));
  Serial.print(F(" "));
  Serial.print(run(tsino::Array<uint8_t>{2}));
  Serial.print(F(" "));
  Serial.println(run(tsino::Array<uint8_t>{}));

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> list{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 0})};
  for (const tsino::Shared<tsino::Array<uint8_t>>& item : list) {
    const tsino::Optional<int32_t> command = tsino::convertOptional(item->get(0));
    const tsino::Optional<int32_t> argument = tsino::convertOptional(item->get(1));
    if (!command.has()) {
      Serial.println(F("empty"));
    } else {
      Serial.print(command.value());
      Serial.print(F(" "));
      Serial.println(tsino::optionalText(argument));
    }
  }
  for (const tsino::Shared<tsino::Array<uint8_t>>& item : list) {
    const tsino::Optional<int32_t> command = tsino::convertOptional(item->get(0));
    const tsino::Optional<int32_t> argument = tsino::convertOptional(item->get(1));
    if (command == 1) {
      Serial.print(F("one "));
      Serial.println(tsino::optionalText(argument));
    } else {
      Serial.print(F("other "));
      tsino::printUnion(
          Serial,
          !argument.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)argument.value()));
      Serial.println();
    }
  }
  Serial.print(tsino::withoutFormat(both(tsino::Array<bool>{})));
  Serial.print(F(" "));
  Serial.print(both(tsino::Array<bool>{false}));
  Serial.print(F(" "));
  Serial.println(both(tsino::Array<bool>{true, true}));
  Serial.print(sum(tsino::Array<uint8_t>{1, 2, 3}));
  Serial.print(F(" "));
  Serial.print(highest(tsino::Array<uint8_t>{3, 9, 2}));
  Serial.print(F(" "));
  Serial.print(highest(tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(highest(tsino::Array<uint8_t>{4}));
  Serial.print(tsino::withoutFormat(modes(tsino::Array<Mode>{Mode::Off})));
  Serial.print(F(" "));
  Serial.print(modes(tsino::Array<Mode>{Mode::Off, Mode::On}));
  Serial.print(F(" "));
  Serial.println(modes(tsino::Array<Mode>{}));
  Serial.print(tsino::withoutFormat(words(tsino::Array<String>{F("go"), F("on")})));
  Serial.print(F(" "));
  Serial.println(words(tsino::Array<String>{}));
}

void loop() {}
