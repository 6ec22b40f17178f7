// finally-with-jumps: written by tsino from finally-with-jumps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

// @run
// return, break and continue that pass through finally, and finally blocks that override them.
String early(int32_t n) {
  String log = F("");
  String result;
  bool returning = false;
  {
    log += F("t");
    if (n == 0) {
      result = tsino::concat(log, F(" returned"));
      returning = true;
      goto finally;
    }
    log += F("u");
  }
  finally:;
  log += F("f");
  Serial.print(F("finally sees "));
  Serial.println(log);
  if (returning) return result;
  return log;
}

int32_t value() {
  int32_t n = 1;
  int32_t result = 0;
  result = n;
  n = 50;
  return result;
}

const __FlashStringHelper* overridden() {
  tsino::raise(tsino::make<tsino::Error>(F("lost")));
  {
    tsino::Optional<tsino::Ref<tsino::Error>> held = tsino::setAside();
    return F("from finally");
  }
}

String deeper() {
  String result;
  {
    String result2;
    result2 = F("inner");
    Serial.println(F("one"));
    result = tsino::moved(result2);
  }
  Serial.println(F("two"));
  return result;
}

int32_t swallow() {
  for (;;) {
    tsino::raise(tsino::make<tsino::Error>(F("x")));
    {
      tsino::Optional<tsino::Ref<tsino::Error>> held = tsino::setAside();
      break;
    }
    yield();
  }
  return 7;
}
tsino::Array<String> effects;

const __FlashStringHelper* note(const __FlashStringHelper* text) {
  return (void)effects.push(text), text;
}

String order() {
  String result;
  result = note(F("value"));
  note(F("finally"));
  return result;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(early(0));
  String earlyResult = early(1);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(earlyResult);
  const String overriddenResult = overridden();
  if (tsino::thrown()) tsino::uncaught();
  String deeperResult = deeper();
  Serial.print(value());
  Serial.print(F(" "));
  Serial.print(overriddenResult);
  Serial.print(F(" "));
  Serial.println(deeperResult);

  String trace = F("");
  for (int32_t i = 0; i < 5; i++) {
    bool continuing = false;
    bool breaking = false;
    {
      if (i == 1) {
        continuing = true;
        goto finally;
      }
      if (i == 3) {
        breaking = true;
        goto finally;
      }
      trace += i;
    }
    finally:;
    trace += tsino::concat(F("f"), String(i));
    if (continuing) continue;
    if (breaking) break;
  }
  Serial.println(trace);
  tsino::Array<uint8_t> list{1, 2, 3};
  for (const int32_t a : list) {
    {
      tsino::Array<uint8_t> list2{1, 2, 3};
      for (const int32_t b : list2) {
        bool continuing = false;
        bool breaking = false;
        {
          if (b == 2) {
            continuing = true;
            goto finally2;
          }
          if (a == 3) {
            breaking = true;
            goto finally2;
          }
          trace = tsino::concat(String(a), String(b));
        }
        finally2:;
        Serial.print(F("leaving "));
        Serial.print(a);
        Serial.print(F(" "));
        Serial.print(b);
        Serial.print(F(" "));
        Serial.println(trace);
        if (continuing) goto next_loop1;
        if (breaking) goto end_loop1;
      }
    }
    next_loop1:;
  }
  end_loop1:;
  const int32_t swallowResult = swallow();
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(swallowResult);
  String withoutFormatResult2 = tsino::withoutFormat(order());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(effects.join());
}

void loop() {}
