// maze-breadth-first: written by tsino from maze-breadth-first.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Shortest way through a maze given as lines of text: a queue of positions, distances, and the way back.
const char maze[][11] PROGMEM = {
    "##########", "#S...#...#", "#.##.#.#.#", "#.#....#.#", "#.####.#.#", "#......#E#",
    "##########"};
const int32_t width = tsino::length(tsino::tableText(maze, 0));
tsino::Array<int32_t> distance;
tsino::Array<int32_t> cameFrom;

String cell(int32_t index) {
  return tsino::elementAt(tsino::tableText(maze, tsino::floorDiv(index, width)), index % width);
}

int32_t find(const String& mark) {
  for (int32_t y = 0; y < 7; y++) {
    const int32_t x = tsino::indexOf(tsino::tableText(maze, y), mark);
    if (x >= 0) return y * width + x;
  }
  return -1;
}

bool search(int32_t start, int32_t goal) {
  for (int32_t i = 0; i < width * 7; i++) {
    distance.push(-1);
    cameFrom.push(-1);
  }
  distance.set(start, 0);
  tsino::Array<int32_t> queue{start};
  while (queue.length() > 0) {
    const tsino::Optional<int32_t> here = queue.shift();
    if (!here.has() || here.value() == goal) break;
    tsino::Array<int32_t> list{1, -1, width, -width};
    for (const int32_t step : list) {
      const int32_t there = here.value() + step;
      if (cell(there) == F("#") || distance.get(there) >= 0) continue;
      distance.set(there, distance[here.value()] + 1);
      cameFrom.set(there, here.value());
      queue.push(there);
    }
    yield();
  }
  return distance.get(goal) >= 0;
}

void setup() {
  Serial.begin(115200);

  const int32_t start = find(F("S"));
  const int32_t goal = find(F("E"));
  bool searchResult = search(start, goal);
  Serial.print(start);
  Serial.print(F(" "));
  Serial.print(goal);
  Serial.print(F(" "));
  Serial.print(find(F("?")));
  Serial.print(F(" "));
  Serial.print(searchResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(distance[goal]);
  tsino::Array<int32_t> way;
  for (int32_t at = goal; at != -1; at = cameFrom[at]) {
    way.unshift(at);
    yield();
  }
  Serial.print(way.length());
  Serial.print(F(" "));
  Serial.print(way.get(0) == start ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(way.slice(0, 5).join(F(" ")));
  for (int32_t y = 0; y < 7; y++) {
    String line = F("");
    for (int32_t x = 0; x < width; x++) {
      const int32_t index = y * width + x;
      line += cell(index) == F(".") && way.includes(index) ? String(F("o")) : cell(index);
    }
    Serial.println(line);
  }
}

void loop() {}
