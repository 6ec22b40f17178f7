// methods-of-text-or-arrays: written by tsino from methods-of-text-or-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> pick(int32_t n) {
  return n % 2 == 0 ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{n, n + 1, n + 2})) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
      tsino::concat(F("text "), String(n)));
}
String calls = "";

tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> next() {
  calls += F("r");
  return pick(tsino::length(calls));
}

int32_t from() {
  calls += F("a");
  return 1;
}

int32_t sum(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& bytes) {
  int32_t total = 0;
  for (int32_t i = 0; i
      < (bytes.is<tsino::Uint8Array>() ? bytes.get<tsino::Uint8Array>().length() : bytes.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); i++) {
    total += bytes.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*bytes.get<tsino::Shared<tsino::Array<uint8_t>>>())[i] : bytes.get<tsino::Uint8Array>()[i];
  }
  return total;
}

tsino::Optional<String> first(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) {
  return value.is<String>() ? tsino::elementOrNone(value.get<String>(), 0) : value.get<tsino::Shared<tsino::Array<String>>>()->get(0);
}

void setup() {
  Serial.begin(115200);
  for (int32_t n = 0; n < 4; n++) {
    const tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> value = pick(n);
    Serial.print(
        value.is<tsino::Shared<tsino::Array<int32_t>>>() ? value.get<tsino::Shared<tsino::Array<int32_t>>>()->length() : tsino::length(
            value.get<String>()));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        value.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
            tsino::slice(value.get<String>(), 1)) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
            tsino::makeShared<tsino::Array<int32_t>>(
                value.get<tsino::Shared<tsino::Array<int32_t>>>()->slice(1))));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        value.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
            tsino::slice(value.get<String>(), -2, -1)) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
            tsino::makeShared<tsino::Array<int32_t>>(
                value.get<tsino::Shared<tsino::Array<int32_t>>>()->slice(-2, -1))));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value.is<String>() ? tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(tsino::textAt(value.get<String>(), 0))) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(
                tsino::Optional<double>(
                    tsino::convertOptional(
                        value.get<tsino::Shared<tsino::Array<int32_t>>>()->at(0))))));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value.is<String>() ? tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(tsino::textAt(value.get<String>(), -9))) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(
                tsino::Optional<double>(
                    tsino::convertOptional(
                        value.get<tsino::Shared<tsino::Array<int32_t>>>()->at(-9))))));
    Serial.print(F(" "));
    Serial.print(
        value.is<String>() ? tsino::indexOf(value.get<String>(), String(n)) : value.get<tsino::Shared<tsino::Array<int32_t>>>()->indexOf(
            n));
    Serial.print(F(" "));
    Serial.print(
        value.is<String>() ? tsino::lastIndexOf(value.get<String>(), String(1)) : value.get<tsino::Shared<tsino::Array<int32_t>>>()->lastIndexOf(1));
    Serial.print(F(" "));
    Serial.println(
        (value.is<String>() ? tsino::includes(value.get<String>(), F("t")) : false) ? F("true") : F("false"));
    Serial.print(
        (value.is<String>() ? tsino::includes(value.get<String>(), String(2)) : value.get<tsino::Shared<tsino::Array<int32_t>>>()->includes(2)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        value.is<String>() ? value.get<String>() : value.get<tsino::Shared<tsino::Array<int32_t>>>()->join());
  }
  const tsino::Union<String, tsino::Shared<tsino::Array<String>>> words = tsino::absolute(-2) > 1 ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b"), F("ab")})) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
      String(F("ab")));
  Serial.print(
      words.is<String>() ? tsino::indexOf(words.get<String>(), F("ab")) : words.get<tsino::Shared<tsino::Array<String>>>()->indexOf(
          F("ab")));
  Serial.print(F(" "));
  Serial.print(
      (words.is<String>() ? tsino::includes(words.get<String>(), F("a")) : words.get<tsino::Shared<tsino::Array<String>>>()->includes(
          F("a"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      words.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::slice(words.get<String>(), 0, 2)) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(
              words.get<tsino::Shared<tsino::Array<String>>>()->slice(0, 2))));
  Serial.print(F(" "));
  Serial.println(
      words.is<tsino::Shared<tsino::Array<String>>>() ? words.get<tsino::Shared<tsino::Array<String>>>()->length() : tsino::length(
          words.get<String>()));
  const tsino::Union<String, tsino::Shared<tsino::Array<String>>> other = tsino::absolute(-2) > 1 ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
      String(F("ab"))) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("ab")}));
  Serial.print(
      other.is<String>() ? tsino::indexOf(other.get<String>(), F("b")) : other.get<tsino::Shared<tsino::Array<String>>>()->indexOf(
          F("b")));
  Serial.print(F(" "));
  Serial.print(
      (other.is<String>() ? tsino::includes(other.get<String>(), F("a")) : other.get<tsino::Shared<tsino::Array<String>>>()->includes(
          F("a"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      other.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::slice(other.get<String>(), 1)) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(
              other.get<tsino::Shared<tsino::Array<String>>>()->slice(1))));
  Serial.print(F(" "));
  Serial.println(
      other.is<String>() ? tsino::lastIndexOf(other.get<String>(), F("z")) : other.get<tsino::Shared<tsino::Array<String>>>()->lastIndexOf(
          F("z")));
  tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> nextResult = next();
  tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> value = nextResult.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
      tsino::slice(nextResult.get<String>(), from())) : tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
      tsino::makeShared<tsino::Array<int32_t>>(
          nextResult.get<tsino::Shared<tsino::Array<int32_t>>>()->slice(from())));
  int32_t value2 = value.is<tsino::Shared<tsino::Array<int32_t>>>() ? value.get<tsino::Shared<tsino::Array<int32_t>>>()->length() : tsino::length(
      value.get<String>());
  tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> nextResult2 = next();
  tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>> value3 = nextResult2.is<String>() ? [&] {
    int32_t fromResult = from();
    return tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
        tsino::slice(nextResult2.get<String>(), fromResult, from() + 1));
  }() : [&] {
    int32_t fromResult2 = from();
    return tsino::Union<String, tsino::Shared<tsino::Array<int32_t>>>(
        tsino::makeShared<tsino::Array<int32_t>>(
            nextResult2.get<tsino::Shared<tsino::Array<int32_t>>>()->slice(fromResult2, from() + 1)));
  }();
  Serial.print(value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.println(calls);
  const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array> data = tsino::absolute(1)
      == 1 ? tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
      tsino::Uint8Array::of(1, 2, 3)) : tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array> value4 = data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
      tsino::makeShared<tsino::Array<uint8_t>>(
          data.get<tsino::Shared<tsino::Array<uint8_t>>>()->slice(1))) : tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
      data.get<tsino::Uint8Array>().slice(1));
  Serial.print(
      data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? data.get<tsino::Shared<tsino::Array<uint8_t>>>()->indexOf(2) : data.get<tsino::Uint8Array>().indexOf(2));
  Serial.print(F(" "));
  Serial.print(
      (data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? data.get<tsino::Shared<tsino::Array<uint8_t>>>()->includes(9) : data.get<tsino::Uint8Array>().includes(9)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      value4.is<tsino::Uint8Array>() ? value4.get<tsino::Uint8Array>().length() : value4.get<tsino::Shared<tsino::Array<uint8_t>>>()->length());
  Serial.print(F(" "));
  Serial.print(
      data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? data.get<tsino::Shared<tsino::Array<uint8_t>>>()->join(
          F("-")) : data.get<tsino::Uint8Array>().join(F("-")));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? data.get<tsino::Shared<tsino::Array<uint8_t>>>()->at(-1) : data.get<tsino::Uint8Array>().at(-1)));
  int32_t sumResult = sum(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  int32_t sumResult2 = sum(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::Uint8Array(3).fill(5)));
  Serial.print(sumResult);
  Serial.print(F(" "));
  Serial.println(sumResult2);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              first(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("xy")))))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          first(
              tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("p"), F("q")})))));
  tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>> list{
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("one"))),
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("two"), F("three")}))};
  for (const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& part : list) {
    Serial.print(
        tsino::withoutFormat(
            tsino::optionalText(
                part.is<String>() ? tsino::elementOrNone(part.get<String>(), 0) : part.get<tsino::Shared<tsino::Array<String>>>()->get(0))));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        part.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::slice(part.get<String>(), 1)) : tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
            tsino::makeShared<tsino::Array<String>>(
                part.get<tsino::Shared<tsino::Array<String>>>()->slice(1))));
    Serial.println();
  }
  tsino::Optional<String> firstResult = first(
      tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("abc"))));
  tsino::Optional<String> value5 = words.is<String>() ? tsino::elementOrNone(
      words.get<String>(),
      1) : words.get<tsino::Shared<tsino::Array<String>>>()->get(1);
  tsino::Optional<String> value6 = words.is<String>() ? tsino::elementOrNone(
      words.get<String>(),
      9) : words.get<tsino::Shared<tsino::Array<String>>>()->get(9);
  Serial.print(
      tsino::optionalText(
          firstResult.has() ? tsino::Optional<int32_t>(tsino::length(firstResult.value())) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(value5.has() ? value5.value() : String(F("none")));
  Serial.print(value6.has() ? value6.value() : String(F("none")));
  Serial.print(F(" "));
  Serial.println(
      !(data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? data.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(7) : data.get<tsino::Uint8Array>().item(7)).has() ? F("true") : F("false"));
  const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> optional = tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::convertOptional(
          tsino::length(calls) > 100 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{} : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}))));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value7 = tsino::optionalMember<tsino::Shared<tsino::Array<uint8_t>>, tsino::Undefined>(
      optional);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value8 = tsino::optionalMember<tsino::Shared<tsino::Array<uint8_t>>, tsino::Undefined>(
      optional);
  tsino::Optional<int32_t> lengthResult = value8.has() ? tsino::Optional<int32_t>(
      value8.value()->length()) : tsino::Optional<int32_t>{};
  tsino::inspect(
      Serial,
      value7.has() ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(value7.value()->slice(1))) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{});
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !lengthResult.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)lengthResult.value()));
  Serial.println();
  tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>> mixed{
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("abc"))),
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})),
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F(""))),
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))};
  tsino::inspect(
      Serial,
      mixed.map<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>& one) -> tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> {
            return one.is<String>() ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
                tsino::slice(one.get<String>(), 1)) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
                tsino::makeShared<tsino::Array<uint8_t>>(
                    one.get<tsino::Shared<tsino::Array<uint8_t>>>()->slice(1)));
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      mixed.map<int32_t>(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>& one) -> int32_t {
            return one.is<tsino::Shared<tsino::Array<uint8_t>>>() ? one.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
                one.get<String>());
          }));
  Serial.print(F(" "));
  Serial.println(
      mixed.filter(
          [](const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>& one) -> bool {
            return one.is<String>() ? tsino::includes(one.get<String>(), F("b")) : false;
          }).length());
}

void loop() {}
