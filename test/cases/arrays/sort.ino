// sort: written by tsino from sort.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-present.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Person;
struct Rows;

struct Person : tsino::Object {
  String name;
  int32_t age = 0;
  void construct(String name, int32_t age) {
    this->name = tsino::moved(name);
    this->age = age;
  }
};

struct Rows : tsino::Object {
  int32_t key = 0;
  int32_t id = 0;
  void construct(int32_t key, int32_t id) {
    this->key = key;
    this->id = id;
  }
};

String names(const tsino::Array<tsino::Ref<Person>>& list) {
  return list.map<String>(
      [](const tsino::Ref<Person>& person) -> String {
        const String& name = person->name;
        return name;
      }).join();
}

void setup() {
  Serial.begin(115200);
  // @run
  // Sorting: by texts without a comparator, by comparators, stably, in place, with equal keys and NaN-free fractions.
  tsino::Shared<tsino::Array<int8_t>> numbers = tsino::makeShared<tsino::Array<int8_t>>(
      tsino::Array<int8_t>{10, 9, 1, 100, -2, 25, 1});
  String joinResult = numbers->copy().sort([](int32_t a, int32_t b) -> int32_t { return a - b; }).join();
  String joinResult2 = numbers->copy().sort([](int32_t a, int32_t b) -> int32_t { return b - a; }).join();
  Serial.print(tsino::withoutFormat(numbers->copy().sort().join()));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(joinResult2);
  tsino::Shared<tsino::Array<int8_t>> same = ((void)numbers->sort(
      [](int32_t a, int32_t b) -> int32_t { return a - b; }), numbers);
  Serial.print(same == numbers ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(numbers->join());
  String joinResult3 = tsino::Array<bool>{true, false, true}.sort().join();
  String joinResult4 = tsino::Array<String>{F("b"), F("a"), F("C"), F(""), F("10"), F("9")}.sort().join(
      F("|"));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<double>{0.5, 0.25, -0.75}.sort(
              [](double a, double b) -> double { return a - b; }).join()));
  Serial.print(F(" "));
  Serial.print(joinResult3);
  Serial.print(F(" "));
  Serial.println(joinResult4);
  String joinResult5 = tsino::Array<uint8_t>{1}.sort(
      [](int32_t a, int32_t b) -> int32_t { return a - b; }).join();
  String joinResult6 = tsino::Array<String>{
      F("\303\251"),
      F("z"),
      F("e"),
      F("\360\237\230\200"),
      F("\357\277\256")}.sort().join(F(""));
  Serial.print(tsino::Array<int32_t>{}.sort().length());
  Serial.print(F(" "));
  Serial.print(joinResult5);
  Serial.print(F(" "));
  Serial.println(joinResult6);
  tsino::Array<tsino::Ref<Person>> people{
      tsino::make<Person>(F("Dan"), 30),
      tsino::make<Person>(F("Ann"), 25),
      tsino::make<Person>(F("Cyd"), 30),
      tsino::make<Person>(F("Bob"), 25)};
  Serial.println(
      names(
          people.copy().sort(
              [](const tsino::Ref<Person>& a, const tsino::Ref<Person>& b) -> int32_t {
                return a->age - b->age;
              })));
  Serial.println(
      names(
          people.copy().sort(
              [](const tsino::Ref<Person>& a, const tsino::Ref<Person>& b) -> int32_t {
                int32_t value = b->age - a->age;
                return value != 0 ? value : tsino::compare(a->name, b->name) < 0 ? -1 : 1;
              })));
  String withoutFormatResult = tsino::withoutFormat(
      names(people.slice().sort([]() -> int32_t { return 0; })));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(names(people));
  people.sort(
      [](const tsino::Ref<Person>& a, const tsino::Ref<Person>& b) -> int32_t {
        return tsino::localeCompare(a->name, b->name);
      }).reverse();
  Serial.println(names(people));
  people[0]->age = 1;
  Serial.println(
      people.copy().sort(
          [](const tsino::Ref<Person>& a, const tsino::Ref<Person>& b) -> int32_t {
            return a->age - b->age;
          }).get(0) == people.get(0) ? F("true") : F("false"));

  tsino::Array<tsino::Ref<Rows>> rows = tsino::generated<tsino::Ref<Rows>>(
      40,
      [](int32_t i) -> tsino::Ref<Rows> { return tsino::make<Rows>(i * 7 % 4, i); });
  rows.sort(
      [](const tsino::Ref<Rows>& a, const tsino::Ref<Rows>& b) -> int32_t {
        return a->key - b->key;
      });
  Serial.println(
      rows.map<int32_t>(
          [](const tsino::Ref<Rows>& given) -> int32_t {
            const int32_t id = given->id;
            return id;
          }).join(F(" ")));
  int32_t compares = 0;
  tsino::Array<uint8_t>{1, 2, 3, 4}.sort(
      [&](int32_t a, int32_t b) -> int32_t {
        compares++;
        return a - b;
      });
  String joinResult7 = tsino::Array<tsino::Array<uint8_t>>{
      tsino::Array<uint8_t>{2, 1},
      tsino::Array<uint8_t>{1, 9},
      tsino::Array<uint8_t>{1, 3}}.sort(
      [](const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b) -> int32_t {
        return a[0] - b[0];
      }).map<String>([](const tsino::Array<uint8_t>& row) -> String { return row.join(F("")); }).join();
  Serial.print(compares > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(joinResult7);
  Serial.println(
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(3),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(1)}.sortPresent().map<tsino::Union<double, String>>(
          [](tsino::Optional<int32_t> n) -> tsino::Union<double, String> {
            return !n.has() ? tsino::Union<double, String>(String(F("u"))) : tsino::Union<double, String>(
                (double)n.value());
          }).join());
}

void loop() {}
