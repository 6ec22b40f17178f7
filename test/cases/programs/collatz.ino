// collatz: written by tsino from collatz.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Integer division by two of even numbers must stay an integer; longest chain below a limit.
double next(double n) {
  return fmod(n, 2.0) == 0.0 ? n / 2.0 : 3.0 * n + 1.0;
}

int32_t chainLength(int32_t start) {
  double n = start;
  int32_t steps = 0;
  while (n != 1.0) {
    n = next(n);
    steps++;
    yield();
  }
  return steps;
}

String chainText(int32_t start) {
  String text = String(start);
  for (double n = start; n != 1.0;) {
    n = next(n);
    text += tsino::concat(F(" "), tsino::toText(n));
    yield();
  }
  return text;
}

void setup() {
  Serial.begin(115200);

  Serial.println(chainText(6));
  Serial.println(chainText(1));
  int32_t best = 1;
  int32_t longest = 0;
  double peak = 0.0;
  for (int32_t start = 1; start < 1000; start++) {
    const int32_t length = chainLength(start);
    if (length > longest) {
      longest = length;
      best = start;
    }
  }
  for (double n = best; n != 1.0; n = next(n)) {
    peak = tsino::maximum(peak, n);
    yield();
  }
  Serial.print(best);
  Serial.print(F(" "));
  Serial.print(longest);
  Serial.print(F(" "));
  tsino::inspect(Serial, peak);
  Serial.println();
  Serial.print(chainLength(27));
  Serial.print(F(" "));
  Serial.print(chainLength(97));
  Serial.print(F(" "));
  Serial.println(chainLength(703));
}

void loop() {}
