import { delay } from "Arduino";

export const setup = 115200; //~ entry-not-a-function

export function loop(): void {
  delay(100);
}
