import { Serial } from "Arduino";

export function setup(): void { //~ missing-export
  Serial.begin(115200);
}
