// pid-controller: written by tsino from pid-controller.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// A controller in floating point over a simulated heater: clamped output, integral limit, settling time.
const int32_t target = 60;
const int32_t kp = 8;
const double ki = 0.5;
const int32_t kd = 2;
double integral = 0.0;
double lastError = 0.0;
double temperature = 20.0;

double clamp(double value, int32_t low, int32_t high) {
  return value < low ? (double)low : value > high ? (double)high : value;
}

double control(double measured, double dt) {
  const double error = target - measured;
  integral = clamp(integral + error * dt, -200, 200);
  const double derivative = (error - lastError) / dt;
  lastError = error;
  return clamp(kp * error + ki * integral + kd * derivative, 0, 255);
}

void heat(double power, double dt) {
  temperature += (power / 255.0 * 4.0 - (temperature - 20.0) * 0.05) * dt;
}

void setup() {
  Serial.begin(115200);

  int32_t settled = -1;
  double highest = temperature;
  for (int32_t tick = 0; tick < 120; tick++) {
    const double power = control(temperature, 0.5);
    heat(power, 0.5);
    highest = tsino::maximum(highest, temperature);
    if (tsino::absolute(temperature - target) < 0.5) {
      if (settled < 0) settled = tick;
    } else {
      settled = -1;
    }
    if (tick % 15 == 0) {
      Serial.print(tick);
      Serial.print(F(" "));
      Serial.print(tsino::toFixed(temperature, 3));
      Serial.print(F(" "));
      Serial.print(tsino::toFixed(power, 1));
      Serial.print(F(" "));
      tsino::inspect(Serial, tsino::round(power));
      Serial.println();
    }
  }
  Serial.print(F("settled "));
  Serial.print(settled);
  Serial.print(F(" highest "));
  Serial.print(tsino::toFixed(highest, 4));
  Serial.print(F(" final "));
  Serial.println(tsino::toFixed(temperature, 4));
  String toFixedResult = tsino::toFixed(integral, 4);
  double value = floor(control(temperature, 0.5) / 255.0 * 100.0);
  Serial.print(F("integral "));
  Serial.print(toFixedResult);
  Serial.print(F(" duty "));
  tsino::print(Serial, value);
  Serial.println(F("%"));
}

void loop() {}
