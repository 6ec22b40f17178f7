// codes-past-the-end: written by tsino from codes-past-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

String at(const String& s, int32_t i) {
  return tsino::unitAt(s, i) == 0 ? F("zero") : F("other");
}

bool comment(const String& line) {
  tsino::TextIndex lineIndex;
  int32_t i = 0;
  while (tsino::unitAt(line, lineIndex, i) == 32) {
    i++;
    yield();
  }
  return tsino::unitAt(line, lineIndex, i) == 47 && tsino::unitAt(line, lineIndex, i + 1) == 47;
}

void setup() {
  Serial.begin(115200);
  // @run
  // charCodeAt outside of the text, where it is compared with a code or asked for NaN.
  const String text = F("a/b");
  for (int32_t i = -1; i < 5; i++) {
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(text, i) == 47 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(text, i) != 0x2f ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(text, i) < 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(text, tsino::toIndex(i + 0.5)) < 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(98 == tsino::unitAt(text, i) ? F("true") : F("false"));
  }
  Serial.print(tsino::withoutFormat(at(F(""), 0)));
  Serial.print(F(" "));
  Serial.print(at(tsino::textFromBytes("\000", 1), 0));
  Serial.print(F(" "));
  Serial.println(at(F("x"), 3));
  Serial.print(comment(F("  // x")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(comment(F("  /")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(comment(F("   ")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(comment(F("")) ? F("true") : F("false"));
}

void loop() {}
