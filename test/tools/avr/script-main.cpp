// The main function of a sketch in uno-run.c: as the core's own, but with an end that the simulator sees.
#include <Arduino.h>
#include <avr/sleep.h>

int main() {
  init();
  setup();
  for (uint8_t turn = 0; turn < 8; turn++) loop();
  Serial.flush();
  cli();
  sleep_enable();
  sleep_cpu();
}
