// Shows analogWrite and Math: the LED breathes along a sine, corrected for the eye.
import { analogWrite, analogWriteRange, delay, OUTPUT, pinMode } from "Arduino";
import { LED_BUILTIN } from "board";

const full = 1023;
const steps = 128; // of one breath
const breath = 4000; // ms

/** Pulse width for a brightness from 0 to 1: the eye sees the square of it. */
function widthOf(brightness: number): number {
  return Math.round(brightness * brightness * full);
}

export function setup(): void {
  pinMode(LED_BUILTIN, OUTPUT);
  analogWriteRange(full);
}

export function loop(): void {
  for (let step = 0; step < steps; step++) {
    const angle = (2 * Math.PI * step) / steps;
    const brightness = (1 - Math.cos(angle)) / 2;
    analogWrite(LED_BUILTIN, full - widthOf(brightness)); // low is lit
    delay(Math.floor(breath / steps));
  }
}
