import { digitalWrite, HIGH } from "Arduino";
import { D15 } from "board"; //~ TS2305

export function setup(): void {
  digitalWrite(D15, HIGH);
}

export function loop(): void {}
