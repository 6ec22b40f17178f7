// methods-and-computed-keys: written by tsino from methods-and-computed-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct O;
struct Limits;
struct Pair;

struct O : tsino::Object {
  int32_t computed = 0;
  int32_t lit = 0;
  tsino::Function<int32_t()> first;
  String item7;
  tsino::Function<int32_t(int32_t)> with_space;
  void construct(int32_t computed, int32_t lit, tsino::Function<int32_t()> first, String item7, tsino::Function<int32_t(int32_t)> with_space) {
    this->computed = computed;
    this->lit = lit;
    this->first = tsino::moved(first);
    this->item7 = tsino::moved(item7);
    this->with_space = tsino::moved(with_space);
  }
};

struct Limits : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

struct Pair : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void setup() {
  Serial.begin(115200);
  const auto parsers = tsino::makeRecord<tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)>>(
      {
          {
              F("GGA"),
              [](const tsino::Shared<tsino::Array<String>>& fields) -> tsino::Optional<String> {
                return fields->get(0) == F("") ? tsino::Optional<String>{} : tsino::Optional<String>(
                    tsino::concat(F("gga "), (*fields)[0]));
              }},
          {
              F("RMC"),
              [](const tsino::Shared<tsino::Array<String>>& fields) -> tsino::Optional<String> {
                return tsino::concat(F("rmc "), String(fields->length()));
              }},
          {
              F("VTG"),
              [](const tsino::Shared<tsino::Array<String>>&) -> tsino::Optional<String> {
                return {};
                return {};
              }}});
  tsino::Array<String> list{F("GGA"), F("RMC"), F("VTG"), F("XXX")};
  for (const String& key : list) {
    tsino::Optional<tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&)>> getResult = parsers->get(
        key);
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            getResult.has() ? getResult.value()(
                tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")})) : tsino::Optional<String>{}));
  }
  const __FlashStringHelper* const key = F("computed");
  const tsino::Ref<O> o = tsino::make<O>(
      1,
      3,
      []() -> int32_t { return 5; },
      F("seven"),
      [](int32_t n) -> int32_t { return n + 1; });
  Serial.print(o->computed);
  Serial.print(F(" "));
  Serial.print(o->lit);
  Serial.print(F(" "));
  Serial.print(o->first());
  Serial.print(F(" "));
  Serial.print(o->item7);
  Serial.print(F(" "));
  Serial.print(o->with_space(3));
  Serial.print(F(" "));
  Serial.println(o->first());
  const tsino::Ref<Limits> limits = tsino::make<Limits>(1, 9);
  const __FlashStringHelper* const lk = F("low");
  limits->high = limits->high + 5;
  limits->low = limits->low + 1;
  Serial.print(limits->low);
  Serial.print(F(" "));
  Serial.print(limits->high);
  Serial.print(F(" "));
  Serial.print(limits->high);
  Serial.print(F(" "));
  Serial.println(limits->low);
  const tsino::Ref<Pair> pair = tsino::make<Pair>(F("p"), 4.0);
  const int32_t second = 1;
  pair->item1 = pair->item1 * 2.0;
  Serial.print(tsino::withoutFormat(pair->item0));
  Serial.print(F(" "));
  tsino::inspect(Serial, pair->item1);
  Serial.println();
}

void loop() {}
