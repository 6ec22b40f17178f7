import { analogRead, digitalWrite, HIGH, OUTPUT, pinMode } from "Arduino";
import { A0, D2 } from "board";

const relay = 4;
export function setup(): void {
  pinMode(4, OUTPUT); //~ pin-is-a-number
  digitalWrite(5, HIGH); //~ pin-is-a-number
  // No other pin has these names.
  pinMode(12, OUTPUT);
  pinMode(D2, OUTPUT);
  pinMode(relay, OUTPUT);
}

export function loop(): void {
  digitalWrite(D2, analogRead(A0) > 512 ? HIGH : 0);
}
