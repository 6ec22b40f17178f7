// compound-assignments: written by tsino from compound-assignments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

double add(tsino::Array<double>& list, int32_t index, int32_t by) {
  return list[index] += by;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Every compound operator on variables and on elements, and the value that the assignment itself yields.
  double a = 10.0;
  a += 5.0;
  tsino::inspect(Serial, a);
  Serial.println();
  a -= 20.0;
  tsino::inspect(Serial, a);
  Serial.println();
  a *= -3.0;
  tsino::inspect(Serial, a);
  Serial.println();
  a = fmod(a, 4.0);
  tsino::inspect(Serial, a);
  Serial.println();
  a = (int32_t)((uint32_t)tsino::toInt32(a) << 5);
  a = tsino::toInt32(a) | 9;
  tsino::inspect(Serial, a);
  Serial.println();
  a = tsino::toInt32(a) & 0x3c;
  a = tsino::toInt32(a) ^ 0xff;
  tsino::inspect(Serial, a);
  Serial.println();
  a = tsino::toInt32(a) >> 2;
  tsino::inspect(Serial, a);
  Serial.println();
  a = -a;
  a = (uint32_t)tsino::toInt32(a) >> 28;
  tsino::inspect(Serial, a);
  Serial.println();

  tsino::Array<double> cells{1.0, 2.0, 3.0, 4.0};
  cells[0] += 10.0;
  cells[1] *= cells[0];
  cells[2] -= cells[1] + 1.0;
  cells.set(3, (int32_t)((uint32_t)tsino::toInt32(cells[3]) << 3));
  Serial.println(cells.join(F(" ")));

  int32_t x = 1;
  double y = 2.0;
  const double z = (x += 5) * (y *= 3.0);
  Serial.print(x);
  Serial.print(F(" "));
  tsino::inspect(Serial, y);
  Serial.print(F(" "));
  tsino::inspect(Serial, z);
  Serial.println();
  x = (int32_t)(y = 7.0);
  int32_t xBefore = x;
  int32_t value = x = 3;
  int32_t value2 = value + x;
  Serial.print(xBefore);
  Serial.print(F(" "));
  tsino::inspect(Serial, y);
  Serial.print(F(" "));
  Serial.println(value2);

  double ratio = 1.0;
  ratio /= 4.0;
  ratio += 1.0;
  ratio *= 2.0;
  ratio -= 0.25;
  tsino::inspect(Serial, ratio);
  Serial.println();
  double addResult = add(cells, 3, -2);
  double addResult2 = add(cells, 3, -2);
  tsino::inspect(Serial, addResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, addResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, cells[3]);
  Serial.println();
}

void loop() {}
