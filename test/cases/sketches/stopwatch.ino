// stopwatch: written by tsino from stopwatch.ts
// Change the TypeScript, not this file.
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// Shows millis, integer division and padded numbers: a stopwatch that is worked by keys on the serial monitor.

bool running = false;
uint32_t startedAt = 0;
uint32_t collected = 0;  // ms of the runs before this one
int32_t laps = 0;

uint32_t elapsed() {
  return running ? collected + (millis() - startedAt) : collected;
}

/** Time as minutes, seconds and thousandths: `02:07.045`. */
String format(uint32_t time) {
  const String minutes = tsino::padStart(String(time / 60000), 2, F("0"));
  const String seconds = tsino::padStart(String(time / 1000 % 60), 2, F("0"));
  const String thousandths = tsino::padStart(String(time % 1000), 3, F("0"));
  return tsino::concat(minutes, F(":"), seconds, F("."), thousandths);
}

void startOrStop() {
  if (running) {
    collected = elapsed();
    running = false;
    Serial.print(F("stopped at "));
    Serial.println(format(collected));
  } else {
    startedAt = millis();
    running = true;
    Serial.println(F("running"));
  }
}

void setup() {
  Serial.begin(115200);
  Serial.println(F("s = start or stop, l = lap, r = reset"));
}

void loop() {
  if (Serial.available() == 0) return;

  const String key = tsino::fromCharCode(Serial.read());
  if (key == F("s")) {
    startOrStop();
  } else if (key == F("l")) {
    laps++;
    Serial.print(F("lap "));
    Serial.print(laps);
    Serial.print(F(": "));
    Serial.println(format(elapsed()));
  } else if (key == F("r")) {
    running = false;
    collected = 0;
    laps = 0;
    Serial.println(format(0));
  }
}
