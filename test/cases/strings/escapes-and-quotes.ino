// escapes-and-quotes: written by tsino from escapes-and-quotes.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/same.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Quotes, backslashes, tabs, trigraph look-alikes, percent signs and control characters reach the output unchanged.
  const String quotes = F("say \"hi\" and 'hi' and `hi`");
  const String path = F("C:\\new\\table\\file.txt");
  const String columns = F("a\tb\tc");
  const String trigraphs = F("what?\?! really?\?/ ?\?( ?\?)");
  const String digits = F("ABC01");
  const String lines = F("first\nsecond `quoted` ${not a hole}\n  third");

  Serial.print(tsino::withoutFormat(quotes));
  Serial.print(F(" "));
  Serial.println(tsino::length(quotes));
  Serial.print(tsino::withoutFormat(path));
  Serial.print(F(" "));
  Serial.print(tsino::length(path));
  Serial.print(F(" "));
  Serial.println(tsino::indexOf(path, F("\\")));
  Serial.print(tsino::withoutFormat(columns));
  Serial.print(F(" "));
  Serial.print(tsino::length(columns));
  Serial.print(F(" "));
  Serial.println(tsino::codeAt(columns, 1));
  Serial.print(tsino::withoutFormat(trigraphs));
  Serial.print(F(" "));
  Serial.println(tsino::length(trigraphs));
  Serial.print(tsino::withoutFormat(digits));
  Serial.print(F(" "));
  Serial.println(tsino::length(digits));
  Serial.println(lines);
  Serial.print(tsino::length(lines));
  Serial.print(F(" "));
  Serial.println(tsino::indexOf(lines, F("\n")));
  Serial.print(F("100% sure, %5 and 5 % 3 = "));
  Serial.println(5 % 3);
  const String nul = tsino::textFromBytes("a\000b", 3);
  Serial.print(F("nul: "));
  Serial.print(tsino::length(nul));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(nul, 1));
  Serial.print(F(" "));
  Serial.print(nul == F("a") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::same(nul, tsino::textFromBytes("a\000c", 3)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::same(tsino::concat(nul, F("!")), tsino::textFromBytes("a\000b!", 4)) ? F("true") : F("false"));
  Serial.print(tsino::length(F("bell")));
  Serial.print(F(" "));
  Serial.print(tsino::length(F("\010\014\013")));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(F("\177"), 0));
  Serial.println(F(" line continued"));
  Serial.println(F("single \"double\" /* no comment */ // none"));
  Serial.print(tsino::length(F("hex then digit: \017abc")));
  Serial.print(F(" "));
  Serial.println(tsino::codeAt(F("\033[0m"), 0));
}

void loop() {}
