// nothing-among-several: written by tsino from nothing-among-several.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct Things;

struct Things : tsino::Object {
  tsino::Optional<int32_t> size;
  void construct(tsino::Optional<int32_t> size) {
    this->size = tsino::moved(size);
  }
};

void show(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
    tsino::Undefined{})) {
  tsino::printFirstUnion(Serial, value);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      value.is<tsino::Undefined>() || value.is<tsino::Null>() ? tsino::Union<double, String>(
          String(F("none"))) : tsino::Union<double, String>(value));
  Serial.print(F(" "));
  Serial.print(
      value.is<tsino::Undefined>() ? F("undefined") : value.is<tsino::Null>() ? F("object") : value.is<double>() ? F("number") : F("string"));
  Serial.print(F(" "));
  Serial.println(value.is<tsino::Undefined>() ? F("true") : F("false"));
}

tsino::Union<tsino::Undefined, tsino::Null, double, String> firstOf(const tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>>& list) {
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      list.get(0));
  const tsino::Optional<tsino::Union<double, String>> first = value.is<tsino::Undefined>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(String(F("default")))) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      value);
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Null>(
      first);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>> values{
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("x"))),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(3.0),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{})};

  for (int32_t i = 0; i < 6; i++) {
    show(
        tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
            values.get(i)));
  }
  for (int32_t i = 2; i < 5; i++) {
    tsino::Union<tsino::Undefined, tsino::Null, double, String> value = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
        values.get(i));
    tsino::Union<tsino::Undefined, tsino::Null, double, String> value2 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
        values.get(i));
    tsino::printFirstUnion(
        Serial,
        value.is<tsino::Undefined>() || value.is<tsino::Null>() ? tsino::Union<double, String>(
            String(F("d"))) : tsino::Union<double, String>(value));
    Serial.print(F(" "));
    Serial.print(
        tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
            values.get(i)).is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(
        tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
            values.get(i)).is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        tsino::truthy(value2) ? tsino::Union<double, String>(value2) : tsino::Union<double, String>(
            String(F("or"))));
    Serial.println();
  }
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      values.at(-1));
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value2 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      values.at(9));
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value3 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      values.find(
          [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value3) -> bool {
            return value3.is<tsino::Null>();
          }));
  tsino::printFirstUnion(
      Serial,
      value.is<tsino::Undefined>() || value.is<tsino::Null>() ? tsino::Union<double, String>(
          String(F("last"))) : tsino::Union<double, String>(value));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      value2.is<tsino::Undefined>() || value2.is<tsino::Null>() ? tsino::Union<double, String>(
          String(F("none"))) : tsino::Union<double, String>(value2));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      value3.is<tsino::Undefined>() || value3.is<tsino::Null>() ? tsino::Union<double, String>(
          String(F("null"))) : tsino::Union<double, String>(value3));
  Serial.println();
  show(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          values.find(
              [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value4) -> bool {
                return value4 == tsino::Union<tsino::Undefined, tsino::Null, double, String>(7.0);
              })));
  show(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          values.findLast(
              [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value4) -> bool {
                return value4 == tsino::Union<tsino::Undefined, tsino::Null, double, String>(3.0);
              })));

  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>> copy = values.copy();
  while (copy.length() > 0) {
    show(
        tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
            copy.pop()));
    yield();
  }
  show(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          copy.pop()));
  show(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          copy.shift()));

  tsino::Union<tsino::Undefined, tsino::Null, double, String> value4 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      values.get(2));
  const tsino::Optional<tsino::Union<double, String>> third = value4.is<tsino::Undefined>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(String(F("third")))) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      value4);
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value5 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      values.get(3));
  const tsino::Optional<tsino::Union<double, String>> fourth = value5.is<tsino::Undefined>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(String(F("fourth")))) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      value5);
  tsino::Union<tsino::Undefined, tsino::Null, double, String> value6 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
      values.get(4));
  const tsino::Optional<tsino::Union<double, String>> fifth = value6.is<tsino::Undefined>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(String(F("fifth")))) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      value6);
  tsino::printFirstUnionOrNull(Serial, third);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, fourth);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, fifth);
  Serial.println();

  tsino::printFirstUnion(
      Serial,
      firstOf(
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>>{
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("x")))}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      firstOf(
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>>{
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(3.0)}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      firstOf(
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>>{
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{})}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      firstOf(
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>>{
              tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{})}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      firstOf(tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>>{}));
  Serial.println();

  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>> things{
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>(
          tsino::make<Things>(tsino::Optional<int32_t>(1))),
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>(tsino::Undefined{})};
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>> value7 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>, tsino::Undefined>(
      things.get(0));
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>> value8 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>, tsino::Undefined>(
      things.get(1));
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>> value9 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>, tsino::Undefined>(
      things.get(3));
  Serial.print(
      tsino::optionalText(
          !(value7.is<tsino::Undefined>() || value7.is<tsino::Null>()) ? value7.get<tsino::Ref<Things>>()->size : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(value8.is<tsino::Undefined>() || value8.is<tsino::Null>()) ? value8.get<tsino::Ref<Things>>()->size : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          !(value9.is<tsino::Undefined>() || value9.is<tsino::Null>()) ? value9.get<tsino::Ref<Things>>()->size : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>, tsino::Undefined>(
          things.get(1)).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Things>>, tsino::Undefined>(
          things.get(3)).is<tsino::Undefined>() ? F("true") : F("false"));
}

void loop() {}
