// missing-and-null: written by tsino from missing-and-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Entries that may be null and may be missing.
  const auto nothing = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("a"), tsino::Optional<int32_t>{}}, {F("b"), tsino::Optional<int32_t>(1)}});
  Serial.print(
      (nothing->has(F("a")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("a"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (nothing->has(F("x")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("x"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      nothing->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("b"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.println();
  const auto counts = tsino::makeShared<tsino::Record<int32_t>>();
  const tsino::Optional<int32_t> found = counts->get(F("nope"));
  Serial.print(!found.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->get(F("gone"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(counts->get(F("gone"))));
  const tsino::Union<tsino::Undefined, tsino::Null, double> u = nothing->has(F("q")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(nothing->at(F("q"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  tsino::Optional<int32_t> getResult = nothing->get(F("q"));
  tsino::Optional<int32_t> getResult2 = nothing->get(F("a"));
  tsino::printFirstUnion(Serial, u);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !getResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)getResult.value()));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !getResult2.has() ? tsino::Union<double, String>(String(F("nul"))) : tsino::Union<double, String>(
          (double)getResult2.value()));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      nothing->has(F("q")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(tsino::convertOptional(nothing->at(F("q"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::toText(
          nothing->has(F("a")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
              tsino::Optional<double>(tsino::convertOptional(nothing->at(F("a"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
              tsino::Undefined{})));
  const tsino::Union<tsino::Undefined, tsino::Null, double> q = nothing->has(F("w")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(nothing->at(F("w"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  if (q.is<tsino::Undefined>()) {
    Serial.println(F("missing"));
  } else {
    tsino::printUnion(Serial, q);
    Serial.println();
  }
  const tsino::Optional<int32_t> n = nothing->at(F("b"));
  Serial.println(tsino::optionalTextOrNull(n));
  if (tsino::truthy(nothing->get(F("a")))) {
    Serial.println(F("no"));
  } else {
    Serial.println(F("falsy"));
  }
}

void loop() {}
