// arguments: written by tsino from arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Arguments run left to right, each with a side effect that the later ones can see; C++ leaves this open.
int32_t counter = 0;
String trace = "";

int32_t next() {
  return ++counter;
}

double note(const __FlashStringHelper* name, double value) {
  trace += name;
  return value;
}

String show(double a, double b, double c) {
  return tsino::concat(tsino::toText(a), F(" "), tsino::toText(b), F(" "), tsino::toText(c));
}

double digits(double a, double b) {
  return a * 10.0 + b;
}

void setup() {
  Serial.begin(115200);

  double nextResult = next();
  double nextResult2 = next();
  Serial.println(show(nextResult, nextResult2, next()));
  double counterBefore = counter;
  double nextResult3 = next();
  String withoutFormatResult = tsino::withoutFormat(show(counterBefore, nextResult3, counter));
  double nextResult4 = next();
  double counterBefore2 = counter;
  String showResult = show(nextResult4, counterBefore2, next());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(showResult);
  double noteResult = note(F("a"), 1.0);
  double digitsResult = digits(noteResult, note(F("b"), 2.0));
  double noteResult2 = note(F("d"), 3.0);
  double noteResult3 = note(F("c"), digits(noteResult2, note(F("e"), 4.0)));
  double digitsResult2 = digits(noteResult3, note(F("f"), 5.0));
  tsino::inspect(Serial, digitsResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, digitsResult2);
  Serial.print(F(" "));
  Serial.println(trace);

  int32_t i = 1;
  double iBefore = i;
  double iBefore2 = i++;
  String withoutFormatResult2 = tsino::withoutFormat(show(iBefore, iBefore2, i));
  double iBefore3 = i++;
  double iBefore4 = i;
  String showResult2 = show(iBefore3, iBefore4, ++i);
  double iBefore5 = i--;
  double iBefore6 = --i;
  String showResult3 = show(iBefore5, iBefore6, i);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(showResult2);
  Serial.print(F(" "));
  Serial.println(showResult3);
  double n = 5.0;
  double value = n += 2.0;
  double nBefore = n;
  String withoutFormatResult3 = tsino::withoutFormat(show(value, nBefore, n *= 2.0));
  double nBefore2 = n;
  double value2 = n = 1.0;
  String showResult4 = show(nBefore2, value2, n);
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(showResult4);
  tsino::Array<uint8_t> list{1};
  double lengthResult = list.length();
  double pushResult = list.push(7);
  String withoutFormatResult4 = tsino::withoutFormat(show(lengthResult, pushResult, list.length()));
  double element = list[0];
  double value3 = list.set(0, 9);
  String showResult5 = show(element, value3, list[0]);
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.println(showResult5);
  double maxResult = tsino::maximum((double)next(), note(F("x"), 3.0));
  double minResult = tsino::minimum(note(F("y"), 2.0), (double)next());
  tsino::inspect(Serial, maxResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, minResult);
  Serial.print(F(" "));
  Serial.print(trace);
  Serial.print(F(" "));
  Serial.println(counter);
  int32_t nextResult5 = next();
  int32_t nextResult6 = next();
  int32_t value4 = next();
  int32_t value5 = next();
  int32_t value6 = next();
  int32_t value7 = next();
  Serial.print(nextResult5);
  Serial.print(F(" then "));
  Serial.print(nextResult6);
  Serial.print(F(" and "));
  Serial.print(value4);
  Serial.print(F(" and "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.println(value7);
}

void loop() {}
