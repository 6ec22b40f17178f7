// argument-order: written by tsino from argument-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

// @run
// What stands before a call that throws has happened, what stands behind it has not.
String log_ = "";

int32_t note(const __FlashStringHelper* name) {
  log_ += name;
  return tsino::length(log_);
}

int32_t fail(const __FlashStringHelper* name) {
  log_ += name;
  if (tsino::length(log_) > 0) {
    tsino::raise(tsino::makeError<tsino::Error>(F("fail "), name));
    return 0;
  }
  return 0;
}

int32_t sum(int32_t a, int32_t b, int32_t c) {
  log_ += F("!");
  return a * 100 + b * 10 + c;
}

void show(const String& what) {
  Serial.print(what);
  Serial.print(F(": "));
  Serial.println(log_);
  log_ = F("");
}

// A variable that the call changes is read before.
int32_t level = 1;

int32_t raise_(int32_t by) {
  level += by;
  if (level > 8) {
    tsino::raise(tsino::makeError<tsino::RangeError>(F("level "), level));
    return 0;
  }
  return level;
}

void setup() {
  Serial.begin(115200);

  {
    int32_t noteResult = note(F("a"));
    int32_t failResult = fail(F("b"));
    if (tsino::thrown()) goto caught;
    Serial.println(sum(noteResult, failResult, note(F("c"))));
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    show(error->message);
  }
  {
    int32_t noteResult = note(F("x"));
    int32_t failResult = fail(F("y"));
    if (tsino::thrown()) goto caught2;
    Serial.println(noteResult + failResult * note(F("z")));
  }
  caught2:;
  if (tsino::thrown()) {
    tsino::caught();
    show(F("sum"));
  }
  int32_t noteResult = note(F("a"));
  int32_t noteResult2 = note(F("b"));
  Serial.println(sum(noteResult, noteResult2, note(F("c"))));
  show(F("fine"));
  const int32_t levelBefore = level;
  const int32_t raiseResult = raise_(2);
  if (tsino::thrown()) tsino::uncaught();
  const int32_t levelBefore2 = level;
  const int32_t value = level * 10;
  const int32_t raiseResult2 = raise_(1);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(levelBefore + raiseResult);
  Serial.print(F(" "));
  Serial.print(levelBefore2);
  Serial.print(F(" "));
  Serial.println(value + raiseResult2 + level);
  {
    int32_t levelBefore3 = level;
    int32_t raiseResult3 = raise_(1);
    if (tsino::thrown()) goto caught3;
    int32_t value2 = levelBefore3 + raiseResult3 + level;
    int32_t raiseResult4 = raise_(10);
    if (tsino::thrown()) goto caught3;
    const int32_t before = value2 + raiseResult4 + level;
    Serial.print(F("not here "));
    Serial.println(before);
  }
  caught3:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(level);
  }

  // An array literal, an element and a template with a throwing part.
  tsino::Array<int32_t> values{1, 2, 3};
  level = 1;
  {
    int32_t raiseResult3 = raise_(1);
    if (tsino::thrown()) goto caught4;
    int32_t raiseResult4 = raise_(2);
    if (tsino::thrown()) goto caught4;
    int32_t raiseResult5 = raise_(9);
    if (tsino::thrown()) goto caught4;
    values.push(raiseResult3, raiseResult4, raiseResult5);
  }
  caught4:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.print(values.length());
    Serial.print(F(" "));
    Serial.println(level);
  }
  level = 2;
  int32_t index = 0;
  {
    int32_t value2 = index++;
    int32_t raiseResult3 = raise_(3);
    if (tsino::thrown()) goto caught5;
    int32_t raiseResult4 = raise_(4);
    if (tsino::thrown()) goto caught5;
    values.set(value2, raiseResult3 + raiseResult4);
  }
  caught5:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.print(tsino::withoutFormat(values.join()));
    Serial.print(F(" "));
    Serial.print(index);
    Serial.print(F(" "));
    Serial.println(level);
  }
  level = 0;
  {
    int32_t levelBefore3 = level;
    int32_t raiseResult3 = raise_(5);
    if (tsino::thrown()) goto caught6;
    int32_t levelBefore4 = level;
    int32_t raiseResult4 = raise_(5);
    if (tsino::thrown()) goto caught6;
    Serial.print(levelBefore3);
    Serial.print(F(" "));
    Serial.print(raiseResult3);
    Serial.print(F(" "));
    Serial.print(levelBefore4);
    Serial.print(F(" "));
    Serial.print(raiseResult4);
    Serial.print(F(" "));
    Serial.println(level);
  }
  caught6:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->toString()));
    Serial.print(F(" "));
    Serial.println(level);
  }
  const int32_t noteResult3 = note(F("p"));
  const int32_t noteResult4 = note(F("q"));
  int32_t value2;
  if (level > 100) {
    value2 = fail(F("r"));
    if (tsino::thrown()) tsino::uncaught();
  } else {
    value2 = note(F("s"));
  }
  tsino::Array<int32_t> list{noteResult3, noteResult4, value2};
  show(list.join());
}

void loop() {}
