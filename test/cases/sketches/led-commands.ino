// led-commands: written by tsino from led-commands.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

// Shows text commands with split, parseInt and switch on strings: "on", "off", "blink 250", "status".

String command = "";
bool lit = false;
double period = 0.0;  // ms between changes while blinking, 0 = steady
uint32_t changedAt = 0;

void setLight(bool on) {
  lit = on;
  digitalWrite(LED_BUILTIN, on ? LOW : HIGH);
}

void execute(const String& line) {
  tsino::Array<String> words = tsino::split(tsino::trim(line), F(" "));
  const String& choice = words[0];
  if (choice == F("")) {
    return;
  } else if (choice == F("on") || choice == F("off")) {
    period = 0.0;
    setLight(words[0] == F("on"));
  } else if (choice == F("blink")) {
    const double wanted = words.length() > 1 ? tsino::parseInt(words[1], 10) : 500.0;
    if (isnan(wanted) || wanted < 20.0) {
      Serial.print(F("\""));
      Serial.print(words[1]);
      Serial.println(F("\" is no period of at least 20 ms"));
      return;
    }
    period = trunc(tsino::minimum(wanted, 60000.0));
  } else if (choice == F("status")) {} else {
    Serial.print(F("Unknown: "));
    Serial.print(words[0]);
    Serial.println(F(". Try on, off, blink 250, status"));
    return;
  }
  if (period > 0.0) {
    Serial.print(F("blinking every "));
    tsino::print(Serial, period);
    Serial.println(F(" ms"));
  } else {
    Serial.println(lit ? F("on") : F("off"));
  }
}

void setup() {
  Serial.begin(115200);
  pinMode(LED_BUILTIN, OUTPUT);
  setLight(false);
}

void loop() {
  while (Serial.available() > 0) {
    const int16_t code = Serial.read();
    if (code == 10) {
      execute(command);
      command = F("");
    } else if (code != 13) {
      command += tsino::fromCharCode(code);
    }
  }
  if (period > 0.0 && millis() - changedAt >= period) {
    changedAt = millis();
    setLight(!lit);
  }
}
