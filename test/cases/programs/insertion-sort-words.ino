// insertion-sort-words: written by tsino from insertion-sort-words.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text.h"

// @run
// Strings compared with < and moved inside an array: each slot must own its text.
void insertionSort(tsino::Array<String>& words) {
  for (int32_t i = 1; i < words.length(); i++) {
    const String word_ = words[i];
    int32_t j = i - 1;
    while (j >= 0 && tsino::compare(words[j], word_) > 0) {
      words.set(j + 1, words[j]);
      j--;
      yield();
    }
    words.set(j + 1, word_);
  }
}

bool isSorted(const tsino::Array<String>& words) {
  for (int32_t i = 1; i < words.length(); i++) {
    if (tsino::compare(words[i - 1], words[i]) > 0) return false;
  }
  return true;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> words{
      F("relay"),
      F("Relay"),
      F("button"),
      F("led"),
      F(""),
      F("leds"),
      F("adc"),
      F("b"),
      F("10"),
      F("9")};
  const String first = words[0];
  Serial.println(isSorted(words) ? F("true") : F("false"));
  insertionSort(words);
  Serial.print(isSorted(words) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(first);
  for (const String& word_ : words) {
    Serial.print(F("["));
    Serial.print(word_);
    Serial.println(F("]"));
  }
  words.set(0, tsino::concat(first, F("!")));
  Serial.print(tsino::withoutFormat(words[0]));
  Serial.print(F(" "));
  Serial.println(words[words.length() - 1]);
}

void loop() {}
