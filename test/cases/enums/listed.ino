// listed: written by tsino from listed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

// @run
// Object.keys, values and entries of enums, and `for … in`: the numbers first, then the names, as JavaScript has them.
enum class Level : int8_t { Debug, Info = 5, Warn, Fatal = -1, Also = 5 };
struct Tuple;

struct Tuple : tsino::Object {
  String item0;
  tsino::Union<Level, String> item1;
  void construct(String item0, tsino::Union<Level, String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Array<String> modes{"off", "slow", "fast"};

String next(const String& mode) {
  return modes[(modes.indexOf(mode) + 1) % modes.length()];
}

tsino::Union<Level, String> either(int32_t n) {
  return n > 1 ? tsino::Union<Level, String>(Level::Warn) : tsino::Union<Level, String>(
      String(F("low")));
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<String>{
              F("0"),
              F("5"),
              F("6"),
              F("Debug"),
              F("Info"),
              F("Warn"),
              F("Fatal"),
              F("-1"),
              F("Also")}.join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{
          F("0"),
          F("5"),
          F("6"),
          F("Debug"),
          F("Info"),
          F("Warn"),
          F("Fatal"),
          F("-1"),
          F("Also")}.length());
  Serial.println(
      tsino::Array<tsino::Union<Level, String>>{
          tsino::Union<Level, String>(String(F("Debug"))),
          tsino::Union<Level, String>(String(F("Also"))),
          tsino::Union<Level, String>(String(F("Warn"))),
          tsino::Union<Level, String>(Level::Debug),
          tsino::Union<Level, String>(Level::Info),
          tsino::Union<Level, String>(Level::Warn),
          tsino::Union<Level, String>(Level::Fatal),
          tsino::Union<Level, String>(String(F("Fatal"))),
          tsino::Union<Level, String>(Level::Also)}.map<String>(
          [](const tsino::Union<Level, String>& value) -> String {
            return tsino::concat(
                value.is<Level>() ? F("number") : F("string"),
                F(":"),
                tsino::toText(value));
          }).join());
  Serial.println(
      tsino::Array<tsino::Ref<Tuple>>{
          tsino::make<Tuple>(F("0"), tsino::Union<Level, String>(String(F("Debug")))),
          tsino::make<Tuple>(F("5"), tsino::Union<Level, String>(String(F("Also")))),
          tsino::make<Tuple>(F("6"), tsino::Union<Level, String>(String(F("Warn")))),
          tsino::make<Tuple>(F("Debug"), tsino::Union<Level, String>(Level::Debug)),
          tsino::make<Tuple>(F("Info"), tsino::Union<Level, String>(Level::Info)),
          tsino::make<Tuple>(F("Warn"), tsino::Union<Level, String>(Level::Warn)),
          tsino::make<Tuple>(F("Fatal"), tsino::Union<Level, String>(Level::Fatal)),
          tsino::make<Tuple>(F("-1"), tsino::Union<Level, String>(String(F("Fatal")))),
          tsino::make<Tuple>(F("Also"), tsino::Union<Level, String>(Level::Also))}.map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& name = given->item0;
            const tsino::Union<Level, String>& value = given->item1;
            return tsino::concat(name, F("="), tsino::toText(value));
          }).join());
  Serial.print(tsino::withoutFormat(modes.join()));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("Off"), F("Slow"), F("Fast")}.join());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Array<String>>{
          tsino::Array<String>{F("Off"), F("off")},
          tsino::Array<String>{F("Slow"), F("slow")},
          tsino::Array<String>{F("Fast"), F("fast")}}.map<String>(
          [](const tsino::Array<String>& given) -> String {
            const String& name = given[0];
            const String& mode = given[1];
            return tsino::concat(name, mode);
          }).join());
  Serial.print(F(" "));
  Serial.print(modes.includes(F("slow")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(modes.indexOf(F("fast")));
  tsino::Array<String> names = tsino::Array<String>{
      F("0"),
      F("5"),
      F("6"),
      F("Debug"),
      F("Info"),
      F("Warn"),
      F("Fatal"),
      F("-1"),
      F("Also")}.filter([](const String& key) -> bool { return isnan(tsino::toNumber(key)); });
  Serial.println(names.join());
  tsino::Array<Level> numbers = tsino::Array<tsino::Union<Level, String>>{
      tsino::Union<Level, String>(String(F("Debug"))),
      tsino::Union<Level, String>(String(F("Also"))),
      tsino::Union<Level, String>(String(F("Warn"))),
      tsino::Union<Level, String>(Level::Debug),
      tsino::Union<Level, String>(Level::Info),
      tsino::Union<Level, String>(Level::Warn),
      tsino::Union<Level, String>(Level::Fatal),
      tsino::Union<Level, String>(String(F("Fatal"))),
      tsino::Union<Level, String>(Level::Also)}.filter(
      [](const tsino::Union<Level, String>& value) -> bool { return value.is<Level>(); }).map<Level>(
      [](const tsino::Union<Level, String>& value) -> Level { return value.get<Level>(); });
  Serial.print(tsino::withoutFormat(numbers.join()));
  Serial.print(F(" "));
  Serial.println(numbers.length());
  tsino::Array<String> list{F("Off"), F("Slow"), F("Fast")};
  for (const String& name : list) {
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(tsino::length(name));
  }
  String all = F("");
  tsino::Array<String> list2{
      F("0"),
      F("5"),
      F("6"),
      F("Debug"),
      F("Info"),
      F("Warn"),
      F("Fatal"),
      F("-1"),
      F("Also")};
  for (const String& key : list2) all += tsino::concat(key, F(" "));
  Serial.println(all);
  tsino::Array<String> list3{F("off"), F("slow"), F("fast")};
  for (const String& mode : list3) {
    if (mode == F("off")) {
      continue;
    } else if (mode == F("fast")) {
      Serial.println(F("fast"));
    }
  }
  String joinResult = tsino::Array<String>{F("off"), F("slow"), F("fast")}.reverse().join();
  Serial.print(tsino::withoutFormat(next(F("off"))));
  Serial.print(F(" "));
  Serial.print(next(F("fast")));
  Serial.print(F(" "));
  Serial.println(joinResult);
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<Level, String>>{
          tsino::Union<Level, String>(String(F("Debug"))),
          tsino::Union<Level, String>(String(F("Also"))),
          tsino::Union<Level, String>(String(F("Warn"))),
          tsino::Union<Level, String>(Level::Debug),
          tsino::Union<Level, String>(Level::Info),
          tsino::Union<Level, String>(Level::Warn),
          tsino::Union<Level, String>(Level::Fatal),
          tsino::Union<Level, String>(String(F("Fatal"))),
          tsino::Union<Level, String>(Level::Also)});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<String>>{
          tsino::Array<String>{F("Off"), F("off")},
          tsino::Array<String>{F("Slow"), F("slow")},
          tsino::Array<String>{F("Fast"), F("fast")}});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<Level, String>>{
          tsino::Union<Level, String>(Level::Info),
          tsino::Union<Level, String>(String(F("five")))});
  Serial.println();
  tsino::printFirstUnion(Serial, either(1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, either(2));
  Serial.print(F(" "));
  Serial.print(tsino::toText(either(2)));
  Serial.print(F(" "));
  Serial.print(either(2) == tsino::Union<Level, String>(Level::Warn) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(either(0) == tsino::Union<Level, String>(String(F("low"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::Array<tsino::Union<Level, String>>{either(1), either(2)}));
}

void loop() {}
