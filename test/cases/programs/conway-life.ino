// conway-life: written by tsino from conway-life.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/shared.h"

// @run
// The game of life on a torus in a flat array: two buffers that change roles each generation.
const int32_t width = 8;
const int32_t height = 6;
tsino::Shared<tsino::Array<uint8_t>> cells = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{});
tsino::Shared<tsino::Array<uint8_t>> next = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{});

int32_t wrap(int32_t value, int32_t limit) {
  return (value + limit) % limit;
}

int32_t neighbours(int32_t x, int32_t y) {
  int32_t count = 0;
  for (int32_t dy = -1; dy <= 1; dy++) {
    for (int32_t dx = -1; dx <= 1; dx++) {
      if (dx == 0 && dy == 0) continue;
      count += (*cells)[wrap(y + dy, height) * width + wrap(x + dx, width)];
    }
  }
  return count;
}

int32_t step() {
  int32_t alive = 0;
  for (int32_t y = 0; y < height; y++) {
    for (int32_t x = 0; x < width; x++) {
      const int32_t index = y * width + x;
      const int32_t around = neighbours(x, y);
      next->set(index, around == 3 || (around == 2 && (*cells)[index] == 1) ? 1 : 0);
      alive += (*next)[index];
    }
  }
  tsino::Shared<tsino::Array<uint8_t>> old = cells;
  cells = next;
  next = tsino::moved(old);
  return alive;
}

void show() {
  for (int32_t y = 0; y < height; y++) {
    String line = F("");
    for (int32_t x = 0; x < width; x++) line += (*cells)[y * width + x] != 0 ? F("#") : F(".");
    Serial.println(line);
  }
}

void setup() {
  Serial.begin(115200);

  for (int32_t i = 0; i < width * height; i++) {
    cells->push(0);
    next->push(0);
  }
  tsino::Array<uint8_t> list{1, 10, 16, 17, 18};
  for (const int32_t index : list) cells->set(index, 1);
  show();
  for (int32_t generation = 1; generation <= 40; generation++) {
    const int32_t alive = step();
    if (generation % 10 == 0) {
      Serial.print(F("generation "));
      Serial.print(generation);
      Serial.print(F(" alive "));
      Serial.println(alive);
    }
  }
  show();
  Serial.print(cells->length());
  Serial.print(F(" "));
  Serial.println(next->length());
}

void loop() {}
