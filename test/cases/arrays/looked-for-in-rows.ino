// looked-for-in-rows: written by tsino from looked-for-in-rows.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/shared.h"

// @run
// An array that is looked for in an array of arrays is itself, and no copy: locals, parameters, rows, tuples.
tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})};

bool find() {
  tsino::Shared<tsino::Array<uint8_t>> one = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{5, 6});
  return rows.includes(one);
}

int32_t nested(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& list, const tsino::Shared<tsino::Array<uint8_t>>& row) {
  return list.lastIndexOf(row);
}

void setup() {
  Serial.begin(115200);
  Serial.println(find() ? F("true") : F("false"));
  tsino::Shared<tsino::Array<uint8_t>> own = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{7});
  Serial.println(rows.indexOf(own));
  rows.push(own);
  Serial.print(rows.indexOf(own));
  Serial.print(F(" "));
  Serial.print(rows.includes(rows[1]) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nested(rows, own));
  Serial.print(F(" "));
  Serial.print(nested(rows, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7})));
  Serial.print(F(" "));
  Serial.println(nested(rows, rows[0]));
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> pairs{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
  tsino::Shared<tsino::Array<uint8_t>> pair = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2});
  Serial.print(pairs.includes(pair) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pairs.indexOf(pairs.get(1).valueOr(pair)));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{own, rows[0]}.includes(own) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      rows.filter(
          [&](const tsino::Shared<tsino::Array<uint8_t>>& row) -> bool {
            return tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{own}.includes(row);
          }).length());
}

void loop() {}
