// char-codes: written by tsino from char-codes.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Codes to text and back with fromCharCode, arithmetic on codes, and several codes at once.
String rot13(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const int32_t code = tsino::codeAt(text, textIndex, i);
    const int32_t base = (code & 0x20) != 0 ? 97 : 65;
    const int32_t letter = code - base;
    out += letter >= 0 && letter < 26 ? tsino::fromCharCode(base + (letter + 13) % 26) : tsino::elementAt(
        text,
        textIndex,
        i);
  }
  return out;
}

String hexDigit(int32_t value) {
  return tsino::fromCharCode(value < 10 ? 48 + value : 87 + value);
}

int32_t hexValue(const String& ch) {
  const int32_t code = tsino::codeAt(ch, 0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  if (code >= 65 && code <= 70) return code - 55;
  return -1;
}

void setup() {
  Serial.begin(115200);

  String alphabet = F("");
  for (int32_t code = tsino::codeAt(F("a"), 0); code <= tsino::codeAt(F("z"), 0); code++) {
    alphabet += tsino::fromCharCode(code);
  }
  Serial.print(tsino::withoutFormat(alphabet));
  Serial.print(F(" "));
  Serial.println(tsino::length(alphabet));
  Serial.print(tsino::withoutFormat(rot13(F("Hello, World 42!"))));
  Serial.print(F(" "));
  Serial.println(rot13(rot13(F("Round Trip"))));
  Serial.print(tsino::withoutFormat(tsino::fromCharCode(79, 75, 33)));
  Serial.print(F(" "));
  Serial.println(tsino::fromCharCode(65));
  String hex = F("");
  for (int32_t i = 0; i < 16; i++) hex += hexDigit(i);
  Serial.print(tsino::withoutFormat(hex));
  Serial.print(F(" "));
  Serial.print(hexValue(F("f")));
  Serial.print(F(" "));
  Serial.print(hexValue(F("A")));
  Serial.print(F(" "));
  Serial.print(hexValue(F("7")));
  Serial.print(F(" "));
  Serial.println(hexValue(F("g")));
  double sum = 0.0;
  for (int32_t i = 0; i < tsino::length(hex); i++) {
    sum += (double)hexValue(tsino::elementAt(hex, i)) * tsino::codeAt(hex, i);
  }
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.println(tsino::fromCharCode(tsino::codeAt(hex, 10) - 32));
}

void loop() {}
