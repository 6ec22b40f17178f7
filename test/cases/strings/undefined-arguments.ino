// undefined-arguments: written by tsino from undefined-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"

String cut(const String& text, tsino::Optional<double> from = {}, tsino::Optional<int32_t> to = {}) {
  return tsino::concat(
      tsino::slice(text, tsino::toIndex(from.valueOr(0.0)), to.valueOr(2147483647)),
      F("|"),
      tsino::substring(text, tsino::toIndex(from.valueOr(0.0)), to.valueOr(2147483647)));
}

String pad(const String& text, tsino::Optional<int32_t> width = {}, const tsino::Optional<String>& fill = {}, const tsino::Optional<String>& sep = {}) {
  return tsino::concat(
      tsino::padStart(text, width.valueOr(3), fill.has() ? fill.value() : String(F(" "))),
      tsino::Array<String>{F("x"), F("y")}.join(sep.has() ? sep.value() : String(F(","))),
      tsino::toText(tsino::parseInt(F("077"), width.valueOr(0))));
}
int32_t n = 0;

tsino::Optional<int32_t> first() {
  n++;
  return {};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Arguments of text functions that may be undefined, or are: what is left out, and what is evaluated all the same.
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), -1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("abc"), F(""), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b"), F(",")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("a,b,c"), F(","), tsino::toInt32(4294967296.0 + 1.0)));
  Serial.println();
  Serial.print(tsino::withoutFormat(cut(F("abcdef"))));
  Serial.print(F(" "));
  Serial.print(cut(F("abcdef"), 2.0));
  Serial.print(F(" "));
  Serial.print(cut(F("abcdef"), 1.0, 3));
  Serial.print(F(" "));
  Serial.print(cut(F("abcdef"), {}, 3));
  Serial.print(F(" "));
  Serial.print(cut(F("abcdef"), -2.0));
  Serial.print(F(" "));
  Serial.println(cut(F("abcdef"), 0.5, -1));
  Serial.print(tsino::withoutFormat(tsino::slice(F("abc"), 0, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::slice(F("abc")));
  Serial.print(F(" "));
  Serial.print(tsino::slice(F("abc"), tsino::toIndex((double)NAN), 2));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(F("abcabc"), F("b")));
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2, 1}.lastIndexOf(1, 0));
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2, 1}.lastIndexOf(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<uint8_t>{1, 2, 3}.slice(0, -1));
  Serial.print(F(" "));
  Serial.print(tsino::padStart(F("a"), 3));
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{1, 2}.join());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12")));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(1.5));
  Serial.print(tsino::withoutFormat(pad(F("a"))));
  Serial.print(F(" "));
  Serial.print(pad(F("b"), 8, tsino::Optional<String>(F("*")), tsino::Optional<String>(F("-"))));
  Serial.print(F(" "));
  Serial.println(pad(F("c"), 8, {}, tsino::Optional<String>(F(""))));
  int32_t value = first().valueOr(0);
  String withoutFormatResult = tsino::withoutFormat(tsino::slice(F("abc"), value, n));
  int32_t nBefore = n;
  int32_t value2 = ((void)n++, 0);
  String sliceResult = tsino::slice(F("abc"), value2, n + 1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(nBefore);
  Serial.print(F(" "));
  Serial.println(sliceResult);
}

void loop() {}
