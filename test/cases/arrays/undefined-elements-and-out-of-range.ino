// undefined-elements-and-out-of-range: written by tsino from undefined-elements-and-out-of-range.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Objects;

struct Objects : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

tsino::Optional<String> get(const tsino::Array<String>& items, int32_t at) {
  return at >= 0 && at < items.length() ? items.get(at) : tsino::Optional<String>{};
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> get_(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& items, int32_t at) {
  return at >= 0 && at < items.length() ? items.get(at) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays whose element type includes undefined: reading past the end, at(), pop and find give undefined.
  tsino::Array<tsino::Optional<String>> list{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{},
      tsino::Optional<String>(F("c"))};
  Serial.print(tsino::withoutFormat(tsino::optionalText(list.get(1))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(list.get(3)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(list.at(-1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(list.at(9)));
  Serial.print(F(" "));
  Serial.println(list.length());
  tsino::Optional<String> getResult = list.get(1);
  tsino::Optional<String> getResult2 = list.get(7);
  Serial.print(tsino::withoutFormat(getResult.has() ? getResult.value() : String(F("none"))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(tsino::length(getResult2.value())) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      list.map<String>(
          [](const tsino::Optional<String>& item) -> String {
            return item.has() ? item.value() : String(F("?"));
          }).join(F("")));
  tsino::Array<tsino::Optional<double>> numbers;
  numbers.push(tsino::Optional<double>{}, tsino::Optional<double>(0.0));
  numbers.set(2, tsino::Optional<double>(5.5));
  int32_t lengthResult = numbers.length();
  String joinResult = numbers.join(F("|"));
  tsino::Optional<double> popResult = numbers.pop();
  tsino::Optional<double> popResult2 = numbers.pop();
  tsino::Optional<double> popResult3 = numbers.pop();
  tsino::Optional<double> popResult4 = numbers.pop();
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, popResult4);
  Serial.println();
  tsino::Array<String> words{F("x"), F("y")};
  const tsino::Optional<String> found = words.find(
      [](const String& word_) -> bool { return tsino::compare(word_, F("y")) > 0; });
  const tsino::Optional<int32_t> none = tsino::convertOptional(
      tsino::Array<uint8_t>{1, 2}.find([](int32_t n) -> bool { return n > 5; }));
  Serial.print(tsino::withoutFormat(tsino::optionalText(found)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(none));
  Serial.print(F(" "));
  Serial.print(found.has() ? tsino::length(found.value()) : -1);
  Serial.print(F(" "));
  Serial.println(none.valueOr(0) + 1);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult3 = get_(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})},
      0);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult4 = get_(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})},
      1);
  Serial.print(tsino::withoutFormat(tsino::optionalText(get(words, 1))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(get(words, 2)));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()->length()) : tsino::Optional<int32_t>{}));
  tsino::Array<int32_t> empty;
  String popResult5 = tsino::optionalText(empty.pop());
  String shiftResult = tsino::optionalText(empty.shift());
  Serial.print(popResult5);
  Serial.print(F(" "));
  Serial.print(shiftResult);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(empty.at(0)));
  Serial.print(F(" "));
  Serial.print(empty.length());
  Serial.print(F(" "));
  Serial.println(empty.findIndex([]() -> bool { return true; }));
  const auto row = tsino::makeRecord<tsino::Optional<String>>(
      {{F("a"), tsino::Optional<String>(F("1"))}});
  tsino::Optional<String> getResult5 = row->get(F("b"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(row->get(F("a")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(row->get(F("b"))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult5.has() ? tsino::Optional<int32_t>(tsino::length(getResult5.value())) : tsino::Optional<int32_t>{}));
  tsino::Optional<String> last = tsino::Optional<String>(F("start"));
  while (last.has()) {
    const tsino::Optional<String> next = words.pop();
    Serial.print(tsino::withoutFormat(last.value()));
    Serial.print(F(" "));
    Serial.println(!next.has() ? String(F("end")) : next.value());
    last = next;
    yield();
  }
  tsino::Array<tsino::Optional<tsino::Ref<Objects>>> objects{
      tsino::Optional<tsino::Ref<Objects>>(tsino::make<Objects>(1)),
      tsino::Optional<tsino::Ref<Objects>>{}};
  Serial.print(
      tsino::withoutFormat(
          objects.map<tsino::Union<double, String>>(
              [](const tsino::Optional<tsino::Ref<Objects>>& object) -> tsino::Union<double, String> {
                return !object.has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
                    (double)object.value()->n);
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      objects.filter(
          [](const tsino::Optional<tsino::Ref<Objects>>& object) -> bool { return object.has(); }).length());
}

void loop() {}
