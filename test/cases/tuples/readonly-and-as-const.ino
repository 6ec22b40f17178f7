// readonly-and-as-const: written by tsino from readonly-and-as-const.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/hypot.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Table;
struct Limits;
struct Commands;
struct Swapped;
struct Swapped_;

struct Table : tsino::Object {
  String item0;
  String item1;
  int32_t item2 = 0;
  void construct(String item0, String item1, int32_t item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Limits : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> low;
  tsino::Shared<tsino::Array<uint8_t>> high;
  void construct(tsino::Shared<tsino::Array<uint8_t>> low, tsino::Shared<tsino::Array<uint8_t>> high) {
    this->low = tsino::moved(low);
    this->high = tsino::moved(high);
  }
};

struct Commands : tsino::Object {
  String item0;
  tsino::Function<double(double)> item1;
  void construct(String item0, tsino::Function<double(double)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Swapped : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Swapped_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

String hex(int32_t r, int32_t g, int32_t b) {
  return tsino::concat(
      F("#"),
      tsino::Array<uint8_t>{(uint8_t)r, (uint8_t)g, (uint8_t)b}.map<String>(
          [](int32_t n) -> String { return tsino::padStart(tsino::toRadix(n, 16), 2, F("0")); }).join(
          F("")));
}

double length(const tsino::Array<uint8_t>& point) {
  return tsino::hypot((double)point[0], (double)point[1]);
}

int32_t head(const tsino::Array<uint8_t>& list) {
  return list[0];
}

String head_(const tsino::Array<String>& list) {
  return list[0];
}
const char names[][5] PROGMEM = {"low", "high"};

void setup() {
  Serial.begin(115200);
  // @run
  // Tables of constant tuples, readonly parameters, spread into calls, lengths in types.
  tsino::Array<tsino::Ref<Table>> table{
      tsino::make<Table>(F("A"), F(".-"), 1),
      tsino::make<Table>(F("B"), F("-..."), 4),
      tsino::make<Table>(F("S"), F("..."), 3)};
  String text = F("");
  for (const tsino::Ref<Table>& item : table) {
    const String& letter = item->item0;
    const String& code = item->item1;
    const int32_t length_ = item->item2;
    text += tsino::concat(letter, code, length_ == tsino::length(code) ? F("") : F("?"), F(" "));
  }
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.print(table.length());
  Serial.print(F(" "));
  Serial.print(table[1]->item2 + 1);
  Serial.print(F(" "));
  Serial.println(table[2]->item0);
  tsino::Array<uint8_t> color{255, 128, 0};
  Serial.print(tsino::withoutFormat(hex(color[0], color[1], color[2])));
  Serial.print(F(" "));
  Serial.println(hex(1, 2, 3));
  tsino::inspect(Serial, ::length(tsino::Array<uint8_t>{3, 4}));
  Serial.print(F(" "));
  tsino::inspect(Serial, ::length(tsino::Array<uint8_t>{0, 0}));
  Serial.println();
  Serial.print(head(tsino::Array<uint8_t>{1}));
  Serial.print(F(" "));
  Serial.print(head_(tsino::Array<String>{F("x"), F("y")}));
  Serial.print(F(" "));
  Serial.println(head(color));
  const tsino::Ref<Limits> limits = tsino::make<Limits>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 10}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{11, 20}));
  for (const String name : tsino::eachText(names)) {
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print((*(name == F("low") ? limits->low : limits->high))[0]);
    Serial.print(F(" "));
    Serial.println(
        (*(name == F("low") ? limits->low : limits->high))[1]
            - (*(name == F("low") ? limits->low : limits->high))[0]);
  }
  tsino::Array<tsino::Ref<Commands>> commands{
      tsino::make<Commands>(F("double"), [](double n) -> double { return n * 2.0; }),
      tsino::make<Commands>(F("negate"), [](double n) -> double { return -n; })};
  tsino::Optional<tsino::Ref<Commands>> findResult = commands.find(
      [](const tsino::Ref<Commands>& given) -> bool {
        const String& name = given->item0;
        return name == F("negate");
      });
  tsino::inspect(
      Serial,
      commands.reduce<double>(
          [](double n, const tsino::Ref<Commands>& given) -> double {
            const tsino::Function<double(double)>& f = given->item1;
            return f(n);
          },
          5.0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      findResult.has() ? tsino::Optional<double>(findResult.value()->item1(3.0)) : tsino::Optional<double>{});
  Serial.println();
  const tsino::Ref<Swapped> swapped = [](const tsino::Ref<Swapped_>& given) -> tsino::Ref<Swapped> {
    const int32_t a = given->item0;
    const String& b = given->item1;
    return tsino::make<Swapped>(b, a);
  }(tsino::make<Swapped_>(1, F("one")));
  Serial.print(tsino::withoutFormat(swapped->item0));
  Serial.print(F(" "));
  Serial.println(swapped->item1 + 1);
}

void loop() {}
