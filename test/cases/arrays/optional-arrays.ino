// optional-arrays: written by tsino from optional-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"

// @run
// An array that may be missing is shared with whoever else holds it.
tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> make(int32_t count) {
  return count > 0 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)count})) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}
tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> kept;

void keep(const tsino::Shared<tsino::Array<uint8_t>>& list) {
  kept = list;
}

int32_t length() {
  return !kept.has() ? -1 : kept.value()->length();
}

void setup() {
  Serial.begin(115200);

  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> one = make(1);
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> none = make(0);
  Serial.print(!one.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!none.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      (one.has() ? one.value() : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->length());
  Serial.print(F(" "));
  Serial.println(
      (none.has() ? none.value() : tsino::makeShared<tsino::Array<uint8_t>>(
          tsino::Array<uint8_t>{7, 8}))->length());
  if (one.has()) {
    one.value()->push(2);
    keep(one.value());
    one.value()->push(3);
  }
  Serial.println(length());
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> either = none.has() ? none : one;
  if (either.has()) either.value()->push(4);
  Serial.print(tsino::withoutFormat(one.has() ? one.value()->join() : String(F("none"))));
  Serial.print(F(" "));
  Serial.println(length());
  tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>> rows{
      one,
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{}};
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> last = rows.pop();
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> first = rows.pop();
  Serial.print(!last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!first.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(first.has() ? first.value()->length() : 0);
}

void loop() {}
