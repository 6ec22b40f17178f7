// changed-while-walked: written by tsino from changed-while-walked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

int32_t hit = 0;

String key() {
  hit++;
  return tsino::concat(F("k"), String(hit));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Keys in JavaScript's order, records that change while they are walked, writes of all kinds.
  const auto r = tsino::makeRecord<int32_t>(
      {
          {F("b"), 1},
          {F("10"), 2},
          {F("a"), 3},
          {F("9"), 4},
          {F("01"), 5},
          {F("-1"), 6},
          {F("4294967295"), 7},
          {F("4294967294"), 8}});
  Serial.println(r->keys().join());
  tsino::inspect(Serial, r);
  Serial.println();
  for (const auto& entry : r->entries()) {
    const String& k = entry.key();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(r->get(k)));
  }
  Serial.print(r->get(F("zz")).valueOr(-1));
  Serial.print(F(" "));
  Serial.print(!r->has(F("zz")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!(!r->has(F("b"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(r->has(F("zz")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(r->has(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(r->has(String(10)) ? F("true") : F("false"));
  r->set(String(5), 50);
  r->set(String(10), 100);
  r->set(tsino::toText(1.5), 15);
  r->set(tsino::toText(-0.0), 0);
  tsino::inspect(Serial, r);
  Serial.println();
  for (const String& k : r->keys()) {
    if (!r->hasOwn(k)) continue;
    if (k == F("5")) {
      r->remove(F("9"));
      r->set(F("new"), 1);
      r->set(F("7"), 7);
    }
    Serial.println(k);
  }
  Serial.println(r->keys().join());
  int32_t turns = 0;
  tsino::Record<int32_t> entries = r->copy();
  for (const auto& entry : entries.entries()) {
    const String k = entry.key();
    const int32_t v = entry.value();
    turns++;
    if (turns < 4) {
      r->remove(F("b"));
      r->set(tsino::concat(F("x"), String(turns)), v);
    }
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(v);
  }
  tsino::Array<int32_t> list = r->values();
  for (int32_t i = 0; i < list.length(); i++) {
    const int32_t v = list[i];
    r->set(F("b"), 99);
    Serial.println(v);
  }
  tsino::Array<String> list2 = r->keys();
  for (int32_t i = 0; i < list2.length(); i++) {
    const String k = list2[i];
    r->remove(k);
  }
  Serial.print(r->size());
  Serial.print(F(" "));
  tsino::inspect(Serial, r);
  Serial.println();
  r->set(F("b"), 1);
  r->set(F("a"), 2);
  r->remove(F("b"));
  r->set(F("b"), 3);
  tsino::inspect(Serial, r);
  Serial.println();
  r->set(F("n"), r->get(F("m")).valueOr(7));
  r->set(F("n"), r->at(F("n")) + 1);
  r->set(F("n"), r->at(F("n")) + 1);
  r->set(F("n"), r->at(F("n")) + 1);
  tsino::Optional<int32_t> getResult = r->get(F("q"));
  if (!getResult.has()) {
    r->set(F("q"), 3);
  } else {
    getResult.value();
  }
  tsino::Optional<int32_t> getResult2 = r->get(F("q"));
  if (!getResult2.has()) {
    r->set(F("q"), 4);
  } else {
    getResult2.value();
  }
  tsino::Optional<int32_t> getResult3 = r->get(F("q"));
  if (tsino::truthy(getResult3)) {
    getResult3.value();
  } else {
    r->set(F("q"), 5);
  }
  tsino::Optional<int32_t> getResult4 = r->get(F("z"));
  if (tsino::truthy(getResult4)) {
    getResult4.value();
  } else {
    r->set(F("z"), 6);
  }
  int32_t atResult = r->at(F("n"));
  r->set(F("n"), atResult - 1);
  int32_t value = atResult;
  Serial.print(value);
  Serial.print(F(" "));
  tsino::inspect(Serial, r);
  Serial.println();
  const String k2 = F("a");
  Serial.print(tsino::optionalText(r->get(F("a"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(r->get(F("a"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(r->get(k2)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(r->get(F("a"))));
  String keyResult = key();
  r->set(keyResult, 1);
  String keyResult2 = key();
  tsino::Optional<int32_t> getResult5 = r->get(keyResult2);
  if (!getResult5.has()) {
    r->set(keyResult2, 2);
  } else {
    getResult5.value();
  }
  String keyResult3 = key();
  r->set(keyResult3, r->get(key()).valueOr(0) + 1);
  tsino::inspect(Serial, r);
  Serial.print(F(" "));
  Serial.println(hit);
}

void loop() {}
