// rows-in-place: written by tsino from rows-in-place.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"

int32_t n = 0;

int32_t next() {
  n++;
  return n - 1;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Compound assignment to an element of a row: row, index and value are each evaluated once, in order.
  tsino::Array<tsino::Shared<tsino::Array<double>>> grid{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 4.0})};
  tsino::Shared<tsino::Array<double>> element = grid[next()];
  int32_t nextResult = next();
  (*element)[nextResult] *= next() + 5;
  Serial.print(tsino::withoutFormat(grid[0]->join()));
  Serial.print(F(" "));
  Serial.print(grid[1]->join());
  Serial.print(F(" "));
  Serial.println(n);
}

void loop() {}
