// building-in-loops: written by tsino from building-in-loops.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Text that grows at either end, is doubled, shared between names and passed on: strings are values.
String countDown(int32_t from) {
  String text = F("");
  for (int32_t i = from; i > 0; i--) text += tsino::concat(String(i), F(", "));
  return tsino::concat(text, F("go"));
}

String reverse(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    out = tsino::concat(tsino::elementAt(text, textIndex, i), out);
  }
  return out;
}

bool isPalindrome(const String& text) {
  tsino::TextIndex textIndex;
  String clean = F("");
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const String ch = tsino::toLowerCase(tsino::elementAt(text, textIndex, i));
    if (tsino::compare(ch, F("a")) >= 0 && tsino::compare(ch, F("z")) <= 0) clean += ch;
  }
  return clean == reverse(clean);
}

String toBinary(int32_t n) {
  if (n == 0) return F("0");
  String bits = F("");
  while (n > 0) {
    bits = tsino::concat(String(n % 2), bits);
    n = n / 2;
    yield();
  }
  return bits;
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(countDown(5)));
  Serial.print(F(" "));
  Serial.println(countDown(0));
  Serial.print(tsino::withoutFormat(reverse(F("Arduino"))));
  Serial.print(F(" "));
  Serial.print(reverse(F("")));
  Serial.print(F(" "));
  Serial.print(isPalindrome(F("A man, a plan, a canal: Panama")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isPalindrome(F("tsino")) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(toBinary(0)));
  Serial.print(F(" "));
  Serial.print(toBinary(10));
  Serial.print(F(" "));
  Serial.print(toBinary(255));
  Serial.print(F(" "));
  Serial.println(toBinary(65536));
  String a = F("ab");
  const String b = a;
  a += F("c");
  a = tsino::concat(a, a);
  Serial.print(tsino::withoutFormat(a));
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(tsino::length(a) + tsino::length(b));
  String long_ = F("x");
  for (int32_t i = 0; i < 12; i++) long_ += long_;
  Serial.print(tsino::length(long_));
  Serial.print(F(" "));
  Serial.print(long_ == tsino::repeat(F("x"), 4096) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::slice(long_, -3));
  long_ = tsino::concat(tsino::slice(long_, 0, 4), tsino::toUpperCase(tsino::slice(long_, 0, 2)));
  Serial.println(long_);
}

void loop() {}
