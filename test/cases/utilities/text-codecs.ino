// text-codecs: written by tsino from text-codecs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

// @run
// Morse, run-length, UTF-8 by hand, percent and Caesar codes, a checksum line, and all of them back.
const auto morse = tsino::makeRecord<String>(
    {
        {"A", ".-"},
        {"B", "-..."},
        {"C", "-.-."},
        {"D", "-.."},
        {"E", "."},
        {"H", "...."},
        {"L", ".-.."},
        {"O", "---"},
        {"R", ".-."},
        {"S", "..."},
        {"W", ".--"},
        {" ", "/"}});
tsino::Shared<tsino::Record<String>> unmorse;

String toMorse(const String& text) {
  return tsino::characters(tsino::toUpperCase(text)).map<String>(
      [](const String& letter) -> String {
        tsino::Optional<String> getResult = morse->get(letter);
        return getResult.has() ? getResult.value() : String(F("?"));
      }).join(F(" "));
}

String fromMorse(const String& code) {
  return tsino::split(code, F(" ")).map<String>(
      [](const String& part) -> String {
        tsino::Optional<String> getResult = unmorse->get(part);
        return getResult.has() ? getResult.value() : String(F("#"));
      }).join(F(""));
}

tsino::Array<int32_t> utf8(const String& text) {
  tsino::Array<int32_t> bytes;
  for (const String& char_ : tsino::eachCharacter(text)) {
    int32_t code = tsino::codePointAt(char_, 0).value();
    if (code < 128) {
      bytes.push(code);
      continue;
    }
    tsino::Array<uint8_t> tail;
    int32_t limit = 64;
    while (code >= limit) {
      tail.unshift((uint8_t)(0x80 | (code & 63)));
      code >>= 6;
      limit >>= 1;
      yield();
    }
    bytes.pushAll(
        tsino::Array<int32_t>{
            (tsino::shiftRight(0xff00, (int32_t)((uint32_t)tail.length() + 1)) & 255) | code,
            tsino::allOf(tail)});
  }
  return bytes;
}

String fromUtf8(const tsino::Array<int32_t>& bytes) {
  String text = F("");
  for (int32_t i = 0; i < bytes.length();) {
    const int32_t first = bytes[i++];
    int32_t count = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    int32_t code = count == 0 ? first : first & tsino::shiftRight(63, count);
    while (count-- > 0) {
      code = (int32_t)(((uint32_t)code << 6) | (bytes[i++] & 63));
      yield();
    }
    text += tsino::fromCodePoint(code);
    yield();
  }
  return text;
}

String percent(const __FlashStringHelper* text) {
  return utf8(text).map<String>(
      [](int32_t b) -> String {
        return b > 127 || b <= 32 || b == 37 ? tsino::concat(
            F("%"),
            tsino::padStart(tsino::toUpperCase(tsino::toRadix(b, 16)), 2, F("0"))) : tsino::fromCharCode(
            b);
      }).join(F(""));
}

String nmea(const String& body) {
  return tsino::concat(
      F("$"),
      body,
      F("*"),
      tsino::padStart(
          tsino::toUpperCase(
              tsino::toRadix(
                  tsino::characters(body).reduce<int32_t>(
                      [](int32_t sum, const String& char_) -> int32_t {
                        return sum ^ tsino::codeAt(char_, 0);
                      },
                      0),
                  16)),
          2,
          F("0")));
}

String rot13(const String& text) {
  return tsino::characters(text).map<String>(
      [](const String& char_) -> String {
        const int32_t code = tsino::codeAt(char_, 0);
        const int32_t base = (code & 32) != 0 ? 97 : 65;
        return code >= base && code < base + 26 ? tsino::fromCharCode(
            (code - base + 13) % 26 + base) : char_;
      }).join(F(""));
}

void setup() {
  Serial.begin(115200);
  const auto value = tsino::makeShared<tsino::Record<String>>();
  morse->keys().map<tsino::Array<String>>(
      [](const String& value2) -> tsino::Array<String> {
        return tsino::Array<String>{value2, morse->at(value2)};
      }).map<tsino::Array<String>>(
      [](const tsino::Array<String>& given) -> tsino::Array<String> {
        const String& letter = given[0];
        const String& code = given[1];
        return tsino::Array<String>{code, letter};
      }).forEach([&](const tsino::Array<String>& value2) { value->set(value2[0], value2[1]); });
  unmorse = value;
  Serial.print(tsino::withoutFormat(toMorse(F("Hello World"))));
  Serial.print(F(" "));
  Serial.print(fromMorse(toMorse(F("sos cab"))));
  Serial.print(F(" "));
  Serial.print(toMorse(F("x")));
  Serial.print(F(" "));
  Serial.println(fromMorse(F("... --- ... !")));
  tsino::Array<String> list{
      F("abc"),
      F("\303\244\303\237\342\202\254"),
      F("\360\237\230\200!"),
      F("")};
  for (const String& text : list) {
    String withoutFormatResult = tsino::withoutFormat(utf8(text).join());
    bool value2 = fromUtf8(utf8(text)) == text;
    Serial.print(withoutFormatResult);
    Serial.print(F(" "));
    Serial.println(value2 ? F("true") : F("false"));
  }
  String withoutFormatResult = tsino::withoutFormat(percent(F("a b/\303\244%")));
  String percentResult = percent(F(""));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(percentResult);
  Serial.print(tsino::withoutFormat(nmea(F("GPGLL,5300.97914,N,00259.98174,E,125926,A"))));
  Serial.print(F(" "));
  Serial.println(nmea(F("")));
  Serial.print(tsino::withoutFormat(rot13(F("Why did the chicken?"))));
  Serial.print(F(" "));
  Serial.println(rot13(rot13(F("Same!"))));
}

void loop() {}
