// to-string-radix: written by tsino from to-string-radix.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/print.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"

String hex(int32_t n, int32_t digits = 2) {
  return tsino::padStart(tsino::toUpperCase(tsino::toRadix(n, 16)), digits, F("0"));
}

String binary(int32_t n) {
  return tsino::padStart(tsino::toRadix((uint32_t)n, 2), 8, F("0"));
}

void setup() {
  Serial.begin(115200);
  // @run
  // toString in every base, of negative values and fractions; parseInt back.
  Serial.print(tsino::withoutFormat(tsino::toRadix(255, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 8));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 16));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 36));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(0, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(-255, 16));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(35, 36));
  Serial.print(tsino::withoutFormat(tsino::toRadix(0.5, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(0.1, 3));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(-3.75, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255.5, 16));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(1.0 / 3.0, 3));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(9007199254740992.0, 36));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(1099511627776.0, 16));
  Serial.print(tsino::length(tsino::toRadix(4294967295u, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(4294967295u, 16));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(1e21, 16));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix((double)NAN, 2));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix((double)-INFINITY, 16));
  tsino::Array<uint8_t> list{2, 3, 7, 16, 36};
  for (const int32_t radix : list) {
    const String text = tsino::toRadix(123456, radix);
    Serial.print(radix);
    Serial.print(F(" "));
    Serial.print(text);
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::parseInt(text, radix));
    Serial.print(F(" "));
    Serial.println(tsino::parseInt(text, radix) == 123456.0 ? F("true") : F("false"));
  }
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{0, 9, 171, 255}.map<String>(
              [](int32_t n) -> String { return hex(n); }).join(F(""))));
  Serial.print(F(" "));
  Serial.print(hex(48879, 6));
  Serial.print(F(" 0x"));
  Serial.println(hex(7));
  Serial.print(tsino::withoutFormat(binary(5)));
  Serial.print(F(" "));
  Serial.print(binary(255));
  Serial.print(F(" "));
  Serial.print(tsino::length(binary(-1)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("-101"), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("z"), 36));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("129"), 8));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("8"), 8));
  Serial.println();
  Serial.print(10);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(10, 10));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(0.1, 10));
  Serial.print(F(" "));
  tsino::print(Serial, 1e300);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(5, 2));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(7, 2));
  double n = 0.0;
  for (const String& digit : tsino::eachCharacterOf(F("1011"))) {
    n = n * 2.0 + tsino::toNumber(digit);
  }
  tsino::inspect(Serial, n);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("0b1011")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("0xff")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("0o17")));
  Serial.println();
}

void loop() {}
