// words-in-arrays: written by tsino from words-in-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

String longest(const tsino::Array<String>& words) {
  String best = F("");
  for (const String& word_ : words) {
    if (tsino::length(word_) > tsino::length(best)) best = word_;
  }
  return best;
}

tsino::Array<String> splitBy(const String& text, const String& mark) {
  tsino::TextIndex textIndex;
  tsino::Array<String> parts;
  int32_t start = 0;
  for (int32_t i = 0; i <= tsino::length(text, textIndex); i++) {
    if (i == tsino::length(text, textIndex) || tsino::charAt(text, textIndex, i) == mark) {
      parts.push(tsino::slice(text, textIndex, start, i));
      start = i + 1;
    }
  }
  return parts;
}

void shout(tsino::Array<String>& words) {
  for (int32_t i = 0; i < words.length(); i++) {
    words.set(i, tsino::concat(tsino::toUpperCase(words[i]), F("!")));
  }
}

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays that own strings: reading one out, changing the variable, changing the element, joining.
  tsino::Array<String> names{F("ada"), F("grace"), F("linus")};

  String kept = names[1];
  names.set(1, F("hopper"));
  Serial.print(tsino::withoutFormat(kept));
  Serial.print(F(" "));
  Serial.print(names[1]);
  Serial.print(F(" "));
  Serial.println(longest(names));
  kept += F("?");
  Serial.print(tsino::withoutFormat(kept));
  Serial.print(F(" "));
  Serial.println(names.join(F(" & ")));
  shout(names);
  Serial.print(tsino::withoutFormat(names.join()));
  Serial.print(F(" "));
  Serial.print(names.indexOf(F("ADA!")));
  Serial.print(F(" "));
  Serial.println(names.includes(F("ada")) ? F("true") : F("false"));
  tsino::Array<String> fields = splitBy(F("id=7&name=lamp&&on"), F("&"));
  Serial.print(fields.length());
  Serial.print(F(" "));
  Serial.println(fields.join(F("|")));
  for (int32_t i = 0; i < fields.length(); i++) {
    const String field = fields[i];
    tsino::Array<String> pair = splitBy(field, F("="));
    Serial.print(pair.length());
    Serial.print(F(" "));
    Serial.print(pair[0]);
    Serial.print(F(" "));
    Serial.println(pair.length() > 1 ? pair[1] : String(F("-")));
  }
  int32_t lengthResult = splitBy(F(""), F(",")).length();
  int32_t lengthResult2 = splitBy(F(","), F(",")).length();
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.print(lengthResult2);
  Serial.print(F(" "));
  Serial.println(longest(tsino::Array<String>{}) == F("") ? F("true") : F("false"));
}

void loop() {}
