// taken-apart-by-length: written by tsino from taken-apart-by-length.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-each.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Flat;
struct Op;
struct Option;
struct Values;

struct Flat : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> item0;
  tsino::Optional<int32_t> item1;
  tsino::Optional<String> item2;
  void construct(tsino::Optional<tsino::Union<double, String>> item0, tsino::Optional<int32_t> item1 = {}, tsino::Optional<String> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.optionalElement(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item2);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.optionalElement(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item2);
    out.endList();
  }
};

struct Op : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<double, String>> item1;
  tsino::Optional<int32_t> item2;
  void construct(String item0, tsino::Optional<tsino::Union<double, String>> item1 = {}, tsino::Optional<int32_t> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item2);
    out.end();
  }
};

struct Option : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Values : tsino::Object {
  tsino::Optional<int32_t> item0;
  bool has_0 = false;
  void construct(tsino::Optional<int32_t> item0, bool has_0) {
    this->item0 = tsino::moved(item0);
    this->has_0 = has_0;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    if (this->has_0) out.elementOrUndefined(this->item0);
    out.end();
  }
};

tsino::Ref<Flat> flat(const tsino::Ref<Flat>& point) {
  return (point->item2.has() ? 3 : point->item1.has() ? 2 : 1) == 1 ? tsino::make<Flat>(
      tsino::Optional<tsino::Union<double, String>>(
          tsino::Union<double, String>(point->item0.value().get<double>())),
      tsino::Optional<int32_t>(0)) : point;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Op>> ops{
      tsino::make<Op>(
          F("push"),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.5))),
      tsino::make<Op>(F("add")),
      tsino::make<Op>(
          F("jump"),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("x")))),
          tsino::Optional<int32_t>(2))};
  for (const tsino::Ref<Op>& op : ops) {
    const String& kind = op->item0;
    const tsino::Ref<Flat> args = tsino::make<Flat>(op->item1, op->item2);
    Serial.print(tsino::withoutFormat(kind));
    Serial.print(F(" "));
    tsino::inspect(Serial, args);
    Serial.print(F(" "));
    Serial.print(args->item1.has() ? 2 : args->item0.has() ? 1 : 0);
    Serial.print(F(" "));
    Serial.print(tsino::toJson(args));
    Serial.print(F(" "));
    Serial.print(
        args->item0.has() || args->item1.has() ? !args->item0.has() ? String(F("")) : args->item0.value().is<double>() ? tsino::toText(
            args->item0.value().get<double>()) : args->item0.value().get<String>() : String(F("")));
    Serial.println(
        args->item1.has() ? tsino::concat(
            F("+"),
            !args->item1.has() ? String(F("")) : String(args->item1.value())) : String(F("")));
  }
  for (const tsino::Ref<Op>& op : ops) {
    const String& kind = op->item0;
    tsino::Optional<tsino::Union<double, String>> n1 = op->item1;
    const tsino::Union<double, String> first = n1.has() ? n1.value() : tsino::Union<double, String>(
        String(F("nothing")));
    Serial.print(tsino::withoutFormat(kind));
    Serial.print(F(" "));
    tsino::printUnion(Serial, first);
    Serial.println();
  }
  tsino::Ref<Op> element = ops[2];
  tsino::inspect(
      Serial,
      ops.map<String>(
          [](const tsino::Ref<Op>& op) -> String {
            return tsino::concat(
                op->item0,
                op->item1.has() || op->item2.has() ? tsino::concat(
                    F(" "),
                    !op->item1.has() ? String(F("")) : op->item1.value().is<double>() ? tsino::toText(
                        op->item1.value().get<double>()) : op->item1.value().get<String>()) : String(
                    F("")),
                op->item2.has() ? tsino::concat(
                    F(" "),
                    !op->item2.has() ? String(F("")) : String(op->item2.value())) : String(F("")));
          }));
  Serial.print(F(" "));
  Serial.print(
      tsino::concat(
          element->item0,
          element->item1.has() || element->item2.has() ? tsino::concat(
              F(","),
              !element->item1.has() ? String(F("")) : element->item1.value().is<double>() ? tsino::toText(
                  element->item1.value().get<double>()) : element->item1.value().get<String>()) : String(
              F("")),
          element->item2.has() ? tsino::concat(
              F(","),
              !element->item2.has() ? String(F("")) : String(element->item2.value())) : String(
              F(""))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      ops.map<uint8_t>(
          [](const tsino::Ref<Op>& op) -> int32_t {
            return op->item2.has() ? 3 : op->item1.has() ? 2 : 1;
          }));
  Serial.println();
  tsino::Array<tsino::Ref<Op>> copies = ops.map<tsino::Ref<Op>>(
      [](const tsino::Ref<Op>& op) -> tsino::Ref<Op> {
        return tsino::make<Op>(op->item0, op->item1, op->item2);
      });
  const tsino::Optional<tsino::Ref<Op>> changed = copies.get(0);
  if (changed.has() && changed.value()->item0 == F("push")) {
    changed.value()->item1 = tsino::Union<double, String>(100.0);
  }
  tsino::inspect(Serial, copies);
  Serial.print(F(" "));
  tsino::inspect(Serial, ops[0]);
  Serial.print(F(" "));
  Serial.println(copies.get(2) == ops.get(2) ? F("true") : F("false"));
  tsino::Ref<Op> element2 = ops[2];
  tsino::Ref<Op> element3 = ops[1];
  tsino::Array<tsino::Union<double, String>> words{
      tsino::Union<double, String>(String(F("start"))),
      tsino::allOf(
          element2->item2.has() ? tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(element2->item0),
              element2->item1.value(),
              tsino::Union<double, String>((double)element2->item2.value())} : element2->item1.has() ? tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(element2->item0),
              element2->item1.value()} : tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(element2->item0)}),
      tsino::allOf(
          element3->item2.has() ? tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(element3->item0),
              element3->item1.value(),
              tsino::Union<double, String>((double)element3->item2.value())} : element3->item1.has() ? tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(element3->item0),
              element3->item1.value()} : tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(element3->item0)}),
      tsino::Union<double, String>(String(F("end")))};
  words.push(tsino::Union<double, String>(String(F("more"))));
  tsino::inspect(Serial, words);
  Serial.print(F(" "));
  tsino::inspect(Serial, ops[2]);
  Serial.println();
  tsino::Ref<Op> element4 = ops[0];
  tsino::inspectEach(
      Serial,
      element4->item2.has() ? tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(element4->item0),
          element4->item1.value(),
          tsino::Union<double, String>((double)element4->item2.value())} : element4->item1.has() ? tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(element4->item0),
          element4->item1.value()} : tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(element4->item0)});
  Serial.println();
  tsino::Array<tsino::Ref<Flat>> points{
      tsino::make<Flat>(
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0))),
      tsino::make<Flat>(
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(2.0)),
          tsino::Optional<int32_t>(3)),
      tsino::make<Flat>(
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(4.0)),
          tsino::Optional<int32_t>(5),
          tsino::Optional<String>(F("z")))};
  for (const tsino::Ref<Flat>& point : points) {
    switch (point->item2.has() ? 3 : point->item1.has() ? 2 : 1) {
      case 1:
        Serial.print(F("on a line "));
        tsino::inspect(Serial, point->item0.value().get<double>());
        Serial.println();
        break;
      case 2:
        Serial.print(F("flat "));
        tsino::inspect(Serial, point->item0.value().get<double>() + point->item1.value());
        Serial.println();
        break;
      case 3:
        Serial.print(tsino::withoutFormat(tsino::repeat(point->item2.value(), 2)));
        Serial.print(F(" "));
        tsino::inspect(Serial, point->item0.value().get<double>() * point->item1.value());
        Serial.println();
        break;
    }
    tsino::inspect(Serial, point);
    Serial.print(F(" "));
    Serial.print(point->item2.has() ? 3 : point->item1.has() ? 2 : 1);
    Serial.print(F(" "));
    tsino::print(Serial, point->item0.value().get<double>());
    Serial.print(
        point->item1.has() || point->item2.has() ? tsino::concat(
            F("/"),
            !point->item1.has() ? String(F("")) : String(point->item1.value())) : String(F("")));
    Serial.print(
        point->item2.has() ? tsino::concat(
            F("/"),
            !point->item2.has() ? String(F("")) : point->item2.value()) : String(F("")));
    Serial.print(F(" "));
    Serial.println(tsino::toJson(point));
  }
  tsino::inspect(
      Serial,
      points.map<tsino::Ref<Flat>>(
          [](const tsino::Ref<Flat>& point) -> tsino::Ref<Flat> { return flat(point); }));
  Serial.print(F(" "));
  Serial.println(flat(points[2]) == points[2] ? F("true") : F("false"));
  for (const tsino::Ref<Flat>& point : points) {
    const double x = point->item0.value().get<double>();
    const int32_t y = point->item1.valueOr(-1);
    tsino::Optional<String> n2 = point->item2;
    const String name = n2.has() ? n2.value() : String(F("unnamed"));
    tsino::inspect(Serial, x);
    Serial.print(F(" "));
    Serial.print(y);
    Serial.print(F(" "));
    Serial.println(name);
  }
  tsino::Array<tsino::Ref<Option>> options{
      tsino::make<Option>(F("a"), tsino::Optional<int32_t>(1)),
      tsino::make<Option>(F("b")),
      tsino::make<Option>(F("c"), tsino::Optional<int32_t>{})};
  for (const tsino::Ref<Option>& option : options) {
    const String& key = option->item0;
    const tsino::Ref<Values> values = tsino::make<Values>(
        option->item1,
        option->item0 == F("a") || option->item0 == F("c"));
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::inspect(Serial, values);
    Serial.print(F(" "));
    Serial.println(values->has_0 ? 1 : 0);
  }
  tsino::Ref<Option> element5 = options[0];
  tsino::Ref<Option> element6 = options[1];
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("all")))),
          tsino::allOf(
              element5->item0 == F("a") || element5->item0 == F("c") ? tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
                  tsino::Optional<tsino::Union<double, String>>(
                      tsino::Union<double, String>(element5->item0)),
                  tsino::Optional<tsino::Union<double, String>>(
                      tsino::convertOptional(
                          tsino::Optional<double>(tsino::convertOptional(element5->item1))))} : tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
                  tsino::Optional<tsino::Union<double, String>>(
                      tsino::Union<double, String>(element5->item0))}),
          tsino::allOf(
              element6->item0 == F("a") || element6->item0 == F("c") ? tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
                  tsino::Optional<tsino::Union<double, String>>(
                      tsino::Union<double, String>(element6->item0)),
                  tsino::Optional<tsino::Union<double, String>>(
                      tsino::convertOptional(
                          tsino::Optional<double>(tsino::convertOptional(element6->item1))))} : tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
                  tsino::Optional<tsino::Union<double, String>>(
                      tsino::Union<double, String>(element6->item0))})});
  Serial.println();
}

void loop() {}
