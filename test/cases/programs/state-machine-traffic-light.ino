// state-machine-traffic-light: written by tsino from state-machine-traffic-light.ts
// Change the TypeScript, not this file.
#include "src/tsino/unreachable.h"

// @run
// A state machine over a numeric enum: the switch has no default and the enum prints as a number.
enum class Light : uint8_t { Red, RedAmber, Green, Amber };

Light light = Light::Red;
int32_t ticksLeft = 3;
int32_t changes = 0;

int32_t durationOf(Light state) {
  switch (state) {
    case Light::Red:
      return 3;
    case Light::RedAmber:
      return 1;
    case Light::Green:
      return 4;
    case Light::Amber:
      return 2;
  }
  tsino::unreachable();
}

void enter(Light next) {
  light = next;
  ticksLeft = durationOf(next);
  changes++;
}

void tick(bool carWaiting) {
  if (--ticksLeft > 0) return;
  switch (light) {
    case Light::Red:
      if (!carWaiting) {
        ticksLeft = 1;
        break;
      }
      enter(Light::RedAmber);
      break;
    case Light::RedAmber:
      enter(Light::Green);
      break;
    case Light::Green:
      enter(Light::Amber);
      break;
    case Light::Amber:
      enter(Light::Red);
      break;
  }
}

bool isGreen() {
  return light == Light::Green;
}

void setup() {
  Serial.begin(115200);

  String trace = F("");
  for (int32_t time = 0; time < 30; time++) {
    tick(time % 7 != 0);
    trace += (int32_t)light;
  }
  Serial.println(trace);
  Serial.print(F("changes "));
  Serial.print(changes);
  Serial.print(F(" now "));
  Serial.print((int32_t)light);
  Serial.print(F(" "));
  Serial.println(isGreen() ? F("true") : F("false"));
}

void loop() {}
