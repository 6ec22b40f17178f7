// number-or-void: written by tsino from number-or-void.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

void g(const tsino::Function<tsino::Optional<int32_t>()>& f) {
  const tsino::Optional<int32_t> r = f();
  if (tsino::truthy(r)) {
    Serial.print(F("yes "));
    Serial.println(r.value());
  }
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Function<tsino::Optional<int32_t>()>> fs{
      []() -> tsino::Optional<int32_t> { return 1; },
      []() -> tsino::Optional<int32_t> { return {}; },
      []() -> tsino::Optional<int32_t> {
        Serial.println(F("x"));
        return {};
      },
      []() -> tsino::Optional<int32_t> { return 3; }};
  for (const tsino::Function<tsino::Optional<int32_t>()>& f : fs) {
    const tsino::Optional<int32_t> r = f();
    Serial.print(tsino::optionalText(r));
    Serial.print(F(" "));
    Serial.print(r.has() ? F("number") : F("undefined"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        r.has() ? tsino::Union<double, String>((double)(r.value() + 1)) : tsino::Union<double, String>(
            String(F("none"))));
    Serial.println();
  }
  g([]() -> tsino::Optional<int32_t> { return {}; });
  g([]() -> tsino::Optional<int32_t> { return 5; });
}

void loop() {}
