// int32-edges: written by tsino from int32-edges.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"

double half(double n) {
  return n / 2.0;
}

int32_t wrapAdd(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Values at and just past the ends of int32: constants past the edge are doubles, wraps are asked for.
  const int32_t most = 2147483647;
  const int32_t least = INT32_MIN;
  const uint32_t past = 2147483648u;

  Serial.print(most);
  Serial.print(F(" "));
  Serial.print(least);
  Serial.print(F(" "));
  Serial.println(past);
  tsino::inspect(Serial, (double)past + past);
  Serial.print(F(" "));
  tsino::inspect(Serial, past - 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -(double)past - 1.0);
  Serial.println();
  Serial.print(wrapAdd(most, 1));
  Serial.print(F(" "));
  Serial.print(wrapAdd(least, -1));
  Serial.print(F(" "));
  Serial.print(wrapAdd(most, most));
  Serial.print(F(" "));
  Serial.println(wrapAdd(least, least));
  tsino::inspect(Serial, most + 1.5);
  Serial.print(F(" "));
  tsino::inspect(Serial, least - 0.5);
  Serial.println();
  tsino::inspect(Serial, half(most));
  Serial.print(F(" "));
  tsino::inspect(Serial, half(least));
  Serial.print(F(" "));
  tsino::inspect(Serial, half(past));
  Serial.println();
  Serial.print(most % 10);
  Serial.print(F(" "));
  Serial.print(least % 10);
  Serial.print(F(" "));
  Serial.println(past % 10);
  Serial.print(4294967295u);
  Serial.print(F(" "));
  tsino::inspect(Serial, 4294967296.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, 4294967295.0 + 1.0);
  Serial.println();

  double counter = most - 3;
  while (counter < most) {
    counter++;
    yield();
  }
  Serial.print(F("counter "));
  tsino::inspect(Serial, counter);
  Serial.print(F(" "));
  Serial.println(counter == most ? F("true") : F("false"));

  double down = least + 2;
  do {
    down--;
    yield();
  } while (down > least);
  Serial.print(F("down "));
  tsino::inspect(Serial, down);
  Serial.println();
  Serial.print(most > least ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(past > (uint32_t)most ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)-(double)past == least ? F("true") : F("false"));
  Serial.print((int32_t)past == least ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toInt32(most + 0.9));
}

void loop() {}
