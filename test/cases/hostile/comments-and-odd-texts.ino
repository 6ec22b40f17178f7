// comments-and-odd-texts: written by tsino from comments-and-odd-texts.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Texts and comments that look like code, like the end of a comment, like trigraphs, formats or escapes.
  /* a block comment with // a line comment and " a quote */
  // a line comment with /* an opened block and a backslash at the end
  Serial.print(F("/* no comment */ // neither */ /*"));
  Serial.print(1);
  Serial.println(F("*/"));
  Serial.println(F("?\?= ?\?/ ?\?' ?\?( <: %> a?\?!b"));
  Serial.print(tsino::length(F("text with %d and %s in it")));
  Serial.print(F(" "));
  Serial.println(tsino::length(F("100%")));
  Serial.print(F("back\\slash quote\"s single's "));
  Serial.print(tsino::length(tsino::textFromBytes("nul\000end", 7)));
  Serial.print(F(" "));
  Serial.print(tsino::length(F("bell\007")));
  Serial.print(F(" "));
  Serial.println(tsino::length(F("\013\014\010")));
  Serial.println(F("R\"(raw)\" u8\"x\" L'x' #define X 1 #include <x> __FILE__ __LINE__"));
  Serial.println(F("ends with backslash\\ newline\\n stays continued tab\there"));
  Serial.println(F("template with \"quotes\" and `ticks` and ${no} and nested `text`"));
  Serial.print(tsino::length(F("\360\237\230\200")));
  Serial.print(F(" \303\244 \303\244 \303\244 "));
  Serial.println(String(F("\303\244")) == F("\303\244") ? F("true") : F("false"));
  Serial.println(F("<script> </ &amp; ${not} {{handlebars}} {{{triple}}} @field $1"));
  /* in between */
  // at the end
  Serial.println(F("abc"));
  /* odd */
  /* place */
  const String name = F("x");
  /** a doc comment
  * over lines with */
  const __FlashStringHelper* const other = F("y");
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.println(other);
  // TODO: ünïcödé in comments — “quotes”, emoji 😀, and 中文
  Serial.println(F("done"));  // trailing comment with "text" and */
  /**/
  Serial.println(F("empty comment"));  /***/
  Serial.print(F("very long text "));
  Serial.print(tsino::length(tsino::repeat(F("0123456789"), 30)));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::repeat(F("x"), 300)));
  Serial.println(
      F("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"));
}

void loop() {}
