// looked-into-by-loops: written by tsino from looked-into-by-loops.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/same.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Reader;
struct Buffer;

// @run
// Loops that look into text, which remember where they are: ASCII, characters of two to four bytes, surrogate pairs, forwards,
// backwards and in leaps; text that is assigned anew, grows, or belongs to another object.
struct Reader : tsino::Object {
  String text;
  tsino::TextIndex textIndex;
  int32_t limit = 0;
  int32_t at = 0;
  int32_t line = 0;
  void construct(String text, int32_t limit = 1000);
  String peek();
  int32_t code(tsino::Optional<int32_t> aheadGiven = {});
  String word_();
  String rest();
  bool starts(const String& word_);
  int32_t compare(const tsino::Ref<Reader>& other);
  int32_t get_length();
};

struct Buffer : tsino::Object {
  String data;
  void construct();
  tsino::Ref<Buffer> add(const __FlashStringHelper* part);
  String take(int32_t count);
  int32_t find(int32_t code);
};

void Reader::construct(String text, int32_t limit) {
  this->at = 0;
  this->line = 1;
  this->text = tsino::moved(text);
  this->limit = limit;
}

int32_t Reader::get_length() {
  return tsino::length(this->text, this->textIndex);
}

String Reader::peek() {
  return tsino::charAt(this->text, this->textIndex, this->at);
}

int32_t Reader::code(tsino::Optional<int32_t> aheadGiven) {
  const int32_t ahead = aheadGiven.valueOr(0);
  return tsino::codeOr(this->text, this->textIndex, this->at + ahead, -1);
}

String Reader::word_() {
  while (this->code() == 32) {
    this->at++;
    yield();
  }
  const int32_t start = this->at;
  while (this->code() != 32 && this->code() >= 0) {
    this->at++;
    yield();
  }
  return tsino::slice(this->text, this->textIndex, start, this->at);
}

String Reader::rest() {
  return tsino::substring(this->text, this->textIndex, this->at);
}

bool Reader::starts(const String& word_) {
  return tsino::startsWith(this->text, this->textIndex, word_, this->at);
}

/** Another reader's text, under the same code. */
int32_t Reader::compare(const tsino::Ref<Reader>& other) {
  for (int32_t i = 0; i < tsino::length(this->text, this->textIndex); i++) {
    const int32_t a = tsino::codeAt(this->text, this->textIndex, i);
    const int32_t b = tsino::codeOr(other->text, other->textIndex, i, -1);
    if (a != b) return i;
  }
  return -1;
}

String words(const __FlashStringHelper* text) {
  const tsino::Ref<Reader> reader = tsino::make<Reader>(text);
  tsino::Array<String> all;
  while (reader->at < reader->get_length()) {
    all.push(reader->word_());
    yield();
  }
  return all.join(F("|"));
}

int32_t hash(const String& text) {
  tsino::TextIndex textIndex;
  int32_t sum = 7;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    sum = (sum * 31 + tsino::codeAt(text, textIndex, i)) % 65521;
  }
  return sum;
}

String backwards(const String& text) {
  tsino::TextIndex textIndex;
  tsino::Array<uint16_t> codes;
  for (int32_t i = tsino::length(text, textIndex) - 1; i >= 0; i--) {
    codes.push((uint16_t)tsino::codeAt(text, textIndex, i));
  }
  return codes.slice(0, 6).join();
}

int32_t leaps(const String& text) {
  tsino::TextIndex textIndex;
  int32_t sum = 0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    sum += tsino::codeAt(text, textIndex, i * 37 % tsino::length(text, textIndex)) * (i % 7);
  }
  return sum;
}

// Not the same text in each turn.
String eachLine(const tsino::Array<String>& lines) {
  String seen = F("");
  for (const String& line : lines) {
    const String trimmed = tsino::trim(line);
    tsino::TextIndex trimmedIndex;
    int32_t vowels = 0;
    for (int32_t i = 0; i < tsino::length(trimmed, trimmedIndex); i++) {
      if (tsino::includes(
          F("aeiou\303\244\303\266\303\274"),
          tsino::charAt(trimmed, trimmedIndex, i))) vowels++;
    }
    seen += tsino::concat(
        String(vowels),
        F("/"),
        String(tsino::length(trimmed, trimmedIndex)),
        F(" "));
  }
  return seen;
}

// Text that changes under the loop.
String growing(const __FlashStringHelper* start) {
  String text = start;
  for (int32_t i = 0; i < tsino::length(text) && i < 12; i++) {
    if (tsino::unitAt(text, i) == 'a') text += F("\303\244");
    if (tsino::unitAt(text, i) == 228) text = tsino::concat(tsino::slice(text, 1), F("b"));
    yield();
  }
  return text;
}

tsino::Ref<Buffer> Buffer::add(const __FlashStringHelper* part) {
  this->data += part;
  return tsino::Ref<Buffer>(this);
}

String Buffer::take(int32_t count) {
  const String part = tsino::slice(this->data, 0, count);
  this->data = tsino::slice(this->data, count);
  return part;
}

int32_t Buffer::find(int32_t code) {
  for (int32_t i = 0; i < tsino::length(this->data); i++) {
    if (tsino::codeAt(this->data, i) == code) return i;
  }
  return -1;
}

void Buffer::construct() {
  this->data = F("");
}

// Kept by closures, and through parameters of another name.
tsino::Function<int32_t(const String&)> counter(const String& text) {
  return [text](const String& letter) -> int32_t {
    tsino::TextIndex textIndex;
    int32_t count = 0;
    for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
      if (tsino::codeAt(text, textIndex, i) < 0xd800 && tsino::isElement(
          text,
          textIndex,
          i,
          letter)) count++;
    }
    return count;
  };
}

String twice(const String& a, const String& b) {
  tsino::TextIndex aIndex;
  tsino::TextIndex bIndex;
  String same = F("");
  for (int32_t i = 0; i < tsino::length(a, aIndex); i++) {
    if (i < tsino::length(b, bIndex) && tsino::charAt(a, aIndex, i) == tsino::charAt(b, bIndex, i)) {
      same += tsino::charAt(a, aIndex, i);
    }
  }
  return same;
}

// Pieces at computed places, at and behind the ends.
String pieces(const String& text) {
  tsino::TextIndex textIndex;
  tsino::Array<String> parts;
  for (int32_t size = 1; size < 4; size++) {
    for (int32_t at = -2; at < tsino::length(text, textIndex) + 2; at += size + 1) {
      parts.push(
          tsino::slice(text, textIndex, at, at + size),
          tsino::substring(text, textIndex, at, at - size));
    }
  }
  return parts.join(F(","));
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(words(F("plain ASCII words")));
  String wordsResult = words(F("zw\303\266lf gr\303\266\303\237e Boxk\303\244mpfer"));
  String wordsResult2 = words(
      F("\346\227\245\346\234\254 \350\252\236 \343\203\206\343\202\271\343\203\210"));
  String wordsResult3 = words(F(""));
  String wordsResult4 = words(F(" "));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(wordsResult);
  Serial.print(F(" "));
  Serial.print(wordsResult2);
  Serial.print(F(" "));
  Serial.print(wordsResult3);
  Serial.print(F(" "));
  Serial.println(wordsResult4);
  const tsino::Ref<Reader> mixed = tsino::make<Reader>(
      F("a\342\202\254\360\237\230\200b \303\244\360\237\230\200\360\237\230\200 z"));
  String wordResult = mixed->word_();
  Serial.print(mixed->get_length());
  Serial.print(F(" "));
  Serial.print(wordResult);
  Serial.print(F(" "));
  Serial.print(mixed->rest());
  Serial.print(F(" "));
  Serial.print(mixed->starts(F(" \303\244")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(mixed->starts(F("\303\244")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(mixed->code(1));
  Serial.print(F(" "));
  Serial.println(mixed->code(3));
  Serial.print(mixed->compare(tsino::make<Reader>(F("a\342\202\254\360\237\230\200b \303\266"))));
  Serial.print(F(" "));
  Serial.print(mixed->compare(mixed));
  Serial.print(F(" "));
  Serial.println(tsino::make<Reader>(F("abc"))->compare(tsino::make<Reader>(F("ab"))));
  const String long_ = tsino::repeat(F("0123456789"), 20);
  const String umlauts = tsino::repeat(F("a\303\244\303\266\303\274\342\202\254"), 30);
  const String pairs = tsino::repeat(F("x\360\237\230\200y"), 25);
  tsino::Array<String> list{
      long_,
      umlauts,
      pairs,
      tsino::concat(long_, F("\303\244")),
      tsino::concat(F("\303\244"), long_),
      tsino::concat(tsino::slice(long_, 0, 100), F("\360\237\230\200"), long_),
      F(""),
      F("\303\251")};
  for (const String& text : list) {
    String backwardsResult = backwards(text);
    Serial.print(tsino::length(text));
    Serial.print(F(" "));
    Serial.print(hash(text));
    Serial.print(F(" "));
    Serial.print(backwardsResult);
    Serial.print(F(" "));
    Serial.println(leaps(text));
  }
  Serial.println(
      eachLine(
          tsino::Array<String>{
              F("  hello "),
              F("gr\303\266\303\237e"),
              F(""),
              F("bcd"),
              F("\303\244\303\266\303\274")}));
  Serial.print(tsino::withoutFormat(growing(F("abca"))));
  Serial.print(F(" "));
  Serial.println(growing(F("\303\244a")));
  const tsino::Ref<Buffer> buffer = tsino::make<Buffer>()->add(F("abc"))->add(F("d\303\251f"));
  int32_t findResult = buffer->find(100);
  int32_t findResult2 = buffer->find(233);
  String takeResult = buffer->take(4);
  int32_t findResult3 = buffer->find(233);
  int32_t findResult4 = buffer->add(F("\342\202\254d"))->find(100);
  Serial.print(findResult);
  Serial.print(F(" "));
  Serial.print(findResult2);
  Serial.print(F(" "));
  Serial.print(takeResult);
  Serial.print(F(" "));
  Serial.print(findResult3);
  Serial.print(F(" "));
  Serial.print(findResult4);
  Serial.print(F(" "));
  Serial.println(buffer->data);
  const tsino::Function<int32_t(const String&)> inPlain = counter(F("banana"));
  const tsino::Function<int32_t(const String&)> inMixed = counter(
      F("b\303\244n\303\244n\303\244\360\237\230\200"));
  Serial.print(inPlain(F("a")));
  Serial.print(F(" "));
  Serial.print(inMixed(F("\303\244")));
  Serial.print(F(" "));
  Serial.print(inMixed(F("n")));
  Serial.print(F(" "));
  Serial.print(inPlain(F("n")));
  Serial.print(F(" "));
  Serial.println(inMixed(F("a")));
  Serial.print(tsino::withoutFormat(twice(F("banane"), F("b\303\244nane"))));
  Serial.print(F(" "));
  Serial.print(tsino::length(twice(umlauts, umlauts)));
  Serial.print(F(" "));
  Serial.print(twice(F(""), F("x")));
  Serial.print(F(" "));
  Serial.println(twice(F("ab"), F("ab")));
  Serial.println(pieces(F("abcdef")));
  Serial.println(pieces(F("a\303\251\303\274\342\202\254z")));
  // Literals, and text with zeros in it.
  const String zero = tsino::fromCharCode(97, 0, 98);
  Serial.print(zero == F("a") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::same(zero, tsino::textFromBytes("a\000b", 3)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!tsino::same(zero, tsino::textFromBytes("a\000c", 3)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::length(zero));
  Serial.print(F(" "));
  Serial.print('a' == tsino::unitAt(zero, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(-1 == tsino::unitAt(zero, 9) ? F("true") : F("false"));
}

void loop() {}
