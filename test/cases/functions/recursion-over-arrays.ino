// recursion-over-arrays: written by tsino from recursion-over-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"

void swap(tsino::Array<String>& list, int32_t i, int32_t j);

// @run
// Flood fill on a flat grid, permutations by swapping in place, and quicksort by indices.
const int32_t width = 7;
tsino::Array<uint8_t> grid{
    0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0};

int32_t fill(int32_t x, int32_t y, int32_t colour) {
  if (x < 0 || x >= width || y < 0 || y * width >= grid.length()) return 0;
  const int32_t index = y * width + x;
  if (grid[index] != 0) return 0;
  grid.set(index, colour);
  int32_t value = 1 + fill(x + 1, y, colour);
  int32_t value2 = value + fill(x - 1, y, colour);
  int32_t value3 = value2 + fill(x, y + 1, colour);
  return value3 + fill(x, y - 1, colour);
}

int32_t found = 0;
tsino::Array<String> letters{"a", "b", "c", "d"};

void permute(int32_t from) {
  if (from == letters.length()) {
    found++;
    if (found % 6 == 1) Serial.println(letters.join(F("")));
    return;
  }
  for (int32_t i = from; i < letters.length(); i++) {
    swap(letters, from, i);
    permute(from + 1);
    swap(letters, from, i);
  }
}

void swap(tsino::Array<String>& list, int32_t i, int32_t j) {
  String kept = list[i];
  list.set(i, list[j]);
  list.set(j, tsino::moved(kept));
}

void quicksort(tsino::Array<double>& list, int32_t low, int32_t high) {
  if (low >= high) return;
  const double pivot = list[(low + high) >> 1];
  int32_t i = low;
  int32_t j = high;
  while (i <= j) {
    while (list[i] < pivot) {
      i++;
      yield();
    }
    while (list[j] > pivot) {
      j--;
      yield();
    }
    if (i <= j) {
      const double kept = list[i];
      list.set(i++, list[j]);
      list.set(j--, kept);
    }
    yield();
  }
  quicksort(list, low, j);
  quicksort(list, i, high);
}

void setup() {
  Serial.begin(115200);

  int32_t fillResult = fill(0, 0, 2);
  int32_t fillResult2 = fill(3, 0, 3);
  int32_t fillResult3 = fill(4, 2, 4);
  int32_t fillResult4 = fill(2, 0, 5);
  Serial.print(fillResult);
  Serial.print(F(" "));
  Serial.print(fillResult2);
  Serial.print(F(" "));
  Serial.print(fillResult3);
  Serial.print(F(" "));
  Serial.println(fillResult4);
  for (int32_t y = 0; y * width < grid.length(); y++) {
    Serial.println(grid.slice(y * width, (y + 1) * width).join(F("")));
    yield();
  }
  permute(0);
  Serial.print(found);
  Serial.print(F(" "));
  Serial.println(letters.join(F("")));
  tsino::Array<double> numbers{5.0, -3.0, 99.0, 0.0, 5.0, 1.0, 42.0, -3.0, 7.5};
  quicksort(numbers, 0, numbers.length() - 1);
  Serial.println(numbers.join(F(" ")));
}

void loop() {}
