// several-kinds-of-arrays: written by tsino from several-kinds-of-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
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
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Box;

struct Box : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> values;
  void construct(tsino::Shared<tsino::Array<tsino::Union<double, String>>> values) {
    this->values = tsino::moved(values);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("values"), this->values);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("values"), this->values);
    out.end();
  }
};

// @run
// Arrays of one type or of another: they hold what may be of either, told apart where it is read.
String describe(const tsino::Array<tsino::Union<double, String>>& list) {
  String out = F("");
  for (const tsino::Union<double, String>& part : list) {
    out += part.is<String>() ? tsino::toUpperCase(part.get<String>()) : tsino::toText(
        part.get<double>() * 2.0);
  }
  return tsino::concat(out, F("("), String(list.length()), F(")"));
}

// What was assigned last is what TypeScript takes it for.
tsino::Shared<tsino::Array<tsino::Union<double, String>>> either = tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
    tsino::Array<tsino::Union<double, String>>{
        tsino::Union<double, String>(String("a")),
        tsino::Union<double, String>(String("bc"))});

int32_t seen() {
  return either->length();
}

bool isNumbers(const tsino::Array<tsino::Union<double, String>>& list) {
  tsino::Optional<tsino::Union<double, String>> getResult = list.get(0);
  return getResult.has() && getResult.value().is<double>();
}

tsino::Shared<tsino::Array<tsino::Union<double, String>>> pick(bool asText) {
  return tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
      asText ? tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("t")))} : tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(7.0)});
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          describe(
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(String(F("a"))),
                  tsino::Union<double, String>(String(F("b")))})));
  Serial.print(F(" "));
  Serial.print(
      describe(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(1.0),
              tsino::Union<double, String>(2.5)}));
  Serial.print(F(" "));
  Serial.println(describe(tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(
      tsino::withoutFormat(
          describe(
              tsino::split(F("x,y"), F(",")).map<tsino::Union<double, String>>(
                  [](const String& value) -> tsino::Union<double, String> {
                    return tsino::Union<double, String>(value);
                  }))));
  Serial.print(F(" "));
  Serial.print(
      describe(
          tsino::Array<uint8_t>{1, 2}.map<uint8_t>([](int32_t n) -> int32_t { return n * 10; }).map<tsino::Union<double, String>>(
              [](int32_t value) -> tsino::Union<double, String> {
                return tsino::Union<double, String>((double)value);
              })));
  Serial.print(F(" "));
  Serial.println(
      describe(
          tsino::Array<String>{F("z")}.concat(String(F("y"))).map<tsino::Union<double, String>>(
              [](const String& value) -> tsino::Union<double, String> {
                return tsino::Union<double, String>(value);
              })));
  tsino::Array<tsino::Ref<Box>> boxes{
      tsino::make<Box>(
          tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(String(F("x")))})),
      tsino::make<Box>(
          tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(-1.0)})),
      tsino::make<Box>(
          tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
              tsino::Array<tsino::Union<double, String>>{}))};
  tsino::inspect(Serial, boxes);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(boxes));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      boxes.map<int32_t>(
          [](const tsino::Ref<Box>& box) -> int32_t { return box->values->length(); }));
  Serial.println();
  tsino::inspect(
      Serial,
      either->map<int32_t>(
          [](const tsino::Union<double, String>& text) -> int32_t {
            return [](const String& text2) -> int32_t { return tsino::length(text2); }(
                text.get<String>());
          }));
  Serial.print(F(" "));
  Serial.print(tsino::toUpperCase((*either)[1].get<String>()));
  Serial.print(F(" "));
  tsino::inspect(Serial, either);
  Serial.println();
  either = tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(3.0),
          tsino::Union<double, String>(1.0),
          tsino::Union<double, String>(2.0)});
  either->push(tsino::Union<double, String>(4.0));
  either->set(0, tsino::Union<double, String>(30.0));
  either->set(1, tsino::Union<double, String>((double)((int32_t)(*either)[1].get<double>() + 5)));
  tsino::Array<int32_t> value = either->map<int32_t>(
      [](const tsino::Union<double, String>& n) -> int32_t {
        return [](int32_t n2) -> int32_t { return n2 + 1; }((int32_t)n.get<double>());
      });
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> value2 = ((void)either->sort(
      [](const tsino::Union<double, String>& a, const tsino::Union<double, String>& b) -> int32_t {
        return [](int32_t a2, int32_t b2) -> int32_t { return a2 - b2; }(
            (int32_t)a.get<double>(),
            (int32_t)b.get<double>());
      }), either);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(
      either->reduce<int32_t>(
          [](int32_t a, const tsino::Union<double, String>& n) -> int32_t {
            return [](int32_t a2, int32_t n2) -> int32_t { return a2 + n2; }(
                a,
                (int32_t)n.get<double>());
          },
          0));
  Serial.print(F(" "));
  Serial.println(seen());
  {
    const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& list = either;
    for (int32_t i = 0; i < list->length(); i++) {
      const tsino::Union<double, String>& n = (*list)[i];
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println((int32_t)n.get<double>() * 2);
    }
  }
  int32_t value3 = (int32_t)tsino::optionalMember<double, tsino::Undefined>(
      either->find(
          [](const tsino::Union<double, String>& n) -> bool {
            return [](int32_t n2) -> bool { return n2 > 4; }((int32_t)n.get<double>());
          })).value() + 1;
  bool includesResult = either->includes(tsino::Union<double, String>(6.0));
  int32_t indexOfResult = either->indexOf(tsino::Union<double, String>(30.0));
  tsino::Optional<double> value4 = tsino::optionalMember<double, tsino::Undefined>(either->at(-1));
  int32_t value5 = (int32_t)tsino::optionalMember<double, tsino::Undefined>(either->pop()).value()
      - 1;
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(includesResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(indexOfResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  Serial.println(value5);
  tsino::Array<tsino::Union<double, String>> chosen = tsino::minimum<int32_t>(1, 2) > 0 ? tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(5.0),
      tsino::Union<double, String>(6.0)} : tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(String(F("none")))};
  if (isNumbers(chosen)) {
    Serial.print((int32_t)chosen[0].get<double>() + 1);
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        chosen.filter(
            [](const tsino::Union<double, String>& n) -> bool {
              return [](int32_t n2) -> bool { return n2 > 5; }((int32_t)n.get<double>());
            }).map<uint8_t>(
            [](const tsino::Union<double, String>& value6) -> int32_t {
              return (int32_t)value6.get<double>();
            }).map<uint8_t>([](int32_t n) -> int32_t { return n * 2; }));
    Serial.println();
  }
  tsino::Optional<tsino::Union<double, String>> getResult = chosen.get(0);
  const tsino::Union<double, String> first = getResult.has() ? getResult.value() : tsino::Union<double, String>(0.0);
  Serial.print(tsino::withoutFormat(first.is<double>() ? F("number") : F("string")));
  Serial.print(F(" "));
  tsino::inspect(Serial, chosen.slice(1));
  Serial.print(F(" "));
  Serial.println(chosen.join(F("+")));
  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>> deep{
      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(1.0),
      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
          tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
              tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(2.0),
                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(3.0)})),
      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
          tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
              tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})),
                  tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5, 6}))})),
      tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>(
          tsino::makeShared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>(
              tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{}))};
  for (const tsino::Union<double, tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>& one : deep) {
    Serial.print(
        one.is<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>() ? one.get<tsino::Shared<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>>()->length() : -(int32_t)one.get<double>());
    Serial.print(F(" "));
    tsino::inspect(Serial, one);
    Serial.println();
  }
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> picked = pick(true);
  tsino::Shared<tsino::Array<tsino::Union<double, String>>> again = picked;
  again->setLength(0);
  tsino::inspect(Serial, picked);
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false));
  Serial.print(F(" "));
  Serial.print(pick(true)->length());
  Serial.print(F(" "));
  Serial.println(picked == again ? F("true") : F("false"));
  const auto table = tsino::makeMap<String, tsino::Shared<tsino::Array<tsino::Union<double, String>>>>(
      {
          {
              F("a"),
              tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
                  tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(1.0)})},
          {
              F("b"),
              tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
                  tsino::Array<tsino::Union<double, String>>{
                      tsino::Union<double, String>(String(F("z")))})}});
  table->at(F("a"))->setLength(0);
  for (const auto& entry : *table) {
    const String& key = entry.key();
    const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& list = entry.value();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.print(list->length());
    Serial.print(F(" "));
    tsino::inspect(Serial, list);
    Serial.println();
  }

  // An array that nobody else knows yet is one of whatever its place wants.
  tsino::Array<tsino::Union<double, String>> parts = tsino::Array<String>{F("a"), F("b")}.map<String>(
      [](const String& text) -> String { return tsino::concat(text, text); }).map<tsino::Union<double, String>>(
      [](const String& value6) -> tsino::Union<double, String> {
        return tsino::Union<double, String>(value6);
      });
  parts.push(tsino::Union<double, String>(1.0));
  tsino::Array<tsino::Optional<int32_t>> gaps = tsino::Array<uint8_t>{1, 2, 3}.filter(
      [](int32_t n) -> bool { return n > 1; }).map<tsino::Optional<int32_t>>(
      [](int32_t value6) -> tsino::Optional<int32_t> { return value6; });
  gaps.push(tsino::Optional<int32_t>{});
  tsino::Array<tsino::Array<tsino::Union<double, String>>> rows{
      tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(1.0)},
      tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(String(F("x")))}};
  rows[0].push(tsino::Union<double, String>(String(F("y"))));
  tsino::inspect(Serial, parts);
  Serial.print(F(" "));
  tsino::inspect(Serial, gaps);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows);
  Serial.println();
}

void loop() {}
