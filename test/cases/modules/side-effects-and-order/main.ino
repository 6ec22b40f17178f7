// side-effects-and-order: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// --- log ---

tsino::Array<String> lines;

void log_(const String& text) {
  lines.push(tsino::concat(String(lines.length()), F(" "), text));
}

// --- second ---

int32_t factor;
// @run
// Imports for their effect only, modules imported twice, and the order of all top-level code.

void setup() {
  Serial.begin(115200);
  log_(F("log ready"));
  const auto registry = tsino::makeShared<tsino::Map<String, tsino::Function<int32_t(int32_t)>>>();
  log_(F("registry ready"));
  log_(F("first"));
  registry->set(F("first"), [](int32_t n) -> int32_t { return n + 1; });
  log_(tsino::concat(F("second after "), String(registry->size())));
  factor = registry->size() * 10;
  registry->set(F("second"), [](int32_t n) -> int32_t { return n * factor; });

  log_(F("main"));
  for (const String& line : lines) Serial.println(line);
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult = registry->get(F("second"));
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult2 = registry->get(F("first"));
  Serial.print(tsino::withoutFormat(registry->keys().join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()(2)) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()(2)) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(registry->size());
}

void loop() {}
