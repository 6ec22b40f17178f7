// strings: written by tsino from strings.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

const __FlashStringHelper* next(const String& current) {
  if (current == F("off")) {
    return F("heat");
  } else if (current == F("heat")) {
    return F("cool");
  } else if (current == F("cool")) {
    return F("auto");
  } else if (current == F("auto")) {
    return F("off");
  }
  tsino::unreachable();
}

tsino::Optional<String> parse(const String& text) {
  tsino::Array<String> list{F("off"), F("heat"), F("cool"), F("auto")};
  for (const String& candidate : list) {
    if (candidate == text) return candidate;
  }
  return {};
}

const __FlashStringHelper* decide(double inside, int32_t wanted) {
  if (inside < wanted - 1) return F("heat");
  return inside > wanted + 1 ? F("cool") : F("off");
}

void setup() {
  Serial.begin(115200);

  String mode = F("off");
  tsino::Array<String> history;

  for (int32_t i = 0; i < 6; i++) {
    history.push(mode);
    mode = next(mode);
  }
  Serial.print(tsino::withoutFormat(history.join(F(" > "))));
  Serial.print(F(" now "));
  Serial.print(mode);
  Serial.print(F(" "));
  Serial.print(tsino::length(mode));
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(mode));
  Serial.print(history.indexOf(F("cool")));
  Serial.print(F(" "));
  Serial.print(history.includes(F("auto")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(history.get(0) == history.get(4) ? F("true") : F("false"));
  tsino::Optional<String> parseResult = parse(F(""));
  Serial.print(tsino::withoutFormat(tsino::optionalText(parse(F("cool")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(parse(F("COOL"))));
  Serial.print(F(" "));
  Serial.print(parseResult.has() ? parseResult.value() : String(F("off")));
  Serial.print(F(" "));
  Serial.println(parse(F("auto")) == F("auto") ? F("true") : F("false"));
  tsino::Array<double> list{18.0, 20.5, 25.0};
  for (const double inside : list) {
    tsino::inspect(Serial, inside);
    Serial.print(F(" "));
    Serial.println(decide(inside, 21));
  }
}

void loop() {}
