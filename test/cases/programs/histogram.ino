// histogram: written by tsino from histogram.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

double mean(const tsino::Array<double>& values) {
  double sum = 0.0;
  for (const double value : values) sum += value;
  return sum / values.length();
}

double variance(const tsino::Array<double>& values) {
  const double middle = mean(values);
  double sum = 0.0;
  for (const double value : values) sum += tsino::pow(value - middle, 2.0);
  return sum / (values.length() - 1);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Values sorted into bins, with a vertical and a horizontal chart, mean, variance and deviation.
  tsino::Array<double> samples{
      3.1, 4.5, 2.2, 3.9, 5.0, 4.4, 3.3, 9.9, 1.0, 2.8, 4.1, 3.7, 0.0, 4.9, 6.2};
  tsino::Array<double> bins{0.0, 0.0, 0.0, 0.0, 0.0};
  const int32_t width = 2;

  for (int32_t i = 0; i < samples.length(); i++) {
    const double sample = samples[i];
    const double bin = tsino::minimum(floor(sample / width), (double)(bins.length() - 1));
    bins[tsino::exactInt(bin)]++;
  }

  double tallest = 0.0;
  for (int32_t i = 0; i < bins.length(); i++) {
    Serial.print(
        tsino::withoutFormat(
            tsino::padStart(tsino::concat(String(i * width), F(".."), String((i + 1) * width)), 6)));
    Serial.print(F(" "));
    Serial.print(tsino::repeat(F("*"), tsino::toIndex(bins[i])));
    Serial.print(F(" "));
    tsino::inspect(Serial, bins[i]);
    Serial.println();
    if (bins[i] > tallest) tallest = bins[i];
  }
  for (double level = tallest; level > 0.0; level -= 2.0) {
    String line = F("");
    for (const double count : bins) {
      line += count >= level ? F(" # ") : count == level - 1.0 ? F(" _ ") : F("   ");
    }
    Serial.print(line);
    Serial.println(F("|"));
  }

  Serial.print(tsino::withoutFormat(tsino::toFixed(mean(samples), 4)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(variance(samples), 4));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(sqrt(variance(samples)), 4));
  tsino::inspect(Serial, mean(bins));
  Serial.print(F(" "));
  tsino::inspect(Serial, variance(bins));
  Serial.print(F(" "));
  tsino::inspect(Serial, mean(tsino::Array<double>{7.0}));
  Serial.println();
}

void loop() {}
