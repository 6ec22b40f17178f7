// lz: written by tsino from lz.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Lz77;

struct Lz77 : tsino::Object {
  int32_t back = 0;
  int32_t length = 0;
  void construct(int32_t back, int32_t length) {
    this->back = back;
    this->length = length;
  }
};

// @run
// Run lengths, LZ77 with a window and LZW with a dictionary: packed, unpacked, compared.
String rle(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex);) {
    int32_t n = 1;
    while (i + n < tsino::length(text, textIndex)
        && tsino::unitAt(text, textIndex, i + n) == tsino::unitAt(text, textIndex, i) && n < 9) {
      n++;
      yield();
    }
    out += tsino::concat(String(n), tsino::elementAt(text, textIndex, i));
    i += n;
    yield();
  }
  return out;
}

String unrle(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i += 2) {
    out += tsino::repeat(
        tsino::elementAt(text, textIndex, i + 1),
        tsino::toIndex(tsino::toNumber(tsino::elementAt(text, textIndex, i))));
  }
  return out;
}

tsino::Array<tsino::Union<String, tsino::Ref<Lz77>>> lz77(const String& text, int32_t window = 16) {
  tsino::TextIndex textIndex;
  tsino::Array<tsino::Union<String, tsino::Ref<Lz77>>> tokens;
  int32_t at = 0;
  while (at < tsino::length(text, textIndex)) {
    tsino::Ref<Lz77> best = tsino::make<Lz77>(0, 0);
    for (int32_t back = 1; back <= tsino::minimum<int32_t>(window, at); back++) {
      int32_t length = 0;
      while (at + length < tsino::length(text, textIndex)
          && tsino::unitAt(text, textIndex, at + length)
          == tsino::unitAt(text, textIndex, at + length - back)) {
        length++;
        yield();
      }
      if (length > best->length) best = tsino::make<Lz77>(back, length);
    }
    if (best->length > 2) {
      tokens.push(tsino::Union<String, tsino::Ref<Lz77>>(best));
    } else {
      tokens.push(tsino::Union<String, tsino::Ref<Lz77>>(tsino::elementAt(text, textIndex, at)));
    }
    at += best->length > 2 ? best->length : 1;
    yield();
  }
  return tokens;
}

String unlz77(const tsino::Array<tsino::Union<String, tsino::Ref<Lz77>>>& tokens) {
  String text = F("");
  for (const tsino::Union<String, tsino::Ref<Lz77>>& token : tokens) {
    if (token.is<String>()) {
      text += token.get<String>();
    } else {
      for (int32_t i = 0; i < token.get<tsino::Ref<Lz77>>()->length; i++) {
        text += tsino::elementAt(text, tsino::length(text) - token.get<tsino::Ref<Lz77>>()->back);
      }
    }
  }
  return text;
}

tsino::Array<int32_t> lzw(const String& text) {
  const auto table = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (int32_t i = 0; i < 128; i++) table->set(tsino::fromCharCode(i), i);
  tsino::Array<int32_t> out;
  String word_ = F("");
  for (const String& char_ : tsino::eachCharacter(text)) {
    if (table->has(tsino::concat(word_, char_))) {
      word_ += char_;
    } else {
      out.push(table->at(word_));
      table->set(tsino::concat(word_, char_), table->size());
      word_ = char_;
    }
  }
  if (tsino::truthy(word_)) out.push(table->at(word_));
  return out;
}

String unlzw(const tsino::Array<int32_t>& codes) {
  tsino::Array<String> table = tsino::generated<String>(
      128,
      [](int32_t i) -> String { return tsino::fromCharCode(i); });
  String last = F("");
  String text = F("");
  for (const int32_t code : codes) {
    const String entry = code < table.length() ? table[code] : tsino::concat(
        last,
        tsino::elementAt(last, 0));
    text += entry;
    if (last != F("")) table.push(tsino::concat(last, tsino::elementAt(entry, 0)));
    last = entry;
  }
  return text;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> list{
      F("aaaabbbccd"),
      F("abcabcabcabcabc"),
      F("banana bandana"),
      F("x"),
      F(""),
      F("zzzzzzzzzzzzzzzz")};
  for (const String& text : list) {
    int32_t lengthResult = lz77(text).length();
    bool value = unlz77(lz77(text)) == text;
    String joinResult = lzw(text).join();
    bool value2 = unlzw(lzw(text)) == text;
    Serial.print(tsino::withoutFormat(rle(text)));
    Serial.print(F(" "));
    Serial.print(unrle(rle(text)) == text ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(lengthResult);
    Serial.print(F(" "));
    Serial.print(value ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(joinResult);
    Serial.print(F(" "));
    Serial.println(value2 ? F("true") : F("false"));
  }
  Serial.println(
      lz77(F("abcabcabcabcabc")).map<String>(
          [](const tsino::Union<String, tsino::Ref<Lz77>>& token) -> String {
            return token.is<String>() ? token.get<String>() : tsino::concat(
                F("<"),
                String(token.get<tsino::Ref<Lz77>>()->back),
                F(","),
                String(token.get<tsino::Ref<Lz77>>()->length),
                F(">"));
          }).join(F("")));
}

void loop() {}
