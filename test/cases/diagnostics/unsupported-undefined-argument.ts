import { delay, pinMode, Serial } from "Arduino";

export function setup(): void {
  Serial.begin(115200, undefined); //~ unsupported-undefined-argument
}

export function loop(): void {
  delay(1000);
}
