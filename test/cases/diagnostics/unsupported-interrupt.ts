// Nothing calls a function of the program from outside yet; the message says what to do instead.
import { attachInterrupt, detachInterrupt, FALLING, INPUT_PULLUP, pinMode, Serial } from "Arduino";
import { D1 } from "board";

let hits = 0;

function hit(): void {
  hits++;
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(D1, INPUT_PULLUP);
  attachInterrupt(D1, hit, FALLING); //~ unsupported-library
  attachInterrupt(D1, () => { hits = 0; }, FALLING); //~ unsupported-library
}

export function loop(): void {
  if (hits > 3) detachInterrupt(D1);
}
