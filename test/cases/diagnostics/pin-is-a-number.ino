// pin-is-a-number: written by tsino from pin-is-a-number.ts
// Change the TypeScript, not this file.

const uint8_t relay = 4;

void setup() {
  pinMode(4, OUTPUT);  //~ pin-is-a-number
  digitalWrite(5, HIGH);  //~ pin-is-a-number
  // No other pin has these names.
  pinMode(12, OUTPUT);
  pinMode(D2, OUTPUT);
  pinMode(relay, OUTPUT);
}

void loop() {
  digitalWrite(D2, analogRead(A0) > 512 ? HIGH : 0);
}
