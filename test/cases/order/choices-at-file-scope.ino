// choices-at-file-scope: written by tsino from choices-at-file-scope.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

// @run
// Variables that functions use keep their first values at the top of the file, also where these take several steps.
int32_t size = 3;
String name = tsino::slice(
    size > 100 ? [] {
      tsino::Optional<String> atResult = tsino::textAt(F("ab"), size);
      return atResult.has() ? atResult.value() : String(F("none"));
    }() : tsino::toRadix(size, 2),
    0,
    24);
String letter = size > 2 ? [] {
  tsino::Optional<String> atResult = tsino::textAt(F("abcd"), size);
  return atResult.has() ? atResult.value() : String(F("none"));
}() : String("few");
double width = size > 2 ? []() -> double {
  const double half = size / 2.0;
  return half * 3.0;
}() : 0.25;

void show() {
  Serial.print(size);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.print(letter);
  Serial.print(F(" "));
  tsino::inspect(Serial, width);
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  show();
  size += 1;
  name += F("!");
  letter += F("?");
  width *= 2.0;
  show();
}

void loop() {}
