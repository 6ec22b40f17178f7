// with-a-rest: written by tsino from with-a-rest.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct M;

struct M : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<tsino::Union<double, String>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

String f(const tsino::Array<tsino::Union<double, String>>& line) {
  const String name = line[0].get<String>();
  tsino::Array<double> values = line.slice(1).map<double>(
      [](const tsino::Union<double, String>& value) -> double { return value.get<double>(); });
  return tsino::concat(
      tsino::toUpperCase(name),
      values.map<double>([](double v) -> double { return v * 2.0; }).join(F("/")));
}

String sum(const String& name, const tsino::Array<double>& values) {
  return tsino::concat(
      name,
      tsino::toText(values.reduce<double>([](double a, double b) -> double { return a + b; }, 0.0)));
}

String call(const String& args0, const tsino::Array<double>& args1) {
  tsino::Array<tsino::Union<double, String>> args{
      tsino::Union<double, String>(args0),
      tsino::allOf(
          args1.map<tsino::Union<double, String>>(
              [](double value) -> tsino::Union<double, String> {
                return tsino::Union<double, String>(value);
              }))};
  return tsino::concat(
      sum(
          args[0].get<String>(),
          args.slice(1).map<double>(
              [](const tsino::Union<double, String>& value) -> double {
                return value.get<double>();
              })),
      String(args.length()));
}

String log_(const __FlashStringHelper* level, const String& parts0, const tsino::Array<tsino::Union<double, String>>& parts1) {
  tsino::Array<tsino::Union<double, String>> parts{
      tsino::Union<double, String>(parts0),
      tsino::allOf(parts1)};
  const String first = parts[0].get<String>();
  tsino::Array<tsino::Union<double, String>> more = parts.slice(1);
  return tsino::concat(level, first, more.join());
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> line = tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("sum"))),
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(2.0),
          tsino::Union<double, String>(3.5)});
  const String label = (*line)[0].get<String>();
  tsino::Array<double> numbers = line->slice(1).map<double>(
      [](const tsino::Union<double, String>& value) -> double { return value.get<double>(); });
  Serial.print(tsino::withoutFormat(label));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      numbers.reduce<double>([](double a, double b) -> double { return a + b; }, 0.0));
  Serial.print(F(" "));
  Serial.print(line->length());
  Serial.print(F(" "));
  tsino::inspect(Serial, line);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(line));
  Serial.print(F(" "));
  Serial.println(line->join());
  Serial.print(tsino::withoutFormat(f(*line)));
  Serial.print(F(" "));
  Serial.print(
      f(tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("x")))}));
  Serial.print(F(" "));
  Serial.println(
      f(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("y"))),
              tsino::Union<double, String>(-1.0)}));
  line->push(tsino::Union<double, String>(7.0));
  line->set(0, tsino::Union<double, String>(String(F("changed"))));
  line->set(1, tsino::Union<double, String>(10.0));
  tsino::inspect(Serial, line);
  Serial.print(F(" "));
  Serial.print(tsino::length((*line)[0].get<String>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, (*line)[1].get<double>() + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, numbers);
  Serial.print(F(" "));
  tsino::printUnion(Serial, line->at(-1));
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> alias = line;
  alias->set(2, tsino::Union<double, String>(-5.0));
  Serial.print(line == alias ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, (*line)[2].get<double>());
  Serial.println();
  for (const tsino::Union<double, String>& part : *line) {
    Serial.print(tsino::withoutFormat(part.is<double>() ? F("number") : F("string")));
    Serial.print(F(" "));
    tsino::printUnion(Serial, part);
    Serial.println();
  }
  tsino::Array<tsino::Shared<tsino::Array<tsino::Union<double, String>>>> rows{
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("a"))),
              tsino::Union<double, String>(1.0)}),
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("b")))}),
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("c"))),
              tsino::Union<double, String>(2.0),
              tsino::Union<double, String>(3.0)})};
  for (const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& row : rows) {
    const String name = (*row)[0].get<String>();
    tsino::Optional<tsino::Union<double, String>> getResult = row->get(1);
    const int32_t first = (int32_t)(getResult.has() ? getResult.value() : tsino::Union<double, String>(0.0)).get<double>();
    tsino::Array<uint8_t> rest = row->slice(2).map<uint8_t>(
        [](const tsino::Union<double, String>& value) -> int32_t {
          return (int32_t)value.get<double>();
        });
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(first);
    Serial.print(F(" "));
    tsino::inspect(Serial, rest);
    Serial.print(F(" "));
    Serial.println(rest.length());
  }
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& line2) -> String {
                const String name = (*line2)[0].get<String>();
                tsino::Array<uint8_t> list = line2->slice(1).map<uint8_t>(
                    [](const tsino::Union<double, String>& value) -> int32_t {
                      return (int32_t)value.get<double>();
                    });
                return tsino::concat(name, String(list.length()));
              }).join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, rows);
  Serial.println();
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>>();
  rows.map<tsino::Ref<M>>(
      [](const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& r) -> tsino::Ref<M> {
        return tsino::make<M>((*r)[0].get<String>(), r);
      }).forEach([&](const tsino::Ref<M>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>> m = value;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>> getResult = m->get(
      F("c"));
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>> getResult2 = m->get(
      F("zz"));
  tsino::inspect(
      Serial,
      getResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(
          tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
              getResult.value()->slice(1))) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Union<double, String>>>>{});
  Serial.print(F(" "));
  Serial.print(m->at(F("c"))->length());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<String>((*getResult2.value())[0].get<String>()) : tsino::Optional<String>{}));
  tsino::Array<tsino::Union<double, String>> t{
      tsino::Union<double, String>(String(F("a"))),
      tsino::Union<double, String>(String(F("b"))),
      tsino::Union<double, String>(3.0)};
  tsino::inspect(Serial, t);
  Serial.print(F(" "));
  Serial.print(t.length());
  Serial.print(F(" "));
  tsino::printUnion(Serial, t.at(-1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, t[t.length() - 1]);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> words{
      tsino::Union<double, String>(String(F("n"))),
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(2.0)};
  Serial.println(
      sum(
          words[0].get<String>(),
          tsino::Array<double>{
              tsino::allOf(
                  words.slice(1).map<uint8_t>(
                      [](const tsino::Union<double, String>& value2) -> int32_t {
                        return (int32_t)value2.get<double>();
                      }))}));
  Serial.print(tsino::withoutFormat(call(F("x"), tsino::Array<double>{1.0, 2.5})));
  Serial.print(F(" "));
  Serial.println(call(F("y"), tsino::Array<double>{}));
  tsino::Array<tsino::Union<double, String>> spread{
      tsino::Union<double, String>(String(F("z"))),
      tsino::allOf(words.slice(1))};
  tsino::inspect(Serial, spread);
  Serial.print(F(" "));
  tsino::inspect(Serial, words.copy());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(0.0),
          tsino::allOf(words)});
  Serial.println();
  Serial.print(
      tsino::withoutFormat(log_(F("info"), F("a"), tsino::Array<tsino::Union<double, String>>{})));
  Serial.print(F(" "));
  Serial.println(
      log_(
          F("warn"),
          F("b"),
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(1.0),
              tsino::Union<double, String>(String(F("c")))}));
  tsino::Array<tsino::Array<tsino::Union<bool, double, String>>> entries{
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(String(F("p"))),
          tsino::Union<bool, double, String>(1.0),
          tsino::Union<bool, double, String>(true)},
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(String(F("q")))}};
  tsino::inspect(Serial, entries);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      entries.map<String>(
          [](const tsino::Array<tsino::Union<bool, double, String>>& given) -> String {
            const String k = given[0].get<String>();
            tsino::Array<tsino::Union<bool, double>> v = given.slice(1).map<tsino::Union<bool, double>>(
                [](const tsino::Union<bool, double, String>& value2) -> tsino::Union<bool, double> {
                  return tsino::Union<bool, double>(value2);
                });
            return tsino::concat(
                k,
                v.map<String>(
                    [](const tsino::Union<bool, double>& value2) -> String {
                      return tsino::toText(value2);
                    }).join(F("|")));
          }));
  Serial.println();
}

void loop() {}
