// Blinks the blue LED of the module once a second.
import { delay, digitalWrite, HIGH, LOW, OUTPUT, pinMode } from "Arduino";
import { LED_BUILTIN } from "board";

export function setup(): void {
  pinMode(LED_BUILTIN, OUTPUT);
}

export function loop(): void {
  digitalWrite(LED_BUILTIN, LOW); // the LED lights when the pin is low
  delay(500);
  digitalWrite(LED_BUILTIN, HIGH);
  delay(500);
}
