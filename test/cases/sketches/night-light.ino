// night-light: written by tsino from night-light.ts
// Change the TypeScript, not this file.

// Shows a threshold with hysteresis: the lamp goes on in the dark and off in the light without flickering.

const uint8_t lamp = D1;
const int32_t dark = 300;  // on below this
const int32_t bright = 420;  // off above this

bool on = false;

void setLamp(bool next) {
  if (next == on) return;
  on = next;
  digitalWrite(lamp, on ? HIGH : LOW);
  Serial.println(on ? F("It is dark: lamp on") : F("It is bright: lamp off"));
}

/** Mean of eight readings, for lamps of the mains flicker. */
int32_t readLight() {
  int32_t sum = 0;
  for (int32_t i = 0; i < 8; i++) {
    sum += analogRead(A0);
    delay(5);
  }
  return sum >> 3;
}

void setup() {
  Serial.begin(115200);
  pinMode(lamp, OUTPUT);
  digitalWrite(lamp, LOW);
}

void loop() {
  const int32_t light = readLight();
  if (light < dark) {
    setLamp(true);
  } else if (light > bright) {
    setLamp(false);
  }
  delay(200);
}
