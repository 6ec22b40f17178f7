// assigned-later: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/random.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

// --- state ---

int32_t level;
const tsino::Optional<int32_t> early;

void setLevel(int32_t x) {
  level = x;
}

tsino::Union<double, String> peek() {
  return !early.has() ? tsino::Union<double, String>(String(F("nothing"))) : tsino::Union<double, String>(
      (double)early.value());
}

// --- main ---

// @run
// Variables without a value at first, of this and of another module: where all who look come later they are plain.
int32_t count;
int32_t best;
bool flag;
tsino::Optional<tsino::Shared<tsino::Array<String>>> items;

int32_t bump() {
  count++;
  return count;
}

void init_() {
  if (tsino::randomUnit() > 2.0) return;
  count = 3;
}

void reset() {
  count = 0;
  items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  best = items.value()->length();
}

void look() {
  Serial.print(bump());
  Serial.print(F(" "));
  Serial.print(items.value()->length());
  Serial.print(F(" "));
  Serial.println(best);
}

void after() {
  tsino::inspect(Serial, items);
  Serial.print(F(" "));
  tsino::printUnion(Serial, peek());
  Serial.println();
}

const __FlashStringHelper* isSet() {
  return flag ? F("set") : F("not");
}

void show(int32_t& inner, String& other) {
  Serial.print(inner);
  Serial.print(F(" "));
  Serial.println(tsino::length(other));
}

bool ask(tsino::Optional<int32_t>& tricky) {
  return !tricky.has();
}

void outer() {
  int32_t inner;
  String other;
  inner = 4;
  other = F("abc");
  show(inner, other);
  tsino::Optional<int32_t> tricky;
  Serial.println(ask(tricky) ? F("true") : F("false"));
  tricky = 1;
  Serial.println(ask(tricky) ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Optional<String> name;
  tsino::Array<tsino::Function<void()>> handlers;
  handlers.push([] { items.value()->push(F("h")); });
  reset();
  look();
  for (const tsino::Function<void()>& h : handlers) h();
  after();
  setLevel(4);
  Serial.print(level);
  Serial.print(F(" "));
  Serial.print(level);
  Serial.print(F(" "));
  Serial.print(!name.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!early.has() ? F("true") : F("false"));
  Serial.println(isSet());
  flag = true;
  Serial.println(isSet());
  outer();
  init_();
  Serial.println(bump());
}

void loop() {}
