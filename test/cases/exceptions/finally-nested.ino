// finally-nested: written by tsino from finally-nested.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// Jumps through several finalizers, finalizers that jump, throw or return themselves.
String trace = "";

String nested(int32_t step) {
  trace = F("");
  for (int32_t i = 0; i < 3; i++) {
    String result;
    bool continuing = false;
    bool breaking = false;
    bool returning = false;
    {
      for (int32_t k = 0; k < 3; k++) {
        String result2;
        bool continuing2 = false;
        bool breaking2 = false;
        bool continuing3 = false;
        bool breaking3 = false;
        bool returning2 = false;
        bool breaking4 = false;
        {
          String result3;
          bool continuing4 = false;
          bool breaking5 = false;
          bool continuing5 = false;
          bool breaking6 = false;
          bool returning3 = false;
          bool breaking7 = false;
          {
            trace += tsino::concat(String(i), String(k), F(" "));
            if (step == 0 && k == 1) {
              continuing4 = true;
              goto finally;
            }
            if (step == 1 && k == 1) {
              breaking5 = true;
              goto finally;
            }
            if (step == 2 && k == 1) {
              continuing5 = true;
              goto finally;
            }
            if (step == 3 && i == 1) {
              breaking6 = true;
              goto finally;
            }
            if (step == 4 && k == 1) {
              result3 = F("left");
              returning3 = true;
              goto finally;
            }
            if (step == 5 && i == 1) {
              tsino::raise(tsino::make<tsino::Error>(F("thrown")));
              goto finally;
            }
            if (step == 6 && k == 2) {
              breaking7 = true;
              goto finally;
            }
          }
          finally:;
          trace += F("a ");
          if (tsino::thrown()) goto finally2;
          if (continuing4) {
            continuing2 = true;
            goto finally2;
          }
          if (breaking5) {
            breaking2 = true;
            goto finally2;
          }
          if (continuing5) {
            continuing3 = true;
            goto finally2;
          }
          if (breaking6) {
            breaking3 = true;
            goto finally2;
          }
          if (returning3) {
            result2 = result3;
            returning2 = true;
            goto finally2;
          }
          if (breaking7) {
            breaking4 = true;
            goto finally2;
          }
        }
        finally2:;
        trace += F("b ");
        if (tsino::thrown()) goto finally3;
        if (continuing2) continue;
        if (breaking2) break;
        if (continuing3) {
          continuing = true;
          goto finally3;
        }
        if (breaking3) {
          breaking = true;
          goto finally3;
        }
        if (returning2) {
          result = result2;
          returning = true;
          goto finally3;
        }
        if (breaking4) break;
      }
    }
    finally3:;
    trace += F("c ");
    if (tsino::thrown()) return {};
    if (continuing) continue;
    if (breaking) break;
    if (returning) return result;
  }
  return F("end");
}

int32_t override(int32_t step) {
  for (int32_t i = 0; i < 5; i++) {
    int32_t result = 0;
    bool returning = false;
    {
      if (step == 0) {
        tsino::raise(tsino::make<tsino::Error>(F("lost")));
        goto finally;
      }
      if (step == 1) {
        result = 100;
        returning = true;
        goto finally;
      }
      if (i == 2) {
        result = 200;
        returning = true;
        goto finally;
      }
    }
    finally:;
    {
      tsino::Optional<tsino::Ref<tsino::Error>> held = tsino::setAside();
      if (step < 2) break;
      if (step == 2) continue;
      if (step == 3) return 300 + i;
      tsino::resume(held);
    }
    if (tsino::thrown()) return 0;
    if (returning) return result;
  }
  return -1;
}

int32_t replace() {
  tsino::raise(tsino::make<tsino::Error>(F("first")));
  {
    tsino::Optional<tsino::Ref<tsino::Error>> held = tsino::setAside();
    tsino::raise(tsino::make<tsino::RangeError>(F("second")));
  }
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return error->isA(tsino::RangeError::classId) ? tsino::length(
        tsino::downcast<tsino::RangeError>(error)->message) : 0;
  }
}

int32_t helper() {
  tsino::raise(tsino::make<tsino::Error>(F("inside")));
  {
    tsino::caught();
    return 5;
  }
}

String keeps() {
  tsino::raise(tsino::make<tsino::Error>(F("outside")));
  {
    tsino::Optional<tsino::Ref<tsino::Error>> held = tsino::setAside();
    trace = tsino::concat(F("helped "), String(helper()));
    tsino::resume(held);
  }
  return {};
}

tsino::Shared<tsino::Array<uint8_t>> saved() {
  tsino::Shared<tsino::Array<uint8_t>> list = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2});
  int32_t n = 3;
  tsino::Shared<tsino::Array<uint8_t>> result;
  list->push((uint8_t)n);
  result = list;
  list->push(4);
  list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  n = 9;
  list->push((uint8_t)n);
  return result;
}

String text() {
  const __FlashStringHelper* value = F("before");
  String result;
  result = value;
  value = F("after");
  trace = value;
  return result;
}

void quiet(int32_t n) {
  bool returning = false;
  {
    if (n > 1) {
      returning = true;
      goto finally;
    }
    trace = F("not yet");
  }
  finally:;
  trace += F(" done");
  if (returning) return;
  trace += F(" end");
}

void setup() {
  Serial.begin(115200);
  for (int32_t step = 0; step < 7; step++) {
    {
      String nestedResult = nested(step);
      if (tsino::thrown()) goto caught;
      Serial.print(step);
      Serial.print(F(" "));
      Serial.print(nestedResult);
      Serial.print(F(" "));
      Serial.println(trace);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(step);
      Serial.print(F(" "));
      Serial.print(error->message);
      Serial.print(F(" "));
      Serial.println(trace);
    }
  }
  const int32_t overrideResult = override(0);
  if (tsino::thrown()) tsino::uncaught();
  const int32_t overrideResult2 = override(1);
  if (tsino::thrown()) tsino::uncaught();
  const int32_t overrideResult3 = override(2);
  if (tsino::thrown()) tsino::uncaught();
  const int32_t overrideResult4 = override(3);
  if (tsino::thrown()) tsino::uncaught();
  const int32_t overrideResult5 = override(4);
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(overrideResult);
  Serial.print(F(" "));
  Serial.print(overrideResult2);
  Serial.print(F(" "));
  Serial.print(overrideResult3);
  Serial.print(F(" "));
  Serial.print(overrideResult4);
  Serial.print(F(" "));
  Serial.println(overrideResult5);
  Serial.println(replace());
  keeps();
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(trace);
  }
  Serial.println(saved()->join());
  String withoutFormatResult = tsino::withoutFormat(text());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(trace);
  quiet(0);
  Serial.println(trace);
  quiet(2);
  Serial.println(trace);
}

void loop() {}
