// index-and-assignment: written by tsino from index-and-assignment.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

int32_t i = 0;
String log_ = "";

int32_t at(int32_t n) {
  log_ += tsino::concat(F("@"), String(n));
  return n;
}

int32_t value(int32_t n) {
  log_ += tsino::concat(F("="), String(n));
  return n;
}

int32_t advance() {
  i++;
  return i * 100;
}

tsino::Shared<tsino::Array<int32_t>> target = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{1, 2});

int32_t replace() {
  target = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{8, 9});
  return 0;
}

void setup() {
  Serial.begin(115200);
  // @run
  // In `a[i] = value` the index comes first, then the value, then the store; also with calls that change both.
  tsino::Array<double> cells{0.0, 0.0, 0.0, 0.0, 0.0, 0.0};

  int32_t atResult = at(1);
  cells.set(atResult, value(5));
  int32_t atResult2 = at(2);
  double element = cells[at(1)];
  cells.set(atResult2, element + value(6));
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(log_);
  int32_t iBefore = i++;
  cells.set(iBefore, i);
  int32_t iBefore2 = i++;
  cells.set(iBefore2, i++);
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(i);
  i = 0;
  int32_t iBefore3 = i;
  cells.set(iBefore3, advance());
  int32_t iBefore4 = i;
  cells[iBefore4] += advance();
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(i);
  i = 3;
  int32_t iBefore5 = i;
  cells.set(iBefore5, i = 5);
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(i);
  i = 0;
  int32_t iBefore6 = i;
  int32_t iBefore7 = ++i;
  cells.set(iBefore6, cells.set(iBefore7, cells.set(++i, 7.0)));
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(i);
  tsino::Shared<tsino::Array<int32_t>> first = target;
  tsino::Shared<tsino::Array<int32_t>> targetBefore = target;
  targetBefore->set(replace(), 50);
  Serial.print(tsino::withoutFormat(first->join()));
  Serial.print(F(" "));
  Serial.println(target->join());
  tsino::Shared<tsino::Array<int32_t>> targetBefore2 = target;
  (*targetBefore2)[1] += replace() + 5;
  Serial.println(target->join());
  int32_t j = 0;
  cells[j++] += 10.0;
  cells[j++]++;
  cells[j += 1] *= 3.0;
  Serial.print(tsino::withoutFormat(cells.join()));
  Serial.print(F(" "));
  Serial.println(j);
}

void loop() {}
