// rows-changed-through-parameters: written by tsino from rows-changed-through-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/shared.h"

// @run
// Functions that get a list of lists change what is in its rows.
void scale(tsino::Array<tsino::Array<double>>& matrix, int32_t row, double factor) {
  for (int32_t x = 0; x < matrix[row].length(); x++) matrix[row][x] *= factor;
}

void subtract(tsino::Array<tsino::Array<double>>& matrix, int32_t from, int32_t row, double factor) {
  for (int32_t x = row; x <= matrix.length(); x++) matrix[from][x] -= factor * matrix[row][x];
}

void swap(tsino::Array<tsino::Array<double>>& matrix, int32_t a, int32_t b) {
  for (int32_t x = 0; x <= matrix.length(); x++) tsino::swap(matrix[a][x], matrix[b][x]);
}

void eliminate(tsino::Array<tsino::Array<double>>& matrix) {
  if (matrix[0].get(0) == 0.0) swap(matrix, 0, 1);
  for (int32_t row = 1; row < matrix.length(); row++) {
    subtract(matrix, row, 0, matrix[row][0] / matrix[0][0]);
  }
}

void mark(tsino::Array<tsino::Array<tsino::Array<int32_t>>>& cube, int32_t z) {
  cube[z][0][1] += 2;
  cube[z][1].push(9);
}

tsino::Shared<tsino::Array<tsino::Array<String>>> sortRows(const tsino::Shared<tsino::Array<tsino::Array<String>>>& rows) {
  for (int32_t y = 0; y < rows->length(); y++) (*rows)[y].sort();
  return rows;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Array<double>> equations{
      tsino::Array<double>{0.0, 2.0, 4.0},
      tsino::Array<double>{2.0, 1.0, 8.0}};
  scale(equations, 0, 0.5);
  eliminate(equations);
  tsino::inspect(Serial, equations);
  Serial.println();
  tsino::Array<tsino::Array<tsino::Array<int32_t>>> cube{
      tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{1, 2}, tsino::Array<int32_t>{3}},
      tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{4, 5}, tsino::Array<int32_t>{6}}};
  mark(cube, 1);
  tsino::inspect(Serial, cube);
  Serial.println();
  tsino::inspect(
      Serial,
      sortRows(
          tsino::makeShared<tsino::Array<tsino::Array<String>>>(
              tsino::Array<tsino::Array<String>>{
                  tsino::Array<String>{F("b"), F("a")},
                  tsino::Array<String>{F("d"), F("c")}})));
  Serial.println();
}

void loop() {}
