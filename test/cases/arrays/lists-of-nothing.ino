// lists-of-nothing: written by tsino from lists-of-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"

// @run
// Functions that give nothing, where a list or a value of it is made all the same.
tsino::Optional<int32_t> same(tsino::Optional<int32_t> value = {}) {
  return value;
}

// @run
// Functions that give nothing, where a list or a value of it is made all the same.
bool same_(bool value) {
  return value;
}
int32_t count = 3;

void report(const String& x) {
  Serial.print(F("report "));
  Serial.println(x);
  return;
}

void touch() {
  count++;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> names{F("a"), F("b")};
  tsino::Array<tsino::Optional<int32_t>> chosen{
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>(1)};
  tsino::Array<tsino::Optional<int32_t>> none = names.map<tsino::Optional<int32_t>>(
      [](const String& _name) -> tsino::Optional<int32_t> { return {}; });
  tsino::inspect(Serial, chosen);
  Serial.print(F(" "));
  tsino::inspect(Serial, none);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      names.map<tsino::Optional<bool>>(
          [](const String& _name) -> tsino::Optional<bool> { return {}; }));
  Serial.println();
  tsino::Array<tsino::Optional<bool>> value = names.map<tsino::Optional<bool>>(
      [](const String& x) -> tsino::Optional<bool> {
        return (void)report(x), tsino::Optional<bool>{};
      });
  tsino::Array<tsino::Optional<String>> value2 = names.map<tsino::Optional<String>>(
      [](const String& x) -> tsino::Optional<String> {
        return (void)report(x), tsino::Optional<String>{};
      });
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  Serial.println(tsino::optionalText(same({})));
  tsino::Array<tsino::Optional<bool>> value3 = names.map<tsino::Optional<bool>>(
      []() -> tsino::Optional<bool> { return (void)touch(), tsino::Optional<bool>{}; });
  int32_t lengthResult = names.map<tsino::Optional<bool>>(
      []() -> tsino::Optional<bool> { return (void)touch(), tsino::Optional<bool>{}; }).length();
  int32_t countBefore = count;
  tsino::Array<tsino::Optional<bool>> value4 = names.map<tsino::Optional<bool>>(
      [](const String& _name) -> tsino::Optional<bool> {
        touch();
        return {};
      });
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(countBefore);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::generated<tsino::Optional<bool>>(2, []() -> tsino::Optional<bool> { return {}; }));
  Serial.println();
  Serial.println(
      tsino::optionalText(
          same(
              ((void)(names.push(((void)report(F("c")), F("undefined"))) > 7 ? (void)0 : (void)0), tsino::Optional<int32_t>{}))));
  Serial.println(
      tsino::optionalText(
          names.reduce<tsino::Optional<int32_t>>(
              [](tsino::Optional<int32_t> _sum, const String& _name) -> tsino::Optional<int32_t> {
                return {};
              },
              tsino::Optional<int32_t>(3))));
  const tsino::Optional<int32_t> last = ((void)(same_(names.length() > 1) ? (void)(count > 5 ? (void)0 : (void)report(
      F("z"))) : (void)0), tsino::Optional<int32_t>{});
  const __FlashStringHelper* value5 = ((void)touch(), F("undefined"));
  Serial.print(tsino::optionalText(last));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      none.map<uint8_t>(
          [](tsino::Optional<int32_t> value6) -> int32_t { return value6.valueOr(7); }));
  Serial.print(F(" "));
  Serial.print(none.length());
  Serial.print(F(" "));
  Serial.println(value5);
  names.forEach([](const String& _name) {});
  tsino::inspectOrNull(
      Serial,
      names.map<tsino::Optional<bool>>(
          [](const String& _name) -> tsino::Optional<bool> { return {}; }));
  Serial.print(F(" "));
  tsino::inspectOrNull(
      Serial,
      names.map<tsino::Optional<String>>([]() -> tsino::Optional<String> { return {}; }));
  Serial.print(F(" "));
  Serial.println(count);
}

void loop() {}
