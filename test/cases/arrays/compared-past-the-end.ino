// compared-past-the-end: written by tsino from compared-past-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct Grid;
struct Queue;

struct Grid : tsino::Object {
  int32_t width = 0;
  tsino::Uint8Array cells;
  tsino::Array<int32_t> heights;
  void construct(int32_t width);
  bool isSet(int32_t at);
  tsino::Array<bool> isHigher(int32_t at, double than);
  bool isLast(int32_t at);
};

struct Queue : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
};

// @run
// Elements outside of a list are equal to nothing, and neither less nor greater, where nothing looks after the index.
String partition(const tsino::Array<double>& values) {
  const double pivot = values[0];
  int32_t low = -1;
  int32_t high = values.length();
  while (values.get(++low) < pivot) {
    yield();
  }
  while (values.get(--high) > pivot) {
    yield();
  }
  return tsino::concat(String(low), F(":"), String(high));
}

tsino::Shared<tsino::Array<double>> bubble(const tsino::Shared<tsino::Array<double>>& values) {
  for (int32_t turn = 0; turn < values->length(); turn++) {
    for (int32_t j = 0; j < values->length(); j++) {
      if ((*values)[j] > values->get(j + 1)) tsino::swap((*values)[j], (*values)[j + 1]);
    }
  }
  return values;
}

tsino::Array<tsino::Shared<tsino::Array<String>>> rows = tsino::Array<String>{"#..", ".#."}.map<tsino::Shared<tsino::Array<String>>>(
    [](const String& row) -> tsino::Shared<tsino::Array<String>> {
      return tsino::makeShared<tsino::Array<String>>(tsino::characters(row));
    });

bool isWall(int32_t x, int32_t y) {
  return rows.get(y).has() && rows[y]->get(x) == F("#");
}

void Grid::construct(int32_t width) {
  this->heights = tsino::Array<int32_t>{4, -2, 70000};
  this->width = width;
  this->cells = tsino::Uint8Array(width * 2).fill(1);
}

bool Grid::isSet(int32_t at) {
  return this->cells.item(at) == 1;
}

tsino::Array<bool> Grid::isHigher(int32_t at, double than) {
  return tsino::Array<bool>{
      this->heights.get(at) > than,
      than <= this->heights.get(at),
      tsino::Optional<double>(tsino::convertOptional(this->heights.get(at))) != than,
      !(this->heights.get(at) < than)};
}

bool Grid::isLast(int32_t at) {
  return this->heights.get(at + 1) == this->heights.get(this->width + 5);
}

tsino::Array<tsino::Ref<Queue>> queue;
const tsino::Ref<Queue> me = tsino::make<Queue>("me");

bool isFirst() {
  return queue.get(0) == me;
}

const uint8_t bytes[] PROGMEM = {200, 7};

tsino::Array<bool> near(int32_t at, double value) {
  return tsino::Array<bool>{
      tsino::Optional<double>(tsino::convertOptional(tsino::tableGet(bytes, at))) == value,
      value != tsino::Optional<double>(tsino::convertOptional(tsino::tableGet(bytes, at))),
      value > tsino::tableGet(bytes, at)};
}
int32_t turns = 0;

int32_t next() {
  return turns++;
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(partition(tsino::Array<double>{3.0, 1.0, 2.0})));
  Serial.print(F(" "));
  Serial.print(partition(tsino::Array<double>{5.0, 6.0, 7.0}));
  Serial.print(F(" "));
  Serial.print(partition(tsino::Array<double>{1.0}));
  Serial.print(F(" "));
  Serial.println(partition(tsino::Array<double>{0.5, 0.25}));
  tsino::Shared<tsino::Array<double>> value = bubble(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 1.0, 2.0}));
  tsino::Shared<tsino::Array<double>> value2 = bubble(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.5, -1.0, 0.0}));
  tsino::Shared<tsino::Array<double>> value3 = bubble(
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  Serial.print(isWall(0, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isWall(-1, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isWall(3, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isWall(1, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isWall(0, 2) ? F("true") : F("false"));
  const tsino::Ref<Grid> grid = tsino::make<Grid>(2);
  Serial.print(grid->isSet(3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(grid->isSet(4) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(grid->isSet(-1) ? F("true") : F("false"));
  tsino::inspect(Serial, grid->isHigher(0, 4.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, grid->isHigher(2, 4.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, grid->isHigher(3, 4.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, grid->isHigher(-1, 0.5));
  Serial.println();
  Serial.print(grid->isLast(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(grid->isLast(2) ? F("true") : F("false"));
  Serial.println(isFirst() ? F("true") : F("false"));
  queue.push(me);
  Serial.print(isFirst() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(queue.get(0) == queue.get(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(queue.get(1) == queue.get(2) ? F("true") : F("false"));
  tsino::inspect(Serial, near(0, 200.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, near(0, 456.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, near(2, 0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, near(1, -1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, near(1, 7.5));
  Serial.println();
  while (tsino::tableGet(bytes, next()) >= 7) {
    yield();
  }
  int32_t turnsBefore = turns;
  tsino::Optional<uint8_t> getResult = tsino::tableGet(bytes, next());
  bool value4 = getResult < tsino::tableGet(bytes, next());
  Serial.print(turnsBefore);
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(turns);
}

void loop() {}
