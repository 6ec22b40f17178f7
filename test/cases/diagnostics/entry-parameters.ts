import { delay } from "Arduino";

export function setup(): void {}

export function loop(turn: number): void { //~ entry-parameters
  delay(turn);
}
