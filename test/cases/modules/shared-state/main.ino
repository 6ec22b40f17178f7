// shared-state: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// --- store ---

tsino::Array<String> items;
int32_t size = 0;
String last = "";

void add(String item) {
  items.push(item);
  size = items.length();
  last = tsino::moved(item);
}

// --- worker ---

void fill(int32_t count) {
  for (int32_t i = 0; i < count; i++) add(tsino::concat(last, F("+"), String(size)));
}

String peek() {
  return tsino::concat(items[items.length() - 1], F("/"), last);
}
// @run
// Live bindings: an exported `let` shows the value that its own module gave it last; arrays are shared by all.

void setup() {
  Serial.begin(115200);

  Serial.print(size);
  Serial.print(F(" "));
  Serial.print(last);
  Serial.print(F(" "));
  Serial.println(items.length());
  add(F("one"));
  Serial.print(size);
  Serial.print(F(" "));
  Serial.print(last);
  Serial.print(F(" "));
  Serial.println(items.join());
  fill(3);
  Serial.print(size);
  Serial.print(F(" "));
  Serial.print(last);
  Serial.print(F(" "));
  Serial.println(items.join());
  items.push(F("direct"));
  Serial.print(size);
  Serial.print(F(" "));
  Serial.print(peek());
  Serial.print(F(" "));
  Serial.println(items.length());
  const int32_t before = size;
  add(F("end"));
  Serial.print(before);
  Serial.print(F(" "));
  Serial.print(size);
  Serial.print(F(" "));
  Serial.print(last == F("end") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(items[items.length() - 1]);
}

void loop() {}
