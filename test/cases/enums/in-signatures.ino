// in-signatures: written by tsino from in-signatures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Enums as default parameters, optional results, array elements, loop variables and mixed with plain numbers.
enum class Direction : uint8_t { North, East, South, West };

enum class Turn : int8_t { Left = -1, Straight, Right };

const char names[][6] PROGMEM = {"north", "east", "south", "west"};
const int8_t dx[] PROGMEM = {0, 1, 0, -1};
const int8_t dy[] PROGMEM = {-1, 0, 1, 0};

Direction turn(Direction from, Turn by = Turn::Right) {
  return (Direction)(((int32_t)from + (int32_t)by + 4) % 4);
}

Direction opposite(Direction direction) {
  return turn(turn(direction));
}

tsino::Optional<Turn> turnOf(const String& letter) {
  return letter == F("L") ? tsino::Optional<Turn>(Turn::Left) : letter == F("R") ? tsino::Optional<Turn>(
      Turn::Right) : tsino::Optional<Turn>{};
}

String walk(const String& path) {
  tsino::TextIndex pathIndex;
  int32_t x = 0;
  int32_t y = 0;
  Direction facing = Direction::North;
  for (int32_t i = 0; i < tsino::length(path, pathIndex); i++) {
    const tsino::Optional<Turn> turned = turnOf(tsino::elementAt(path, pathIndex, i));
    if (turned.has()) {
      facing = turn(facing, turned.value());
      continue;
    }
    x += tsino::tableAt(dx, (int32_t)facing);
    y += tsino::tableAt(dy, (int32_t)facing);
  }
  return tsino::concat(
      String(x),
      F(","),
      String(y),
      F(" facing "),
      tsino::tableText(names, (int32_t)facing));
}

void setup() {
  Serial.begin(115200);

  Serial.print((int32_t)turn(Direction::North));
  Serial.print(F(" "));
  Serial.print((int32_t)turn(Direction::North, Turn::Left));
  Serial.print(F(" "));
  Serial.println((int32_t)turn(Direction::West, Turn::Straight));
  tsino::Array<Direction> list{
      Direction::North,
      Direction::East,
      Direction::South,
      Direction::West};
  for (const Direction direction : list) {
    Serial.print(tsino::withoutFormat(tsino::tableText(names, (int32_t)direction)));
    Serial.print(F(" <-> "));
    Serial.println(tsino::tableText(names, (int32_t)opposite(direction)));
  }
  Serial.print(tsino::withoutFormat(walk(F("FFRFF"))));
  Serial.print(F(" | "));
  Serial.print(walk(F("LFLFLFLF")));
  Serial.print(F(" | "));
  Serial.print(walk(F("")));
  Serial.print(F(" | "));
  Serial.println(walk(F("RRFFFL")));
  for (int32_t d = (int32_t)Direction::North; d <= (int32_t)Direction::West; d++) {
    if (tsino::tableAt(dx, d) == 0) {
      Serial.print(F("vertical "));
      Serial.println(d);
    }
  }
  tsino::Optional<Turn> turnOfResult = turnOf(F("R"));
  Serial.print(tsino::optionalText(turnOf(F("x"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(turnOf(F("L"))));
  Serial.print(F(" "));
  Serial.println((!turnOfResult.has() ? 0 : (int32_t)turnOfResult.value()) + 10);
}

void loop() {}
