// lengths-in-containers: written by tsino from lengths-in-containers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Opt;
struct Nested;
struct Table;

struct Opt : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  tsino::Optional<String> item2;
  bool has_1 = false;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}, tsino::Optional<String> item2 = {}, bool has_1 = false) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
    this->has_1 = has_1;
  }
};

struct Nested : tsino::Object {
  tsino::Ref<Opt> item0;
  bool item1 = false;
  void construct(tsino::Ref<Opt> item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Table : tsino::Object {
  String item0;
  tsino::Ref<Opt> item1;
  void construct(String item0, tsino::Ref<Opt> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Array<tsino::Ref<Opt>> list{
    tsino::make<Opt>("a"),
    tsino::make<Opt>("b", tsino::Optional<int32_t>(1), tsino::Optional<String>{}, true),
    tsino::make<Opt>("c", tsino::Optional<int32_t>(2), tsino::Optional<String>("n"), true),
    tsino::make<Opt>("d", tsino::Optional<int32_t>{}, tsino::Optional<String>("m"), true)};

String describe(const tsino::Ref<Opt>& opt) {
  const String& code = opt->item0;
  const int32_t value = opt->item1.valueOr(-1);
  tsino::Optional<String> n2 = opt->item2;
  const String note = n2.has() ? n2.value() : String(F("none"));
  return tsino::concat(code, F(":"), String(value), F(":"), note);
}

int32_t lengths() {
  return list.reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Opt>& one) -> int32_t {
        return sum + (one->item2.has() ? 3 : one->has_1 ? 2 : 1);
      },
      0);
}

tsino::Ref<Opt> widest(const tsino::Ref<Opt>& a, const tsino::Ref<Opt>& b) {
  return (a->item2.has() ? 3 : a->has_1 ? 2 : 1) >= (b->item2.has() ? 3 : b->has_1 ? 2 : 1) ? a : b;
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      list.map<uint8_t>(
          [](const tsino::Ref<Opt>& one) -> int32_t {
            return one->item2.has() ? 3 : one->has_1 ? 2 : 1;
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list.map<String>(
          [](const tsino::Ref<Opt>& one) -> String {
            return tsino::concat(
                one->item0,
                one->has_1 || one->item2.has() ? tsino::concat(
                    F("|"),
                    !one->item1.has() ? String(F("")) : String(one->item1.value())) : String(F("")),
                one->item2.has() ? tsino::concat(
                    F("|"),
                    !one->item2.has() ? String(F("")) : one->item2.value()) : String(F("")));
          }));
  Serial.println();
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<Opt>>>();
  list.map<tsino::Ref<Table>>(
      [](const tsino::Ref<Opt>& one) -> tsino::Ref<Table> {
        return tsino::make<Table>(one->item0, one);
      }).forEach(
      [&](const tsino::Ref<Table>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Ref<Opt>>> table = value;
  table->at(F("a"))->item2 = tsino::Optional<String>(F("late"));
  tsino::Ref<Opt> getResult = table->at(F("a"));
  tsino::Ref<Opt> element = list[0];
  Serial.print(getResult->item2.has() ? 3 : getResult->has_1 ? 2 : 1);
  Serial.print(F(" "));
  Serial.println(element->item2.has() ? 3 : element->has_1 ? 2 : 1);
  tsino::inspect(
      Serial,
      list.map<String>([](const tsino::Ref<Opt>& opt) -> String { return describe(opt); }));
  Serial.println();
  Serial.println(lengths());
  Serial.println(widest(list[1], list[2])->item0);
  tsino::Optional<tsino::Ref<Opt>> maybe = list.find(
      [](const tsino::Ref<Opt>& opt) -> bool {
        const String& code = opt->item0;
        return code == F("zz");
      });
  Serial.print(
      tsino::optionalText(
          maybe.has() ? tsino::Optional<int32_t>(
              maybe.value()->item2.has() ? 3 : maybe.value()->has_1 ? 2 : 1) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          maybe.has() ? tsino::Optional<String>(
              tsino::concat(
                  maybe.value()->item0,
                  maybe.value()->has_1 || maybe.value()->item2.has() ? tsino::concat(
                      F(","),
                      !maybe.value()->item1.has() ? String(F("")) : String(
                          maybe.value()->item1.value())) : String(F("")),
                  maybe.value()->item2.has() ? tsino::concat(
                      F(","),
                      !maybe.value()->item2.has() ? String(F("")) : maybe.value()->item2.value()) : String(
                      F("")))) : tsino::Optional<String>{}));
  maybe = list.get(3);
  tsino::Union<String, tsino::Ref<Opt>> value2 = !maybe.has() ? tsino::Union<String, tsino::Ref<Opt>>(
      String(F("none"))) : tsino::Union<String, tsino::Ref<Opt>>(maybe.value());
  Serial.print(
      tsino::optionalText(
          maybe.has() ? tsino::Optional<int32_t>(
              maybe.value()->item2.has() ? 3 : maybe.value()->has_1 ? 2 : 1) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      value2.is<String>() ? value2.get<String>() : [&] {
        tsino::Ref<Opt> value3 = value2.get<tsino::Ref<Opt>>();
        return tsino::concat(
            value3->item0,
            value3->has_1 || value3->item2.has() ? tsino::concat(
                F(","),
                !value3->item1.has() ? String(F("")) : String(value3->item1.value())) : String(
                F("")),
            value3->item2.has() ? tsino::concat(
                F(","),
                !value3->item2.has() ? String(F("")) : value3->item2.value()) : String(F("")));
      }());
  const tsino::Ref<Nested> nested = tsino::make<Nested>(tsino::make<Opt>(F("q")), true);
  nested->item0->item1 = 4;
  nested->item0->has_1 = true;
  Serial.print(nested->item0->item2.has() ? 3 : nested->item0->has_1 ? 2 : 1);
  Serial.print(F(" "));
  Serial.print(
      tsino::concat(
          nested->item0->item0,
          nested->item0->has_1 || nested->item0->item2.has() ? tsino::concat(
              F(","),
              !nested->item0->item1.has() ? String(F("")) : String(nested->item0->item1.value())) : String(
              F("")),
          nested->item0->item2.has() ? tsino::concat(
              F(","),
              !nested->item0->item2.has() ? String(F("")) : nested->item0->item2.value()) : String(
              F(""))));
  Serial.print(F(";"));
  Serial.println(nested->item1 ? F("true") : F("false"));
}

void loop() {}
