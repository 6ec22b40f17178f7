// unfilled-of-several-types: written by tsino from unfilled-of-several-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

void setup() {
  Serial.begin(115200);
  // @run
  // new Array(n) whose elements may be undefined among other things: what was not assigned is undefined.
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>> words = tsino::unset<tsino::Union<tsino::Undefined, tsino::Null, String>>(3);
  tsino::printFirstUnion(Serial, words[0]);
  Serial.print(F(" "));
  Serial.print(words.length());
  Serial.print(F(" "));
  Serial.println(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          words.get(1)).is<tsino::Undefined>() ? F("true") : F("false"));
  words.set(1, tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}));
  tsino::Union<tsino::Undefined, tsino::Null, String> value = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
      words.get(0));
  Serial.print(
      tsino::withoutFormat(
          value.is<tsino::Undefined>() || value.is<tsino::Null>() ? String(F("none")) : value.get<String>()));
  Serial.print(F(" "));
  tsino::printUnion(Serial, words[1]);
  Serial.println();
  for (int32_t i = 0; i < 3; i++) {
    tsino::Union<tsino::Undefined, tsino::Null, String> value2 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
        words.get(i));
    if (value2.is<tsino::Undefined>() || value2.is<tsino::Null>()) {
      words.set(i, tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("z"))));
    }
  }
  tsino::inspect(Serial, words);
  Serial.println();

  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, bool>> flags = tsino::unset<tsino::Union<tsino::Undefined, tsino::Null, bool>>(2);
  flags.set(1, tsino::Union<tsino::Undefined, tsino::Null, bool>(tsino::Null{}));
  tsino::Union<tsino::Undefined, tsino::Null, bool> value2 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool>, tsino::Undefined>(
      flags.get(0));
  tsino::printFirstUnion(
      Serial,
      value2.is<tsino::Undefined>() || value2.is<tsino::Null>() ? tsino::Union<bool, String>(
          String(F("none"))) : tsino::Union<bool, String>(value2.get<bool>()));
  Serial.print(F(" "));
  Serial.println(flags.length());
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> values = tsino::unset<tsino::Optional<tsino::Union<double, String>>>(2);
  tsino::Optional<tsino::Union<double, String>> getResult = values.get(0);
  tsino::printUnion(
      Serial,
      getResult.has() ? getResult.value() : tsino::Union<double, String>(String(F("none"))));
  Serial.println();
  values.set(0, tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(4.0)));
  if (!values.get(1).has()) {
    values.set(
        1,
        tsino::Optional<tsino::Union<double, String>>(
            tsino::Union<double, String>(String(F("five")))));
  }
  tsino::inspect(Serial, values);
  Serial.println();

  // x ??= y of what is there, and nothing.
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>> parts{
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("x")))};
  for (int32_t i = 0; i < 3; i++) {
    tsino::Union<tsino::Undefined, tsino::Null, String> value3 = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
        parts.get(i));
    const String part = (value3.is<tsino::Undefined>() || value3.is<tsino::Null>() ? parts.set(
        i,
        tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::concat(F("p"), String(i)))) : parts[i]).get<String>();
    Serial.println(part);
  }
  tsino::inspect(Serial, parts);
  Serial.println();
}

void loop() {}
