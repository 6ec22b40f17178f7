// conditional-chains: written by tsino from conditional-chains.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/truth.h"

// @run
// else-if ladders, a dangling else, nested conditional expressions, and conditions that are numbers or strings.
const __FlashStringHelper* grade(double points) {
  if (points >= 90.0) {
    return F("A");
  } else if (points >= 80.0) {
    return F("B");
  } else if (points >= 70.0) {
    return F("C");
  }
  return points < 0.0 ? F("?") : points == 0.0 ? F("none") : F("F");
}

String describe(int32_t temperature, int32_t humidity) {
  String text = F("mild");
  if (temperature > 25) {
    if (humidity > 60) {
      text = F("sultry");
    } else {
      text = F("hot");
    }
  } else if (temperature < 5) {
    text = F("cold");
    if (humidity > 80) text += F(" and wet");
  }
  return text;
}

const uint8_t counts[] PROGMEM = {0, 1, 2};

void setup() {
  Serial.begin(115200);

  tsino::Array<double> list{95.0, 90.0, 89.5, 80.0, 71.0, 0.0, -1.0, 12.0};
  for (const double points : list) {
    tsino::inspect(Serial, points);
    Serial.print(F(" "));
    Serial.println(grade(points));
  }
  Serial.print(tsino::withoutFormat(describe(30, 70)));
  Serial.print(F(" "));
  Serial.print(describe(30, 50));
  Serial.print(F(" "));
  Serial.print(describe(0, 90));
  Serial.print(F(" "));
  Serial.print(describe(0, 10));
  Serial.print(F(" "));
  Serial.println(describe(20, 99));
  for (const int32_t n : tsino::each(counts)) {
    Serial.print(n);
    Serial.print(F(" file"));
    Serial.print(n == 1 ? F("") : F("s"));
    Serial.print(F(" "));
    Serial.println(n != 0 ? F("found") : F("missing"));
  }
  const String label = F("");
  if (tsino::truthy(label)) {
    Serial.println(F("labelled"));
  } else {
    Serial.println(F("no label"));
  }
  int32_t depth = 3;
  while (depth != 0) {
    depth--;
    yield();
  }
  Serial.print(depth);
  Serial.print(F(" "));
  Serial.println(depth == 0 ? F("true") : F("false"));
  const int32_t x = 3 > 2 ? tsino::tableAt(counts, 1) != 0 ? 10 : 20 : 30;
  const String y = x > 10 ? F("big") : x > 5 ? F("medium") : F("small");
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  tsino::inspect(Serial, (x > 5 ? 1.0 : 0.5) + 1.0);
  Serial.println();
}

void loop() {}
