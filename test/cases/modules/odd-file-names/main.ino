// odd-file-names: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/text.h"

// --- 2d-grid ---

const String value = "2d-grid";

// --- class ---

int32_t make(int32_t n) {
  return tsino::length(tsino::repeat(value, n));
}

// --- String ---

int32_t counter = 0;

int32_t count() {
  return ++counter;
}

// --- Arduino.h ---

const __FlashStringHelper* setup_() {
  return F("own setup");
}

const __FlashStringHelper* loop_() {
  return F("own loop");
}
// @run
// Files whose names are no identifiers: digits first, dashes, dots, keywords, blanks, names of the runtime.

void setup() {
  Serial.begin(115200);
  const __FlashStringHelper* const value_ = F("a.b.c");
  const __FlashStringHelper* const value2 = F("class");
  const __FlashStringHelper* const value3 = F("with blank");
  const __FlashStringHelper* const value4 = F("String");
  const __FlashStringHelper* const value5 = F("std");
  const __FlashStringHelper* const value6 = F("Arduino.h");
  const __FlashStringHelper* const value7 = F("SETUP");
  const __FlashStringHelper* const value8 = F("__init__");
  const __FlashStringHelper* const value9 = F("gr\303\266\303\237e");
  const String value10 = tsino::concat(F("sub folder over "), value);

  const String value11 = F("main");
  Serial.print(tsino::withoutFormat(value11));
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value_);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.print(value8);
  Serial.print(F(" "));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.println(value10);
  int32_t countResult = count();
  int32_t countResult2 = count();
  Serial.print(make(3));
  Serial.print(F(" "));
  Serial.print(countResult);
  Serial.print(F(" "));
  Serial.print(countResult2);
  Serial.print(F(" "));
  Serial.print(setup_());
  Serial.print(F(" "));
  Serial.println(loop_());
}

void loop() {}
