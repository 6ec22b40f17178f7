// Inside of a function, what an interrupt runs may use the variables of the top level only: all else is gone by then.
import { attachInterrupt, FALLING, RISING, Serial } from "Arduino";
import { D1, D2 } from "board";

let hits = 0;

class Meter {
  pulses = 0;

  start(): void {
    attachInterrupt(D2, () => { //~ unsupported-interrupt-handler
      this.pulses++;
    }, RISING);
  }
}

export function setup(): void {
  Serial.begin(115200);
  let own = 0;
  attachInterrupt(D1, () => hits++, FALLING);
  attachInterrupt(D1, () => own++, FALLING); //~ unsupported-interrupt-handler
  new Meter().start();
}

export function loop(): void {
  Serial.println(hits);
}
