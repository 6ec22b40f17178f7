// switch-fall-through: written by tsino from switch-fall-through.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

// @run
// Cases that share a body, fall through on purpose, end by return or continue, and a default in the middle.
int32_t daysIn(int32_t month, bool leap) {
  switch (month) {
    case 2:
      return leap ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    default:
      return 31;
  }
  tsino::unreachable();
}

String steps(int32_t from) {
  String out = F("");
  switch (from) {
    case 3:
      out += F("three ");
      // falls through
    case 2:
      out += F("two ");
      // falls through
    default:
      out += F("any ");
      // falls through
    case 1:
      out += F("one ");
      break;
    case 0:
      out += F("zero ");
  }
  return tsino::trim(out);
}

void setup() {
  Serial.begin(115200);

  String line = F("");
  for (int32_t month = 1; month <= 12; month++) {
    line += tsino::concat(String(daysIn(month, false)), F(" "));
  }
  Serial.print(tsino::withoutFormat(line));
  Serial.print(F(" "));
  Serial.println(daysIn(2, true));
  tsino::Array<int8_t> list{3, 2, 1, 0, 7, -1};
  for (const int32_t from : list) {
    Serial.print(from);
    Serial.print(F(" "));
    Serial.println(steps(from));
  }

  int32_t evens = 0;
  int32_t odds = 0;
  for (int32_t i = 0; i < 10; i++) {
    switch (i % 4) {
      case 0:
        evens++;
        break;
      case 1:
      case 3:
        odds++;
        continue;
      default: {
        const int32_t bonus = i * 10;
        evens += bonus;
      }
    }
    evens += 1000;
  }
  Serial.print(evens);
  Serial.print(F(" "));
  Serial.println(odds);
}

void loop() {}
