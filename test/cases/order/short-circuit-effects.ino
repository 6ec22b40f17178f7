// short-circuit-effects: written by tsino from short-circuit-effects.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

// @run
// Effects that happen only on the taken side of && || ?? ?: inside larger expressions and conditions.
int32_t hits = 0;
double base = 1.0;

bool hit(bool result) {
  hits++;
  base += 1.0;
  return result;
}

double grow() {
  base *= 2.0;
  return base;
}

tsino::Optional<int32_t> maybe(int32_t n) {
  hits++;
  return n > 2 ? tsino::Optional<int32_t>(n) : tsino::Optional<int32_t>{};
}
const bool flags[] PROGMEM = {false, true, false, true};

void setup() {
  Serial.begin(115200);

  double baseBefore = base;
  double value = baseBefore + (hit(true) && hit(false) ? 100.0 : grow());
  double value2 = value + base;
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(hits);
  double value3 = (hit(false) || base > 3.0) && grow() > 5.0 ? base : -base;
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.println(hits);
  tsino::Optional<int32_t> maybeResult = maybe(1);
  tsino::Optional<int32_t> value4 = maybeResult.has() ? maybeResult : maybe(2);
  tsino::Optional<int32_t> value5 = value4.has() ? value4 : maybe(3);
  int32_t value6 = (value5.has() ? value5 : maybe(4)).valueOr(-1) * 10;
  Serial.println(value6 + hits);
  int32_t i = 0;
  while (i < 4 && !tsino::tableAt(flags, i)) {
    i++;
    yield();
  }
  Serial.print(F("first set "));
  Serial.println(i);
  while (i >= 0 && (tsino::tableAt(flags, i) || i % 2 == 0)) {
    i--;
    yield();
  }
  Serial.print(F("went down to "));
  Serial.println(i);
  int32_t count = 0;
  for (int32_t k = 0; k < 10 && (k < 5 || hit(k < 8)); k++) {
    count += k;
    yield();
  }
  Serial.print(count);
  Serial.print(F(" "));
  Serial.println(hits);
  if (!(hit(true) && !hit(true)) || hit(true)) {
    Serial.print(F("once "));
    Serial.println(hits);
  }
  do {
    hits--;
    yield();
  } while (hits > 3 && base-- > 0.0);
  Serial.print(hits);
  Serial.print(F(" "));
  tsino::inspect(Serial, base);
  Serial.println();
  const __FlashStringHelper* value7 = hit(false) ? F("a") : F("b");
  const __FlashStringHelper* value8 = hits > 3 ? F("c") : F("d");
  const String label = tsino::concat(
      value7,
      value8,
      hit(true) ? tsino::concat(F("e"), String(hits)) : String(F("f")));
  Serial.println(label);
}

void loop() {}
