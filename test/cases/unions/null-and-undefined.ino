// null-and-undefined: written by tsino from null-and-undefined.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Row;

struct Row : tsino::Object {
  tsino::Optional<String> name;
  tsino::Union<tsino::Undefined, tsino::Null, String> note;
  void construct(tsino::Optional<String> name, tsino::Union<tsino::Undefined, tsino::Null, String> note = tsino::Union<tsino::Undefined, tsino::Null, String>{}) {
    this->name = tsino::moved(name);
    this->note = tsino::moved(note);
  }
};

String describe(const tsino::Union<tsino::Undefined, tsino::Null, double>& value = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  if (value.is<tsino::Null>()) return F("null");
  if (value.is<tsino::Undefined>()) return F("undefined");
  return tsino::concat(F("number "), tsino::toText(value));
}

tsino::Optional<String> text;

void set(const tsino::Optional<String>& value) {
  text = value;
}

int32_t length() {
  return text.has() ? tsino::length(text.value()) : -1;
}

tsino::Optional<int32_t> find(const tsino::Array<tsino::Optional<String>>& list, const tsino::Optional<String>& wanted) {
  const int32_t at = list.indexOf(wanted);
  return at < 0 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(at);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>> list{
      tsino::Union<tsino::Undefined, tsino::Null, double>(1.0),
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, double>(0.0),
      tsino::Union<tsino::Undefined, tsino::Null, double>((double)NAN)};
  for (const tsino::Union<tsino::Undefined, tsino::Null, double>& value : list) {
    Serial.print(tsino::withoutFormat(describe(value)));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value.is<tsino::Undefined>() || value.is<tsino::Null>() ? tsino::Union<double, String>(
            String(F("default"))) : tsino::Union<double, String>(value.get<double>()));
    Serial.print(F(" "));
    Serial.print(value.is<tsino::Undefined>() || value.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(value.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(value) ? tsino::Union<double, String>(value.get<double>()) : tsino::Union<double, String>(
            String(F("falsy"))));
    Serial.println();
  }
  tsino::Array<tsino::Ref<Row>> rows{
      tsino::make<Row>(tsino::Optional<String>(F("a"))),
      tsino::make<Row>(
          tsino::Optional<String>{},
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})),
      tsino::make<Row>(
          tsino::Optional<String>(F("")),
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("n")))),
      tsino::make<Row>(
          tsino::Optional<String>(F("b")),
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}))};
  for (const tsino::Ref<Row>& row : rows) {
    const tsino::Optional<String>& name = row->name;
    const tsino::Union<tsino::Undefined, tsino::Null, String>& note = row->note;
    Serial.print(tsino::withoutFormat(name.has() ? name.value() : String(F("no name"))));
    Serial.print(F(" "));
    Serial.print(
        note.is<tsino::Undefined>() ? String(F("missing")) : note.is<tsino::Null>() ? String(
            F("null")) : note.get<String>());
    Serial.print(F(" "));
    Serial.print(tsino::optionalTextOrNull(name));
    Serial.print(F(" "));
    Serial.println(tsino::toText(note));
  }
  Serial.print(length());
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(text));
  set(tsino::Optional<String>(F("abc")));
  Serial.println(length());
  set(tsino::Optional<String>(F("")));
  Serial.print(length());
  Serial.print(F(" "));
  Serial.println(text == F("") ? F("true") : F("false"));
  set({});
  Serial.print(length());
  Serial.print(F(" "));
  Serial.println(!text.has() ? F("true") : F("false"));
  Serial.print(
      tsino::optionalTextOrNull(
          find(
              tsino::Array<tsino::Optional<String>>{
                  tsino::Optional<String>(F("x")),
                  tsino::Optional<String>{}},
              {})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          find(
              tsino::Array<tsino::Optional<String>>{
                  tsino::Optional<String>(F("x")),
                  tsino::Optional<String>{}},
              tsino::Optional<String>(F("y")))));
  Serial.print(F(" "));
  Serial.println(
      find(
          tsino::Array<tsino::Optional<String>>{tsino::Optional<String>(F("x"))},
          tsino::Optional<String>(F("x"))).valueOr(10) + 1);
  tsino::Array<tsino::Optional<int32_t>> list2{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(3)};
  Serial.print(list2.length());
  Serial.print(F(" "));
  Serial.print(list2.indexOf(tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      list2.map<tsino::Union<double, String>>(
          [](tsino::Optional<int32_t> n) -> tsino::Union<double, String> {
            return !n.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
                (double)n.value());
          }).join());
  Serial.print(F(" "));
  Serial.print(list2.filter([](tsino::Optional<int32_t> n) -> bool { return n.has(); }).length());
  Serial.print(F(" "));
  Serial.println(list2.join());
}

void loop() {}
