// compared-by-order: written by tsino from compared-by-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Row;

struct Row : tsino::Object {
  String name;
  int32_t age = 0;
  bool member = false;
  void construct(String name, int32_t age, bool member) {
    this->name = tsino::moved(name);
    this->age = age;
    this->member = member;
  }
};

String compare(const tsino::Union<bool, double, String>& a, const tsino::Union<bool, double, String>& b) {
  return tsino::concat(
      (a.is<String>() && b.is<String>() ? tsino::compare(a.get<String>(), b.get<String>()) < 0 : (a.is<bool>() ? (double)(a.get<bool>() ? 1 : 0) : a.is<double>() ? a.get<double>() : tsino::toNumber(
          a.get<String>()))
          < (b.is<bool>() ? (double)(b.get<bool>() ? 1 : 0) : b.is<double>() ? b.get<double>() : tsino::toNumber(
          b.get<String>()))) ? F("<") : F(""),
      (a.is<String>() && b.is<String>() ? tsino::compare(a.get<String>(), b.get<String>()) <= 0 : (a.is<bool>() ? (double)(a.get<bool>() ? 1 : 0) : a.is<double>() ? a.get<double>() : tsino::toNumber(
          a.get<String>()))
          <= (b.is<bool>() ? (double)(b.get<bool>() ? 1 : 0) : b.is<double>() ? b.get<double>() : tsino::toNumber(
          b.get<String>()))) ? F("<=") : F(""),
      (a.is<String>() && b.is<String>() ? tsino::compare(a.get<String>(), b.get<String>()) > 0 : (a.is<bool>() ? (double)(a.get<bool>() ? 1 : 0) : a.is<double>() ? a.get<double>() : tsino::toNumber(
          a.get<String>()))
          > (b.is<bool>() ? (double)(b.get<bool>() ? 1 : 0) : b.is<double>() ? b.get<double>() : tsino::toNumber(
          b.get<String>()))) ? F(">") : F(""),
      (a.is<String>() && b.is<String>() ? tsino::compare(a.get<String>(), b.get<String>()) >= 0 : (a.is<bool>() ? (double)(a.get<bool>() ? 1 : 0) : a.is<double>() ? a.get<double>() : tsino::toNumber(
          a.get<String>()))
          >= (b.is<bool>() ? (double)(b.get<bool>() ? 1 : 0) : b.is<double>() ? b.get<double>() : tsino::toNumber(
          b.get<String>()))) ? F(">=") : F(""));
}

String asked = "";

tsino::Union<bool, double, String> ask(const __FlashStringHelper* name, const tsino::Union<bool, double, String>& value) {
  asked += name;
  return value;
}

tsino::Array<tsino::Ref<Row>> sortBy(const tsino::Array<tsino::Ref<Row>>& rows, const tsino::Array<String>& keys) {
  return rows.copy().sort(
      [&](const tsino::Ref<Row>& a, const tsino::Ref<Row>& b) -> int32_t {
        for (const String& key : keys) {
          tsino::Union<bool, double, String> value = key == F("age") ? tsino::Union<bool, double, String>(
              (double)a->age) : key == F("name") ? tsino::Union<bool, double, String>(a->name) : key
              == F("member") ? tsino::Union<bool, double, String>(a->member) : ((void)tsino::unknownName(
              key), tsino::Union<bool, double, String>{});
          tsino::Union<bool, double, String> value2 = key == F("age") ? tsino::Union<bool, double, String>(
              (double)b->age) : key == F("name") ? tsino::Union<bool, double, String>(b->name) : key
              == F("member") ? tsino::Union<bool, double, String>(b->member) : ((void)tsino::unknownName(
              key), tsino::Union<bool, double, String>{});
          if (value.is<String>() && value2.is<String>() ? tsino::compare(
              value.get<String>(),
              value2.get<String>()) < 0 : (value.is<bool>() ? (double)(value.get<bool>() ? 1 : 0) : value.is<double>() ? value.get<double>() : tsino::toNumber(
              value.get<String>()))
              < (value2.is<bool>() ? (double)(value2.get<bool>() ? 1 : 0) : value2.is<double>() ? value2.get<double>() : tsino::toNumber(
              value2.get<String>()))) return -1;
          tsino::Union<bool, double, String> value3 = key == F("age") ? tsino::Union<bool, double, String>(
              (double)a->age) : key == F("name") ? tsino::Union<bool, double, String>(a->name) : key
              == F("member") ? tsino::Union<bool, double, String>(a->member) : ((void)tsino::unknownName(
              key), tsino::Union<bool, double, String>{});
          tsino::Union<bool, double, String> value4 = key == F("age") ? tsino::Union<bool, double, String>(
              (double)b->age) : key == F("name") ? tsino::Union<bool, double, String>(b->name) : key
              == F("member") ? tsino::Union<bool, double, String>(b->member) : ((void)tsino::unknownName(
              key), tsino::Union<bool, double, String>{});
          if (value3.is<String>() && value4.is<String>() ? tsino::compare(
              value3.get<String>(),
              value4.get<String>()) > 0 : (value3.is<bool>() ? (double)(value3.get<bool>() ? 1 : 0) : value3.is<double>() ? value3.get<double>() : tsino::toNumber(
              value3.get<String>()))
              > (value4.is<bool>() ? (double)(value4.get<bool>() ? 1 : 0) : value4.is<double>() ? value4.get<double>() : tsino::toNumber(
              value4.get<String>()))) return 1;
        }
        return 0;
      });
}

String names(const tsino::Array<tsino::Ref<Row>>& rows) {
  return rows.map<String>(
      [](const tsino::Ref<Row>& row) -> String {
        const String& name = row->name;
        return name;
      }).join();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Union<bool, double, String>> values{
      tsino::Union<bool, double, String>(10.0),
      tsino::Union<bool, double, String>(String(F("9"))),
      tsino::Union<bool, double, String>(String(F("abc"))),
      tsino::Union<bool, double, String>(true),
      tsino::Union<bool, double, String>(String(F(""))),
      tsino::Union<bool, double, String>(String(F("10"))),
      tsino::Union<bool, double, String>(-1.0),
      tsino::Union<bool, double, String>(2.5),
      tsino::Union<bool, double, String>(false)};
  for (const tsino::Union<bool, double, String>& a : values) {
    Serial.print(tsino::toText(a));
    Serial.print(F(" "));
    Serial.println(
        values.map<String>(
            [&](const tsino::Union<bool, double, String>& b) -> String {
              String compareResult = ::compare(a, b);
              return tsino::truthy(compareResult) ? compareResult : String(F("none"));
            }).join(F(" ")));
  }
  tsino::Union<bool, double, String> askResult = ask(
      F("a"),
      tsino::Union<bool, double, String>(2.0));
  tsino::Union<bool, double, String> askResult2 = ask(
      F("b"),
      tsino::Union<bool, double, String>(String(F("10"))));
  bool value = askResult.is<String>() && askResult2.is<String>() ? tsino::compare(
      askResult.get<String>(),
      askResult2.get<String>()) < 0 : (askResult.is<bool>() ? (double)(askResult.get<bool>() ? 1 : 0) : askResult.is<double>() ? askResult.get<double>() : tsino::toNumber(
      askResult.get<String>()))
      < (askResult2.is<bool>() ? (double)(askResult2.get<bool>() ? 1 : 0) : askResult2.is<double>() ? askResult2.get<double>() : tsino::toNumber(
      askResult2.get<String>()));
  tsino::Union<bool, double, String> askResult3 = ask(
      F("c"),
      tsino::Union<bool, double, String>(String(F("2"))));
  tsino::Union<bool, double, String> askResult4 = ask(
      F("d"),
      tsino::Union<bool, double, String>(String(F("10"))));
  bool value2 = askResult3.is<String>() && askResult4.is<String>() ? tsino::compare(
      askResult3.get<String>(),
      askResult4.get<String>()) < 0 : (askResult3.is<bool>() ? (double)(askResult3.get<bool>() ? 1 : 0) : askResult3.is<double>() ? askResult3.get<double>() : tsino::toNumber(
      askResult3.get<String>()))
      < (askResult4.is<bool>() ? (double)(askResult4.get<bool>() ? 1 : 0) : askResult4.is<double>() ? askResult4.get<double>() : tsino::toNumber(
      askResult4.get<String>()));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(asked);
  tsino::Array<tsino::Ref<Row>> people{
      tsino::make<Row>(F("Bo"), 40, true),
      tsino::make<Row>(F("Al"), 40, false),
      tsino::make<Row>(F("Cy"), 7, true),
      tsino::make<Row>(F("al"), 7, false)};
  String withoutFormatResult = tsino::withoutFormat(
      names(sortBy(people, tsino::Array<String>{F("age"), F("name")})));
  String namesResult = names(sortBy(people, tsino::Array<String>{F("member"), F("age")}));
  String namesResult2 = names(sortBy(people, tsino::Array<String>{}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(namesResult);
  Serial.print(F(" "));
  Serial.println(namesResult2);
  String withoutFormatResult2 = tsino::withoutFormat(
      names(sortBy(people, tsino::Array<String>{F("name")})));
  int32_t lengthResult = sortBy(tsino::Array<tsino::Ref<Row>>{}, tsino::Array<String>{F("age")}).length();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  Serial.print((true ? 1 : 0) > (false ? 1 : 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (people[0]->member ? 1 : 0) < (people[1]->member ? 1 : 0) ? F("true") : F("false"));
}

void loop() {}
