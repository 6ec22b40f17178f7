// same-names: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// --- a ---

int32_t count_a = 0;
const char names_[][3] PROGMEM = {"a", "aa"};

void reset_a() {
  count_a = 10;
}

int32_t next_a() {
  if (count_a == 2) reset_a();
  return ++count_a;
}

String value_() {
  return tsino::concat(tsino::tableText(names_, count_a % 2), String(count_a));
}

// --- b ---

double count_ = 0.5;
const char names[][4] PROGMEM = {"b", "bb", "bbb"};

void reset_() {
  count_ = -0.5;
}

double next_() {
  count_ += 1.0;
  if (count_ > 2.0) reset_();
  return count_;
}

String value() {
  return tsino::concat(
      tsino::tableText(names, tsino::exactInt(floor(count_) + 1.0)),
      tsino::toText(count_));
}

// --- main ---

// @run
// Two modules and main each have their own `count`, `next`, `reset` and `names`: none may clash in one sketch.

int32_t count = 1000;

int32_t next() {
  return ++count;
}

void reset() {
  count = 0;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> names2{F("main")};

  int32_t nextResult = next_a();
  double nextResult2 = next_();
  Serial.print(next());
  Serial.print(F(" "));
  Serial.print(nextResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, nextResult2);
  Serial.println();
  int32_t nextResult3 = next_a();
  double nextResult4 = next_();
  Serial.print(next());
  Serial.print(F(" "));
  Serial.print(nextResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, nextResult4);
  Serial.print(F(" "));
  Serial.print(value_());
  Serial.print(F(" "));
  Serial.println(value());
  reset();
  int32_t nextResult5 = next();
  int32_t nextResult6 = next_a();
  double nextResult7 = next_();
  Serial.print(nextResult5);
  Serial.print(F(" "));
  Serial.print(nextResult6);
  Serial.print(F(" "));
  tsino::inspect(Serial, nextResult7);
  Serial.print(F(" "));
  Serial.print(names2.join());
  Serial.print(F(" "));
  Serial.println(count);
}

void loop() {}
