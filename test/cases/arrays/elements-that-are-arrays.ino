// elements-that-are-arrays: written by tsino from elements-that-are-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays as the argument of methods that take an element: the element is the array itself, not a copy of it.
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> shared = tsino::filled<tsino::Shared<tsino::Array<uint8_t>>>(
      2,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = shared.get(0);
  if (getResult.has()) getResult.value()->push(1);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult2 = shared.get(1);
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, shared);
  Serial.println();

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  tsino::Shared<tsino::Array<uint8_t>> extra = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{9});
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> changed = rows.with(1, extra);
  extra->push(10);
  tsino::inspect(Serial, changed);
  Serial.print(F(" "));
  tsino::inspect(Serial, rows);
  Serial.println();

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> spliced = rows.toSpliced(
      0,
      1,
      extra,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7}));
  extra->push(11);
  tsino::inspect(Serial, spliced);
  Serial.print(F(" "));
  Serial.println(rows.length());

  rows.fill(extra, 1);
  extra->push(12);
  tsino::inspect(Serial, rows);
  Serial.println();

  rows.push(extra);
  Serial.print(rows.indexOf(extra));
  Serial.print(F(" "));
  Serial.print(rows.lastIndexOf(extra));
  Serial.print(F(" "));
  Serial.println(rows.includes(extra) ? F("true") : F("false"));
  tsino::inspect(
      Serial,
      rows.concat(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5})}));
  Serial.print(F(" "));
  Serial.println(rows.length());
}

void loop() {}
