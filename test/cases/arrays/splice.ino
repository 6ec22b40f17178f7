// splice: written by tsino from splice.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text.h"

void insertSorted(tsino::Array<double>& sorted, double value) {
  int32_t at = 0;
  while (at < sorted.length() && sorted[at] <= value) {
    at++;
    yield();
  }
  sorted.splice(at, 0, value);
}

int32_t removeAll(tsino::Array<String>& words, const String& word_) {
  int32_t removed = 0;
  int32_t at = words.indexOf(word_);
  while (at >= 0) {
    removed += words.splice(at, 1).length();
    at = words.indexOf(word_, at);
    yield();
  }
  return removed;
}

void setup() {
  Serial.begin(115200);
  // @run
  // splice removes, inserts and replaces, with the removed elements as its result; negative and large positions clip.
  tsino::Array<uint8_t> list{0, 1, 2, 3, 4, 5};

  String withoutFormatResult = tsino::withoutFormat(list.splice(1, 2).join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" left "));
  Serial.println(list.join());
  String withoutFormatResult2 = tsino::withoutFormat(list.splice(2, 0, 77, 88).join());
  Serial.print(withoutFormatResult2);
  Serial.print(F("| left "));
  Serial.println(list.join());
  String withoutFormatResult3 = tsino::withoutFormat(list.splice(-1, 1, 9, 9, 9).join());
  Serial.print(withoutFormatResult3);
  Serial.print(F(" left "));
  Serial.println(list.join());
  String withoutFormatResult4 = tsino::withoutFormat(list.splice(4).join());
  Serial.print(withoutFormatResult4);
  Serial.print(F(" left "));
  Serial.println(list.join());
  String withoutFormatResult5 = tsino::withoutFormat(list.splice(100, 5, 1).join());
  Serial.print(withoutFormatResult5);
  Serial.print(F("| left "));
  Serial.println(list.join());
  String withoutFormatResult6 = tsino::withoutFormat(list.splice(0, 100).join());
  Serial.print(withoutFormatResult6);
  Serial.print(F(" left "));
  Serial.println(list.length());

  tsino::Array<double> sorted;
  tsino::Array<double> list2{5.0, 1.0, 9.0, 1.0, -2.0, 7.5};
  for (const double value : list2) insertSorted(sorted, value);
  Serial.println(sorted.join(F(" ")));
  tsino::Array<String> words{F("on"), F("off"), F("on"), F("on"), F("idle")};
  int32_t removeAllResult = removeAll(words, F("on"));
  String joinResult = words.join();
  int32_t removeAllResult2 = removeAll(words, F("none"));
  tsino::Array<String> list3;
  int32_t removeAllResult3 = removeAll(list3, F("x"));
  Serial.print(removeAllResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(removeAllResult2);
  Serial.print(F(" "));
  Serial.println(removeAllResult3);
  for (int32_t i = words.length() - 1; i >= 0; i--) {
    if (tsino::length(words[i]) > 3) words.remove(i, 1);
  }
  Serial.println(words.join());
}

void loop() {}
