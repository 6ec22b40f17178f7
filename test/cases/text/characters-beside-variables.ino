// characters-beside-variables: written by tsino from characters-beside-variables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct P;

struct Unknown : tsino::Union<tsino::Undefined, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct P : tsino::Object {
  String src;
  tsino::TextIndex srcIndex;
  int32_t pos = 0;
  void construct(String src);
  bool accept(const String& expected);
  String until(const String& end);
};

// @run
// A character beside a text variable: past the end it is undefined, which no text is, not even the empty one.
int32_t run(const String& s, const String& c) {
  tsino::TextIndex sIndex;
  int32_t i = 0;
  while (tsino::isElement(s, sIndex, i, c)) {
    i++;
    yield();
  }
  return i;
}

void P::construct(String src) {
  this->pos = 0;
  this->src = tsino::moved(src);
}

bool P::accept(const String& expected) {
  if (!tsino::isElement(this->src, this->srcIndex, this->pos, expected)) return false;
  this->pos++;
  return true;
}

String P::until(const String& end) {
  String out = F("");
  while (this->pos < tsino::length(this->src, this->srcIndex)
      && !tsino::isElement(this->src, this->srcIndex, this->pos, end)) {
    out += tsino::elementAt(this->src, this->srcIndex, this->pos++);
    yield();
  }
  return out;
}

bool last(const String& s, const String& c) {
  return tsino::isElement(s, tsino::length(s) - 1, c);
}
String quote = "b";

String next() {
  quote = F("a");
  return quote;
}

bool maybe(const String& s, const tsino::Optional<String>& c = {}) {
  return tsino::elementOrNone(s, 3) == c;
}

bool wide(const String& s, const tsino::Union<double, String>& c) {
  return tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(tsino::elementOrNone(s, 1))) == c;
}

bool any(const String& s, const Unknown& c) {
  return tsino::fromOptional<Unknown, tsino::Undefined>(tsino::elementOrNone(s, 1)) == c;
}
const char parts[][2] PROGMEM = {"x", ""};

void setup() {
  Serial.begin(115200);
  Serial.print(run(F("aaa"), F("a")));
  Serial.print(F(" "));
  Serial.print(run(F("aab"), F("a")));
  Serial.print(F(" "));
  Serial.print(run(F(""), F("")));
  Serial.print(F(" "));
  Serial.print(run(F("\303\251\303\251"), F("\303\251")));
  Serial.print(F(" "));
  Serial.print(run(F("aa"), F("aa")));
  Serial.print(F(" "));
  Serial.println(run(F("aa"), F("")));
  const tsino::Ref<P> p = tsino::make<P>(F("ab"));
  bool acceptResult = p->accept(F("a"));
  bool acceptResult2 = p->accept(F("a"));
  bool acceptResult3 = p->accept(F("b"));
  bool acceptResult4 = p->accept(F("b"));
  bool acceptResult5 = p->accept(F(""));
  String untilResult = p->until(F("x"));
  Serial.print(acceptResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(acceptResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(acceptResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(acceptResult4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(acceptResult5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(untilResult);
  String withoutFormatResult = tsino::withoutFormat(tsino::make<P>(F("key=v"))->until(F("=")));
  String untilResult2 = tsino::make<P>(F("key"))->until(F("="));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(untilResult2);
  Serial.print(last(F(""), F("")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(last(F("ab"), F("b")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(last(F(""), F("b")) ? F("true") : F("false"));
  const String text = F("aab");
  for (int32_t i = 0; i < 5; i++) {
    Serial.print(tsino::isElement(text, i, quote) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::isElement(text, i, quote) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!tsino::isElement(text, i, quote) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::isElement(text, i, quote) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(!tsino::isElement(text, i, quote) ? F("true") : F("false"));
  }
  int32_t at = 2;
  bool isElementResult = tsino::isElement(text, at++, next());
  bool value = next() == tsino::elementOrNone(text, at);
  bool isElementResult2 = tsino::isElement(text, --at, quote);
  Serial.print(isElementResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isElementResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(at);
  Serial.print(tsino::isElement(text, 7, F("ab")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isElement(text, 0, F("ab")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!tsino::isElement(text, 9, F("long")) ? F("true") : F("false"));
  Serial.print(maybe(F("abc"), {}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(maybe(F("abcd"), tsino::Optional<String>(F("d"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(maybe(F("abcd"), {}) ? F("true") : F("false"));
  Serial.print(wide(F("a"), tsino::Union<double, String>(String(F("")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      wide(F("ab"), tsino::Union<double, String>(String(F("b")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(wide(F("ab"), tsino::Union<double, String>(1.0)) ? F("true") : F("false"));
  Serial.print(any(F("a"), Unknown(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(any(F("ab"), Unknown(String(F("b")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(any(F("a"), Unknown(String(F("")))) ? F("true") : F("false"));
  Serial.print(tsino::isElement(F("x"), 0, tsino::tableText(parts, 0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isElement(F(""), 0, tsino::tableText(parts, 1)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isElement(F("x"), 1, tsino::tableText(parts, 1)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::tableGet(parts, 3) == tsino::elementOrNone(F("x"), 1) ? F("true") : F("false"));
  const String t = F("");
  Serial.print(tsino::isElement(t, 0, t) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isElement(t, 0, t) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::charAt(t, 0) == t ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isElement(t, 0, tsino::charAt(t, 0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::charAt(t, 0) == tsino::elementOrNone(t, 0) ? F("true") : F("false"));
  tsino::Array<String> words{F("ab"), F("ba")};
  Serial.print(
      words.filter([](const String& w) -> bool { return tsino::isElement(w, 0, quote); }).length());
  Serial.print(F(" "));
  Serial.print(
      words.every([](const String& w, int32_t i) -> bool { return tsino::isElement(w, i, quote); }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      words.some([](const String& w) -> bool { return tsino::isElement(w, 2, quote); }) ? F("true") : F("false"));
  const String s0 = tsino::textFromBytes("z\000", 2);
  Serial.print(tsino::unitAt(s0, 1) == 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(s0, 2) == 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isElement(s0, 1, quote) ? F("true") : F("false"));
}

void loop() {}
