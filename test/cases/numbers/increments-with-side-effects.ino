// increments-with-side-effects: written by tsino from increments-with-side-effects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

int32_t calls = 0;

int32_t nextIndex() {
  return calls++;
}

void setup() {
  Serial.begin(115200);
  // @run
  // `++` and `--` in prefix and postfix form on variables and elements; index expressions run once.
  tsino::Array<double> counts{10.0, 20.0, 30.0, 40.0};

  int32_t i = 5;
  int32_t iBefore = i++;
  int32_t iBefore2 = i;
  int32_t iBefore3 = ++i;
  int32_t iBefore4 = i;
  int32_t iBefore5 = i--;
  int32_t iBefore6 = i;
  int32_t iBefore7 = --i;
  Serial.print(iBefore);
  Serial.print(F(" "));
  Serial.print(iBefore2);
  Serial.print(F(" "));
  Serial.print(iBefore3);
  Serial.print(F(" "));
  Serial.print(iBefore4);
  Serial.print(F(" "));
  Serial.print(iBefore5);
  Serial.print(F(" "));
  Serial.print(iBefore6);
  Serial.print(F(" "));
  Serial.print(iBefore7);
  Serial.print(F(" "));
  Serial.println(i);
  int32_t iBefore8 = i++;
  const int32_t a = iBefore8 + ++i;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(i);
  int32_t iBefore9 = i--;
  const int32_t b = iBefore9 - --i;
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(i);

  double before = counts[nextIndex()]++;
  tsino::inspect(Serial, before);
  Serial.print(F(" "));
  Serial.println(calls);
  double before2 = ++counts[nextIndex()];
  tsino::inspect(Serial, before2);
  Serial.print(F(" "));
  Serial.println(calls);
  counts[nextIndex()] += 5.0;
  counts[nextIndex()] *= 2.0;
  Serial.print(tsino::withoutFormat(counts.join(F(" "))));
  Serial.print(F(" "));
  Serial.println(calls);

  int32_t at = 0;
  while (at < counts.length()) {
    counts[at++]--;
    yield();
  }
  Serial.print(tsino::withoutFormat(counts.join(F(" "))));
  Serial.print(F(" "));
  Serial.println(at);

  double fraction = 0.5;
  fraction++;
  double fractionBefore = fraction;
  bool value = fraction-- > 1.0;
  tsino::inspect(Serial, fractionBefore);
  Serial.print(F(" "));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, fraction);
  Serial.println();
  String text = F("");
  for (int32_t n = 3; n-- != 0;) {
    text += n;
    yield();
  }
  Serial.println(text);
  int32_t last = counts.length();
  while (--last != 0) {
    text += tsino::concat(tsino::toText(counts[last]), F(";"));
    yield();
  }
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(last);
}

void loop() {}
