// slice-and-substring: written by tsino from slice-and-substring.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

String beforeFirst(const String& line, const String& mark) {
  const int32_t at = tsino::indexOf(line, mark);
  return at == -1 ? line : tsino::substring(line, 0, at);
}

String afterLast(const String& line, const String& mark) {
  return tsino::slice(line, tsino::lastIndexOf(line, mark) + tsino::length(mark));
}

String chunk(const String& line, int32_t size) {
  tsino::TextIndex lineIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(line, lineIndex); i += size) {
    if (out != F("")) out += F("-");
    out += tsino::slice(line, lineIndex, i, i + size);
  }
  return out;
}

void setup() {
  Serial.begin(115200);
  // @run
  // slice counts negative positions from the end, substring swaps and clamps; both clip at the ends.
  const String text = F("ESP8266-12E");

  Serial.print(tsino::withoutFormat(tsino::slice(text, 0, 3)));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 3));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, -3));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, -3, -1));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 2, 2));
  Serial.println(F("|"));
  Serial.print(tsino::withoutFormat(tsino::slice(text, 5, 2)));
  Serial.print(F("| "));
  Serial.print(tsino::slice(text, -100, 3));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 8, 100));
  Serial.print(F(" "));
  Serial.print(tsino::slice(text, 100));
  Serial.println(F("|"));
  Serial.print(tsino::withoutFormat(tsino::substring(text, 0, 3)));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, 3));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, 3, 0));
  Serial.print(F(" "));
  Serial.print(tsino::substring(text, -5, 3));
  Serial.print(F(" "));
  Serial.println(tsino::substring(text, 8, 99));

  Serial.print(tsino::withoutFormat(beforeFirst(F("key=value=x"), F("="))));
  Serial.print(F(" "));
  Serial.print(beforeFirst(F("plain"), F("=")));
  Serial.print(F(" "));
  Serial.print(afterLast(F("/a/b/c.txt"), F("/")));
  Serial.print(F(" "));
  Serial.println(afterLast(F("none"), F("x")));
  Serial.print(tsino::withoutFormat(chunk(F("5ccf7f0a1b2c"), 2)));
  Serial.print(F(" "));
  Serial.print(chunk(F("abc"), 5));
  Serial.print(F(" "));
  Serial.println(chunk(F(""), 3));

  String rest = F("one,two,,three");
  while (rest != F("")) {
    const int32_t comma = tsino::indexOf(rest, F(","));
    const String word_ = comma < 0 ? rest : tsino::slice(rest, 0, comma);
    rest = comma < 0 ? String(F("")) : tsino::slice(rest, comma + 1);
    Serial.print(F("<"));
    Serial.print(word_);
    Serial.print(F("> left "));
    Serial.println(tsino::length(rest));
    yield();
  }
  const String whole = tsino::slice(text);
  Serial.print(whole == text ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::slice(text, 1, -1)));
}

void loop() {}
