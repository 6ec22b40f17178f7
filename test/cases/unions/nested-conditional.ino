// nested-conditional: written by tsino from nested-conditional.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/union.h"

// @run
tsino::Optional<tsino::Union<double, String>> pick(bool first, bool second) {
  return first ? tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)) : tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(
          second ? tsino::Optional<String>(F("text")) : tsino::Optional<String>{}));
}

void setup() {
  Serial.begin(115200);
  tsino::printFirstUnionOrNull(Serial, pick(true, false));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, pick(false, true));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, pick(false, false));
  Serial.println();
}

void loop() {}
