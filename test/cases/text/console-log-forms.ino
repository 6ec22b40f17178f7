// console-log-forms: written by tsino from console-log-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

tsino::Optional<String> maybeText(bool give) {
  return give ? tsino::Optional<String>(F("text")) : tsino::Optional<String>{};
}

void setup() {
  Serial.begin(115200);
  // @run
  // console.log with no, one and many arguments of every primitive kind; blanks between, a line break after.
  const tsino::Optional<int32_t> nothing;

  Serial.println();
  Serial.println(F(""));
  Serial.println(F("  "));
  Serial.println(F("a  b"));
  Serial.print(1);
  Serial.print(F(" "));
  tsino::inspect(Serial, 2.5);
  Serial.print(F(" "));
  Serial.print(-3);
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" undefined "));
  Serial.print(tsino::optionalText(nothing));
  Serial.println(F(" end"));
  Serial.println(F("line one\nline two same line"));
  Serial.println(F("tab\there quote\"d back\\slash"));
  tsino::Optional<String> maybeTextResult = maybeText(false);
  Serial.print(tsino::withoutFormat(tsino::optionalText(maybeText(true))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(maybeText(false)));
  Serial.print(F(" "));
  Serial.println(maybeTextResult.has() ? maybeTextResult.value() : String(F("none")));
  Serial.println(F(" leading and trailing  |"));
  tsino::inspect(Serial, 0.1);
  Serial.print(F(" "));
  tsino::inspect(Serial, -0.1);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1e-7);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1e21);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)NAN);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)INFINITY);
  Serial.println();
  Serial.print(F("number first? "));
  Serial.print(5);
  Serial.print(F(" 5 "));
  Serial.println(5.0 == tsino::toNumber(F("5")) ? F("true") : F("false"));
  Serial.print(!false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(1 > 2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(String(F("x")) == F("x") ? F("true") : F("false"));
  Serial.print(F("a long line: "));
  Serial.print(tsino::withoutFormat(tsino::repeat(F("-"), 200)));
  Serial.println(F(" end"));
  for (int32_t i = 0; i < 3; i++) {
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(i * i);
    Serial.print(F(" "));
    tsino::inspect(Serial, i / 2.0);
    Serial.println();
  }
  tsino::inspect(Serial, -1.0 / 3.0);
  Serial.print(F(" ok "));
  Serial.println(0 == 0 ? F("true") : F("false"));
}

void loop() {}
