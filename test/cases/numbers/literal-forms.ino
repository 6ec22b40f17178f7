// literal-forms: written by tsino from literal-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-radix.h"
#include "src/tsino/print.h"

int32_t red(int32_t rgb) {
  return (rgb >> 16) & 0xff;
}

int32_t green(int32_t rgb) {
  return (rgb >> 8) & 0xff;
}

int32_t blue(int32_t rgb) {
  return rgb & 0xff;
}

int32_t to565(int32_t rgb) {
  return ((red(rgb) & 0xf8) << 8) | ((green(rgb) & 0xfc) << 3) | (blue(rgb) >> 3);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Literals in every base, with separators and exponents; masks built from them.
  const int32_t mask = 0b10100101;
  const int32_t permissions = 493;
  const int32_t colour = 0xff8000;
  const int32_t baud = 115200;
  const int32_t light = 299792458;
  const double tiny = 1.6e-19;
  const uint32_t huge = 0xffffffffu;
  const double wide = 9007199254740991.0;

  Serial.print(mask);
  Serial.print(F(" "));
  Serial.print(permissions);
  Serial.print(F(" "));
  Serial.print(colour);
  Serial.print(F(" "));
  Serial.println(baud);
  Serial.print(light);
  Serial.print(F(" "));
  tsino::inspect(Serial, tiny);
  Serial.print(F(" "));
  Serial.print(huge);
  Serial.print(F(" "));
  tsino::inspect(Serial, wide);
  Serial.println();
  Serial.print(red(colour));
  Serial.print(F(" "));
  Serial.print(green(colour));
  Serial.print(F(" "));
  Serial.print(blue(colour));
  Serial.print(F(" "));
  Serial.print(to565(colour));
  Serial.print(F(" "));
  Serial.println(to565(0xffffff));
  Serial.print(permissions >> 6);
  Serial.print(F(" "));
  Serial.print((permissions >> 3) & 7);
  Serial.print(F(" "));
  Serial.println(permissions & 7);
  Serial.print(mask & 0x0f);
  Serial.print(F(" "));
  Serial.print(mask >> 4);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(mask, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(colour, 16));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(permissions, 8));
  tsino::inspect(Serial, 0.5);
  Serial.print(F(" "));
  Serial.print(5);
  Serial.print(F(" "));
  Serial.print(0);
  Serial.print(F(" "));
  Serial.print(1000);
  Serial.print(F(" "));
  Serial.print(1000);
  Serial.print(F(" "));
  Serial.print(0XAB);
  Serial.print(F(" "));
  Serial.print(0B11);
  Serial.print(F(" "));
  Serial.println(15);
  Serial.print(huge == 4294967295u ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)huge == -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(wide == 9007199254740991.0 ? F("true") : F("false"));
  tsino::inspect(Serial, 1000000000000.0);
  Serial.print(F(" "));
  Serial.print(0x7fffffffu + 1);
  Serial.print(F(" "));
  Serial.print(1000000000);
  Serial.print(F(" "));
  tsino::inspect(Serial, 10000000000.0);
  Serial.println();
}

void loop() {}
