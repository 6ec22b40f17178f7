// points-and-limits: written by tsino from points-and-limits.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/union.h"

void setup() {
  Serial.begin(115200);
  // @run
  // codePointAt where there is nothing, fromCodePoint of many, split with every kind of limit.
  Serial.print(tsino::optionalText(tsino::codePointAt(F("\360\237\230\200"), 0)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::codePointAt(F("\360\237\230\200"), 1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::codePointAt(F("x"), 1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::codePointAt(F("x"), -1)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::codePointAt(F("a\303\251"), tsino::toIndex(1.9))));
  const String s = F("h\303\251llo");
  for (int32_t i = 0; i < 7; i++) {
    const tsino::Optional<int32_t> p = tsino::codePointAt(s, i);
    tsino::printFirstUnion(
        Serial,
        !p.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)(p.value() + 1)));
    Serial.print(F(" "));
    Serial.println(tsino::codePointAt(s, i).valueOr(-1));
  }
  Serial.print(tsino::withoutFormat(tsino::fromCodePoint()));
  Serial.print(F(" "));
  Serial.println(tsino::fromCodePoint(0x1f600, 65, 0x20ac));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), -1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("abc"), F(""), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b"), F(",")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), tsino::toInt32(4294967296.0 + 1.0)));
  Serial.println();
}

void loop() {}
