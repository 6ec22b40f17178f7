// elements-past-the-end: written by tsino from elements-past-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

struct Scanner;

// @run
// text[i] beside a character: past the end there is undefined, which is no character, and neither below nor above one.
struct Scanner : tsino::Object {
  String source;
  tsino::TextIndex sourceIndex;
  int32_t at = 0;
  void construct(String source);
  tsino::Ref<Scanner> skip();
  double number();
  bool get_isAtEnd();
};

void Scanner::construct(String source) {
  this->at = 0;
  this->source = tsino::moved(source);
}

tsino::Ref<Scanner> Scanner::skip() {
  while (tsino::unitAt(this->source, this->sourceIndex, this->at) == ' '
      || tsino::unitAt(this->source, this->sourceIndex, this->at) == '\t') {
    this->at++;
    yield();
  }
  return tsino::Ref<Scanner>(this);
}

double Scanner::number() {
  const int32_t start = this->at;
  if (tsino::unitAt(this->source, this->sourceIndex, this->at) == '-') this->at++;
  while (tsino::unitAt(this->source, this->sourceIndex, this->at) >= '0'
      && tsino::unitOrAbove(this->source, this->sourceIndex, this->at) <= '9') {
    this->at++;
    yield();
  }
  if ('.' == tsino::unitAt(this->source, this->sourceIndex, this->at)) {
    this->at++;
    while ('0' <= tsino::unitAt(this->source, this->sourceIndex, this->at)
        && '9' >= tsino::unitOrAbove(this->source, this->sourceIndex, this->at)) {
      this->at++;
      yield();
    }
  }
  return tsino::toNumber(tsino::slice(this->source, this->sourceIndex, start, this->at));
}

bool Scanner::get_isAtEnd() {
  String source = this->skip()->source;
  return !tsino::elementOrNone(source, this->at).has();
}

bool isPalindrome(const String& text) {
  tsino::TextIndex textIndex;
  for (int32_t i = 0, j = tsino::length(text, textIndex) - 1; i < j; (void)i++, j--) {
    if (tsino::unitAt(text, textIndex, i) != tsino::unitAt(text, textIndex, j)) return false;
    yield();
  }
  return true;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Scanner> scanner = tsino::make<Scanner>(F("  12 -7.5\t 3"));
  while (!scanner->get_isAtEnd()) {
    tsino::inspect(Serial, scanner->number());
    Serial.println();
    yield();
  }
  int32_t at = tsino::make<Scanner>(F("   "))->skip()->at;
  int32_t at2 = tsino::make<Scanner>(F(""))->skip()->at;
  double numberResult = tsino::make<Scanner>(F(""))->number();
  Serial.print(at);
  Serial.print(F(" "));
  Serial.print(at2);
  Serial.print(F(" "));
  tsino::inspect(Serial, numberResult);
  Serial.println();

  const String word_ = F("a\303\261b'\\");
  for (int32_t i = -1; i <= tsino::length(word_); i++) {
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(word_, i) == 241 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(word_, i) != 'a' ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitAt(word_, i) > 'a' ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitOrAbove(word_, i) < 'b' ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::unitOrAbove(word_, i) <= 'b' ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::unitAt(word_, i) >= 'b' ? F("true") : F("false"));
  }
  Serial.print(tsino::unitAt(word_, 3) == '\'' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(word_, 4) == '\\' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(word_, 2) == 'b' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(word_, 9) != 'b' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print('b' < tsino::unitAt(word_, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println('z' > tsino::unitOrAbove(word_, 9) ? F("true") : F("false"));
  Serial.print(isPalindrome(F("level")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isPalindrome(F("ab")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isPalindrome(F("")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(word_, 7) == tsino::unitAt(word_, 8) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::unitAt(word_, 0) == tsino::unitAt(word_, 7) ? F("true") : F("false"));

  String runs = F("");
  const String line = F("aaabccd");
  for (int32_t i = 0; i < tsino::length(line);) {
    int32_t length = 1;
    while (tsino::unitAt(line, i + length) == tsino::unitAt(line, i)) {
      length++;
      yield();
    }
    runs += tsino::concat(tsino::elementAt(line, i), String(length));
    i += length;
    yield();
  }
  Serial.println(runs);
  const String smile = F("x\360\237\230\200");
  Serial.print(tsino::unitAt(smile, 1) == 'x' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(smile, 1) == tsino::unitAt(smile, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(smile, 1) == tsino::unitAt(smile, 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::unitAt(smile, 3) == 'x' ? F("true") : F("false"));
}

void loop() {}
