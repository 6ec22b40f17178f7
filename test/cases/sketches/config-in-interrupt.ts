// What interrupts read of constant objects that nothing changes stands there as a number.
import { attachInterrupt, delay, digitalPinToInterrupt, FALLING, INPUT_PULLUP, pinMode } from "Arduino";
import { D2 } from "board";

const config = { step: 3, max: 100, on: true, deep: { limit: -7 }, name: "n" } as const;
const limits = { low: 4, high: 90 };

let count = 0;

function bump(by: number): void {
  count += by;
}

function onPulse(): void {
  count += config.step;
  if (count > config.max && config.on) count = config.deep.limit;
  bump(limits.low);
}

export function setup(): void {
  pinMode(D2, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(D2), onPulse, FALLING);
}

export function loop(): void {
  console.log(count, config.name, limits);
  delay(100);
}
