// walked-text-or-arrays: written by tsino from walked-text-or-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// @run
// Text or an array of texts, walked, spread, collected, taken apart, and changed while it is walked.
String parts(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) {
  String all = F("");
  tsino::Shared<tsino::Array<String>> list = value.is<String>() ? tsino::makeShared<tsino::Array<String>>(
      tsino::characters(value.get<String>())) : value.get<tsino::Shared<tsino::Array<String>>>();
  for (const String& part : *list) all += tsino::concat(F("<"), part, F(">"));
  return tsino::concat(
      all,
      String(
          (value.is<String>() ? tsino::makeShared<tsino::Array<String>>(
              tsino::characters(value.get<String>())) : value.get<tsino::Shared<tsino::Array<String>>>())->copy().length()),
      (value.is<String>() ? tsino::makeShared<tsino::Array<String>>(
          tsino::characters(value.get<String>())) : value.get<tsino::Shared<tsino::Array<String>>>())->copy().join(
          F("+")));
}

String join(const tsino::Array<String>& v) {
  return v.join(F("|"));
}

String ends(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) {
  tsino::Shared<tsino::Array<String>> value2 = value.is<String>() ? tsino::makeShared<tsino::Array<String>>(
      tsino::characters(value.get<String>())) : value.get<tsino::Shared<tsino::Array<String>>>();
  tsino::Optional<String> getResult = value2->get(0);
  const String first = getResult.has() ? getResult.value() : String(F("none"));
  tsino::Array<String> others = value2->slice(1);
  return tsino::concat(first, F("/"), String(others.length()));
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          parts(
              tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                  String(F("a\360\237\230\200b"))))));
  Serial.print(F(" "));
  Serial.print(
      parts(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("one"), F("two")}))));
  Serial.print(F(" "));
  Serial.print(parts(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("")))));
  Serial.print(F(" "));
  Serial.println(
      parts(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  tsino::Shared<tsino::Array<String>> list = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("x")});
  const tsino::Union<String, tsino::Shared<tsino::Array<String>>> either = tsino::absolute(1) == 1 ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
      list) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("t")));
  int32_t n = 0;
  tsino::Shared<tsino::Array<String>> list2 = either.is<String>() ? tsino::makeShared<tsino::Array<String>>(
      tsino::characters(either.get<String>())) : either.get<tsino::Shared<tsino::Array<String>>>();
  for (int32_t i = 0; i < list2->length(); i++) {
    const String one = (*list2)[i];
    if (n++ < 3) list->push(tsino::concat(one, String(n)));
  }
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<String>>(
          tsino::Set<String>::from(
              *(either.is<String>() ? tsino::makeShared<tsino::Array<String>>(
                  tsino::characters(either.get<String>())) : either.get<tsino::Shared<tsino::Array<String>>>())))->size());
  Serial.print(
      tsino::withoutFormat(
          ::join(
              (either.is<String>() ? tsino::makeShared<tsino::Array<String>>(
                  tsino::characters(either.get<String>())) : either.get<tsino::Shared<tsino::Array<String>>>())->copy())));
  Serial.print(F(" "));
  Serial.println(::join(tsino::Array<String>{F("a"), tsino::allOf(tsino::characters(F("bc")))}));
  Serial.print(
      tsino::withoutFormat(
          ends(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("xyz"))))));
  Serial.print(F(" "));
  Serial.print(
      ends(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("p")}))));
  Serial.print(F(" "));
  Serial.print(
      ends(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  Serial.print(F(" "));
  Serial.println(ends(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("")))));
}

void loop() {}
