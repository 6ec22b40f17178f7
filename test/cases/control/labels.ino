// labels: written by tsino from labels.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/text.h"

// @run
// break and continue with labels out of loops in loops, also through a switch and a do-while.
String findPair(int32_t sum) {
  String found = F("none");
  for (int32_t a = 1; a < 10; a++) {
    {
      for (int32_t b = a; b < 10; b++) {
        if (a * b > 40) goto next_loop1;
        if (a + b == sum && a * b > 20) {
          found = tsino::concat(String(a), F("+"), String(b));
          goto end_loop1;
        }
      }
    }
    next_loop1:;
  }
  end_loop1:;
  return found;
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(findPair(10)));
  Serial.print(F(" "));
  Serial.print(findPair(12));
  Serial.print(F(" "));
  Serial.print(findPair(3));
  Serial.print(F(" "));
  Serial.println(findPair(18));

  String trace = F("");
  for (int32_t row = 0; row < 5; row++) {
    {
      for (int32_t col = 0; col < 5; col++) {
        switch ((row * 7 + col * 3) % 6) {
          case 0:
            goto next_loop2;
          case 1:
            continue;
          case 2:
            break;
          case 5:
            if (row > 2) goto end_loop2;
        }
        trace += tsino::concat(String(row), String(col), F(" "));
      }
      trace += F("| ");
    }
    next_loop2:;
  }
  end_loop2:;
  Serial.println(trace);

  int32_t n = 0;
  String log = F("");
  do {
    {
      n++;
      int32_t m = 0;
      while (true) {
        m++;
        if (m > n) goto next_loop3;
        if (n == 4) goto end_loop3;
        log += tsino::concat(String(n * m), F(","));
        yield();
      }
    }
    next_loop3:;
    yield();
  } while (n < 10);
  end_loop3:;
  Serial.print(tsino::withoutFormat(log));
  Serial.print(F(" "));
  Serial.println(n);
}

void loop() {}
