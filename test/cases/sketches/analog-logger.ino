// analog-logger: written by tsino from analog-logger.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"

// Shows analogRead, sums and averages: every second the mean, smallest and largest of 50 readings.

const int32_t readings = 50;
const uint32_t pause_ = 20;  // ms between two readings: 50 of them make a second

int32_t line = 0;

void setup() {
  Serial.begin(115200);
  Serial.println(F("line\tmean\tmin\tmax\tvolts"));
}

/** Volts at the pin of a NodeMCU, whose divider maps 3.3 V to 1023. */
double toVolts(double reading) {
  return reading * 3.3 / 1023.0;
}

void loop() {
  int32_t sum = 0;
  int32_t smallest = 1023;
  int32_t largest = 0;
  for (int32_t i = 0; i < readings; i++) {
    const int16_t reading = analogRead(A0);
    sum += reading;
    smallest = tsino::minimum<int32_t>(smallest, reading);
    largest = tsino::maximum<int32_t>(largest, reading);
    delay(pause_);
  }

  line++;
  const double mean = (double)sum / readings;
  Serial.print(line);
  Serial.print(F("\t"));
  Serial.print(mean, 1);  // one digit after the point
  Serial.print(F("\t"));
  Serial.print(smallest);
  Serial.print(F("\t"));
  Serial.print(largest);
  Serial.print(F("\t"));
  Serial.println(toVolts(mean), 2);
}
