// padding-and-repeat: written by tsino from padding-and-repeat.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"

struct Rows;

struct Rows : tsino::Object {
  String item0;
  double item1 = 0;
  String item2;
  void construct(String item0, double item1, String item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

String clock_(int32_t seconds) {
  return tsino::Array<int32_t>{seconds / 3600, seconds / 60 % 60, seconds % 60}.map<String>(
      [](int32_t part) -> String { return tsino::padStart(String(part), 2, F("0")); }).join(F(":"));
}

String box(const tsino::Array<String>& lines) {
  const double width = tsino::largest(
      lines.map<int32_t>([](const String& line) -> int32_t { return tsino::length(line); }));
  const String edge = tsino::concat(
      F("+"),
      tsino::repeat(F("-"), tsino::toIndex(width + 2.0)),
      F("+"));
  return tsino::Array<String>{
      edge,
      tsino::allOf(
          lines.map<String>(
              [&](const String& line) -> String {
                return tsino::concat(F("| "), tsino::padEnd(line, tsino::toIndex(width)), F(" |"));
              })),
      edge}.join(F("\n"));
}

String center(const String& text, int32_t width, const String& fill = " ") {
  return tsino::padEnd(
      tsino::padStart(text, (tsino::length(text) + width) >> 1, fill),
      width,
      fill);
}

void setup() {
  Serial.begin(115200);
  // @run
  // padStart, padEnd, repeat, trim in all forms and as tables.
  Serial.print(tsino::withoutFormat(tsino::padStart(F("5"), 3, F("0"))));
  Serial.print(F(" "));
  Serial.print(tsino::padEnd(F("5"), 3, F("0")));
  Serial.print(F(" "));
  Serial.print(tsino::padStart(F("abc"), 2));
  Serial.print(F(" "));
  Serial.print(tsino::padStart(F("x"), 5, F("ab")));
  Serial.print(F(" "));
  Serial.print(tsino::padEnd(F("x"), 6, F("abc")));
  Serial.print(F(" "));
  Serial.print(tsino::padStart(F("x"), 3, F("")));
  Serial.print(F("| "));
  Serial.println(tsino::padEnd(F(""), 2, F("-")));
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(tsino::padStart(F("ab"), 5)));
  Serial.print(F("] ["));
  Serial.print(tsino::padEnd(F("ab"), 5));
  Serial.print(F("] "));
  Serial.print(tsino::padStart(F("\303\244"), 3, F("\303\266")));
  Serial.print(F(" "));
  Serial.print(tsino::padStart(F("a"), 0));
  Serial.print(F(" "));
  Serial.println(tsino::padEnd(F("a"), -5));
  Serial.print(tsino::withoutFormat(tsino::repeat(F("ab"), 3)));
  Serial.print(F(" "));
  Serial.print(tsino::repeat(F("ab"), 0) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::repeat(F(""), 5) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::repeat(F("-"), 10));
  Serial.print(F(" "));
  Serial.println(tsino::repeat(F("x"), tsino::toIndex(1.9)));
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(tsino::trim(F("  a b "))));
  Serial.print(F("] ["));
  Serial.print(tsino::trimStart(F("  a ")));
  Serial.print(F("] ["));
  Serial.print(tsino::trimEnd(F("  a ")));
  Serial.print(F("] ["));
  Serial.print(tsino::trim(F("\t\n x\r\n")));
  Serial.print(F("] ["));
  Serial.print(tsino::trim(F("\302\240\357\273\277y\342\200\203")));
  Serial.print(F("] "));
  Serial.print(tsino::trim(F("")) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::trim(F("   ")) == F("") ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Rows>> rows{
      tsino::make<Rows>(F("nuts"), 5.0, F("steel")),
      tsino::make<Rows>(F("washers"), 1200.0, F("tin")),
      tsino::make<Rows>(F("\303\266"), 0.5, F(""))};
  for (const tsino::Ref<Rows>& row : rows) {
    const String& name = row->item0;
    const double count = row->item1;
    const String& material = row->item2;
    Serial.print(F("|"));
    Serial.print(tsino::padEnd(name, 8));
    Serial.print(F("|"));
    Serial.print(tsino::padStart(tsino::toText(count), 6));
    Serial.print(F("|"));
    Serial.print(tsino::padEnd(tsino::padStart(material, 3, F(".")), 6, F(".")));
    Serial.println(F("|"));
  }
  Serial.print(tsino::withoutFormat(clock_(0)));
  Serial.print(F(" "));
  Serial.print(clock_(3661));
  Serial.print(F(" "));
  Serial.println(clock_(86399));
  Serial.println(box(tsino::Array<String>{F("one"), F(""), F("three")}));
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(center(F("ab"), 7)));
  Serial.print(F("] "));
  Serial.print(center(F("abc"), 8, F("*")));
  Serial.print(F(" "));
  Serial.println(center(F("toolong"), 3));
}

void loop() {}
