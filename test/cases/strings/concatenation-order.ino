// concatenation-order: written by tsino from concatenation-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

String label(int32_t index, bool last) {
  return tsino::concat(F("item "), String(index), last ? F(".") : F(","), F(" "));
}

tsino::Optional<double> maybe(double n) {
  return n > 0.0 ? tsino::Optional<double>(n) : tsino::Optional<double>{};
}

void setup() {
  Serial.begin(115200);
  // @run
  // `+` goes left to right: numbers add until the first string; every primitive has its own spelling.
  const int32_t one = 1;
  const double half = 0.5;
  const bool yes = true;
  const String name = F("x");

  Serial.print(one + 2);
  Serial.print(F("3"));
  Serial.print(4);
  Serial.print(5);
  Serial.print(F(" 3"));
  Serial.print(one);
  Serial.print(2);
  Serial.print(F(" 3"));
  Serial.print(one + 2);
  Serial.print(F(" "));
  tsino::print(Serial, one + tsino::toNumber(F("2")));
  Serial.println(F("3"));
  Serial.print(yes ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" undefined "));
  tsino::print(Serial, (double)NAN);
  Serial.print(F(" "));
  tsino::print(Serial, -0.5);
  Serial.print(F(" "));
  tsino::print(Serial, 1e21);
  Serial.print(F(" "));
  tsino::print(Serial, half);
  Serial.println();
  Serial.print(tsino::withoutFormat(name));
  Serial.print(one);
  Serial.print(yes ? F("true") : F("false"));
  tsino::print(Serial, half);
  Serial.print(F(" "));
  tsino::print(Serial, one + half);
  Serial.print(name);
  Serial.print(F(" ab"));
  Serial.print(1);
  Serial.println(2);
  Serial.print(F("sum: "));
  Serial.print(one);
  Serial.print(one);
  Serial.print(F(" sum: "));
  Serial.print(one + one);
  Serial.print(F(" "));
  Serial.print(one + one);
  Serial.println(F(" is the sum"));
  Serial.print(F("-"));
  Serial.print(-one);
  Serial.print(F("-"));
  tsino::print(Serial, -half);
  Serial.print(F(" 55 "));
  Serial.print(tsino::compare(F("12"), F("9")) > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(12 > 9 ? F("true") : F("false"));

  String text = F("");
  for (int32_t i = 0; i < 3; i++) text += label(i, i == 2);
  Serial.println(text);
  text += 1;
  text += true ? F("true") : F("false");
  text += tsino::toText(half * 4.0);
  text += F("!");
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(tsino::length(text));
  String answer = F("n = ");
  answer = tsino::concat(answer, String(6 * 7), F(", m = "), String(6 + 7), F("\n"), answer);
  Serial.println(answer);
  Serial.print(F("got "));
  Serial.print(tsino::optionalText(maybe(3.0)));
  Serial.print(F(" and "));
  Serial.print(tsino::optionalText(maybe(-3.0)));
  Serial.print(F(" also "));
  Serial.print(tsino::optionalText(maybe(0.5)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(maybe(0.0)));
}

void loop() {}
