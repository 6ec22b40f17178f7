// code-points: written by tsino from code-points.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-codes.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

String caesar(const String& text, int32_t by) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const int32_t code = tsino::codeAt(text, textIndex, i);
    const int32_t base = code >= 97 && code <= 122 ? 97 : code >= 65 && code <= 90 ? 65 : 0;
    out += base != 0 ? tsino::fromCharCode((code - base + by + 26) % 26 + base) : tsino::elementAt(
        text,
        textIndex,
        i);
  }
  return out;
}

tsino::Array<int32_t> bytes(const String& text) {
  tsino::Array<int32_t> out;
  for (const String& char_ : tsino::eachCharacter(text)) {
    const int32_t code = tsino::codePointAt(char_, 0).value();
    if (code < 0x80) {
      out.push(code);
    } else if (code < 0x800) {
      out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    } else if (code < 0x10000) {
      out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      out.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 63),
          0x80 | ((code >> 6) & 63),
          0x80 | (code & 63));
    }
  }
  return out;
}

bool isDigit_(const String& char_) {
  return tsino::compare(char_, F("0")) >= 0 && tsino::compare(char_, F("9")) <= 0;
}

void setup() {
  Serial.begin(115200);
  // @run
  // charCodeAt, codePointAt, fromCharCode, fromCodePoint, iteration: ASCII, Latin, beyond the BMP.
  Serial.print(tsino::codeAt(F("A"), 0));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(F("\303\251"), 0));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(F("\342\202\254"), 0));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(F("\360\237\230\200"), 0));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(F("\360\237\230\200"), 1));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::codePointAt(F("\360\237\230\200"), 0)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::codePointAt(F("\360\237\230\200"), 1)));
  Serial.print(tsino::optionalText(tsino::codePointAt(F("abc"), 1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::codePointAt(F("abc"), 5)));
  Serial.print(F(" "));
  Serial.print(tsino::fromCharCode(65, 66));
  Serial.print(F(" "));
  Serial.print(tsino::fromCharCode());
  Serial.print(F(" "));
  Serial.print(tsino::fromCharCode(233, 8364));
  Serial.print(F(" "));
  Serial.println(tsino::fromCodePoint(128512, 65));
  Serial.print(tsino::fromCharCode(55357, 56832) == F("\360\237\230\200") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::fromCharCode(65 + 65536));
  Serial.print(F(" "));
  Serial.print(String(F("\360\237\230\200")) == F("\360\237\230\200") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(F("\360\237\230\200")));
  Serial.print(tsino::withoutFormat(caesar(F("Hello, World!"), 3)));
  Serial.print(F(" "));
  Serial.println(caesar(caesar(F("Zebra"), 5), -5));
  Serial.print(
      tsino::withoutFormat(
          tsino::characters(F("a\303\251\360\237\230\200")).map<String>(
              [](const String& char_) -> String {
                return tsino::toRadix(tsino::codePointAt(char_, 0).value(), 16);
              }).join(F(" "))));
  Serial.print(F(" "));
  Serial.println(
      tsino::characters(F("a\303\251\360\237\230\200")).map<int32_t>(
          [](const String& char_) -> int32_t { return tsino::length(char_); }).join(F("")));
  Serial.println(
      bytes(F("a\303\251\342\202\254\360\237\230\200")).map<String>(
          [](int32_t byte) -> String { return tsino::toRadix(byte, 16); }).join(F(" ")));
  String alphabet = F("");
  for (int32_t code = 97; code < 123; code++) alphabet += tsino::fromCharCode(code);
  Serial.print(tsino::withoutFormat(alphabet));
  Serial.print(F(" "));
  Serial.print(tsino::codeAt(F("z"), 0) - tsino::codeAt(F("a"), 0));
  Serial.print(F(" "));
  Serial.println(
      tsino::fromCharCodes(
          tsino::characters(F("ifmmp")).map<int32_t>(
              [](const String& c) -> int32_t { return tsino::codeAt(c, 0) - 1; })));
  Serial.print(
      tsino::withoutFormat(
          tsino::characters(F("a1-9z")).map<bool>(
              [](const String& char_) -> bool { return isDigit_(char_); }).join()));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("10"), F("9")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("a"), F("B")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F("\303\251"), F("z")) > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(F(""), F("a")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::compare(F("abc"), F("abd")) < 0 ? F("true") : F("false"));
}

void loop() {}
