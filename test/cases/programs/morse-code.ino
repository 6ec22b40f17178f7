// morse-code: written by tsino from morse-code.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/optional.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// A table of strings indexed by character code, with letters, digits and unknown characters.
const char letters[][5] PROGMEM = {
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..",
    "--", "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-",
    "-.--", "--.."};
const char digits[][6] PROGMEM = {
    "-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----."};

tsino::Optional<String> codeOf(const String& ch) {
  const int32_t upper = tsino::codeAt(tsino::toUpperCase(ch), 0);
  if (upper >= 65 && upper <= 90) return tsino::tableGet(letters, upper - 65);
  if (upper >= 48 && upper <= 57) return tsino::tableGet(digits, upper - 48);
  return {};
}

String toMorse(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const String ch = tsino::elementAt(text, textIndex, i);
    if (ch == F(" ")) {
      out += F("/ ");
      continue;
    }
    tsino::Optional<String> codeOfResult = codeOf(ch);
    out += tsino::concat(codeOfResult.has() ? codeOfResult.value() : String(F("?")), F(" "));
  }
  return tsino::trim(out);
}

int32_t units(const String& morse) {
  tsino::TextIndex morseIndex;
  int32_t total = 0;
  for (int32_t i = 0; i < tsino::length(morse, morseIndex); i++) {
    switch (tsino::unitAt(morse, morseIndex, i)) {
      case '.':
        total += 2;
        break;
      case '-':
        total += 4;
        break;
      case '/':
        total += 4;
        // falls through
      // falls through: a word gap is a letter gap and more
      case ' ':
        total += 2;
    }
  }
  return total;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{F("SOS"), F("sos 112"), F("ESP8266 is up!"), F("")};
  for (const String& text : list) {
    const String morse = toMorse(text);
    Serial.print(text);
    Serial.print(F(": "));
    Serial.print(morse);
    Serial.print(F(" ("));
    Serial.print(units(morse));
    Serial.println(F(" units)"));
  }
}

void loop() {}
