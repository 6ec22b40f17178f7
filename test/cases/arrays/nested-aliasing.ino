// nested-aliasing: written by tsino from nested-aliasing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"

void swapRows(tsino::Array<tsino::Shared<tsino::Array<int32_t>>>& rows, int32_t i, int32_t j) {
  tsino::Shared<tsino::Array<int32_t>> kept = rows[i];
  rows.set(i, tsino::moved(rows[j]));
  rows.set(j, tsino::moved(kept));
}

tsino::Shared<tsino::Array<int32_t>> rowOf(const tsino::Array<tsino::Shared<tsino::Array<int32_t>>>& rows, int32_t index) {
  return rows[index];
}

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays inside arrays are references: one row in two places, rows taken out, swapped and kept across changes.
  tsino::Shared<tsino::Array<int32_t>> row = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1, 2});
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> grid{
      row,
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3, 4}),
      row};
  row->set(0, 100);
  Serial.print((*grid[0])[0]);
  Serial.print(F(" "));
  Serial.print((*grid[2])[0]);
  Serial.print(F(" "));
  Serial.println((*grid[1])[0]);
  grid[2]->set(1, 200);
  Serial.print(tsino::withoutFormat(row->join()));
  Serial.print(F(" "));
  Serial.println(grid[0]->join());

  tsino::Shared<tsino::Array<int32_t>> second = tsino::moved(grid[1]);
  grid.set(1, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{5, 6}));
  second->push(7);
  Serial.print(tsino::withoutFormat(grid[1]->join()));
  Serial.print(F(" "));
  Serial.println(second->join());
  grid.push(second);
  second->set(0, 33);
  Serial.print(grid.length());
  Serial.print(F(" "));
  Serial.println(grid[3]->join());

  swapRows(grid, 0, 1);
  (*rowOf(grid, 1))[0]++;
  Serial.print(tsino::withoutFormat(grid[0]->join()));
  Serial.print(F(" "));
  Serial.print(grid[1]->join());
  Serial.print(F(" "));
  Serial.println((*row)[0]);
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> shallow = grid.slice();
  shallow[0]->set(0, -5);
  shallow.set(0, tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{0}));
  Serial.print(tsino::withoutFormat(grid[0]->join()));
  Serial.print(F(" "));
  Serial.println(shallow[0]->join());

  const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> popped = grid.pop();
  if (popped.has()) popped.value()->push(8);
  Serial.print(tsino::withoutFormat(second->join()));
  Serial.print(F(" "));
  Serial.println(grid.length());
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> zeros = tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0})}.fill(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7}));
  zeros[0]->push(1);
  Serial.print(tsino::withoutFormat(zeros[2]->join()));
  Serial.print(F(" "));
  Serial.println(zeros[1]->length());
  int32_t sum = 0;
  for (const tsino::Shared<tsino::Array<int32_t>>& line : grid) {
    line->push(line->length());
    for (const int32_t cell : *line) sum += cell;
  }
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(row->join());
}

void loop() {}
