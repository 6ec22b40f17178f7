// run-length-coding: written by tsino from run-length-coding.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

// @run
// Runs counted with a look-ahead past the end of the text, numbers parsed back from digits.
String encode(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  int32_t i = 0;
  while (i < tsino::length(text, textIndex)) {
    int32_t run = 1;
    while (i + run < tsino::length(text, textIndex)
        && tsino::unitAt(text, textIndex, i + run) == tsino::unitAt(text, textIndex, i)) {
      run++;
      yield();
    }
    out += run == 1 ? tsino::elementAt(text, textIndex, i) : tsino::concat(
        String(run),
        tsino::elementAt(text, textIndex, i));
    i += run;
    yield();
  }
  return out;
}

bool isDigit_(const String& ch) {
  return tsino::compare(ch, F("0")) >= 0 && tsino::compare(ch, F("9")) <= 0;
}

String decode(const String& code) {
  tsino::TextIndex codeIndex;
  String out = F("");
  double count = 0.0;
  for (int32_t i = 0; i < tsino::length(code, codeIndex); i++) {
    const String ch = tsino::charAt(code, codeIndex, i);
    if (isDigit_(ch)) {
      count = count * 10.0 + (tsino::codeAt(code, codeIndex, i) - 48);
      if (count > 999.0) count = 999.0;
    } else {
      out += tsino::repeat(ch, tsino::toIndex(count == 0.0 ? 1.0 : count));
      count = 0.0;
    }
  }
  return out;
}

const char samples[][29] PROGMEM = {
    "",
    "a",
    "aaab",
    "wwwwwwwwwwwwbwwwwwwwwwwwwbbb",
    "abc",
    "  spaced  "};

void setup() {
  Serial.begin(115200);
  for (const String sample : tsino::eachText(samples)) {
    const String code = encode(sample);
    Serial.print(F("\""));
    Serial.print(tsino::withoutFormat(sample));
    Serial.print(F("\" -> \""));
    Serial.print(tsino::withoutFormat(code));
    Serial.print(F("\" "));
    Serial.println(decode(code) == sample ? F("true") : F("false"));
  }
  Serial.print(tsino::withoutFormat(decode(F("12-3*"))));
  Serial.print(F(" "));
  Serial.println(encode(tsino::repeat(F("-"), 120)));
}

void loop() {}
