// word-count: written by tsino from word-count.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

tsino::Array<String> words;
tsino::Array<int32_t> counts;

bool isLetter(const String& ch) {
  const String lower = tsino::toLowerCase(ch);
  return tsino::compare(lower, F("a")) >= 0 && tsino::compare(lower, F("z")) <= 0;
}

void add(const String& word_) {
  const int32_t at = words.indexOf(word_);
  if (at >= 0) {
    counts[at]++;
  } else {
    words.push(word_);
    counts.push(1);
  }
}

void setup() {
  Serial.begin(115200);
  // @run
  // Words cut out of a text, counted in two parallel arrays, and listed by frequency.
  const String text = F("the rain in Spain stays mainly in the plain.\nIn the end the rain stays, and Spain\nis plain");
  int32_t lines = 1;
  int32_t letters = 0;

  String current = F("");
  for (int32_t i = 0; i < tsino::length(text); i++) {
    const String ch = tsino::charAt(text, i);
    if (ch == F("\n")) lines++;
    if (isLetter(ch)) {
      current += tsino::toLowerCase(ch);
      letters++;
    } else if (tsino::length(current) > 0) {
      add(current);
      current = F("");
    }
  }
  if (tsino::length(current) > 0) add(current);

  int32_t total = 0;
  for (const int32_t count : counts) total += count;
  Serial.print(lines);
  Serial.print(F(" lines "));
  Serial.print(total);
  Serial.print(F(" words "));
  Serial.print(letters);
  Serial.print(F(" letters "));
  Serial.print(words.length());
  Serial.println(F(" different"));
  for (int32_t wanted = tsino::maximum<int32_t>(counts[0], counts[1]); wanted > 0; wanted--) {
    String line = F("");
    for (int32_t i = 0; i < words.length(); i++) {
      if (counts[i] == wanted) {
        line += tsino::concat(tsino::truthy(line) ? F(", ") : F(""), words[i]);
      }
    }
    if (line != F("")) {
      Serial.print(wanted);
      Serial.print(F(" "));
      Serial.println(line);
    }
  }
  Serial.print(F("mean length "));
  Serial.println(tsino::toFixed((double)letters / total, 3));
}

void loop() {}
