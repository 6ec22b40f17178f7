// comparison: written by tsino from comparison.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

// @run
// Order by code units, prefixes before longer texts, equality by content and not by identity.
const __FlashStringHelper* order(const String& a, const String& b) {
  if (a == b) return F("same");
  return tsino::compare(a, b) < 0 ? F("before") : F("after");
}

bool equalsIgnoringCase(const String& a, const String& b) {
  return tsino::length(a) == tsino::length(b) && tsino::toLowerCase(a) == tsino::toLowerCase(b);
}

const char pairs[][5] PROGMEM = {
    "a", "b", "b", "a", "a", "a", "", "a", "Z", "a", "10", "9", "led", "led1", "led ", "led",
    "~", "z"};

void setup() {
  Serial.begin(115200);
  for (int32_t i = 0; i < 18; i += 2) {
    Serial.print(F("'"));
    Serial.print(tsino::tableText(pairs, i));
    Serial.print(F("' "));
    Serial.print(order(tsino::tableText(pairs, i), tsino::tableText(pairs, i + 1)));
    Serial.print(F(" '"));
    Serial.print(tsino::tableText(pairs, i + 1));
    Serial.println(F("'"));
  }

  const String built = String(F("on"));
  String grown = F("");
  grown += F("o");
  grown += F("n");
  Serial.print(built == F("on") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(grown == built ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(grown != F("off") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::repeat(F("on"), 1) == grown ? F("true") : F("false"));
  Serial.print(equalsIgnoringCase(F("RELAY"), F("relay")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(equalsIgnoringCase(F("relay"), F("relays")) ? F("true") : F("false"));

  String smallest = tsino::tableText(pairs, 0);
  String largest = tsino::tableText(pairs, 0);
  for (const String text : tsino::eachText(pairs)) {
    if (tsino::compare(text, smallest) < 0) smallest = text;
    if (tsino::compare(text, largest) > 0) largest = text;
  }
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(smallest));
  Serial.print(F("] ["));
  Serial.print(tsino::withoutFormat(largest));
  Serial.print(F("] "));
  Serial.print(tsino::compare(F("a"), F("a")) <= 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::compare(F("a"), F("b")) >= 0 ? F("true") : F("false"));
  const String empty = F("");
  tsino::Array<String> list{F(""), F("0"), F(" "), F("false")};
  for (const String& text : list) {
    Serial.print(F("["));
    Serial.print(tsino::withoutFormat(text));
    Serial.print(F("] "));
    Serial.print(tsino::truthy(text) ? F("yes") : F("no"));
    Serial.print(F(" "));
    Serial.print(!tsino::truthy(text) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(!(!tsino::truthy(text)) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(text == empty ? F("true") : F("false"));
  }
}

void loop() {}
