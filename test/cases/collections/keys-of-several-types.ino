// keys-of-several-types: written by tsino from keys-of-several-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Keys and values that may be of several types, or missing.
  const auto m = tsino::makeMap<tsino::Union<double, String>, String>(
      {
          {tsino::Union<double, String>(String(F("1"))), F("text")},
          {tsino::Union<double, String>(1.0), F("number")},
          {tsino::Union<double, String>((double)NAN), F("nan")},
          {tsino::Union<double, String>(-0.0), F("zero")}});
  int32_t sizeResult = m->size();
  tsino::Optional<String> getResult = m->get(tsino::Union<double, String>(String(F("1"))));
  String value = getResult.has() ? getResult.value() : String(F(""));
  tsino::Optional<String> getResult2 = m->get(tsino::Union<double, String>(1.0));
  String value2 = getResult2.has() ? getResult2.value() : String(F(""));
  tsino::Optional<String> getResult3 = m->get(tsino::Union<double, String>((double)NAN));
  String value3 = getResult3.has() ? getResult3.value() : String(F(""));
  tsino::Optional<String> getResult4 = m->get(tsino::Union<double, String>(0.0));
  String value4 = getResult4.has() ? getResult4.value() : String(F(""));
  bool hasResult = m->has(tsino::Union<double, String>(String(F("x"))));
  bool deleteResult = m->remove(tsino::Union<double, String>(1.0));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(hasResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(m->size());
  for (const auto& entry : *m) {
    const tsino::Union<double, String>& k = entry.key();
    const String& v = entry.value();
    Serial.print(tsino::withoutFormat(k.is<double>() ? F("number") : F("string")));
    Serial.print(F(" "));
    tsino::printUnion(Serial, k);
    Serial.print(F(" "));
    Serial.println(v);
  }
  const auto s = tsino::makeShared<tsino::Set<tsino::Optional<tsino::Union<bool, String>>>>(
      tsino::Optional<tsino::Union<bool, String>>(tsino::Union<bool, String>(String(F("a")))),
      tsino::Optional<tsino::Union<bool, String>>(tsino::Union<bool, String>(true)),
      tsino::Optional<tsino::Union<bool, String>>{},
      tsino::Optional<tsino::Union<bool, String>>(tsino::Union<bool, String>(String(F("a")))),
      tsino::Optional<tsino::Union<bool, String>>(tsino::Union<bool, String>(true)));
  Serial.print(s->size());
  Serial.print(F(" "));
  Serial.print(s->has(tsino::Optional<tsino::Union<bool, String>>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      s->has(tsino::Optional<tsino::Union<bool, String>>(tsino::Union<bool, String>(false))) ? F("true") : F("false"));
  const auto n = tsino::makeShared<tsino::Set<tsino::Optional<int32_t>>>(
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>{});
  Serial.print(n->size());
  Serial.print(F(" "));
  Serial.print(n->has(tsino::Optional<int32_t>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(n->has(tsino::Optional<int32_t>(2)) ? F("true") : F("false"));
  for (const tsino::Optional<int32_t>& x : *n) {
    tsino::printUnion(
        Serial,
        !x.has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
            (double)(x.value() + 1)));
    Serial.println();
  }
  for (const tsino::Optional<tsino::Union<bool, String>>& x : *s) {
    Serial.println(
        x.has() && x.value().is<bool>() ? F("boolean") : x.has() && x.value().is<String>() ? F("string") : F("undefined"));
  }
}

void loop() {}
