// searching-wide-numbers: written by tsino from searching-wide-numbers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Elements are stored in a byte here; what is searched for may not fit one.
  tsino::Array<uint8_t> bytes{1, 2, 200};
  int32_t wide = 200;
  wide += 256;
  Serial.print(bytes.indexOf(257));
  Serial.print(F(" "));
  Serial.print(bytes.includes(258) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(bytes.lastIndexOf(-56));
  Serial.print(F(" "));
  Serial.println(bytes.indexOf(wide));
  Serial.print(bytes.indexOf(1.5));
  Serial.print(F(" "));
  Serial.print(bytes.indexOf(1000000000000.0));
  Serial.print(F(" "));
  Serial.print(bytes.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(bytes.includes(200) ? F("true") : F("false"));
  Serial.print(
      tsino::Optional<int32_t>(tsino::convertOptional(bytes.at(0))) == 257 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      257 == tsino::Optional<int32_t>(tsino::convertOptional(bytes.at(0))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Optional<int32_t>(tsino::convertOptional(bytes.at(2))) == wide ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(bytes.at(2) == 200 ? F("true") : F("false"));
  tsino::Optional<uint8_t> atResult = bytes.at(9);
  tsino::Optional<uint8_t> atResult2 = bytes.at(9);
  tsino::Optional<uint8_t> atResult3 = bytes.at(9);
  tsino::Optional<uint8_t> atResult4 = bytes.at(0);
  Serial.print(atResult.has() ? atResult.value() : -1);
  Serial.print(F(" "));
  Serial.print(atResult2.has() ? atResult2.value() : 500);
  Serial.print(F(" "));
  tsino::inspect(Serial, atResult3.has() ? (double)atResult3.value() : 0.5);
  Serial.print(F(" "));
  tsino::inspect(Serial, atResult4.has() ? (double)atResult4.value() : 0.5);
  Serial.println();
  tsino::Array<int32_t> large{1, 70000};
  Serial.print(large.includes(70000.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(large.indexOf(1000000000000.0));
  Serial.print(F(" "));
  Serial.println(tsino::Array<double>{0.5}.indexOf(1.0));
}

void loop() {}
