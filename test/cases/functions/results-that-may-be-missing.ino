// results-that-may-be-missing: written by tsino from results-that-may-be-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/truth.h"

// @run
// Functions that find something or return undefined; narrowing by if, ?? and early return; zero is not missing.
const uint8_t ids[] PROGMEM = {3, 0, 17, 42};
const char names[][5] PROGMEM = {"door", "", "lamp", "fan"};

tsino::Optional<int32_t> indexOfId(int32_t id) {
  for (int32_t i = 0; i < 4; i++) {
    if (tsino::tableAt(ids, i) == id) return i;
  }
  return {};
}

tsino::Optional<String> nameOf(int32_t id) {
  const tsino::Optional<int32_t> index = indexOfId(id);
  if (!index.has()) return {};
  return tsino::tableGet(names, index.value());
}

tsino::Optional<bool> isLit(int32_t id) {
  return id == 17 ? tsino::Optional<bool>(true) : id == 0 ? tsino::Optional<bool>(false) : tsino::Optional<bool>{};
}

tsino::Optional<int32_t> firstAbove(int32_t limit) {
  for (const int32_t id : tsino::each(ids)) {
    if (id > limit) return id;
  }
  return {};
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> list{3, 0, 42, 5};
  for (const int32_t id : list) {
    const tsino::Optional<int32_t> index = indexOfId(id);
    Serial.print(id);
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(index));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(nameOf(id)));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(isLit(id)));
    if (tsino::truthy(index)) {
      Serial.print(F("  truthy index "));
      Serial.println(index.value());
    }
    if (index.has()) {
      Serial.print(F("  present "));
      Serial.print(index.value() + 1);
      Serial.print(F(" "));
      Serial.println(tsino::tableAt(ids, index.value()) == id ? F("true") : F("false"));
    }
  }
  tsino::Optional<String> nameOfResult = nameOf(0);
  tsino::Optional<String> nameOfResult2 = nameOf(9);
  tsino::Optional<String> nameOfResult3 = nameOf(0);
  Serial.print(
      tsino::withoutFormat(nameOfResult.has() ? nameOfResult.value() : String(F("nameless"))));
  Serial.print(F(" "));
  Serial.print(nameOfResult2.has() ? nameOfResult2.value() : String(F("nameless")));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(nameOfResult3) ? nameOfResult3.value() : String(F("blank")));
  Serial.print(isLit(0).valueOr(true) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLit(1).valueOr(true) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLit(17) == true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLit(0) == false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!tsino::truthy(isLit(1)) ? F("true") : F("false"));
  Serial.print(tsino::optionalText(firstAbove(10)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(firstAbove(100)));
  Serial.print(F(" "));
  Serial.print(firstAbove(40).valueOr(0) * 2);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(firstAbove(-1)));

  tsino::Optional<int32_t> best;
  for (const int32_t id : tsino::each(ids)) {
    if (!best.has() || id > best.value()) best = id;
  }
  Serial.print(tsino::optionalText(best));
  Serial.print(F(" "));
  Serial.println(best == 42 ? F("true") : F("false"));
  best = {};
  Serial.print(!best.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(best));
}

void loop() {}
