// state-after-throw: written by tsino from state-after-throw.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Box;

struct Box : tsino::Object {
  int32_t n = 0;
  String text;
  void construct(int32_t n, String text) {
    this->n = n;
    this->text = tsino::moved(text);
  }
};

// @run
// What was done before the throw stays done: variables, fields, arrays, partly evaluated expressions.
tsino::Array<String> log_;

int32_t step(const __FlashStringHelper* name, bool fail = false) {
  log_.push(name);
  if (fail) {
    tsino::raise(tsino::make<tsino::Error>(name));
    return 0;
  }
  return log_.length();
}
int32_t total = 100;
tsino::Array<int32_t> list{1};
const tsino::Ref<Box> box = tsino::make<Box>(5, "a");

void attempt(const tsino::Function<void()>& action) {
  {
    action();
    if (tsino::thrown()) goto caught;
    Serial.print(F("done "));
    Serial.print(total);
    Serial.print(F(" "));
    Serial.print(list.join());
    Serial.print(F(" "));
    Serial.print(box->n);
    Serial.print(F(" "));
    Serial.print(box->text);
    Serial.print(F(" "));
    Serial.println(log_.join());
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(F("threw "));
    Serial.print(error->message);
    Serial.print(F(" "));
    Serial.print(total);
    Serial.print(F(" "));
    Serial.print(list.join());
    Serial.print(F(" "));
    Serial.print(box->n);
    Serial.print(F(" "));
    Serial.print(box->text);
    Serial.print(F(" "));
    Serial.println(log_.join());
  }
  log_.setLength(0);
}
int32_t depth = 0;

int32_t recurse(int32_t n) {
  depth++;
  int32_t result = 0;
  {
    if (n == 0) {
      tsino::raise(tsino::make<tsino::Error>(F("bottom")));
      goto finally;
    }
    int32_t recurseResult = recurse(n - 1);
    if (tsino::thrown()) goto finally;
    result = recurseResult + 1;
  }
  finally:;
  depth--;
  if (tsino::thrown()) return 0;
  return result;
}

void setup() {
  Serial.begin(115200);
  attempt(
      [] {
        int32_t stepResult = step(F("a"));
        if (tsino::thrown()) return;
        int32_t stepResult2 = step(F("b"), true);
        if (tsino::thrown()) return;
        total = stepResult + stepResult2;
      });
  attempt(
      [] {
        int32_t stepResult = step(F("a"));
        if (tsino::thrown()) return;
        total += stepResult;
        int32_t stepResult2 = step(F("b"), true);
        if (tsino::thrown()) return;
        total += stepResult2;
      });
  attempt(
      [] {
        int32_t stepResult = step(F("x"));
        if (tsino::thrown()) return;
        int32_t stepResult2 = step(F("y"), true);
        if (tsino::thrown()) return;
        list.push(stepResult, stepResult2);
      });
  attempt(
      [] {
        int32_t stepResult = step(F("x"));
        if (tsino::thrown()) return;
        list.push(stepResult);
        int32_t stepResult2 = step(F("i"));
        if (tsino::thrown()) return;
        int32_t stepResult3 = step(F("v"), true);
        if (tsino::thrown()) return;
        list.set(stepResult2, stepResult3);
      });
  attempt(
      [] {
        int32_t stepResult = step(F("n"), true);
        if (tsino::thrown()) return;
        box->n = stepResult;
      });
  attempt(
      [] {
        int32_t stepResult = step(F("p"));
        if (tsino::thrown()) return;
        int32_t stepResult2 = step(F("q"), true);
        if (tsino::thrown()) return;
        box->text += tsino::concat(String(stepResult), String(stepResult2));
      });
  attempt(
      [] {
        const int32_t n = box->n;
        int32_t stepResult = step(F("ok"));
        if (tsino::thrown()) return;
        box->n = n + stepResult;
        int32_t stepResult2 = step(F("test"));
        if (tsino::thrown()) return;
        bool holds = stepResult2 > 1;
        if (holds) {
          int32_t stepResult3 = step(F("and"), true);
          if (tsino::thrown()) return;
          holds = stepResult3 != 0;
        }
        if (holds) box->n = 0;
      });
  attempt(
      [] {
        int32_t stepResult = step(F("l"));
        if (tsino::thrown()) return;
        int32_t stepResult2 = stepResult;
        int32_t stepResult3 = step(F("r"));
        if (tsino::thrown()) return;
        int32_t stepResult4 = stepResult3;
        list.set(0, stepResult2);
        total = stepResult4;
        (void)0;
      });
  recurse(20);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(depth);
  }
}

void loop() {}
