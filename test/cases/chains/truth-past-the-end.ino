// truth-past-the-end: written by tsino from truth-past-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"

struct Board;
struct Shape;

struct Board : tsino::Object {
  tsino::Array<tsino::Array<uint8_t>> cells;
  void construct();
  bool isFree(int32_t x, int32_t y);
  bool has(const tsino::Array<uint8_t>& list, int32_t at);
  bool has_string(const tsino::Array<String>& list, int32_t at);
  bool has_Shape(const tsino::Array<tsino::Ref<Shape>>& list, int32_t at);
};

struct Shape : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

// @run
// The truth of an element that is not there is false, as JavaScript has it; where the index is looked after, nothing is asked.
const uint8_t levels[] PROGMEM = {1, 2};
const char words[][2] PROGMEM = {"a", "b"};
tsino::Array<bool> flags{true, false, true};

// Neighbours, also beyond the edges.
int32_t around(const tsino::Array<bool>& cells, int32_t x) {
  return (tsino::truthy(cells.get(x - 1)) ? 1 : 0) + (tsino::truthy(cells.get(x + 1)) ? 1 : 0);
}

int32_t neighbours(const tsino::Uint8Array& cells, int32_t width, int32_t x, int32_t y) {
  int32_t found = 0;
  tsino::Array<int8_t> list{-1, 0, 1};
  for (const int32_t dy : list) {
    tsino::Array<int8_t> list2{-1, 0, 1};
    for (const int32_t dx : list2) {
      if (x + dx >= 0 && x + dx < width && tsino::truthy(cells.item((y + dy) * width + x + dx))) {
        found++;
      }
    }
  }
  return found;
}

// What a command leaves out; the index runs once.
String run(const tsino::Array<String>& args) {
  if (!tsino::truthy(args.get(0))) return F("nothing to do");
  return tsino::truthy(args.get(1)) ? tsino::concat(args[0], F(" "), tsino::toUpperCase(args[1])) : args[0];
}
int32_t calls = 0;

int32_t next() {
  return calls++;
}

bool Board::isFree(int32_t x, int32_t y) {
  return !tsino::truthy(this->cells[y].get(x));
}

void Board::construct() {
  this->cells = tsino::Array<tsino::Array<uint8_t>>{
      tsino::Array<uint8_t>{0, 1},
      tsino::Array<uint8_t>{1}};
}

bool Board::has(const tsino::Array<uint8_t>& list, int32_t at) {
  return tsino::truthy(list.get(at)) ? true : false;
}

bool Board::has_string(const tsino::Array<String>& list, int32_t at) {
  return tsino::truthy(list.get(at)) ? true : false;
}

bool Board::has_Shape(const tsino::Array<tsino::Ref<Shape>>& list, int32_t at) {
  return list.get(at).has() ? true : false;
}

bool isOn(int32_t i) {
  if (i < 0 || i >= flags.length()) return false;
  return flags[i] ? true : false;
}

void setup() {
  Serial.begin(115200);
  const int32_t levelsEnd = 2;
  Serial.print(!tsino::truthy(tsino::tableGet(levels, levelsEnd)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!tsino::truthy(tsino::tableGet(words, levelsEnd)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!tsino::truthy(flags.get(9)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(tsino::tableGet(levels, levelsEnd)) ? 1 : 2);
  Serial.print(F(" "));
  Serial.print(tsino::truthy(tsino::tableGet(words, levelsEnd)) ? 1 : 2);
  Serial.print(F(" "));
  Serial.println(!(!tsino::truthy(tsino::tableGet(levels, -1))) ? F("true") : F("false"));

  // Lists that end by themselves.
  int32_t count = 0;
  while (tsino::truthy(tsino::tableGet(words, count))) {
    count++;
    yield();
  }
  for (int32_t i = 0; tsino::truthy(tsino::tableGet(words, i)); i++) {
    Serial.print(tsino::withoutFormat(tsino::tableText(words, i)));
    Serial.print(F(" "));
    Serial.println(count);
    yield();
  }
  tsino::Optional<String> getResult = tsino::tableGet(words, count);
  tsino::Optional<String> getResult2 = tsino::Optional<String>(tsino::tableText(words, 0));
  tsino::Optional<String> getResult3 = tsino::tableGet(words, count);
  tsino::Optional<String> value = tsino::truthy(getResult3) ? tsino::Optional<String>(F("x")) : getResult3;
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              tsino::truthy(getResult) ? tsino::Optional<String>(F("x")) : getResult)));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(getResult2) ? String(F("x")) : getResult2.value());
  Serial.print(F(" "));
  Serial.println(tsino::truthy(value) ? value.value() : String(F("none")));
  tsino::inspect(
      Serial,
      flags.map<uint8_t>([](bool _, int32_t x) -> int32_t { return around(flags, x); }));
  Serial.println();
  Serial.print(neighbours(tsino::Uint8Array::of(1, 0, 1, 1), 2, 0, 0));
  Serial.print(F(" "));
  Serial.println(neighbours(tsino::Uint8Array::of(1, 0, 1, 1), 2, 1, 1));
  Serial.print(tsino::withoutFormat(run(tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.print(run(tsino::Array<String>{F("led")}));
  Serial.print(F(" "));
  Serial.println(run(tsino::Array<String>{F("led"), F("on")}));
  if (tsino::truthy(tsino::tableGet(levels, next() + 5)) || !tsino::truthy(flags.get(next()))) {
    Serial.println(F("no"));
  }
  Serial.print(calls);
  Serial.print(F(" "));
  Serial.print(tsino::truthy(tsino::elementOrNone(F("ab"), calls)) ? F("text") : F("no text"));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(tsino::elementOrNone(F("ab"), 1)) ? F("text") : F("no text"));
  const tsino::Ref<Board> board = tsino::make<Board>();
  Serial.print(board->isFree(1, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(board->isFree(1, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(board->has(tsino::Array<uint8_t>{1}, 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(board->has_string(tsino::Array<String>{F("a")}, 3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      board->has_Shape(tsino::Array<tsino::Ref<Shape>>{tsino::make<Shape>(1)}, 0) ? F("true") : F("false"));

  // Bounded by their loop, or by what was asked before: plain elements.
  tsino::Array<bool> sieve = tsino::generated<bool>(20, []() -> bool { return true; });
  for (int32_t n = 2; n * n < 20; n++) {
    if (sieve[n]) {
      for (double m = (double)n * n; m < 20.0; m += n) sieve.set(tsino::exactInt(m), false);
    }
    yield();
  }
  for (int32_t n = 2; n < sieve.length(); n++) {
    if (sieve[n]) Serial.println(n);
  }
  Serial.print(isOn(-1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isOn(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isOn(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isOn(3) ? F("true") : F("false"));
}

void loop() {}
