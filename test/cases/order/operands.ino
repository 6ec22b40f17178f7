// operands: written by tsino from operands.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

// @run
// Operands run left to right: a variable that is read first keeps its old value although a later call changes it.
int32_t x = 1;
String log_ = "";

int32_t bump() {
  x += 10;
  return x;
}

String say(const __FlashStringHelper* text) {
  log_ += text;
  return text;
}

int32_t reset() {
  const int32_t old = x;
  x = 0;
  return old;
}

void setup() {
  Serial.begin(115200);

  int32_t xBefore = x;
  int32_t value = xBefore + bump();
  int32_t bumpResult = bump();
  int32_t value2 = bumpResult + x;
  int32_t xBefore2 = x;
  int32_t value3 = xBefore2 - bump();
  int32_t value4 = value3 - x;
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(value4);
  int32_t value5 = x * 2;
  int32_t value6 = value5 + bump();
  int32_t bumpResult2 = bump();
  int32_t value7 = bumpResult2 * x;
  int32_t value8 = x + 1;
  int32_t value9 = value8 * (bump() + 1);
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.println(value9);
  int32_t xBefore3 = x;
  bool value10 = xBefore3 < bump();
  int32_t bumpResult3 = bump();
  bool value11 = bumpResult3 < x;
  int32_t xBefore4 = x;
  bool value12 = xBefore4 == bump();
  int32_t bumpResult4 = bump();
  bool value13 = bumpResult4 == x;
  Serial.print(value10 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value11 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value12 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value13 ? F("true") : F("false"));
  int32_t xBefore5 = x;
  int32_t value14 = xBefore5 - reset();
  int32_t xBefore6 = x;
  int32_t value15 = x = 4;
  int32_t value16 = value15 * (x + 1);
  int32_t xBefore7 = x;
  int32_t value17 = xBefore7 + (x = 2);
  int32_t value18 = value17 + x;
  Serial.print(value14);
  Serial.print(F(" "));
  Serial.print(xBefore6);
  Serial.print(F(" "));
  Serial.print(value16);
  Serial.print(F(" "));
  Serial.print(value18);
  Serial.print(F(" "));
  Serial.println(x);
  String sayResult = say(F("a"));
  String sayResult2 = say(F("b"));
  String withoutFormatResult = tsino::withoutFormat(tsino::concat(sayResult, sayResult2, log_));
  String logBefore = log_;
  String sayResult3 = say(F("c"));
  String sayResult4 = say(F("d"));
  bool value19 = sayResult4 == tsino::slice(log_, -1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(logBefore);
  Serial.print(sayResult3);
  Serial.print(F(" "));
  Serial.println(value19 ? F("true") : F("false"));
  int32_t value20 = x;
  int32_t value21 = bump();
  int32_t value22 = x;
  int32_t value23 = x;
  int32_t value24 = bump();
  Serial.print(value20);
  Serial.print(value21);
  Serial.print(value22);
  Serial.print(F(" "));
  Serial.print(value23);
  Serial.print(F(","));
  Serial.print(value24);
  Serial.print(F(","));
  Serial.println(x);
  int32_t value25 = bump() & 15;
  int32_t value26 = (int32_t)(value25 | ((uint32_t)x << 1));
  double value27 = tsino::pow(x, 0.0);
  double value28 = value27 + bump();
  int32_t value29 = -x;
  int32_t value30 = value29 + reset();
  Serial.print(value26);
  Serial.print(F(" "));
  tsino::inspect(Serial, value28);
  Serial.print(F(" "));
  Serial.println(value30);
  int32_t xBefore8 = x++;
  int32_t value31 = xBefore8 + x++ * 2;
  const int32_t old = value31 + x;
  int32_t xBefore9 = x;
  int32_t xBefore10 = x--;
  int32_t value32 = xBefore10 - --x;
  Serial.print(old);
  Serial.print(F(" "));
  Serial.print(xBefore9);
  Serial.print(F(" "));
  Serial.print(value32);
  Serial.print(F(" "));
  Serial.println(x);
  String t = F("s");
  String tBefore = t;
  String value33 = t += F("u");
  const String joined = tsino::concat(tBefore, value33, t = tsino::concat(t, F("v")));
  Serial.print(tsino::withoutFormat(joined));
  Serial.print(F(" "));
  Serial.println(t);
  int32_t value34 = x > 0 ? bump() : reset();
  bool value35 = x > 0 && bump() > 0;
  Serial.print(value34);
  Serial.print(F(" "));
  Serial.print(value35 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(log_);
}

void loop() {}
