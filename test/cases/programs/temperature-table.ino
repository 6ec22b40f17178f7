// temperature-table: written by tsino from temperature-table.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-format.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

// @run
// Celsius, Fahrenheit and Kelvin in columns, with integer and half steps and a thermistor curve.
double toFahrenheit(double celsius) {
  return celsius * 9.0 / 5.0 + 32.0;
}

double toKelvin(double celsius) {
  return celsius + 273.15;
}

String column(double value, int32_t digits) {
  return tsino::padStart(tsino::toFixed(value, digits), 9);
}

double thermistor(int32_t adc) {
  const double resistance = 10000.0 * (1023.0 / adc - 1.0);
  const double inverse = 1.0 / 298.15 + log(resistance / 10000.0) / 3950.0;
  return 1.0 / inverse - 273.15;
}

void setup() {
  Serial.begin(115200);

  Serial.print(F("   C"));
  Serial.print(tsino::padStart(F("F"), 9));
  Serial.println(tsino::padStart(F("K"), 9));
  for (int32_t celsius = -20; celsius <= 40; celsius += 10) {
    Serial.print(tsino::padStart(String(celsius), 4));
    Serial.print(column(toFahrenheit(celsius), 1));
    Serial.println(column(toKelvin(celsius), 2));
  }
  for (double half = 36.0; half <= 38.0; half += 0.5) {
    tsino::inspect(Serial, half);
    Serial.print(F(" "));
    tsino::inspect(Serial, toFahrenheit(half));
    Serial.print(F(" "));
    Serial.println(tsino::toFixed(toKelvin(half), 2));
  }

  int32_t same = 0;
  for (int32_t celsius = -100; celsius <= 0; celsius++) {
    if (toFahrenheit(celsius) == celsius) same = celsius;
  }
  Serial.print(F("both scales agree at "));
  Serial.println(same);
  tsino::Array<uint16_t> list{128, 256, 511, 512, 900};
  for (const int32_t adc : list) {
    Serial.print(adc);
    Serial.print(F(" "));
    Serial.println(tsino::toFixed(thermistor(adc), 2));
  }
}

void loop() {}
