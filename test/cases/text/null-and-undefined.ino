// null-and-undefined: written by tsino from null-and-undefined.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/text-literal.h"

// @run
// null and undefined keep their own names wherever they become text.
tsino::Optional<String> find(const tsino::Optional<String>& name) {
  return name == F("lamp") ? tsino::Optional<String>(F("on")) : tsino::Optional<String>{};
}

String count(tsino::Optional<int32_t> items = {}) {
  return tsino::optionalText(items);
}

void setup() {
  Serial.begin(115200);

  Serial.println(F("null"));
  Serial.println(F("undefined"));
  Serial.println(F("state null undefined null"));
  Serial.println(F("null undefined null undefined"));
  tsino::Optional<String> findResult = find(tsino::Optional<String>(F("fan")));
  Serial.print(
      tsino::withoutFormat(tsino::optionalTextOrNull(find(tsino::Optional<String>(F("lamp"))))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(find(tsino::Optional<String>(F("fan")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(find({})));
  Serial.print(F(" "));
  Serial.println(findResult.has() ? findResult.value() : String(F("nothing")));
  Serial.print(tsino::withoutFormat(count(3)));
  Serial.print(F(" "));
  Serial.print(count({}));
  Serial.println(F(" anullundefined"));
  tsino::Optional<int32_t> last;
  Serial.print(tsino::optionalTextOrNull(last));
  Serial.print(F(" "));
  Serial.println(!last.has() ? F("true") : F("false"));
  last = 7;
  Serial.print(last.value());
  Serial.print(F(" "));
  Serial.println(last.value() + 1);
}

void loop() {}
