// side-effects-once: written by tsino from side-effects-once.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

// @run
// Index expressions, calls and conditions in compound forms are evaluated exactly once.
double calls = 0.0;
tsino::Array<tsino::Shared<tsino::Array<double>>> rows{
    tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
    tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 4.0})};

int32_t pick(int32_t index) {
  calls++;
  return index;
}

tsino::Shared<tsino::Array<double>> row(int32_t index) {
  calls++;
  return rows[index];
}

void setup() {
  Serial.begin(115200);
  tsino::Array<double> cells{1.0, 2.0, 3.0, 4.0};

  cells[pick(0)] += 5.0;
  cells[pick(1)]++;
  --cells[pick(2)];
  int32_t index = pick(3);
  cells.set(index, tsino::pow(cells[index], 2.0));
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, calls);
  Serial.println();

  calls = 0.0;
  tsino::Shared<tsino::Array<double>> rowResult = row(0);
  (*rowResult)[pick(1)] *= 10.0;
  tsino::Shared<tsino::Array<double>> rowResult2 = row(1);
  (*rowResult2)[pick(0)]--;
  tsino::Shared<tsino::Array<double>> rowResult3 = row(1);
  const double got = (*rowResult3)[pick(1)]++;
  Serial.print(tsino::withoutFormat(rows[0]->join()));
  Serial.print(F(" "));
  Serial.print(rows[1]->join());
  Serial.print(F(" "));
  tsino::inspect(Serial, got);
  Serial.print(F(" "));
  tsino::inspect(Serial, calls);
  Serial.println();

  calls = 0.0;
  tsino::Array<String> words{F("a"), F("b")};
  int32_t pickResult = pick(0);
  String element = words[pick(1)];
  words[pickResult] += tsino::concat(element, String(pick(7)));
  Serial.print(tsino::withoutFormat(words.join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, calls);
  Serial.println();

  calls = 0.0;
  int32_t choice = pick(2);
  if (choice == pick(0)) {
    Serial.println(F("zero"));
  } else if (choice == pick(2)) {
    Serial.print(F("two after "));
    tsino::inspect(Serial, calls);
    Serial.println();
  } else if (choice == pick(3)) {
    Serial.println(F("three"));
  }
  for (int32_t n = pick(0); n < pick(3); n += pick(1)) {
    cells.set(n, n);
    yield();
  }
  tsino::inspect(Serial, calls);
  Serial.print(F(" "));
  Serial.println(cells.join());
  calls = 0.0;
  tsino::Shared<tsino::Array<double>> list = row(0);
  for (const double cell : *list) calls += cell;
  tsino::inspect(Serial, calls);
  Serial.println();
  tsino::Array<bool> flags{false, true};
  const int32_t at = 1;
  if (!flags[0]) flags.set(0, pick(1) == 1);
  if (tsino::truthy(flags.get(at))) flags.set(at, pick(0) == 1);
  if (!flags[0]) flags.set(0, pick(5) == 5);
  Serial.print(flags[0] ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(flags[1] ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, calls);
  Serial.println();
}

void loop() {}
