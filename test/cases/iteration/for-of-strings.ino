// for-of-strings: written by tsino from for-of-strings.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Tuple;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Texts by code point: ASCII, umlauts, emoji, empty; with counters, breaks and changes of the variable.
  int32_t count = 0;
  for (const String& char_ : tsino::eachCharacterOf(F("hello"))) {
    if (char_ == F("l")) count++;
  }
  Serial.println(count);
  for (const String& char_ : tsino::eachCharacterOf(F("a\303\251\360\237\230\200z"))) {
    Serial.print(tsino::withoutFormat(char_));
    Serial.print(F(" "));
    Serial.print(tsino::length(char_));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(tsino::codePointAt(char_, 0)));
  }
  for (const String& char_ : tsino::eachCharacterOf(F(""))) {
    Serial.print(F("never "));
    Serial.println(char_);
  }
  String text = F("abc");
  String seen = F("");
  for (const String& char_ : tsino::eachCharacterOf(text)) {
    text = tsino::concat(text, tsino::toUpperCase(char_));
    seen += char_;
  }
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(seen);
  String reversed = F("");
  for (const String& char_ : tsino::eachCharacterOf(F("a\303\261\360\237\230\200"))) {
    reversed = tsino::concat(char_, reversed);
  }
  Serial.print(tsino::withoutFormat(reversed));
  Serial.print(F(" "));
  Serial.print(tsino::characters(reversed).length());
  Serial.print(F(" "));
  Serial.println(tsino::length(reversed));
  tsino::Array<String> words;
  String word_ = F("");
  for (const String& char_ : tsino::eachCharacterOf(F("two  words here "))) {
    if (char_ != F(" ")) {
      word_ += char_;
      continue;
    }
    if (tsino::truthy(word_)) words.push(word_);
    word_ = F("");
  }
  Serial.print(tsino::withoutFormat(words.join(F("|"))));
  Serial.print(F(" "));
  Serial.println(word_ == F("") ? F("true") : F("false"));
  const auto counts = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (String char_ : tsino::eachCharacterOf(F("Mississippi"))) {
    char_ = tsino::toLowerCase(char_);
    counts->set(char_, counts->get(char_).valueOr(0) + 1);
  }
  Serial.println(
      counts->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, counts->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& c = given->item0;
            const int32_t n = given->item1;
            return tsino::concat(c, String(n));
          }).join(F(" ")));
  for (const String& a : tsino::eachCharacterOf(F("abc"))) {
    {
      for (const String& b : tsino::eachCharacterOf(F("xyz"))) {
        if (b == F("y") && a == F("b")) goto next_loop1;
        if (a == F("c")) goto end_loop1;
        Serial.print(a);
        Serial.println(b);
      }
    }
    next_loop1:;
  }
  end_loop1:;
  int32_t hash = 7;
  for (const String& char_ : tsino::eachCharacterOf(F("checksum"))) {
    hash = (hash * 31 + tsino::codeAt(char_, 0)) % 65536;
  }
  Serial.println(hash);
}

void loop() {}
