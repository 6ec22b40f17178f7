// moving-average: written by tsino from moving-average.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/print.h"

// Shows an array as a ring buffer: the average of the last 16 readings, kept up to date by a running sum.

const int32_t size = 16;
tsino::Array<int16_t> window;

int32_t next = 0;  // place of the oldest reading
int32_t sum = 0;

/** Takes a reading in and gives the average of the last ones. */
double smooth(int32_t reading) {
  if (window.length() < size) {
    window.push((int16_t)reading);
  } else {
    sum -= window[next];
    window.set(next, reading);
    next = (next + 1) % size;
  }
  sum += reading;
  return (double)sum / window.length();
}

void setup() {
  Serial.begin(115200);
}

void loop() {
  const int16_t reading = analogRead(A0);
  const double average = smooth(reading);

  // Two curves for the serial plotter.
  Serial.print(F("raw:"));
  Serial.print(reading);
  Serial.print(F(",smooth:"));
  tsino::print(Serial, average);
  Serial.println();
  delay(50);
}
