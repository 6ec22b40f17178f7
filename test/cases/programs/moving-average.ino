// moving-average: written by tsino from moving-average.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// @run
// Smoothing a series three ways: window over a ring, exponential, and the median of three.
const int8_t series[] PROGMEM = {12, 15, 11, 80, 14, 13, 12, 16, 15, 14, -40, 13};
const int32_t windowSize = 4;
tsino::Array<int8_t> ring{0, 0, 0, 0};
int32_t filled = 0;
int32_t position = 0;
int32_t sum = 0;

double windowAverage(int32_t sample) {
  sum += sample - ring[position];
  ring.set(position, sample);
  position = (position + 1) % windowSize;
  if (filled < windowSize) filled++;
  return (double)sum / filled;
}

tsino::Optional<double> smooth;

double exponential(int32_t sample, double weight = 0.25) {
  smooth = tsino::Optional<double>(
      !smooth.has() ? (double)sample : smooth.value() + weight * (sample - smooth.value()));
  return smooth.value();
}

int32_t medianOf3(int32_t a, int32_t b, int32_t c) {
  return tsino::maximum<int32_t>(
      tsino::minimum<int32_t>(a, b),
      tsino::minimum<int32_t>(tsino::maximum<int32_t>(a, b), c));
}

void setup() {
  Serial.begin(115200);

  for (int32_t i = 0; i < 12; i++) {
    const int32_t median = i < 2 ? tsino::tableAt(series, i) : medianOf3(
        tsino::tableAt(series, i - 2),
        tsino::tableAt(series, i - 1),
        tsino::tableAt(series, i));
    double windowAverageResult = windowAverage(tsino::tableAt(series, i));
    String toFixedResult = tsino::toFixed(exponential(tsino::tableAt(series, i)), 3);
    Serial.print(tsino::tableAt(series, i));
    Serial.print(F(" "));
    tsino::inspect(Serial, windowAverageResult);
    Serial.print(F(" "));
    Serial.print(toFixedResult);
    Serial.print(F(" "));
    Serial.println(median);
  }
  int32_t low = tsino::tableAt(series, 0);
  int32_t high = tsino::tableAt(series, 0);
  for (const int32_t sample : tsino::each(series)) {
    low = tsino::minimum<int32_t>(low, sample);
    high = tsino::maximum<int32_t>(high, sample);
  }
  Serial.print(F("range "));
  Serial.print(low);
  Serial.print(F(" "));
  Serial.print(high);
  Serial.print(F(" span "));
  Serial.print(high - low);
  Serial.print(F(" middle "));
  tsino::inspect(Serial, (high + low) / 2.0);
  Serial.println();
}

void loop() {}
