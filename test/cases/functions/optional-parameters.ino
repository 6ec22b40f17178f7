// optional-parameters: written by tsino from optional-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

// @run
// Optional numbers, strings, booleans: absent, given, and given as undefined; passed on to another optional.
String join(const __FlashStringHelper* a, const tsino::Optional<String>& b = {}, const tsino::Optional<String>& c = {}) {
  String text = a;
  if (b.has()) text += tsino::concat(F(","), b.value());
  if (c.has()) text += tsino::concat(F(","), c.value());
  return text;
}

bool near(int32_t x, double y, tsino::Optional<double> tolerance = {}) {
  return tsino::absolute(x - y) <= tolerance.valueOr(0.001);
}

bool between(int32_t x, tsino::Optional<int32_t> low = {}, tsino::Optional<int32_t> high = {}) {
  if (low.has() && x < low.value()) return false;
  if (high.has() && x > high.value()) return false;
  return true;
}

bool positive(int32_t x, tsino::Optional<int32_t> high = {}) {
  return between(x, 0, high);
}

String led(tsino::Optional<bool> on = {}) {
  if (!on.has()) return F("unchanged");
  return on.value() ? F("on") : F("off");
}

int32_t countdown(tsino::Optional<int32_t> from = {}) {
  int32_t n = tsino::truthy(from) ? from.value() : 3;
  int32_t steps = 0;
  while (n-- > 0) {
    steps++;
    yield();
  }
  return steps;
}

void report(tsino::Optional<double> value = {}, const tsino::Optional<String>& unit = {}) {
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(unit));
  Serial.print(F(" "));
  Serial.println(
      !value.has() ? String(F("nothing")) : tsino::concat(
          tsino::toText(value.value()),
          unit.has() ? unit.value() : String(F(""))));
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(join(F("a"))));
  Serial.print(F(" "));
  Serial.print(::join(F("a"), tsino::Optional<String>(F("b"))));
  Serial.print(F(" "));
  Serial.print(join(F("a"), tsino::Optional<String>(F("b")), tsino::Optional<String>(F("c"))));
  Serial.print(F(" "));
  Serial.print(join(F("a"), {}, tsino::Optional<String>(F("c"))));
  Serial.print(F(" "));
  Serial.println(::join(F(""), tsino::Optional<String>(F(""))));
  Serial.print(near(1, 1.0005) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(near(1, 1.01) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(near(1, 1.01, 0.1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(near(1, 1.0, 0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(near(5, 7.0, {}) ? F("true") : F("false"));
  Serial.print(between(5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(between(5, 6) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(between(5, 5, 5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(between(5, {}, 4) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(between(-1, -2) ? F("true") : F("false"));
  Serial.print(positive(3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(positive(-3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(positive(3, 2) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(positive(0, 0) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(led()));
  Serial.print(F(" "));
  Serial.print(led(true));
  Serial.print(F(" "));
  Serial.print(led(false));
  Serial.print(F(" "));
  Serial.println(led({}));
  Serial.print(countdown());
  Serial.print(F(" "));
  Serial.print(countdown(5));
  Serial.print(F(" "));
  Serial.print(countdown(0));
  Serial.print(F(" "));
  Serial.println(countdown(-2));
  report();
  report(0.0);
  report(21.5, tsino::Optional<String>(F("C")));
  report({}, tsino::Optional<String>(F("C")));
}

void loop() {}
