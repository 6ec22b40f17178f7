// mixed-slots: written by tsino from mixed-slots.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// One parameter, one variable or one array that sees integers in one place and fractions in another.
double twice(double x) {
  return x * 2.0;
}

double pick(bool useFraction) {
  if (useFraction) return 0.5;
  return 3.0;
}

double middle(int32_t a, int32_t b) {
  return (a + b) / 2.0;
}

double scale(int32_t value, double factor = 1.0) {
  return value * factor;
}

void setup() {
  Serial.begin(115200);

  double level = 10.0;
  tsino::inspect(Serial, level / 4.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, twice(level));
  Serial.print(F(" "));
  tsino::inspect(Serial, twice(2.25));
  Serial.print(F(" "));
  tsino::inspect(Serial, twice(-0.5));
  Serial.println();
  level = level / 4.0;
  tsino::inspect(Serial, level);
  Serial.print(F(" "));
  tsino::inspect(Serial, twice(level));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(true) + pick(false));
  Serial.println();

  tsino::Array<double> readings{1.0, 2.0, 3.0};
  Serial.println(readings.join(F(" ")));
  readings.set(1, 2.5);
  readings.push(middle(1, 2));
  Serial.print(tsino::withoutFormat(readings.join(F(" "))));
  Serial.print(F(" "));
  Serial.println(readings.length());

  double total = 0.0;
  for (const double reading : readings) total += reading;
  tsino::inspect(Serial, total);
  Serial.print(F(" "));
  tsino::inspect(Serial, total / readings.length());
  Serial.println();

  int32_t count = 0;
  double average = 0.0;
  tsino::Array<uint8_t> list{4, 8, 15, 16, 23, 42};
  for (const int32_t reading : list) {
    count++;
    average += (reading - average) / count;
  }
  Serial.print(count);
  Serial.print(F(" "));
  tsino::inspect(Serial, average);
  Serial.println();
  tsino::inspect(Serial, scale(7));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale(7, 0.1));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale(7, 3.0));
  Serial.println();
  const double index = 4.0 / 2.0;
  tsino::inspect(Serial, readings[tsino::exactInt(index)]);
  Serial.print(F(" "));
  tsino::inspect(Serial, readings[7 / 2]);
  Serial.println();
}

void loop() {}
