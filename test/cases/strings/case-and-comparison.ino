// case-and-comparison: written by tsino from case-and-comparison.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

bool same(const String& a, const String& b) {
  return tsino::toLowerCase(a) == tsino::toLowerCase(b);
}

String title(const String& text) {
  return tsino::split(text, F(" ")).map<String>(
      [](const String& word_) -> String {
        return tsino::concat(
            tsino::toUpperCase(tsino::charAt(word_, 0)),
            tsino::toLowerCase(tsino::slice(word_, 1)));
      }).join(F(" "));
}

String camel(const String& text) {
  return tsino::split(text, F("-")).map<String>(
      [](const String& part, int32_t i) -> String {
        return i == 0 ? part : tsino::concat(
            tsino::toUpperCase(tsino::charAt(part, 0)),
            tsino::slice(part, 1));
      }).join(F(""));
}

String snake(const String& text) {
  return tsino::characters(text).map<String>(
      [](const String& char_) -> String {
        return char_ != tsino::toLowerCase(char_) ? tsino::concat(
            F("_"),
            tsino::toLowerCase(char_)) : char_;
      }).join(F(""));
}

bool isPalindrome(const String& text) {
  tsino::Array<String> letters = tsino::characters(tsino::toLowerCase(text)).filter(
      [](const String& char_) -> bool {
        return tsino::compare(char_, F("a")) >= 0 && tsino::compare(char_, F("z")) <= 0;
      });
  return letters.every(
      [&](const String& char_, int32_t i) -> bool {
        return char_ == letters.get(letters.length() - 1 - i);
      });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Upper and lower case, localeCompare for ASCII, comparison operators, sorting without case.
  Serial.print(tsino::withoutFormat(tsino::toUpperCase(F("aBc1-\303\244"))));
  Serial.print(F(" "));
  Serial.print(tsino::toLowerCase(F("AbC1-\303\204")));
  Serial.print(F(" "));
  Serial.print(tsino::toUpperCase(F("\303\237")));
  Serial.print(F(" "));
  Serial.print(tsino::toLowerCase(F("\303\211\303\226")));
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(F("")) == F("") ? F("true") : F("false"));
  Serial.print(tsino::localeCompare(F("a"), F("b")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("b"), F("a")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("a"), F("a")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("apple"), F("apples")));
  Serial.print(F(" "));
  Serial.println(tsino::localeCompare(F(""), F("x")));
  Serial.print(tsino::compare(F("a"), F("b")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("a"), F("A")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("Z"), F("a")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("10"), F("2")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("abc"), F("abc")) <= 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("abd"), F("abc")) > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::compare(F(""), F(" ")) < 0 ? F("true") : F("false"));
  tsino::Array<String> words{F("pear"), F("Apple"), F("fig"), F("Zebra"), F("apple")};
  String joinResult = words.copy().sort(
      [](const String& a, const String& b) -> int32_t {
        return tsino::compare(tsino::toLowerCase(a), tsino::toLowerCase(b)) < 0 ? -1 : tsino::compare(
            tsino::toLowerCase(a),
            tsino::toLowerCase(b)) > 0 ? 1 : 0;
      }).join();
  Serial.print(tsino::withoutFormat(words.copy().sort().join()));
  Serial.print(F(" "));
  Serial.println(joinResult);
  Serial.print(same(F("HeLLo"), F("hEllO")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(same(F("a"), F("b")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(same(F(""), F("")) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(title(F("tHE qUICK  fox"))));
  Serial.print(F(" "));
  Serial.print(title(F("")));
  Serial.print(F(" "));
  Serial.println(title(F("a")));
  Serial.print(tsino::withoutFormat(camel(F("get-http-request"))));
  Serial.print(F(" "));
  Serial.print(snake(F("getHttpRequest")));
  Serial.print(F(" "));
  Serial.print(camel(F("x")));
  Serial.print(F(" "));
  Serial.println(snake(F("")));
  Serial.print(isPalindrome(F("A man, a plan, a canal: Panama")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isPalindrome(F("no")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isPalindrome(F("")) ? F("true") : F("false"));
  String max_ = F("");
  for (const String& word_ : words) {
    if (tsino::compare(word_, max_) > 0) max_ = word_;
  }
  Serial.print(tsino::withoutFormat(max_));
  Serial.print(F(" "));
  Serial.println(
      words.reduce<String>(
          [](const String& a, const String& b) -> String {
            return tsino::compare(b, a) < 0 ? b : a;
          }));
}

void loop() {}
