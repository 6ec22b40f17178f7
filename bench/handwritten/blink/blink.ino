// Blinks the blue LED of the module once a second.

void setup() {
  pinMode(LED_BUILTIN, OUTPUT);
}

void loop() {
  digitalWrite(LED_BUILTIN, LOW);  // the LED lights when the pin is low
  delay(500);
  digitalWrite(LED_BUILTIN, HIGH);
  delay(500);
}
