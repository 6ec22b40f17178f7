// read-only-lists-asked-for: written by tsino from read-only-lists-asked-for.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Pin;
struct Html;

struct Pin : tsino::Object {
  int32_t number = 0;
  tsino::Optional<String> label;
  void construct(int32_t number, tsino::Optional<String> label = {}) {
    this->number = number;
    this->label = tsino::moved(label);
  }
};

struct Html : tsino::Object {
  String text;
  void construct(String text);
  String toString();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

tsino::Shared<tsino::Array<String>> asList(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& names) {
  return names.is<tsino::Shared<tsino::Array<String>>>() ? names.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{names.get<String>()});
}

double total(const tsino::Union<double, tsino::Shared<tsino::Array<double>>>& values) {
  if (!values.is<tsino::Shared<tsino::Array<double>>>()) return values.get<double>();
  double sum = 0.0;
  tsino::Shared<tsino::Array<double>> list = values.get<tsino::Shared<tsino::Array<double>>>();
  for (const double value : *list) sum += value;
  return sum;
}

String describe(const tsino::Optional<tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>, tsino::Ref<Pin>>>& pins = {}) {
  if (!tsino::truthy(pins)) return F("no pins");
  if (pins.value().is<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>>()) {
    return tsino::concat(
        String(pins.value().get<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>>()->length()),
        F(" pins, first "),
        String((*pins.value().get<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>>())[0]->number),
        F(": "),
        pins.value().get<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>>()->map<String>(
            [](const tsino::Ref<Pin>& p) -> String {
              tsino::Optional<String> label = p->label;
              return label.has() ? label.value() : String(F("-"));
            }).join());
  }
  tsino::Optional<String> label = pins.value().get<tsino::Ref<Pin>>()->label;
  return tsino::concat(
      F("pin "),
      String(pins.value().get<tsino::Ref<Pin>>()->number),
      F(" "),
      label.has() ? label.value() : String(F("")));
}

void Html::construct(String text) {
  this->text = tsino::moved(text);
}

String Html::toString() {
  return this->text;
}

String render(const tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>& part) {
  if (part.has() && part.value().is<tsino::Ref<Html>>()
      && part.value().get<tsino::Ref<Html>>()->isA(Html::classId)) {
    return part.value().get<tsino::Ref<Html>>()->toString();
  }
  if (tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>>>(
      tsino::convertOptional(part)).has()
      && tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>>>(
      tsino::convertOptional(part)).value().is<tsino::Shared<tsino::Array<tsino::Ref<Html>>>>()) {
    return part.value().get<tsino::Shared<tsino::Array<tsino::Ref<Html>>>>()->map<String>(
        [](const tsino::Ref<Html>& value) -> String { return value->toString(); }).join(F(""));
  }
  return !part.has()
      || tsino::Union<bool, double, String>(part.value())
      == tsino::Union<bool, double, String>(false) ? String(F("")) : tsino::toText(
      tsino::Union<bool, double, String>(part.value()));
}

// A list that may be changed stays one, also of what only a type parameter tells.
tsino::Shared<tsino::Array<uint8_t>> toArray(const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) {
  return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{(uint8_t)tsino::toUint32(value.get<double>())});
}

// A list that may be changed stays one, also of what only a type parameter tells.
tsino::Shared<tsino::Array<String>> toArray_(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) {
  return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{value.get<String>()});
}

// A list that may be changed stays one, also of what only a type parameter tells.
tsino::Shared<tsino::Array<bool>> toArray_read_only_lists_asked_for(const tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>& value) {
  return value.is<tsino::Shared<tsino::Array<bool>>>() ? value.get<tsino::Shared<tsino::Array<bool>>>() : tsino::makeShared<tsino::Array<bool>>(
      tsino::Array<bool>{value.get<bool>()});
}

void setup() {
  Serial.begin(115200);

  Serial.print(
      tsino::withoutFormat(
          asList(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("led"))))->join(
              F("+"))));
  Serial.print(F(" "));
  Serial.print(
      asList(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("red"), F("green")})))->join(
          F("+")));
  Serial.print(F(" "));
  Serial.println(
      asList(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))->length());
  tsino::inspect(Serial, total(tsino::Union<double, tsino::Shared<tsino::Array<double>>>(4.0)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      total(
          tsino::Union<double, tsino::Shared<tsino::Array<double>>>(
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.5, 2.0}))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      total(
          tsino::Union<double, tsino::Shared<tsino::Array<double>>>(
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}))));
  Serial.println();
  Serial.print(tsino::withoutFormat(describe({})));
  Serial.print(F(" "));
  Serial.print(
      describe(
          tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>, tsino::Ref<Pin>>(
              tsino::make<Pin>(4))));
  Serial.print(F(" "));
  Serial.println(
      describe(
          tsino::Union<tsino::Shared<tsino::Array<tsino::Ref<Pin>>>, tsino::Ref<Pin>>(
              tsino::makeShared<tsino::Array<tsino::Ref<Pin>>>(
                  tsino::Array<tsino::Ref<Pin>>{
                      tsino::make<Pin>(1, tsino::Optional<String>(F("tx"))),
                      tsino::make<Pin>(3)}))));
  tsino::Shared<tsino::Array<tsino::Ref<Html>>> items = tsino::makeShared<tsino::Array<tsino::Ref<Html>>>(
      tsino::Array<String>{F("a"), F("b")}.map<tsino::Ref<Html>>(
          [](const String& text) -> tsino::Ref<Html> {
            return tsino::make<Html>(tsino::concat(F("<li>"), text, F("</li>")));
          }));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>>{
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>(
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>(
                  tsino::make<Html>(F("<p>")))),
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>(
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>(
                  items)),
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>(
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>(
                  String(F("text")))),
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>(
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>(5.0)),
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>(
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>(true)),
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>(
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>(false)),
          tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>{}}.map<String>(
          [](const tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<tsino::Ref<Html>>>, tsino::Ref<Html>>>& part) -> String {
            return render(part);
          }));
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> numbers = toArray(
      tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  numbers->push(3);
  tsino::inspect(Serial, numbers);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      toArray_(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("x")))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      toArray_read_only_lists_asked_for(
          tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>(
              toArray_read_only_lists_asked_for(
                  tsino::Union<bool, tsino::Shared<tsino::Array<bool>>>(true)))));
  Serial.println();
}

void loop() {}
