// button-debounce: written by tsino from button-debounce.ts
// Change the TypeScript, not this file.

// Shows a debounced button that toggles the LED; a long press switches it off and counts from the start again.

const int32_t settleTime = 30;  // ms that a contact needs to come to rest
const int32_t longPress = 1500;  // ms

int32_t lastLevel = HIGH;  // as read, still bouncing
int32_t level = HIGH;  // as it counts
uint32_t changedAt = 0;
uint32_t pressedAt = 0;
bool lit = false;
int32_t presses = 0;

void setLight(bool on) {
  lit = on;
  digitalWrite(LED_BUILTIN, on ? LOW : HIGH);
}

void released(uint32_t held) {
  if (held >= (uint32_t)longPress) {
    presses = 0;
    setLight(false);
    Serial.println(F("long press: off"));
  } else {
    presses++;
    setLight(!lit);
    Serial.print(F("press "));
    Serial.print(presses);
    Serial.print(F(": "));
    Serial.print(lit ? F("on") : F("off"));
    Serial.print(F(" after "));
    Serial.print(held);
    Serial.println(F(" ms"));
  }
}

void setup() {
  Serial.begin(115200);
  pinMode(D3, INPUT_PULLUP);
  pinMode(LED_BUILTIN, OUTPUT);
  setLight(false);
}

void loop() {
  const uint32_t now = millis();
  const int8_t reading = digitalRead(D3);
  if (reading != lastLevel) {
    lastLevel = reading;
    changedAt = now;
  }
  if (reading == level || now - changedAt < (uint32_t)settleTime) return;

  level = reading;
  if (level == LOW) {
    pressedAt = now;
  } else {
    released(now - pressedAt);
  }
}
