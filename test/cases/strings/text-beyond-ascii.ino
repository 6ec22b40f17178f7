// text-beyond-ascii: written by tsino from text-beyond-ascii.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Text outside ASCII is printed, joined, compared and passed on; its length and characters are not asked for.
const char unit[] PROGMEM = "\302\260C";
const String snow = "\351\233\252\343\201\214\351\231\215\343\202\213";

String withUnit(double value) {
  return tsino::concat(tsino::toFixed(value, 1), FPSTR(unit));
}

String pick(bool cold) {
  return cold ? snow : String(F("Sonne \342\230\200"));
}

void setup() {
  Serial.begin(115200);
  const String greeting = F("Gr\303\274\303\237e aus K\303\266ln");
  const String emoji = F("\360\237\214\241\357\270\217 ok");

  Serial.print(tsino::withoutFormat(withUnit(21.55)));
  Serial.print(F(" "));
  Serial.println(withUnit(-3.0));
  Serial.print(tsino::withoutFormat(greeting));
  Serial.print(F("! "));
  Serial.print(snow);
  Serial.print(F(" / "));
  Serial.println(emoji);
  Serial.print(tsino::withoutFormat(pick(true)));
  Serial.print(F(" "));
  Serial.print(pick(false));
  Serial.print(F(" "));
  Serial.print(greeting == F("Gr\303\274\303\237e aus K\303\266ln") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(greeting == F("Gruesse") ? F("true") : F("false"));
  String line = F("");
  tsino::Array<String> list{greeting, FPSTR(unit), snow};
  for (const String& part : list) line += tsino::concat(part, F("|"));
  Serial.println(line);
  Serial.print(F("\303\251t\303\251 \360\237\230\200 "));
  Serial.print(tsino::repeat(F("\302\265"), 3));
  Serial.print(F(" "));
  Serial.print(tsino::includes(snow, F("\343\201\214")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(greeting, F("Gr\303\274")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::endsWith(emoji, F("ok")) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::replace(greeting, F("\303\274"), F("ue"))));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("na\303\257ve caf\303\251"), F("\303\251"), F("e")));
  Serial.print(F(" "));
  Serial.println(tsino::trim(F("  \303\261and\303\272 ")));
}

void loop() {}
