// luhn-check: written by tsino from luhn-check.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Digits from the right, every second doubled; spaces skipped, other characters refused.
bool isValid(const String& card) {
  tsino::TextIndex cardIndex;
  double sum = 0.0;
  bool double_ = false;
  int32_t digits = 0;
  for (int32_t i = tsino::length(card, cardIndex) - 1; i >= 0; i--) {
    const String ch = tsino::charAt(card, cardIndex, i);
    if (ch == F(" ") || ch == F("-")) continue;
    if (tsino::compare(ch, F("0")) < 0 || tsino::compare(ch, F("9")) > 0) return false;
    double digit = tsino::codeAt(card, cardIndex, i) - tsino::codeAt(F("0"), 0);
    if (double_) {
      digit *= 2.0;
      if (digit > 9.0) digit -= 9.0;
    }
    sum += digit;
    double_ = !double_;
    digits++;
  }
  return digits > 1 && fmod(sum, 10.0) == 0.0;
}

int32_t checkDigit(const __FlashStringHelper* body) {
  for (int32_t digit = 0; digit < 10; digit++) {
    if (isValid(tsino::concat(body, String(digit)))) return digit;
  }
  return -1;
}

const char cards[][20] PROGMEM = {
    "4539 1488 0343 6467",
    "8273-1232-7352-0569",
    "79927398713",
    "79927398710",
    "0",
    "12a4",
    ""};

void setup() {
  Serial.begin(115200);
  for (const String card : tsino::eachText(cards)) {
    Serial.print(tsino::withoutFormat(tsino::padEnd(card, 20, F("."))));
    Serial.print(F(" "));
    Serial.println(isValid(card) ? F("ok") : F("wrong"));
  }
  Serial.print(checkDigit(F("7992739871")));
  Serial.print(F(" "));
  Serial.print(checkDigit(F("123456")));
  Serial.print(F(" "));
  Serial.println(checkDigit(F("x")));
}

void loop() {}
