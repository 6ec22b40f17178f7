// named-tables: written by tsino from named-tables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct CODES;
struct Handlers;
struct Limits;
struct Counts;
struct CODES_;
struct Handlers_;
struct Counts_;
struct Inverse;
struct Inverse_;

struct CODES : tsino::Object {
  int32_t push = 0;
  int32_t add = 0;
  int32_t halt = 0;
  void construct(int32_t push, int32_t add, int32_t halt) {
    this->push = push;
    this->add = add;
    this->halt = halt;
  }
};

struct Handlers : tsino::Object {
  tsino::Function<String(int32_t)> push;
  tsino::Function<String(int32_t)> add;
  tsino::Function<String(int32_t)> halt;
  void construct(tsino::Function<String(int32_t)> push, tsino::Function<String(int32_t)> add, tsino::Function<String(int32_t)> halt) {
    this->push = tsino::moved(push);
    this->add = tsino::moved(add);
    this->halt = tsino::moved(halt);
  }
};

struct Limits : tsino::Object {
  double low = 0;
  double high = 0;
  void construct(double low, double high) {
    this->low = low;
    this->high = high;
  }
};

struct Counts : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> push;
  tsino::Shared<tsino::Array<uint8_t>> add;
  tsino::Shared<tsino::Array<uint8_t>> halt;
  void construct(tsino::Shared<tsino::Array<uint8_t>> push, tsino::Shared<tsino::Array<uint8_t>> add, tsino::Shared<tsino::Array<uint8_t>> halt) {
    this->push = tsino::moved(push);
    this->add = tsino::moved(add);
    this->halt = tsino::moved(halt);
  }
};

struct CODES_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Handlers_ : tsino::Object {
  String item0;
  tsino::Function<String(int32_t)> item1;
  void construct(String item0, tsino::Function<String(int32_t)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Counts_ : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<uint8_t>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<uint8_t>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Inverse : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Inverse_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<CODES> CODES_named_tables;

int32_t codeOf(const String& name) {
  return name == F("push") ? CODES_named_tables->push : name == F("add") ? CODES_named_tables->add : name
      == F("halt") ? CODES_named_tables->halt : ((void)tsino::unknownName(name), 0);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Object.fromEntries(…) as Record<Name, T>: tables from lists of names.
  tsino::Array<String> NAMES{F("push"), F("add"), F("halt")};
  const auto value = tsino::makeShared<tsino::Record<int32_t>>();
  NAMES.map<tsino::Ref<CODES_>>(
      [](const String& name, int32_t at) -> tsino::Ref<CODES_> {
        return tsino::make<CODES_>(name, at * 16);
      }).forEach(
      [&](const tsino::Ref<CODES_>& value2) { value->set(value2->item0, value2->item1); });
  CODES_named_tables = ((void)value->expectNames(F("push\nadd\nhalt")), tsino::make<CODES>(
      value->at(F("push")),
      value->at(F("add")),
      value->at(F("halt"))));
  Serial.print(CODES_named_tables->halt);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      NAMES.map<int32_t>([](const String& name) -> int32_t { return codeOf(name); }));
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  const auto value2 = tsino::makeShared<tsino::Record<tsino::Function<String(int32_t)>>>();
  NAMES.map<tsino::Ref<Handlers_>>(
      [](const String& name) -> tsino::Ref<Handlers_> {
        return tsino::make<Handlers_>(
            name,
            [name](int32_t x) -> String {
              return tsino::concat(
                  name,
                  F(":"),
                  String(
                      x
                          + (name == F("push") ? CODES_named_tables->push : name == F("add") ? CODES_named_tables->add : name
                          == F("halt") ? CODES_named_tables->halt : ((void)tsino::unknownName(name), 0))));
            });
      }).forEach(
      [&](const tsino::Ref<Handlers_>& value3) { value2->set(value3->item0, value3->item1); });
  const tsino::Ref<Handlers> handlers = ((void)value2->expectNames(F("push\nadd\nhalt")), tsino::make<Handlers>(
      value2->at(F("push")),
      value2->at(F("add")),
      value2->at(F("halt"))));
  Serial.print(tsino::withoutFormat(handlers->push(1)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      NAMES.map<String>(
          [&](const String& name) -> String {
            return (name == F("push") ? handlers->push : name == F("add") ? handlers->add : name
                == F("halt") ? handlers->halt : ((void)tsino::unknownName(name), tsino::Function<String(int32_t)>{}))(2);
          }));
  Serial.println();
  const auto value3 = tsino::makeRecord<double>({{F("low"), 1.5}, {F("high"), 9.0}});
  value3->expectNames(F("low\nhigh"));
  const tsino::Ref<Limits> limits = tsino::make<Limits>(
      value3->at(F("low")),
      value3->at(F("high")));
  limits->low += 1.0;
  tsino::inspect(Serial, limits->low);
  Serial.print(F(" "));
  tsino::inspect(Serial, limits->high);
  Serial.println();
  const auto value4 = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Array<uint8_t>>>>();
  NAMES.map<tsino::Ref<Counts_>>(
      [](const String& name) -> tsino::Ref<Counts_> {
        return tsino::make<Counts_>(
            name,
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
      }).forEach(
      [&](const tsino::Ref<Counts_>& value5) { value4->set(value5->item0, value5->item1); });
  const tsino::Ref<Counts> counts = ((void)value4->expectNames(F("push\nadd\nhalt")), tsino::make<Counts>(
      value4->at(F("push")),
      value4->at(F("add")),
      value4->at(F("halt"))));
  counts->add->push(1, 2);
  for (const String& name : NAMES) {
    (name == F("push") ? counts->push : name == F("add") ? counts->add : name == F("halt") ? counts->halt : ((void)tsino::unknownName(
        name), tsino::Shared<tsino::Array<uint8_t>>{}))->push(0);
  }
  tsino::inspect(Serial, counts->add);
  Serial.print(F(" "));
  Serial.print(counts->push->length());
  Serial.print(F(" "));
  Serial.println(counts->push == counts->halt ? F("true") : F("false"));
  const auto value5 = tsino::makeShared<tsino::Record<String>>();
  tsino::Array<tsino::Ref<Inverse>>{
      tsino::make<Inverse>(F("push"), CODES_named_tables->push),
      tsino::make<Inverse>(F("add"), CODES_named_tables->add),
      tsino::make<Inverse>(F("halt"), CODES_named_tables->halt)}.map<tsino::Ref<Inverse_>>(
      [](const tsino::Ref<Inverse>& given) -> tsino::Ref<Inverse_> {
        const String& name = given->item0;
        const int32_t code = given->item1;
        return tsino::make<Inverse_>(code, name);
      }).forEach(
      [&](const tsino::Ref<Inverse_>& value6) {
        value5->set(String(value6->item0), value6->item1);
      });
  tsino::Shared<tsino::Record<String>> inverse = value5;
  Serial.print(tsino::withoutFormat(tsino::optionalText(inverse->get(String(16)))));
  Serial.print(F(" "));
  Serial.println(!inverse->has(String(1)) ? F("true") : F("false"));
}

void loop() {}
