// searching-forms: written by tsino from searching-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"

tsino::Array<int32_t> positions(const String& text, const String& needle) {
  tsino::Array<int32_t> found;
  for (int32_t at = tsino::indexOf(text, needle); at != -1; at = tsino::indexOf(
      text,
      needle,
      at + 1)) {
    found.push(at);
    yield();
  }
  return found;
}

tsino::Optional<String> between(const String& text, const String& open, const String& close) {
  const int32_t from = tsino::indexOf(text, open);
  const int32_t to = tsino::indexOf(text, close, from + tsino::length(open));
  return from < 0 || to < 0 ? tsino::Optional<String>{} : tsino::Optional<String>(
      tsino::slice(text, from + tsino::length(open), to));
}

void setup() {
  Serial.begin(115200);
  // @run
  // indexOf, lastIndexOf, includes, startsWith, endsWith with positions, empty needles and overlaps.
  const String text = F("banana band");
  Serial.print(tsino::indexOf(text, F("an")));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F("an"), 2));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F("an"), 4));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F("x")));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F("")));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F(""), 5));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(text, F(""), 99));
  Serial.print(F(" "));
  Serial.println(tsino::indexOf(text, F("b"), -5));
  Serial.print(tsino::lastIndexOf(text, F("an")));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("an"), 2));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("an"), 0));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("b"), -1));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F("")));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(text, F(""), 3));
  Serial.print(F(" "));
  Serial.println(tsino::lastIndexOf(text, F("zz")));
  Serial.print(tsino::includes(text, F("nan")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::includes(text, F("nan"), 3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::includes(text, F("")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::includes(text, F(""), 99) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::includes(text, F("banana bandx")) ? F("true") : F("false"));
  Serial.print(tsino::startsWith(text, F("ban")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(text, F("ban"), 7) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(text, F(""), 50) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(text, F("d"), 10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::startsWith(text, F("BAN")) ? F("true") : F("false"));
  Serial.print(tsino::endsWith(text, F("band")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::endsWith(text, F("banana"), 6) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::endsWith(text, F("")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::endsWith(text, F("n"), 3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::endsWith(text, F("n"), -1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::endsWith(text, F("xbanana band")) ? F("true") : F("false"));
  String withoutFormatResult = tsino::withoutFormat(positions(F("aaaa"), F("aa")).join());
  String joinResult = positions(text, F("an")).join();
  int32_t lengthResult = positions(F(""), F("x")).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  const String utf = F("\303\2441\360\237\230\2002\303\244");
  Serial.print(tsino::indexOf(utf, F("2")));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(utf, F("\303\244")));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(utf, F("\303\244"), 1));
  Serial.print(F(" "));
  Serial.print(tsino::includes(utf, F("\360\237\230\200")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(utf, F("1"), 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::endsWith(utf, F("\303\244")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::indexOf(utf, F("\360\237\230\200")));
  Serial.print(tsino::withoutFormat(tsino::optionalText(between(F("a(b)c"), F("("), F(")")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(between(F("no"), F("("), F(")"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(between(F("((x))"), F("("), F(")"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(between(F("<b>bold</b>"), F("<b>"), F("</b>"))));
}

void loop() {}
