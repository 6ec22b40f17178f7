// mandelbrot: written by tsino from mandelbrot.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/text.h"

const int32_t limit = 45;

int32_t escape(double cx, double cy) {
  double x = 0.0;
  double y = 0.0;
  int32_t n = 0;
  while (n < limit) {
    const double xx = x * x;
    const double yy = y * y;
    if (xx + yy > 4.0) break;
    y = 2.0 * x * y + cy;
    x = xx - yy + cx;
    n++;
    yield();
  }
  return n;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Nested loops of doubles with an early exit, shades from a table: every character depends on exact arithmetic.
  const String shades = F(" .:-=+*#%@");

  int32_t inside = 0;
  int32_t total = 0;
  for (int32_t row = 0; row < 15; row++) {
    String line = F("");
    const double cy = (row - 7) / 6.0;
    for (int32_t column = 0; column < 48; column++) {
      const int32_t n = escape((column - 34) / 16.0, cy);
      total += n;
      if (n == limit) inside++;
      line += tsino::elementAt(shades, tsino::floorDiv(n * (tsino::length(shades) - 1), limit));
    }
    Serial.println(line);
  }
  Serial.print(inside);
  Serial.print(F(" "));
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(tsino::toFixed((double)inside / (15 * 48), 4));
}

void loop() {}
