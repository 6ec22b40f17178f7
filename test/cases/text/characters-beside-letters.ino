// characters-beside-letters: written by tsino from characters-beside-letters.ts
// Change the TypeScript, not this file.
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Reader;

struct Reader : tsino::Object {
  String text;
  tsino::TextIndex textIndex;
  int32_t at = 0;
  void construct(String text);
  String accept();
};

// @run
// A character of a text beside single characters: C++ compares numbers, and makes no text.
const __FlashStringHelper* kind(const String& text, int32_t at) {
  switch (tsino::unitAt(text, at)) {
    case '{':
      return F("open");
    case '}':
    case ']':
      return F("close");
    case '\'':
      return F("quote");
    case '"':
      return F("double");
    case '\\':
      return F("back");
    case '\n':
      return F("line");
    case 233:
      return F("accent");
    case 26085:
      return F("sun");
    default:
      return tsino::unitAt(text, at) == -1 ? F("end") : F("other");
  }
  tsino::unreachable();
}

int32_t digits(const String& text) {
  tsino::TextIndex textIndex;
  int32_t n = 0;
  int32_t i_ = 0;
  while (tsino::unitAt(text, textIndex, i_) >= '0' && tsino::unitAt(text, textIndex, i_) <= '9') {
    n = (n * 10 + (tsino::codeAt(text, textIndex, i_++) - 48)) % 100000;
    yield();
  }
  return n;
}
int32_t i = 0;

int32_t next() {
  return i++;
}

void Reader::construct(String text) {
  this->at = 0;
  this->text = tsino::moved(text);
}

String Reader::accept() {
  String out = F("");
  while (this->at < tsino::length(this->text, this->textIndex)) {
    switch (tsino::unitAt(this->text, this->textIndex, this->at)) {
      case ' ':
        out += F("_");
        break;
      case '-':
        this->at += 1;
      // falls through
      case '+':
        out += tsino::unitAt(this->text, this->textIndex, this->at + 1) == '-' ? F("m") : F("p");
        break;
      default:
        out += tsino::unitAt(this->text, this->textIndex, this->at) > 'Z' ? F("l") : F("u");
    }
    this->at++;
    yield();
  }
  return out;
}

void setup() {
  Serial.begin(115200);
  const String sample = F("{}]'\"\\\n\303\251\346\227\245a\360\237\230\200");
  for (int32_t i_ = -1; i_ <= tsino::length(sample); i_++) {
    Serial.print(i_);
    Serial.print(F(" "));
    Serial.println(kind(sample, i_));
  }
  Serial.print(digits(F("123x")));
  Serial.print(F(" "));
  Serial.print(digits(F("")));
  Serial.print(F(" "));
  Serial.println(digits(F("\303\2511")));
  Serial.print(tsino::unitAt(F("abc"), 1) == 'b' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(F("abc"), 7) == 'b' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print('b' == tsino::unitAt(F("abc"), 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(F("abc"), 5) != 'x' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::unitAt(F("\360\237\230\200"), 0) == 'x' ? F("true") : F("false"));
  const String word_ = F("hello");
  bool value = tsino::unitAt(word_, next()) == 'h';
  bool value2 = tsino::unitAt(word_, next()) != 'e';
  bool value3 = 'l' == tsino::unitAt(word_, next());
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(i);
  Serial.println(tsino::make<Reader>(F("aB c-+d-+"))->accept());
  Serial.print(tsino::unitAt(F("a"), 5) < 'a' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(F("a"), 5) > 'a' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(-1 == tsino::unitAt(F("a"), 9) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print('z' > tsino::unitAt(F("abc"), 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::charAt(F("a"), 0) == F("ab") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::compare(tsino::charAt(F("a"), 0), F("")) >= 0 ? F("true") : F("false"));
  const tsino::Optional<String> maybe = i > 100 ? tsino::Optional<String>{} : tsino::Optional<String>(
      F("xyz"));
  Serial.print(
      maybe.has() && tsino::elementOrNone(maybe.value(), 1) == F("y") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(maybe.has() && tsino::charAt(maybe.value(), 0) == F("x") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      maybe.has() && tsino::textAt(maybe.value(), -1) == F("z") ? F("true") : F("false"));
  switch (tsino::unitAt(word_, 9)) {
    case 'a':
      Serial.println(F("a"));
      break;
    case -1:
      Serial.println(F("empty"));
      break;
  }
}

void loop() {}
