// power-operator: written by tsino from power-operator.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// `**` binds to the right, refuses no fraction, and has a compound form; integer results print as integers.
double polynomial(double x) {
  return 2.0 * tsino::pow(x, 3.0) - tsino::pow(x, 2.0) + 5.0;
}

double kilobytes(int32_t bits) {
  return tsino::pow(2.0, bits) / 1024.0;
}

void setup() {
  Serial.begin(115200);

  Serial.print(1024);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(2.0, 9.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(8.0, 2.0));
  Serial.print(F(" "));
  Serial.print(-8);
  Serial.print(F(" "));
  Serial.println(-4);
  tsino::inspect(Serial, 0.5);
  Serial.print(F(" "));
  Serial.print(2);
  Serial.print(F(" "));
  Serial.print(1);
  Serial.print(F(" "));
  Serial.print(1);
  Serial.print(F(" "));
  tsino::inspect(Serial, 0.01);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)NAN);
  Serial.println();
  Serial.print(2147483648u);
  Serial.print(F(" "));
  tsino::inspect(Serial, 4294967296.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, 9007199254740992.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)INFINITY);
  Serial.print(F(" "));
  tsino::inspect(Serial, 5e-324);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1e21);
  Serial.println();
  for (int32_t x = -2; x <= 2; x++) {
    Serial.print(x);
    Serial.print(F(" "));
    tsino::inspect(Serial, polynomial(x));
    Serial.println();
  }
  tsino::inspect(Serial, polynomial(0.5));
  Serial.println();
  tsino::Array<uint8_t> list{8, 10, 20, 22};
  for (const int32_t bits : list) {
    Serial.print(bits);
    Serial.print(F(" "));
    tsino::inspect(Serial, kilobytes(bits));
    Serial.println();
  }

  double grow = 3.0;
  grow = tsino::pow(grow, 2.0);
  grow = tsino::pow(grow, 2.0);
  tsino::inspect(Serial, grow);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(grow, 0.25));
  Serial.println();
  int32_t side = 0;
  double area = 0.0;
  while (area < 500.0) {
    side++;
    area = tsino::pow(side, 2.0);
    yield();
  }
  Serial.print(side);
  Serial.print(F(" "));
  tsino::inspect(Serial, area);
  Serial.print(F(" "));
  tsino::inspect(Serial, area - tsino::pow(side - 1, 2.0));
  Serial.println();
}

void loop() {}
