import { delay } from "Arduino";

export function setup(): void {}

export function loop(): boolean { //~ entry-result
  delay(100);
  return true;
}
