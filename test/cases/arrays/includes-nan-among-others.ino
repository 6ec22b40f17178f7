// includes-nan-among-others: written by tsino from includes-nan-among-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Objects;

struct Unknown : tsino::Union<tsino::Undefined, bool, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Objects : tsino::Object {
  double n = 0;
  void construct(double n) {
    this->n = n;
  }
};

bool has(const tsino::Array<tsino::Union<double, String>>& list, const tsino::Union<double, String>& wanted) {
  return list.includes(wanted);
}

bool has_(const tsino::Array<double>& list, double wanted) {
  return list.includes(wanted);
}

bool has_includes_nan_among_others(const tsino::Array<tsino::Optional<double>>& list, tsino::Optional<double> wanted) {
  return list.includes(wanted);
}

void setup() {
  Serial.begin(115200);
  // @run
  // includes() finds NaN, indexOf() does not: also in lists of several types, of what may be missing, and of anything.
  tsino::Array<tsino::Union<double, String>> mixed{
      tsino::Union<double, String>(String(F("a"))),
      tsino::Union<double, String>((double)NAN),
      tsino::Union<double, String>(2.0)};
  Serial.print(mixed.includes(tsino::Union<double, String>((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      mixed.includes(tsino::Union<double, String>(String(F("NaN")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(mixed.includes(tsino::Union<double, String>(2.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(mixed.indexOf(tsino::Union<double, String>((double)NAN)));
  tsino::Array<tsino::Optional<double>> nulls{
      tsino::Optional<double>{},
      tsino::Optional<double>((double)NAN)};
  Serial.print(nulls.includes(tsino::Optional<double>((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nulls.includes(tsino::Optional<double>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nulls.includes(tsino::Optional<double>(0.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(nulls.indexOf(tsino::Optional<double>((double)NAN)));
  tsino::Array<tsino::Optional<double>> missing{
      tsino::Optional<double>(1.0),
      tsino::Optional<double>((double)NAN)};
  Serial.print(missing.includes(tsino::Optional<double>((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(missing.includes(tsino::Optional<double>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(missing.lastIndexOf(tsino::Optional<double>((double)NAN)));
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>> all{
      tsino::Union<tsino::Undefined, tsino::Null, double>((double)NAN),
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})};
  Serial.print(
      all.includes(tsino::Union<tsino::Undefined, tsino::Null, double>((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      all.includes(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      all.includes(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})) ? F("true") : F("false"));
  tsino::Array<Unknown> unknowns{Unknown((double)NAN), Unknown(String(F("x"))), Unknown(true)};
  Serial.print(unknowns.includes(Unknown((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(unknowns.includes(Unknown(String(F("x")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(unknowns.includes(Unknown(false)) ? F("true") : F("false"));
  Serial.print(
      has(
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>((double)NAN)},
          tsino::Union<double, String>((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(has_(tsino::Array<double>{(double)NAN}, (double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      has_includes_nan_among_others(
          tsino::Array<tsino::Optional<double>>{tsino::Optional<double>(1.5)},
          (double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      has(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(0.0),
              tsino::Union<double, String>(String(F("a")))},
          tsino::Union<double, String>(-0.0)) ? F("true") : F("false"));
  tsino::Array<tsino::Optional<String>> texts{
      tsino::Optional<String>(F("a")),
      tsino::Optional<String>{}};
  Serial.print(texts.includes(tsino::Optional<String>(F("a"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(texts.includes(tsino::Optional<String>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(texts.includes(tsino::Optional<String>(F("b"))) ? F("true") : F("false"));
  tsino::Array<tsino::Union<String, tsino::Ref<Objects>>> objects{
      tsino::Union<String, tsino::Ref<Objects>>(tsino::make<Objects>((double)NAN)),
      tsino::Union<String, tsino::Ref<Objects>>(String(F("b")))};
  Serial.print(objects.includes(objects[0]) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      objects.includes(tsino::Union<String, tsino::Ref<Objects>>(String(F("b")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      objects.includes(tsino::Union<String, tsino::Ref<Objects>>(String(F("c")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      objects.includes(
          tsino::Union<String, tsino::Ref<Objects>>(tsino::make<Objects>((double)NAN))) ? F("true") : F("false"));
  tsino::Array<tsino::Union<double, String>> empty;
  Serial.print(empty.includes(tsino::Union<double, String>((double)NAN)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      mixed.includes(tsino::Union<double, String>((double)NAN), 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      mixed.includes(tsino::Union<double, String>((double)NAN), -2) ? F("true") : F("false"));
  tsino::Float32Array floats = tsino::Float32Array::of(1, (double)NAN);
  Serial.print(floats.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(floats.indexOf((double)NAN));
}

void loop() {}
