// switch-on-strings: written by tsino from switch-on-strings.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// A command interpreter: switch on text that was cut from a longer one, cases by constants and by concatenation.
const char prefix[] PROGMEM = "led";
double brightness = 10.0;
bool on = false;

String execute(const String& line) {
  const int32_t blank = tsino::indexOf(line, F(" "));
  const String verb = blank < 0 ? line : tsino::slice(line, 0, blank);
  const String rest = blank < 0 ? String(F("")) : tsino::trim(tsino::slice(line, blank + 1));
  if (verb == F("on") || verb == F("ON")) {
    on = true;
    return F("ok");
  } else if (verb == F("off")) {
    on = false;
    return F("ok");
  } else if (verb == F("toggle")) {
    on = !on;
  } else if (verb == tsino::concat(FPSTR(prefix), F("-set"))) {
    const double value = tsino::toNumber(rest);
    if (isnan(value) || rest == F("")) return tsino::concat(F("bad value "), rest);
    brightness = value;
  } else if (verb == F("")) {
    return F("empty");
  } else {
    return tsino::concat(F("unknown "), verb);
  }
  return tsino::concat(verb, F(" done"));
}

const char script[][12] PROGMEM = {
    "on",
    "led-set 75",
    "toggle",
    "led-set",
    "led-set x1",
    "ON",
    "",
    "blink 3",
    "led-set 2.5",
    "off "};

void setup() {
  Serial.begin(115200);
  for (const __FlashStringHelper* const line : tsino::eachText(script)) {
    String executeResult = execute(line);
    Serial.print(line);
    Serial.print(F(" => "));
    Serial.print(executeResult);
    Serial.print(F("; on="));
    Serial.print(on ? F("true") : F("false"));
    Serial.print(F(" brightness="));
    tsino::print(Serial, brightness);
    Serial.println();
  }
}

void loop() {}
