// traffic-light: written by tsino from traffic-light.ts
// Change the TypeScript, not this file.

// Shows an enum and a switch as a state machine: a traffic light with a button for pedestrians.

enum class Light : uint8_t { Red, RedYellow, Green, Yellow };

const uint8_t redPin = D1;
const uint8_t yellowPin = D2;
const uint8_t greenPin = D5;
const uint8_t button = D3;

Light light = Light::Red;
uint32_t since = 0;  // when the light changed last, in ms
bool pedestrianWaits = false;

void show(bool red, bool yellow, bool green) {
  digitalWrite(redPin, red ? HIGH : LOW);
  digitalWrite(yellowPin, yellow ? HIGH : LOW);
  digitalWrite(greenPin, green ? HIGH : LOW);
}

void change(Light next) {
  light = next;
  since = millis();
  switch (next) {
    case Light::Red:
      show(true, false, false);
      pedestrianWaits = false;
      Serial.println(F("red"));
      break;
    case Light::RedYellow:
      show(true, true, false);
      Serial.println(F("red and yellow"));
      break;
    case Light::Green:
      show(false, false, true);
      Serial.println(F("green"));
      break;
    case Light::Yellow:
      show(false, true, false);
      Serial.println(F("yellow"));
      break;
  }
}

void setup() {
  Serial.begin(115200);
  pinMode(redPin, OUTPUT);
  pinMode(yellowPin, OUTPUT);
  pinMode(greenPin, OUTPUT);
  pinMode(button, INPUT_PULLUP);
  change(Light::Red);
}

void loop() {
  if (digitalRead(button) == LOW) pedestrianWaits = true;

  const uint32_t elapsed = millis() - since;
  if (light == Light::Red && elapsed >= 4000) {
    change(Light::RedYellow);
  } else if (light == Light::RedYellow && elapsed >= 1000) {
    change(Light::Green);
  } else if (light == Light::Green && elapsed >= (uint32_t)(pedestrianWaits ? 2000 : 8000)) {
    change(Light::Yellow);
  } else if (light == Light::Yellow && elapsed >= 1500) {
    change(Light::Red);
  }
}
