// loop-forms: written by tsino from loop-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // for without parts, several counters with the comma, loops that never run, do-while that runs once.
  double turns = 0.0;
  for (;;) {
    if (++turns == 5.0) break;
    yield();
  }
  Serial.print(F("turns "));
  tsino::inspect(Serial, turns);
  Serial.println();

  String meet = F("");
  for (int32_t low = 0, high = 9; low < high; (void)low++, high -= 2) {
    meet += tsino::concat(String(low), F("-"), String(high), F(" "));
    yield();
  }
  Serial.println(meet);

  for (int32_t i = 5; i < 5; i++) Serial.println(F("never"));
  while (turns > 100.0) {
    Serial.println(F("never"));
    yield();
  }
  do {
    turns *= 2.0;
    yield();
  } while (turns < 10.0);
  tsino::inspect(Serial, turns);
  Serial.println();

  int32_t i = 0;
  for (; i < 3;) {
    i++;
    yield();
  }
  Serial.println(i);
  for (i = 10; i > 0; i -= 3) {}
  Serial.println(i);

  String text = F("");
  for (double step = 1.0; step < 100.0; step *= 3.0) {
    text += tsino::concat(tsino::toText(step), F(" "));
  }
  for (double x = 1.0; x > 0.1; x /= 2.0) text += tsino::concat(tsino::toText(x), F(" "));
  Serial.println(text);

  int32_t skipped = 0;
  int32_t kept = 0;
  int32_t k = 0;
  do {
    k++;
    if (k % 3 == 0) {
      skipped++;
      continue;
    }
    kept += k;
    yield();
  } while (k < 10);
  Serial.print(skipped);
  Serial.print(F(" "));
  Serial.print(kept);
  Serial.print(F(" "));
  Serial.println(k);

  int32_t a = 0;
  while (a < 20) {
    a += 7;
    if (a > 10) continue;
    Serial.print(F("a "));
    Serial.println(a);
    yield();
  }
}

void loop() {}
