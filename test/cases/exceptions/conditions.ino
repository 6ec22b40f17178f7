// conditions: written by tsino from conditions.ts
// Change the TypeScript, not this file.
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Throwing calls in parts that may not run: && || ?? and the choice.
String calls = "";

bool test(const String& name, bool result) {
  calls += name;
  if (name == F("x")) {
    tsino::raise(tsino::make<tsino::Error>(F("x was asked")));
    return false;
  }
  return result;
}

tsino::Optional<int32_t> maybe(int32_t n) {
  calls += F("m");
  if (n < 0) {
    tsino::raise(tsino::make<tsino::RangeError>(F("negative")));
    return {};
  }
  return n == 0 ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(n);
}

int32_t need(const __FlashStringHelper* text) {
  tsino::raise(tsino::makeError<tsino::Error>(F("no "), text));
  return 0;
}

void fail(const __FlashStringHelper* text) {
  tsino::raise(tsino::makeError<tsino::Error>(F("failed "), text));
}

String run(int32_t step) {
  if (step == 0) {
    bool holds = test(F("a"), true);
    if (tsino::thrown()) return {};
    if (holds) {
      holds = test(F("b"), false);
      if (tsino::thrown()) return {};
    }
    return String(holds ? F("true") : F("false"));
  }
  if (step == 1) {
    bool holds = test(F("a"), false);
    if (tsino::thrown()) return {};
    if (holds) {
      holds = test(F("x"), true);
      if (tsino::thrown()) return {};
    }
    return String(holds ? F("true") : F("false"));
  }
  if (step == 2) {
    bool holds = test(F("a"), true);
    if (tsino::thrown()) return {};
    if (!holds) {
      holds = test(F("x"), true);
      if (tsino::thrown()) return {};
    }
    return String(holds ? F("true") : F("false"));
  }
  if (step == 3) {
    bool holds = test(F("a"), false);
    if (tsino::thrown()) return {};
    if (!holds) {
      holds = test(F("x"), true);
      if (tsino::thrown()) return {};
    }
    return String(holds ? F("true") : F("false"));
  }
  if (step == 4) {
    tsino::Optional<int32_t> maybeResult = maybe(0);
    if (tsino::thrown()) return {};
    tsino::Optional<int32_t> value;
    if (!maybeResult.has()) {
      value = maybe(5);
      if (tsino::thrown()) return {};
    } else {
      value = maybeResult;
    }
    return tsino::optionalText(value);
  }
  if (step == 5) {
    tsino::Optional<int32_t> maybeResult = maybe(3);
    if (tsino::thrown()) return {};
    if (!maybeResult.has()) {
      need(F("nothing"));
      return {};
    }
    return String(maybeResult.value());
  }
  if (step == 6) {
    tsino::Optional<int32_t> maybeResult = maybe(0);
    if (tsino::thrown()) return {};
    if (!maybeResult.has()) {
      need(F("three"));
      return {};
    }
    return String(maybeResult.value());
  }
  if (step == 7) {
    tsino::Optional<int32_t> maybeResult = maybe(0);
    if (tsino::thrown()) return {};
    tsino::Optional<int32_t> value;
    if (!maybeResult.has()) {
      value = maybe(0);
      if (tsino::thrown()) return {};
    } else {
      value = maybeResult;
    }
    tsino::Optional<int32_t> value2;
    if (!value.has()) {
      value2 = maybe(-1);
      if (tsino::thrown()) return {};
    } else {
      value2 = value;
    }
    return tsino::optionalText(value2);
  }
  if (step == 8) {
    bool testResult = test(F("c"), true);
    if (tsino::thrown()) return {};
    tsino::Optional<int32_t> value;
    if (testResult) {
      value = maybe(7);
      if (tsino::thrown()) return {};
    } else {
      need(F("choice"));
      return {};
      value = tsino::Optional<int32_t>{};
    }
    return tsino::optionalText(value);
  }
  if (step == 9) {
    bool testResult = test(F("c"), false);
    if (tsino::thrown()) return {};
    tsino::Optional<int32_t> value;
    if (testResult) {
      value = maybe(7);
      if (tsino::thrown()) return {};
    } else {
      need(F("choice"));
      return {};
      value = tsino::Optional<int32_t>{};
    }
    return tsino::optionalText(value);
  }
  bool holds = step == 10;
  if (holds) {
    holds = test(F("d"), true);
    if (tsino::thrown()) return {};
  }
  bool holds2 = holds;
  if (holds2) {
    bool testResult = test(F("e"), false);
    if (tsino::thrown()) return {};
    holds2 = !testResult;
  }
  bool holds3 = holds2;
  if (holds3) {
    holds3 = test(F("f"), true);
    if (tsino::thrown()) return {};
  }
  if (holds3) return F("all");
  bool holds4 = step == 11;
  if (!holds4) {
    holds4 = test(F("x"), false);
    if (tsino::thrown()) return {};
  }
  if (holds4) return F("first");
  if (step > 11) {
    fail(F("here"));
    return {};
  }
  const int32_t chosen = step;
  return String(chosen);
}

String pick(int32_t flag) {
  String value;
  if (flag == 0) {
    value = F("zero");
  } else {
    if (flag == 1) {
      fail(F("one"));
      return {};
    }
    String value2;
    if (flag == 2) {
      tsino::Optional<int32_t> maybeResult = maybe(2);
      if (tsino::thrown()) return {};
      value2 = tsino::optionalText(maybeResult);
    } else {
      value2 = F("many");
    }
    value = tsino::moved(value2);
  }
  const String text = tsino::moved(value);
  return tsino::concat(text, calls);
}
int32_t count = 0;

int32_t bump() {
  count++;
  if (count > 3) {
    tsino::raise(tsino::make<tsino::Error>(F("too often")));
    return 0;
  }
  return count;
}

void setup() {
  Serial.begin(115200);
  for (int32_t step = 0; step <= 12; step++) {
    {
      const String text = run(step);
      if (tsino::thrown()) goto caught;
      Serial.print(step);
      Serial.print(F(" "));
      Serial.print(text);
      Serial.print(F(" "));
      Serial.println(calls);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(step);
      Serial.print(F(" "));
      Serial.print(error->message);
      Serial.print(F(" "));
      Serial.println(calls);
    }
    calls = F("");
  }
  for (int32_t flag = 0; flag < 4; flag++) {
    {
      String pickResult = pick(flag);
      if (tsino::thrown()) goto caught2;
      Serial.println(pickResult);
    }
    caught2:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->message);
    }
  }
  int32_t total = 0;
  {
    for (;;) {
      int32_t bumpResult = bump();
      if (tsino::thrown()) goto caught3;
      bool holds = bumpResult > 1;
      if (holds) {
        int32_t bumpResult2 = bump();
        if (tsino::thrown()) goto caught3;
        holds = bumpResult2 > 2;
      }
      int32_t value;
      if (holds) {
        value = 10;
      } else {
        value = bump();
        if (tsino::thrown()) goto caught3;
      }
      total += value;
      yield();
    }
  }
  caught3:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.print(count);
    Serial.print(F(" "));
    Serial.println(total);
  }
  tsino::Optional<int32_t> held;
  if (!held.has()) {
    held = maybe(4);
    if (tsino::thrown()) tsino::uncaught();
  } else {
    (void)held;
  }
  {
    held = {};
    if (!held.has()) {
      tsino::Optional<int32_t> maybeResult = maybe(-4);
      if (tsino::thrown()) goto caught4;
      held = maybeResult;
    } else {
      (void)held;
    }
  }
  caught4:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.println(tsino::optionalText(held));
  }
  const bool testResult = test(F("g"), true);
  if (tsino::thrown()) tsino::uncaught();
  if (testResult) {
    tsino::Function<int32_t()>::of<decltype(bump), bump>();
  } else {
    (void)0;
  }
  if (calls == F("mmg")) {
    Serial.println(F("effects"));
  } else {
    Serial.println(calls);
  }
}

void loop() {}
