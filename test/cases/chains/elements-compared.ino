// elements-compared: written by tsino from elements-compared.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Field;
struct Cell;

struct Field : tsino::Object {
  tsino::Array<String> rows;
  void construct(const String& text);
  bool wall(int32_t x, int32_t y);
  bool same(const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b);
};

struct Cell : tsino::Object {
  String c;
  void construct(String c) {
    this->c = tsino::moved(c);
  }
};

// @run
// Cells of a grid compared with something, also beyond its edges.
const char maze[][4] PROGMEM = {"..#", "#.."};

bool at(int32_t x, int32_t y) {
  tsino::Optional<String> getResult = tsino::tableGet(maze, y);
  return !getResult.has() || tsino::elementOrNone(getResult.value(), x) != F(".");
}
tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};

bool is(int32_t x, int32_t y, int32_t v) {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = grid.get(y);
  return getResult.has() && getResult.value()->get(x) == (uint8_t)v;
}

void Field::construct(const String& text) {
  this->rows = tsino::split(text, F("\n"));
}

bool Field::wall(int32_t x, int32_t y) {
  tsino::Optional<String> getResult = this->rows.get(y);
  tsino::Optional<String> value = getResult.has() ? tsino::elementOrNone(getResult.value(), x) : tsino::Optional<String>{};
  return (value.has() ? value.value() : String(F("#"))) == F("#")
      || [&] {
    tsino::Optional<String> getResult2 = this->rows.get(y + 1);
    return getResult2.has() && tsino::elementOrNone(getResult2.value(), x) == F("#");
  }();
}

bool Field::same(const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b) {
  tsino::Optional<String> getResult = this->rows.get(a[1]);
  tsino::Optional<String> getResult2 = this->rows.get(b[1]);
  return (getResult.has() ? tsino::elementOrNone(getResult.value(), a[0]) : tsino::Optional<String>{})
      == (getResult2.has() ? tsino::elementOrNone(getResult2.value(), b[0]) : tsino::Optional<String>{});
}

void setup() {
  Serial.begin(115200);
  Serial.print(at(0, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(at(-1, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(at(0, -1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(at(9, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(at(2, 0) ? F("true") : F("false"));
  Serial.print(is(0, 0, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(is(5, 0, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(is(0, 5, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(is(-1, -1, 0) ? F("true") : F("false"));
  const tsino::Ref<Field> f = tsino::make<Field>(F("..#\n#."));
  Serial.print(f->wall(0, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(f->wall(2, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(f->wall(1, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      f->same(tsino::Array<uint8_t>{0, 0}, tsino::Array<uint8_t>{1, 0}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      f->same(tsino::Array<uint8_t>{9, 0}, tsino::Array<uint8_t>{0, 9}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      f->same(tsino::Array<uint8_t>{0, 0}, tsino::Array<uint8_t>{8, 0}) ? F("true") : F("false"));
  tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> cells{
      tsino::makeShared<tsino::Array<tsino::Ref<Cell>>>(
          tsino::Array<tsino::Ref<Cell>>{tsino::make<Cell>(F("x"))})};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> getResult = cells.get(0);
  tsino::Optional<tsino::Ref<Cell>> getResult2 = getResult.has() ? getResult.value()->get(0) : tsino::Optional<tsino::Ref<Cell>>{};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> getResult3 = cells.get(1);
  tsino::Optional<tsino::Ref<Cell>> getResult4 = getResult3.has() ? getResult3.value()->get(0) : tsino::Optional<tsino::Ref<Cell>>{};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> getResult5 = cells.get(0);
  tsino::Optional<tsino::Ref<Cell>> getResult6 = getResult5.has() ? getResult5.value()->get(1) : tsino::Optional<tsino::Ref<Cell>>{};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> getResult7 = cells.get(0);
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> getResult8 = cells.get(4);
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Cell>>>> getResult9 = cells.get(0);
  Serial.print(getResult2.has() && getResult2.value()->c == F("x") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(getResult4.has() && getResult4.value()->c == F("x") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!getResult6.has() || getResult6.value()->c != F("x") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (getResult7.has() ? getResult7.value()->get(3) : tsino::Optional<tsino::Ref<Cell>>{})
          == (getResult8.has() ? getResult8.value()->get(0) : tsino::Optional<tsino::Ref<Cell>>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (getResult9.has() ? getResult9.value()->get(0) : tsino::Optional<tsino::Ref<Cell>>{})
          == cells[0]->get(0) ? F("true") : F("false"));
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybe = grid.find(
      [](const tsino::Shared<tsino::Array<uint8_t>>& r) -> bool { return r->get(0) > 2; });
  Serial.print(maybe.has() && maybe.value()->get(0) == 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(maybe.has() && maybe.value()->get(5) == 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!maybe.has() || maybe.value()->get(5) != 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(maybe.has() && maybe.value()->get(1) == 4 ? F("true") : F("false"));
}

void loop() {}
