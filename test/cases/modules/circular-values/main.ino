// circular-values: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text.h"

// --- b ---

int32_t b;

int32_t plusB(int32_t n) {
  return n + b;
}

// --- a ---

int32_t a;
int32_t calls = 0;

String describeA() {
  return tsino::concat(F("a is "), String(a), F(", call "), String(++calls));
}

int32_t early(int32_t n) {
  return n * 2;
}
// @run
// A circle of three modules with top-level code: who runs first, and function declarations used before their module ran.

void setup() {
  Serial.begin(115200);

  tsino::Array<String> order;
  order.push(F("c"));
  const int32_t c = early(10);

  order.push(tsino::concat(F("b "), String(early(4))));
  b = c + 1;

  order.push(F("a"));
  a = b + plusB(100);

  order.push(F("main"));
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(c);
  Serial.println(order.join(F(" > ")));
  String withoutFormatResult = tsino::withoutFormat(describeA());
  String describeAResult = describeA();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(describeAResult);
}

void loop() {}
