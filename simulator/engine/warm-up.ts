// A sketch that is compiled only to get the compiler going: V8 compiles each of its functions at the first call,
// which takes four times as long as the compilation of a small sketch itself.

/** Uses what sketches commonly use, so that the real one finds those parts of the compiler ready. */
export const warmUpSketch = `#include <Arduino.h>
const uint16_t port = 8888;
int32_t readings[4] = {1, 2, 3, 4};
String label = "reading";
static int32_t sum(int32_t count) {
  int32_t total = 0;
  for (int32_t i = 0; i < count; i++) total += readings[i];
  return total;
}
struct Blinker {
  uint8_t pin;
  bool on;
  void toggle() { on = !on; digitalWrite(pin, on ? HIGH : LOW); }
};
Blinker blinker{LED_BUILTIN, false};
void setup() {
  Serial.begin(115200);
  pinMode(LED_BUILTIN, OUTPUT);
  while (millis() < 1) { delay(1); Serial.print(F(".")); }
  Serial.println(label + " " + sum(4) + '!');
}
void loop() {
  blinker.toggle();
  const double ratio = static_cast<double>(sum(3)) / port;
  switch (Serial.read()) {
    case 'a': Serial.println(ratio, 3); break;
    case 'b': Serial.printf("%d\\n", sum(2)); break;
    default: delay(10);
  }
}
`;
