// rows-made-for-the-moment: written by tsino from rows-made-for-the-moment.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/ref.h"

struct Grid;

struct Grid : tsino::Object {
  tsino::Array<tsino::Array<int32_t>> rows;
  void construct();
  tsino::Array<tsino::Array<int32_t>> times(int32_t k);
  int32_t grow();
};

// @run
// Rows of lists that functions make for one use, beside others and beside what changes the lists they were made of.
tsino::Array<tsino::Array<uint8_t>> rowsOf(int32_t n) {
  tsino::Array<tsino::Array<uint8_t>> rows{tsino::Array<uint8_t>{0}, tsino::Array<uint8_t>{7}};
  rows[0].set(0, n);
  return rows;
}
int32_t calls = 0;

int32_t at(int32_t i) {
  calls++;
  return i;
}

tsino::Array<tsino::Array<int32_t>> Grid::times(int32_t k) {
  return this->rows.map<tsino::Array<int32_t>>(
      [&](const tsino::Array<int32_t>& row) -> tsino::Array<int32_t> {
        return row.map<int32_t>([&](int32_t x) -> int32_t { return x * k; });
      });
}

int32_t Grid::grow() {
  this->rows[0][0]++;
  this->rows.push(tsino::Array<int32_t>{9});
  return this->rows.length();
}

void Grid::construct() {
  this->rows = tsino::Array<tsino::Array<int32_t>>{
      tsino::Array<int32_t>{1},
      tsino::Array<int32_t>{2}};
}

void setup() {
  Serial.begin(115200);
  int32_t element = rowsOf(1)[0][0];
  tsino::Array<tsino::Array<uint8_t>> rows = rowsOf(2);
  Serial.print(element);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows[0]);
  Serial.println();
  tsino::Array<tsino::Array<uint8_t>> rows2 = rowsOf(3);
  int32_t index = at(0);
  tsino::Array<tsino::Array<uint8_t>> rows3 = rowsOf(4);
  tsino::inspect(Serial, rows2[index]);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows3[1]);
  Serial.print(F(" "));
  Serial.println(calls);
  const tsino::Ref<Grid> grid = tsino::make<Grid>();
  tsino::Array<tsino::Array<int32_t>> rows4 = grid->times(2);
  int32_t growResult = grid->grow();
  tsino::Array<tsino::Array<int32_t>> rows5 = grid->times(3);
  int32_t growResult2 = grid->grow();
  tsino::inspect(Serial, rows4[0]);
  Serial.print(F(" "));
  Serial.print(growResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows5[0]);
  Serial.print(F(" "));
  Serial.println(growResult2);
  tsino::Array<tsino::Array<uint8_t>> rows6{tsino::Array<uint8_t>{1, 2}, tsino::Array<uint8_t>{3}};
  int32_t index2 = at(0);
  int32_t atResult = at(1);
  tsino::inspect(Serial, rows6[index2]);
  Serial.print(F(" "));
  Serial.println(atResult);
}

void loop() {}
