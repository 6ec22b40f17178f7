// iterators-and-entries: written by tsino from iterators-and-entries.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Found;

struct Found : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // entries(), keys(), values() in loops and spreads; loops that see elements added meanwhile.
  tsino::Array<String> letters{F("a"), F("b"), F("c")};
  for (int32_t i = 0; i < letters.length(); i++) {
    const String& letter = letters[i];
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(letter);
  }
  for (int32_t i = 0; i < letters.length(); i++) {
    letters[i] += i;
  }
  Serial.print(tsino::withoutFormat(letters.join()));
  Serial.print(F(" "));
  Serial.println(letters.copy().length());
  int32_t count = 0;
  for (int32_t i = 0; i < letters.length(); i++) {
    const String letter = letters[i];
    if (letters.length() < 6) letters.push(tsino::toUpperCase(letter));
    count += i;
  }
  Serial.print(tsino::withoutFormat(letters.join()));
  Serial.print(F(" "));
  Serial.println(count);
  tsino::Array<int32_t> numbers{1, 2, 3};
  for (int32_t index = 0; index < numbers.length(); index++) {
    const int32_t n = numbers[index];
    if (n < 4) numbers.push(n + 3);
  }
  Serial.println(numbers.join());
  for (int32_t i = 0; i < numbers.length(); i++) {
    const int32_t n = numbers[i];
    if (n == 2) numbers.shift();
    if (n > 4) break;
    Serial.println(n);
  }
  tsino::Array<tsino::Shared<tsino::Array<String>>> nested{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("z")})};
  for (int32_t r = 0; r < nested.length(); r++) {
    const tsino::Shared<tsino::Array<String>>& row = nested[r];
    for (int32_t c = 0; c < row->length(); c++) {
      const String cell = (*row)[c];
      row->set(c, tsino::concat(cell, String(r), String(c)));
    }
  }
  Serial.println(nested.flat<String>().join());
  tsino::Array<String> reversed = letters.map<tsino::Ref<Found>>(
      [](const String& value, int32_t value2) -> tsino::Ref<Found> {
        return tsino::make<Found>(value2, value);
      }).reverse().map<String>(
      [](const tsino::Ref<Found>& given) -> String {
        const int32_t i = given->item0;
        const String& letter = given->item1;
        return tsino::concat(String(i), letter);
      });
  Serial.println(reversed.join(F("")));
  const auto value = tsino::makeShared<tsino::Map<int32_t, String>>();
  letters.map<tsino::Ref<Found>>(
      [](const String& value2, int32_t value3) -> tsino::Ref<Found> {
        return tsino::make<Found>(value3, value2);
      }).forEach(
      [&](const tsino::Ref<Found>& value2) { value->set(value2->item0, value2->item1); });
  String getResult = tsino::optionalText(value->get(2));
  Serial.print(
      tsino::withoutFormat(
          letters.map<int32_t>(
              [](const String& value2, int32_t value3) -> int32_t { return value3; }).map<int32_t>(
              [](int32_t i) -> int32_t { return i * i; }).join()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::largest(
          letters.map<int32_t>(
              [](const String& value2, int32_t value3) -> int32_t { return value3; })));
  Serial.print(F(" "));
  Serial.println(getResult);
  const tsino::Optional<tsino::Ref<Found>> found = letters.map<tsino::Ref<Found>>(
      [](const String& value2, int32_t value3) -> tsino::Ref<Found> {
        return tsino::make<Found>(value3, value2);
      }).find(
      [](const tsino::Ref<Found>& given) -> bool {
        const String& letter = given->item1;
        return letter == F("C2");
      });
  Serial.print(found.has() ? found.value()->item0 : -1);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{}.map<tsino::Shared<tsino::Array<int32_t>>>(
          [](int32_t value2, int32_t value3) -> tsino::Shared<tsino::Array<int32_t>> {
            return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{value3, value2});
          }).length());
}

void loop() {}
