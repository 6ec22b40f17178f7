// slicing-forms: written by tsino from slicing-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

String cut(const String& text, int32_t length) {
  return tsino::length(text) > length ? tsino::concat(
      tsino::slice(text, 0, length - 1),
      F("\342\200\246")) : text;
}

void setup() {
  Serial.begin(115200);
  // @run
  // slice, substring, at, charAt with negative, swapped, missing, fractional and NaN indices.
  const String text = F("abcdef");
  Serial.print(tsino::withoutFormat(tsino::slice(text, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, -2));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 1, -1));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, -3, -1));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 4, 2) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, -99, 2));
  Serial.print(F(" "));
  Serial.println(tsino::slice(text, 99) == F("") ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::substring(text, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, 4, 2));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, -5, 2));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, 3, 99));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, 3, 3) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::substring(text, 0));
  Serial.print(tsino::withoutFormat(tsino::optionalText(tsino::textAt(text, 0))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::textAt(text, -1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::textAt(text, -6)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::textAt(text, 6)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::textAt(text, -7)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::textAt(text, tsino::toIndex(1.9))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::textAt(text, tsino::toIndex((double)NAN))));
  Serial.print(tsino::withoutFormat(tsino::charAt(text, 0)));
  Serial.print(F(" "));
  Serial.print(tsino::charAt(text, 5));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(text, 6) == -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(text, -1) == -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::charAt(text, tsino::toIndex(2.7)));
  Serial.print(tsino::withoutFormat(tsino::slice(text, tsino::toIndex(1.9), tsino::toIndex(3.1))));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, tsino::toIndex(0.5), tsino::toIndex(2.5)));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, tsino::toIndex((double)NAN), 2));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 0, 3));
  Serial.print(F(" "));
  Serial.println(tsino::substring(text, tsino::toIndex((double)NAN), 1));
  Serial.print(tsino::withoutFormat(tsino::elementAt(text, 0)));
  Serial.print(F(" "));
  Serial.print(tsino::elementAt(text, 5));
  Serial.print(F(" "));
  Serial.print(tsino::elementAt(text, tsino::length(text) - 1));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(text, 0));
  Serial.print(F(" "));
  Serial.println(tsino::unitAt(text, 99) < 0 ? F("true") : F("false"));
  const String utf = F("a\303\251\360\237\230\200z");
  Serial.print(tsino::length(utf));
  Serial.print(F(" "));
  Serial.print(tsino::slice(utf, 1, 2));
  Serial.print(F(" "));
  Serial.print(tsino::slice(utf, 4));
  Serial.print(F(" "));
  Serial.print(tsino::slice(utf, 2, 4));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::textAt(utf, 1)));
  Serial.print(F(" "));
  Serial.print(tsino::substring(utf, 0, 2));
  Serial.print(F(" "));
  Serial.print(tsino::charAt(utf, 4));
  Serial.print(F(" "));
  Serial.println(tsino::indexOf(utf, F("z")));
  Serial.print(
      tsino::withoutFormat(
          tsino::characters(F("a\303\251\360\237\230\200z")).slice(1, 3).join(F(""))));
  Serial.print(F(" "));
  Serial.print(tsino::slice(utf, 0, 2));
  Serial.print(tsino::slice(utf, 4));
  Serial.print(F(" "));
  Serial.print(tsino::length(F("\303\251")));
  Serial.print(F(" "));
  Serial.println(tsino::length(F("e\314\201")));
  String rest = F("12:34:56");
  tsino::Array<String> parts;
  for (int32_t at = tsino::indexOf(rest, F(":")); at >= 0; at = tsino::indexOf(rest, F(":"))) {
    parts.push(tsino::slice(rest, 0, at));
    rest = tsino::slice(rest, at + 1);
    yield();
  }
  Serial.print(tsino::withoutFormat(parts.join(F("-"))));
  Serial.print(F(" "));
  Serial.println(rest);
  Serial.print(tsino::withoutFormat(cut(F("a long line"), 6)));
  Serial.print(F(" "));
  Serial.print(cut(F("short"), 5));
  Serial.print(F(" "));
  Serial.println(cut(F(""), 0));
}

void loop() {}
