// length-of-text-or-array: written by tsino from length-of-text-or-array.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Msg;

struct Msg : tsino::Object {
  tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> body;
  void construct(tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> body) {
    this->body = tsino::moved(body);
  }
};

// @run
int32_t size(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) {
  return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>()->length() : tsino::length(
      value.get<String>());
}

String empty(const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>>& value = {}) {
  if (!tsino::truthy(value)
      || (value.value().is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
      value.value().get<String>())) == 0) return F("empty");
  return String(
      value.value().is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.value().get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
          value.value().get<String>()));
}
int32_t calls = 0;

tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> next() {
  calls++;
  return calls % 2 != 0 ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      String(F("\303\251\342\202\254"))) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}));
}

void setup() {
  Serial.begin(115200);
  Serial.print(size(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("abc")))));
  Serial.print(F(" "));
  Serial.print(
      size(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")}))));
  Serial.print(F(" "));
  Serial.print(size(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("")))));
  Serial.print(F(" "));
  Serial.println(
      size(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  Serial.print(
      tsino::withoutFormat(
          empty(tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("ab"))))));
  Serial.print(F(" "));
  Serial.print(
      empty(
          tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}))));
  Serial.print(F(" "));
  Serial.print(
      empty(
          tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  Serial.print(F(" "));
  Serial.print(empty(tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("")))));
  Serial.print(F(" "));
  Serial.println(empty({}));
  tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> nextResult = next();
  int32_t value = nextResult.is<tsino::Shared<tsino::Array<uint8_t>>>() ? nextResult.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
      nextResult.get<String>());
  tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> nextResult2 = next();
  int32_t value2 = value
      + (nextResult2.is<tsino::Shared<tsino::Array<uint8_t>>>() ? nextResult2.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
      nextResult2.get<String>()));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(calls);
  const tsino::Ref<Msg> m = tsino::make<Msg>(
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("hello"))));
  const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> body = m->body;
  Serial.print(
      body.is<tsino::Shared<tsino::Array<uint8_t>>>() ? body.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
          body.get<String>()));
  Serial.print(F(" "));
  Serial.println(
      m->body.is<tsino::Shared<tsino::Array<uint8_t>>>() ? m->body.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() : tsino::length(
          m->body.get<String>()));
  m->body = tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  Serial.print(m->body.get<tsino::Shared<tsino::Array<uint8_t>>>()->length() * 2);
  Serial.print(F(" "));
  Serial.println(m->body.get<tsino::Shared<tsino::Array<uint8_t>>>()->length());
  tsino::Array<tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>> mixed{
      tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(1.0),
      tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(String(F("ab"))),
      tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}))};
  Serial.println(
      mixed.map<int32_t>(
          [](const tsino::Union<double, String, tsino::Shared<tsino::Array<String>>>& item) -> int32_t {
            return item.is<double>() ? (int32_t)item.get<double>() + 1 : item.is<tsino::Shared<tsino::Array<String>>>() ? item.get<tsino::Shared<tsino::Array<String>>>()->length() : tsino::length(
                item.get<String>());
          }).join());
}

void loop() {}
