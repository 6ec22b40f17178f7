// flat-of-mixed: written by tsino from flat-of-mixed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Item;

struct Item : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // flat and flatMap where only some of the elements are lists.
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(4.0)}.flatMap<uint8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
            return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>(
                  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
                      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(2.0),
                      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
                          tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
                              tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(3.0),
                                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                                      tsino::makeShared<tsino::Array<uint8_t>>(
                                          tsino::Array<uint8_t>{4}))}))}))}.flatMap<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>() : tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>(
                tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
                    tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
                        value.get<double>())});
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>(
                  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
                      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(2.0),
                      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
                          tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
                              tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(3.0),
                                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                                      tsino::makeShared<tsino::Array<uint8_t>>(
                                          tsino::Array<uint8_t>{4}))}))}))}.flatMap<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>() : tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>(
                tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
                    tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
                        value.get<double>())});
          }).flatMap<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>() : tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
                tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                    tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(value.get<double>())});
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>(
              tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>(
                  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
                      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(2.0),
                      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
                          tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
                              tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(3.0),
                                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                                      tsino::makeShared<tsino::Array<uint8_t>>(
                                          tsino::Array<uint8_t>{4}))}))}))}.flatMap<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>>() : tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>>(
                tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
                    tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
                        value.get<double>())});
          }).flatMap<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>& value) -> tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>> {
            return value.is<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>() : tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
                tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                    tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(value.get<double>())});
          }).flatMap<uint8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
            return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
          }));
  Serial.println();
  tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>> mixed{
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("a"))),
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b"), F("c")})),
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})),
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("d")}))};
  tsino::Array<String> flat = mixed.flatMap<String>(
      [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
        return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{value.get<String>()});
      });
  flat[0] += F("!");
  mixed.push(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("e"))));
  tsino::inspect(
      Serial,
      flat.map<String>([](const String& text) -> String { return tsino::toUpperCase(text); }));
  Serial.print(F(" "));
  Serial.print(
      mixed.flatMap<String>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
            return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
                tsino::Array<String>{value.get<String>()});
          }).length());
  Serial.print(F(" "));
  tsino::inspect(Serial, mixed[0]);
  Serial.println();
  tsino::Array<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>> either{
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(2.0)},
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}))}};
  Serial.print(either.flat<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>().length());
  Serial.print(F(" "));
  Serial.println(
      either.flat<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>().flatMap<uint8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
            return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
          }).join(F("-")));
  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<String>>>> kinds{
      tsino::Union<double, tsino::Shared<tsino::Array<String>>>(1.0),
      tsino::Union<double, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y")})),
      tsino::Union<double, tsino::Shared<tsino::Array<String>>>(2.0)};
  tsino::Array<tsino::Union<double, String>> list = kinds.flatMap<tsino::Union<double, String>>(
      [](const tsino::Union<double, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Array<tsino::Union<double, String>> {
        return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>()->map<tsino::Union<double, String>>(
            [](const String& value2) -> tsino::Union<double, String> {
              return tsino::Union<double, String>(value2);
            }) : tsino::Array<tsino::Union<double, String>>{
            tsino::Union<double, String>(value.get<double>())};
      });
  for (const tsino::Union<double, String>& part : list) {
    Serial.print(tsino::withoutFormat(part.is<double>() ? F("number") : F("string")));
    Serial.print(F(" "));
    tsino::printUnion(Serial, part);
    Serial.println();
  }
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2, 3}.map<tsino::Union<double, tsino::Shared<tsino::Array<int8_t>>>>(
          [](int32_t n) -> tsino::Union<double, tsino::Shared<tsino::Array<int8_t>>> {
            return n % 2 != 0 ? tsino::Union<double, tsino::Shared<tsino::Array<int8_t>>>(
                (double)n) : tsino::Union<double, tsino::Shared<tsino::Array<int8_t>>>(
                tsino::makeShared<tsino::Array<int8_t>>(
                    tsino::Array<int8_t>{(int8_t)n, (int8_t)-n}));
          }).flatMap<int8_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<int8_t>>>& value) -> tsino::Shared<tsino::Array<int8_t>> {
            return value.is<tsino::Shared<tsino::Array<int8_t>>>() ? value.get<tsino::Shared<tsino::Array<int8_t>>>() : tsino::makeShared<tsino::Array<int8_t>>(
                tsino::Array<int8_t>{(int8_t)value.get<double>()});
          }));
  Serial.print(F(" "));
  Serial.println(tsino::Array<int32_t>{}.slice().length());
  tsino::Array<tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Item>>>, tsino::Ref<Item>>> items{
      tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Item>>>, tsino::Ref<Item>>(
          tsino::make<Item>(F("p"))),
      tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Item>>>, tsino::Ref<Item>>(
          tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
              tsino::Array<tsino::Ref<Item>>{tsino::make<Item>(F("q")), tsino::make<Item>(F("r"))}))};
  tsino::Array<tsino::Ref<Item>> all = items.flatMap<tsino::Ref<Item>>(
      [](const tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Item>>>, tsino::Ref<Item>>& value) -> tsino::Shared<tsino::Array<tsino::Ref<Item>>> {
        return value.is<tsino::Shared<tsino::Array<tsino::Ref<Item>>>>() ? value.get<tsino::Shared<tsino::Array<tsino::Ref<Item>>>>() : tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(
            tsino::Array<tsino::Ref<Item>>{value.get<tsino::Ref<Item>>()});
      });
  all[1]->name = F("changed");
  tsino::inspect(Serial, items);
  Serial.print(F(" "));
  Serial.println(all.length());
  int32_t calls = 0;
  tsino::Array<String> spread = tsino::Array<String>{F("ab"), F("c")}.map<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>(
      [&](const String& text, int32_t i) -> tsino::Union<String, tsino::Shared<tsino::Array<String>>> {
        calls += 1;
        return i == 0 ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::makeShared<tsino::Array<String>>(tsino::characters(text))) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::concat(text, String(calls)));
      }).flatMap<String>(
      [](const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) -> tsino::Shared<tsino::Array<String>> {
        return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{value.get<String>()});
      });
  tsino::inspect(Serial, spread);
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Array<tsino::Array<uint8_t>> nested = tsino::Array<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>{
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}))},
      tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(3.0),
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}))}}.map<tsino::Array<uint8_t>>(
      [](const tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>& row) -> tsino::Array<uint8_t> {
        return row.flatMap<uint8_t>(
            [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) -> tsino::Shared<tsino::Array<uint8_t>> {
              return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
                  tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
            });
      });
  tsino::inspect(Serial, nested);
  Serial.print(F(" "));
  Serial.println(
      nested.flat<uint8_t>().reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          0));
}

void loop() {}
