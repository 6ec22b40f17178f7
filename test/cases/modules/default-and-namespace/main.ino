// default-and-namespace: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// --- statistics ---

double average(const tsino::Array<uint8_t>& values) {
  int32_t sum = 0;
  for (const int32_t value : values) sum += value;
  return (double)sum / values.length();
}

/** Of sorted values. */
double median(const tsino::Array<uint8_t>& sorted) {
  const int32_t half = sorted.length() >> 1;
  return sorted.length() % 2 == 1 ? (double)sorted[half] : average(
      sorted.slice(half - 1, half + 1));
}

// --- geometry ---

enum class Shape : uint8_t { Circle, Square };

const char names[][7] PROGMEM = {"circle", "square"};
double scale = 1.0;

void grow(int32_t by) {
  scale *= by;
}

double area(int32_t radius) {
  return tsino::round(3.141592653589793 * radius * radius * scale);
}

double perimeter(Shape shape, int32_t size) {
  return (shape == Shape::Square ? 4.0 : 2.0 * 3.141592653589793) * size * scale;
}
// @run
// A default export beside named ones, a namespace import, and a default import under another name.

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> samples{4, 8, 15, 16, 23, 42};
  tsino::inspect(Serial, average(samples));
  Serial.print(F(" "));
  tsino::inspect(Serial, median(samples));
  Serial.print(F(" "));
  tsino::inspect(Serial, average(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  tsino::inspect(Serial, median(tsino::Array<uint8_t>{3, 9}));
  Serial.println();
  tsino::inspect(Serial, area(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, scale);
  Serial.print(F(" "));
  Serial.print((int32_t)Shape::Square);
  Serial.print(F(" "));
  Serial.println(tsino::tableText(names, (int32_t)Shape::Circle));
  grow(3);
  tsino::inspect(Serial, scale);
  Serial.print(F(" "));
  tsino::inspect(Serial, area(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, perimeter(Shape::Square, 2));
  Serial.println();
}

void loop() {}
