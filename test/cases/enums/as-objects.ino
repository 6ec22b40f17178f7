// as-objects: written by tsino from as-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/own-name.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Tuple;

struct Tuple : tsino::Object {
  String item0;
  tsino::Union<double, String> item1;
  void construct(String item0, tsino::Union<double, String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

String list(const tsino::Shared<tsino::Record<tsino::Union<double, String>>>& e) {
  return e->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, e->at(value));
      }).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& k = given->item0;
        const tsino::Union<double, String>& v = given->item1;
        return tsino::concat(k, F(":"), tsino::toText(v));
      }).join();
}

bool isLevel(const String& text) {
  return tsino::Array<String>{
      F("0"),
      F("5"),
      F("6"),
      F("Debug"),
      F("Info"),
      F("Warn"),
      F("Fatal"),
      F("-1"),
      F("Also"),
      F("Half"),
      F("0.5")}.includes(tsino::ownName(text)) && isnan(tsino::toNumber(text));
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      tsino::makeRecord<tsino::Union<double, String>>(
          {
              {F("0"), tsino::Union<double, String>(String(F("Debug")))},
              {F("5"), tsino::Union<double, String>(String(F("Also")))},
              {F("6"), tsino::Union<double, String>(String(F("Warn")))},
              {F("Debug"), tsino::Union<double, String>(0.0)},
              {F("Info"), tsino::Union<double, String>(5.0)},
              {F("Warn"), tsino::Union<double, String>(6.0)},
              {F("Fatal"), tsino::Union<double, String>(-1.0)},
              {F("-1"), tsino::Union<double, String>(String(F("Fatal")))},
              {F("Also"), tsino::Union<double, String>(5.0)},
              {F("Half"), tsino::Union<double, String>(0.5)},
              {F("0.5"), tsino::Union<double, String>(String(F("Half")))}}));
  Serial.println();
  Serial.print(F("mode "));
  tsino::inspect(Serial, tsino::makeRecord<String>({{F("Off"), F("off")}, {F("Slow"), F("slow")}}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeRecord<tsino::Union<double, String>>(
          {
              {F("1"), tsino::Union<double, String>(String(F("A")))},
              {F("A"), tsino::Union<double, String>(1.0)},
              {F("B"), tsino::Union<double, String>(String(F("b")))}}));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::toJson(
              tsino::makeRecord<tsino::Union<double, String>>(
                  {
                      {F("0"), tsino::Union<double, String>(String(F("Debug")))},
                      {F("5"), tsino::Union<double, String>(String(F("Also")))},
                      {F("6"), tsino::Union<double, String>(String(F("Warn")))},
                      {F("Debug"), tsino::Union<double, String>(0.0)},
                      {F("Info"), tsino::Union<double, String>(5.0)},
                      {F("Warn"), tsino::Union<double, String>(6.0)},
                      {F("Fatal"), tsino::Union<double, String>(-1.0)},
                      {F("-1"), tsino::Union<double, String>(String(F("Fatal")))},
                      {F("Also"), tsino::Union<double, String>(5.0)},
                      {F("Half"), tsino::Union<double, String>(0.5)},
                      {F("0.5"), tsino::Union<double, String>(String(F("Half")))}}))));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(tsino::makeRecord<String>({{F("Off"), F("off")}, {F("Slow"), F("slow")}}), 2));
  const auto names = tsino::makeRecord<String>({{F("Off"), F("off")}, {F("Slow"), F("slow")}});
  Serial.print(tsino::withoutFormat(tsino::optionalText(names->get(F("Off")))));
  Serial.print(F(" "));
  Serial.println(names->size());
  Serial.print(
      tsino::withoutFormat(
          list(
              tsino::makeRecord<tsino::Union<double, String>>(
                  {
                      {F("0"), tsino::Union<double, String>(String(F("Debug")))},
                      {F("5"), tsino::Union<double, String>(String(F("Also")))},
                      {F("6"), tsino::Union<double, String>(String(F("Warn")))},
                      {F("Debug"), tsino::Union<double, String>(0.0)},
                      {F("Info"), tsino::Union<double, String>(5.0)},
                      {F("Warn"), tsino::Union<double, String>(6.0)},
                      {F("Fatal"), tsino::Union<double, String>(-1.0)},
                      {F("-1"), tsino::Union<double, String>(String(F("Fatal")))},
                      {F("Also"), tsino::Union<double, String>(5.0)},
                      {F("Half"), tsino::Union<double, String>(0.5)},
                      {F("0.5"), tsino::Union<double, String>(String(F("Half")))}}))));
  Serial.print(F(" "));
  Serial.print(
      list(
          tsino::makeRecord<tsino::Union<double, String>>(
              {
                  {F("Off"), tsino::Union<double, String>(String(F("off")))},
                  {F("Slow"), tsino::Union<double, String>(String(F("slow")))}})));
  Serial.print(F(" "));
  Serial.println(
      list(
          tsino::makeRecord<tsino::Union<double, String>>(
              {
                  {F("1"), tsino::Union<double, String>(String(F("A")))},
                  {F("A"), tsino::Union<double, String>(1.0)},
                  {F("B"), tsino::Union<double, String>(String(F("b")))}})));
  tsino::Array<String> list_{
      F("Info"),
      F("5"),
      F("6"),
      F("7"),
      F("off"),
      F("Off"),
      F("constructr")};
  for (const String& key : list_) {
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.print(
        tsino::Array<String>{
            F("0"),
            F("5"),
            F("6"),
            F("Debug"),
            F("Info"),
            F("Warn"),
            F("Fatal"),
            F("-1"),
            F("Also"),
            F("Half"),
            F("0.5")}.includes(tsino::ownName(key)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        tsino::Array<String>{F("Off"), F("Slow")}.includes(tsino::ownName(key)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        tsino::Array<String>{F("Off"), F("Slow")}.includes(key) ? F("true") : F("false"));
  }
  Serial.print(
      tsino::Array<String>{
          F("0"),
          F("5"),
          F("6"),
          F("Debug"),
          F("Info"),
          F("Warn"),
          F("Fatal"),
          F("-1"),
          F("Also"),
          F("Half"),
          F("0.5")}.includes(tsino::ownName(String(5))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<String>{
          F("0"),
          F("5"),
          F("6"),
          F("Debug"),
          F("Info"),
          F("Warn"),
          F("Fatal"),
          F("-1"),
          F("Also"),
          F("Half"),
          F("0.5")}.includes(tsino::ownName(String(7))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<String>{
          F("0"),
          F("5"),
          F("6"),
          F("Debug"),
          F("Info"),
          F("Warn"),
          F("Fatal"),
          F("-1"),
          F("Also"),
          F("Half"),
          F("0.5")}.includes(F("Debug")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  tsino::Array<String> list2{F("Warn"), F("5"), F("warn")};
  for (const String& t : list2) {
    Serial.print(tsino::withoutFormat(t));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        isLevel(t) ? tsino::Union<double, String>(
            t == F("Debug") ? 0.0 : t == F("Info") ? 5.0 : t == F("Warn") ? 6.0 : t == F("Fatal") ? -1.0 : t
                == F("Also") ? 5.0 : t == F("Half") ? 0.5 : ((void)tsino::unknownName(t), 0.0)) : tsino::Union<double, String>(
            String(F("no"))));
    Serial.println();
  }
  Serial.print(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("Debug"))),
          tsino::Union<double, String>(String(F("Also"))),
          tsino::Union<double, String>(String(F("Warn"))),
          tsino::Union<double, String>(0.0),
          tsino::Union<double, String>(5.0),
          tsino::Union<double, String>(6.0),
          tsino::Union<double, String>(-1.0),
          tsino::Union<double, String>(String(F("Fatal"))),
          tsino::Union<double, String>(5.0),
          tsino::Union<double, String>(0.5),
          tsino::Union<double, String>(String(F("Half")))}.includes(
          tsino::Union<double, String>(6.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("off"), F("slow")}.includes(F("off")) ? F("true") : F("false"));
  tsino::inspect(Serial, tsino::Array<String>{F("off"), F("slow")});
  Serial.print(F(" "));
  Serial.println(names->has(F("off")) ? F("true") : F("false"));
}

void loop() {}
