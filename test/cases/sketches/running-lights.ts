// Shows an array of pins, for-of and a direction that turns round: a light runs along six LEDs and back.
import { delay, digitalWrite, HIGH, LOW, OUTPUT, pinMode } from "Arduino";
import { D1, D2, D5, D6, D7, D8 } from "board";

const leds = [D1, D2, D5, D6, D7, D8];

let position = 0;
let direction = 1;

export function setup(): void {
  for (const led of leds) {
    pinMode(led, OUTPUT);
    digitalWrite(led, LOW);
  }
}

export function loop(): void {
  digitalWrite(leds[position], HIGH);
  delay(80);
  digitalWrite(leds[position], LOW);

  if (position + direction < 0 || position + direction >= leds.length) direction = -direction;
  position += direction;
}
