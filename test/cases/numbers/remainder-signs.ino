// remainder-signs: written by tsino from remainder-signs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/print.h"

// @run
// `%` takes the sign of the left side and works on fractions; a true modulo is built on top of it.
double modulo(double a, int32_t n) {
  return fmod(fmod(a, n) + n, n);
}

double wrapAngle(double degrees_) {
  const double turned = fmod(degrees_, 360.0);
  return turned < 0.0 ? turned + 360.0 : turned;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<int8_t> list{7, -7, 5, -5, 13, -1};
  for (const int32_t a : list) {
    Serial.print(a);
    Serial.print(F(" "));
    Serial.print(a % 3);
    Serial.print(F(" "));
    Serial.print(a % -3);
    Serial.print(F(" "));
    tsino::inspect(Serial, modulo(a, 3));
    Serial.println();
  }
  tsino::inspect(Serial, fmod(5.5, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(-5.5, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(5.5, -2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(-1.5, 1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(0.3, 0.1));
  Serial.println();
  tsino::inspect(Serial, modulo(-0.25, 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, modulo(2.75, 1));
  Serial.println();
  tsino::Array<double> list2{0.0, 359.0, 360.5, -90.0, -450.0, 725.0};
  for (const double angle : list2) {
    tsino::inspect(Serial, angle);
    Serial.print(F(" "));
    tsino::inspect(Serial, wrapAngle(angle));
    Serial.println();
  }
  tsino::inspect(Serial, fmod(5.0, 0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod((double)INFINITY, 3.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(3.0, (double)INFINITY));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(-3.0, (double)INFINITY));
  Serial.println();
  Serial.print(2147483647 % 1000);
  Serial.print(F(" "));
  Serial.print(4294967295u % 1000);
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(10000000000.0, 7.0));
  Serial.println();

  int32_t minutes = 1439;
  minutes += 2;
  minutes %= 1440;
  Serial.print(F("minute of the day "));
  Serial.println(minutes);
  int32_t beat = -3;
  for (int32_t i = 0; i < 6; i++) {
    Serial.print(beat);
    Serial.print(F(" "));
    Serial.print(beat % 2 == 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(beat % 2 != 0 ? F("true") : F("false"));
    beat++;
  }
}

void loop() {}
