// base64-of-bytes: written by tsino from base64-of-bytes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Bytes to text and back: six-bit groups, padding, an indexOf table that yields -1 for "=".
const String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

String encode(const tsino::Array<uint16_t>& bytes) {
  String text = F("");
  for (int32_t i = 0; i < bytes.length(); i += 3) {
    const int32_t left = bytes.length() - i;
    const int32_t b1 = bytes[i];
    const int32_t b2 = left > 1 ? bytes[i + 1] : 0;
    const int32_t b3 = left > 2 ? bytes[i + 2] : 0;
    text += tsino::elementAt(alphabet, b1 >> 2);
    text += tsino::elementAt(alphabet, ((b1 & 3) << 4) | (b2 >> 4));
    text += left > 1 ? tsino::elementAt(alphabet, ((b2 & 15) << 2) | (b3 >> 6)) : String(F("="));
    text += left > 2 ? tsino::elementAt(alphabet, b3 & 63) : String(F("="));
  }
  return text;
}

tsino::Array<uint8_t> decode(const String& text) {
  tsino::TextIndex textIndex;
  tsino::Array<uint8_t> bytes;
  int32_t buffer = 0;
  int32_t bits = 0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const int32_t value = tsino::indexOf(alphabet, tsino::charAt(text, textIndex, i));
    if (value < 0) break;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((uint8_t)(tsino::shiftRight(buffer, bits) & 0xff));
    }
  }
  return bytes;
}

tsino::Array<uint16_t> bytesOf(const String& text) {
  tsino::TextIndex textIndex;
  tsino::Array<uint16_t> bytes;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    bytes.push((uint16_t)tsino::codeAt(text, textIndex, i));
  }
  return bytes;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{F(""), F("M"), F("Ma"), F("Man"), F("light work.")};
  for (const String& word_ : list) {
    const String code = encode(bytesOf(word_));
    String joinResult = decode(code).join(F(" "));
    Serial.print(word_);
    Serial.print(F(" -> "));
    Serial.print(code);
    Serial.print(F(" -> "));
    Serial.println(joinResult);
  }
  Serial.println(encode(tsino::Array<uint16_t>{0, 255, 128, 127, 254}));
}

void loop() {}
