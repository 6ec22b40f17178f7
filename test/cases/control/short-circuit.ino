// short-circuit: written by tsino from short-circuit.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional.h"
#include "src/tsino/truth.h"

// @run
// && || ?? and their assignments evaluate the right side only when they must, and yield values, not booleans.
String trace = "";

bool note(const __FlashStringHelper* name, bool result) {
  trace += name;
  return result;
}

String flush() {
  const String text = trace;
  trace = F("");
  return text;
}

tsino::Optional<int32_t> limit;

int32_t setDefault(int32_t value) {
  trace += F("d");
  return value;
}

int32_t ensure() {
  if (!limit.has()) limit = setDefault(50);
  return limit.value();
}

void setup() {
  Serial.begin(115200);

  bool value = note(F("a"), true) && note(F("b"), false);
  String flushResult = flush();
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flushResult);
  bool value2 = note(F("a"), false) && note(F("b"), true);
  String flushResult2 = flush();
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flushResult2);
  bool value3 = note(F("a"), true) || note(F("b"), true);
  String flushResult3 = flush();
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flushResult3);
  bool value4 = note(F("a"), false) || note(F("b"), false) || note(F("c"), true);
  String flushResult4 = flush();
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flushResult4);
  bool value5 = (note(F("a"), true) || note(F("b"), true)) && !note(F("c"), false);
  String flushResult5 = flush();
  Serial.print(value5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flushResult5);
  if (note(F("x"), false) && note(F("y"), true) && note(F("z"), true)) {
    Serial.println(F("no"));
  } else {
    String flushResult6 = flush();
    Serial.print(F("else "));
    Serial.println(flushResult6);
  }

  bool ready = false;
  if (!ready) ready = note(F("1"), true);
  if (!ready) ready = note(F("2"), false);
  if (ready) ready = note(F("3"), true);
  String flushResult6 = flush();
  Serial.print(ready ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(flushResult6);
  int32_t ensureResult = ensure();
  int32_t ensureResult2 = ensure();
  String flushResult7 = flush();
  Serial.print(ensureResult);
  Serial.print(F(" "));
  Serial.print(ensureResult2);
  Serial.print(F(" "));
  Serial.println(flushResult7);

  const int32_t zero = 0;
  const String name = F("");
  Serial.print(zero != 0 ? zero : 7);
  Serial.print(F(" "));
  Serial.print(zero != 0 ? 7 : zero);
  Serial.print(F(" "));
  Serial.print(tsino::truthy(name) ? name : String(F("anonymous")));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(name) ? String(F("x")) : name);
  const int32_t five = 5;
  Serial.print(five != 0 ? five : 7);
  Serial.print(F(" "));
  Serial.print(five != 0 ? 7 : five);
  Serial.print(F(" "));
  Serial.print(zero == 0 && !tsino::truthy(name) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!(!(zero != 0 || tsino::truthy(name))) ? F("true") : F("false"));
}

void loop() {}
