// caesar-cipher: written by tsino from caesar-cipher.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// charCodeAt arithmetic with a modulo of negatives, and text built character by character.
int32_t shiftLetter(int32_t code, int32_t first, int32_t by) {
  return first + ((code - first + by) % 26 + 26) % 26;
}

String caesar(const String& text, int32_t by) {
  tsino::TextIndex textIndex;
  String result = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const int32_t code = tsino::codeAt(text, textIndex, i);
    if (code >= 65 && code <= 90) {
      result += tsino::fromCharCode(shiftLetter(code, 65, by));
    } else if (code >= 97 && code <= 122) {
      result += tsino::fromCharCode(shiftLetter(code, 97, by));
    } else {
      result += tsino::charAt(text, textIndex, i);
    }
  }
  return result;
}

void setup() {
  Serial.begin(115200);

  const String plain = F("Attack the Zoo at 5 o'clock, xyz!");
  tsino::Array<int16_t> list{0, 1, 13, 25, -1, -27, 300};
  for (const int32_t key : list) {
    const String secret = caesar(plain, key);
    const String back = caesar(secret, -key);
    Serial.print(key);
    Serial.print(F(" "));
    Serial.print(secret);
    Serial.print(F(" "));
    Serial.println(back == plain ? F("true") : F("false"));
  }
  Serial.println(caesar(caesar(plain, 13), 13));
}

void loop() {}
