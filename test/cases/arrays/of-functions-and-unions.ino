// of-functions-and-unions: written by tsino from of-functions-and-unions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Slots;
struct Events;
struct Table;

struct Slots : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

struct Events : tsino::Object {
  String type;
  tsino::Optional<int32_t> code;
  tsino::Optional<double> ms;
  void construct(String type, tsino::Optional<int32_t> code, tsino::Optional<double> ms = {}) {
    this->type = tsino::moved(type);
    this->code = tsino::moved(code);
    this->ms = tsino::moved(ms);
  }
};

struct Table : tsino::Object {
  String item0;
  tsino::Function<String(int32_t)> item1;
  void construct(String item0, tsino::Function<String(int32_t)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays of functions, of optional objects, of arrays or numbers, of tagged values.
  tsino::Array<tsino::Function<int32_t(int32_t, int32_t)>> operations{
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      [](int32_t a, int32_t b) -> int32_t { return a - b; },
      [](int32_t value, int32_t value2) -> int32_t {
        return tsino::maximum<int32_t>(value, value2);
      },
      [](int32_t value, int32_t value2) -> int32_t {
        return tsino::minimum<int32_t>(value, value2);
      }};
  Serial.print(
      tsino::withoutFormat(
          operations.map<int8_t>(
              [](const tsino::Function<int32_t(int32_t, int32_t)>& operation) -> int32_t {
                return operation(7, 3);
              }).join()));
  Serial.print(F(" "));
  Serial.println(operations.length());
  operations.push(operations[0], [](int32_t a, int32_t) -> int32_t { return a; });
  tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>> getResult = operations.get(4);
  Serial.print(operations[4](1, 1));
  Serial.print(F(" "));
  Serial.print(!getResult.has() ? -1 : operations.indexOf(getResult.value()));
  Serial.print(F(" "));
  Serial.println(operations.at(-1).value()(9, 0));
  tsino::Array<tsino::Function<int32_t(int32_t, int32_t)>> once = operations.splice(1, 2);
  Serial.print(
      tsino::withoutFormat(
          once.map<int8_t>(
              [](const tsino::Function<int32_t(int32_t, int32_t)>& operation) -> int32_t {
                return operation(1, 5);
              }).join()));
  Serial.print(F(" "));
  Serial.println(operations.length());

  tsino::Array<tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>> makers = tsino::Array<uint8_t>{
      1, 2, 3}.map<tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>>(
      [](int32_t n) -> tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> {
        tsino::Shared<tsino::Array<uint8_t>> list = tsino::makeShared<tsino::Array<uint8_t>>(
            tsino::Array<uint8_t>{(uint8_t)n});
        return [list, n]() -> tsino::Shared<tsino::Array<uint8_t>> {
          list->push((uint8_t)n);
          return list;
        };
      });
  makers[0]();
  String withoutFormatResult = tsino::withoutFormat(
      makers.map<int32_t>(
          [](const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>& make) -> int32_t {
            return make()->length();
          }).join());
  tsino::Shared<tsino::Array<uint8_t>> value = makers[1]();
  bool value2 = value == makers[1]();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value2 ? F("true") : F("false"));

  tsino::Array<tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>> mixed{
      tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
      tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("two"))),
      tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}))};
  mixed.push(
      tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
      tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>(String(F(""))));
  Serial.println(
      mixed.map<int32_t>(
          [](const tsino::Union<double, String, tsino::Shared<tsino::Array<uint8_t>>>& item) -> int32_t {
            return item.is<double>() ? (int32_t)item.get<double>() + 1 : item.is<tsino::Shared<tsino::Array<uint8_t>>>() ? item.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
                item.get<String>());
          }).join());
  tsino::Array<tsino::Optional<tsino::Ref<Slots>>> slots{
      tsino::Optional<tsino::Ref<Slots>>{},
      tsino::Optional<tsino::Ref<Slots>>(tsino::make<Slots>(F("b")))};
  slots.set(0, slots.get(1));
  slots.set(1, tsino::Optional<tsino::Ref<Slots>>{});
  Serial.print(
      tsino::withoutFormat(
          slots.map<String>(
              [](const tsino::Optional<tsino::Ref<Slots>>& slot) -> String {
                return slot.has() ? slot.value()->name : String(F("free"));
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      slots.findIndex(
          [](const tsino::Optional<tsino::Ref<Slots>>& slot) -> bool { return !slot.has(); }));
  tsino::Array<tsino::Ref<Events>> events{
      tsino::make<Events>(F("key"), tsino::Optional<int32_t>(5)),
      tsino::make<Events>(F("wait"), tsino::Optional<int32_t>{}, tsino::Optional<double>(0.5))};
  String trace = F("");
  for (const tsino::Ref<Events>& event : events) {
    trace += event->type == F("key") ? tsino::concat(F("k"), String(event->code.value())) : tsino::concat(
        F("w"),
        tsino::toText(event->ms.value()));
  }
  Serial.println(trace);
  tsino::Array<tsino::Ref<Table>> table{
      tsino::make<Table>(F("hex"), [](int32_t n) -> String { return tsino::toRadix(n, 16); }),
      tsino::make<Table>(F("bin"), [](int32_t n) -> String { return tsino::toRadix(n, 2); })};
  for (const tsino::Ref<Table>& item : table) {
    const String& name = item->item0;
    const tsino::Function<String(int32_t)>& format = item->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(format(10));
  }
}

void loop() {}
