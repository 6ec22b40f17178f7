// assigned-later: written by tsino from assigned-later.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"

// @run
// Arrays that are declared without a value, and constants that are only known once the program runs.
tsino::Shared<tsino::Array<uint8_t>> later;
tsino::Shared<tsino::Array<int32_t>> built;
tsino::Shared<tsino::Array<int32_t>> alias;

tsino::Shared<tsino::Array<int32_t>> build(int32_t count) {
  tsino::Shared<tsino::Array<int32_t>> list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  for (int32_t i = 0; i < count; i++) list->push(i * i);
  return list;
}

void show() {
  Serial.print(tsino::withoutFormat(built->join()));
  Serial.print(F(" "));
  Serial.print(alias->length());
  Serial.print(F(" "));
  Serial.println(later->length());
}

void setup() {
  Serial.begin(115200);
  built = build(3);
  alias = built;
  later = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5});
  alias->push(100);
  show();
  tsino::Shared<tsino::Array<String>> local;
  if (built->length() > 3) {
    local = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("long")});
  } else {
    local = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("short")});
  }
  local->push(F("end"));
  Serial.println(local->join());
}

void loop() {}
