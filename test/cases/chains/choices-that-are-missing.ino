// choices-that-are-missing: written by tsino from choices-that-are-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Shape;

struct Shape : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Shape>> inner;
  void construct(String name, tsino::Optional<tsino::Ref<Shape>> inner = {}) {
    this->name = tsino::moved(name);
    this->inner = tsino::moved(inner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.optionalField(F("inner"), this->inner);
    out.end();
  }
};

const uint8_t numbers[] PROGMEM = {4, 0};
const auto actions = tsino::makeRecord<tsino::Function<String(const String&)>>(
    {{"upper", [](const String& text) -> String { return tsino::toUpperCase(text); }}});

String run(const String& name, bool isLoud) {
  const tsino::Optional<tsino::Function<String(const String&)>> action = isLoud ? tsino::Optional<tsino::Function<String(const String&)>>(
      [](const String& text) -> String { return tsino::concat(text, F("!")); }) : actions->get(
      name);
  return action.has() ? action.value()(F("go")) : String(F("unknown"));
}

String shown(const tsino::Optional<tsino::Ref<Shape>>& inner) {
  return inner.has() ? inner.value()->name : String(F("nothing inside"));
}

tsino::Union<double, String> firstOf(bool isLeft, const tsino::Array<uint8_t>& left, const tsino::Array<int32_t>& right) {
  const tsino::Optional<int32_t> first = isLeft ? tsino::Optional<int32_t>(
      tsino::convertOptional(left.get(0))) : right.get(0);
  return tsino::truthy(first) ? tsino::Union<double, String>((double)first.value()) : tsino::Union<double, String>(
      String(F("none")));
}

String firstOf_(bool isLeft, const tsino::Array<String>& left, const tsino::Array<String>& right) {
  const tsino::Optional<String> first = isLeft ? left.get(0) : right.get(0);
  return tsino::truthy(first) ? first.value() : String(F("none"));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::make<Shape>(F("dot")),
      tsino::make<Shape>(
          F("box"),
          tsino::Optional<tsino::Ref<Shape>>(tsino::make<Shape>(F("dot"))))};
  const auto byName = tsino::makeRecord<tsino::Ref<Shape>>(
      {{F("dot"), tsino::make<Shape>(F("dot"))}});
  const auto labels = tsino::makeRecord<String>({{F("dot"), F(".")}, {F("blank"), F("")}});
  const auto notes = tsino::makeRecord<tsino::Optional<String>>(
      {{F("dot"), tsino::Optional<String>(F("small"))}, {F("box"), tsino::Optional<String>{}}});

  Serial.print(tsino::withoutFormat(run(F("upper"), false)));
  Serial.print(F(" "));
  Serial.print(run(F("upper"), true));
  Serial.print(F(" "));
  Serial.println(run(F("lower"), false));

  tsino::Array<bool> list{true, false};
  for (const bool isFirst : list) {
    tsino::Array<String> list2{F("dot"), F("box"), F("gone")};
    for (const String& key : list2) {
      const tsino::Optional<tsino::Ref<Shape>> shape = isFirst ? byName->get(key) : shapes.get(9);
      if (shape.has()) {
        Serial.println(shape.value()->name);
      } else {
        Serial.print(F("no shape "));
        tsino::inspect(Serial, shape);
        Serial.println();
      }

      const tsino::Optional<String> label = isFirst ? labels->get(key) : tsino::Optional<String>(
          F("fixed"));
      tsino::printFirstUnion(
          Serial,
          tsino::truthy(label) ? tsino::Union<double, String>((double)tsino::length(label.value())) : tsino::Union<double, String>(
              String(F("no label"))));
      Serial.print(F(" "));
      Serial.print(label.has() ? label.value() : String(F("none")));
      Serial.print(F(" "));
      Serial.println(label == F(".") ? F("true") : F("false"));

      const tsino::Union<tsino::Undefined, tsino::Null, String> note = isFirst ? notes->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          notes->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          tsino::Optional<String>{});
      tsino::printUnion(
          Serial,
          tsino::truthy(note) ? tsino::Union<double, String>(
              (double)tsino::length(note.get<String>())) : tsino::Union<double, String>(
              String(note.is<tsino::Null>() ? F("null") : F("not there"))));
      Serial.println();

      const tsino::Union<tsino::Undefined, tsino::Null, String> either = isFirst ? key == F("dot") ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          labels->get(key)) : notes->has(key) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          notes->at(key)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}) : tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          tsino::Optional<String>{});
      if (!tsino::truthy(either)) {
        Serial.print(F("neither "));
        tsino::printUnion(Serial, either);
        Serial.println();
      }

      const tsino::Optional<int32_t> found = tsino::convertOptional(
          key == F("dot") ? tsino::Optional<uint8_t>(tsino::tableAt(numbers, 0)) : key == F("box") ? tsino::Optional<uint8_t>(
              tsino::tableAt(numbers, 1)) : tsino::tableGet(numbers, 2));
      if (!found.has()) {
        Serial.print(F("no number "));
        Serial.println(tsino::optionalText(found));
      } else {
        Serial.println(found.value() + 1);
      }

      const tsino::Optional<tsino::Ref<Shape>> inner = isFirst ? shapes[1]->inner : byName->get(
          key);
      Serial.print(tsino::withoutFormat(shown(inner)));
      Serial.print(F(" "));
      Serial.println(
          tsino::optionalText(
              inner.has() ? tsino::Optional<String>(inner.value()->name) : tsino::Optional<String>{}));
    }
  }

  tsino::printFirstUnion(Serial, firstOf(true, tsino::Array<uint8_t>{1}, tsino::Array<int32_t>{}));
  Serial.print(F(" "));
  tsino::printUnion(Serial, firstOf(false, tsino::Array<uint8_t>{1}, tsino::Array<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(firstOf_(false, tsino::Array<String>{F("a")}, tsino::Array<String>{F("b")}));

  const tsino::Optional<int32_t> number = tsino::convertOptional(tsino::tableGet(numbers, 7));
  if (tsino::truthy(number)) {
    Serial.println(number.value() + 1);
  } else {
    Serial.print(F("no number "));
    Serial.println(tsino::optionalText(number));
  }
}

void loop() {}
