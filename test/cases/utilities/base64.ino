// base64: written by tsino from base64.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-codes.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/same.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Base64 both ways, on texts in UTF-8 and on bytes, all paddings, and the URL alphabet.
const String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

String encode(const tsino::Array<uint16_t>& bytes) {
  String out = F("");
  for (int32_t i = 0; i < bytes.length(); i += 3) {
    const int32_t rest = bytes.length() - i;
    const int32_t n = (int32_t)(((uint32_t)bytes[i] << 16) | ((rest > 1 ? bytes[i + 1] : 0) << 8)
        | (rest > 2 ? bytes[i + 2] : 0));
    out += tsino::concat(
        tsino::elementAt(alphabet, n >> 18),
        tsino::elementAt(alphabet, (n >> 12) & 63),
        rest > 1 ? tsino::elementAt(alphabet, (n >> 6) & 63) : String(F("=")),
        rest > 2 ? tsino::elementAt(alphabet, n & 63) : String(F("=")));
  }
  return out;
}

tsino::Array<uint8_t> decode(const String& text_) {
  tsino::Array<uint8_t> bytes;
  int32_t bits = 0;
  int32_t count = 0;
  for (const String& char_ : tsino::eachCharacter(text_)) {
    const int32_t value = tsino::indexOf(alphabet, char_);
    if (char_ == F("=")) break;
    if (value < 0) {
      tsino::raise(tsino::makeError<tsino::Error>(F("bad character "), char_));
      return {};
    }
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) bytes.push((uint8_t)(tsino::shiftRight(bits, count -= 8) & 255));
  }
  return bytes;
}

tsino::Array<uint16_t> codes(const String& text_) {
  return tsino::characters(text_).map<uint16_t>(
      [](const String& char_) -> int32_t { return tsino::codeAt(char_, 0); });
}

String text(const tsino::Array<uint8_t>& bytes) {
  return tsino::fromCharCodes(bytes);
}

String url(const String& encoded) {
  return tsino::replaceAll(
      tsino::replaceAll(tsino::replaceAll(encoded, F("+"), F("-")), F("/"), F("_")),
      F("="),
      F(""));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F(""),
      F("M"),
      F("Ma"),
      F("Man"),
      F("light work."),
      tsino::textFromBytes("\000\303\277\020", 4)};
  for (const String& word_ : list) {
    const String encoded = encode(codes(word_));
    tsino::Array<uint8_t> decodeResult = decode(encoded);
    if (tsino::thrown()) tsino::uncaught();
    int32_t value = decodeResult.length();
    tsino::Array<uint8_t> decodeResult2 = decode(encoded);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::withoutFormat(encoded));
    Serial.print(F(" "));
    Serial.print(value);
    Serial.print(F(" "));
    Serial.println(tsino::same(text(decodeResult2), word_) ? F("true") : F("false"));
  }
  tsino::Array<uint8_t> decodeResult = decode(F("SGVsbG8sIFdvcmxkIQ=="));
  if (tsino::thrown()) tsino::uncaught();
  const int32_t value = decodeResult.length();
  tsino::Array<uint8_t> decodeResult2 = decode(F("SGVsbG8sIFdvcmxkIQ=="));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(
      tsino::withoutFormat(
          encode(tsino::generated<uint16_t>(12, [](int32_t i) -> int32_t { return i * 53 % 256; }))));
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(text(decodeResult2));
  Serial.print(tsino::withoutFormat(url(encode(tsino::Array<uint16_t>{251, 255, 191}))));
  Serial.print(F(" "));
  Serial.println(url(encode(tsino::Array<uint16_t>{255})));
  decode(F("ab*d"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->message);
  }
}

void loop() {}
