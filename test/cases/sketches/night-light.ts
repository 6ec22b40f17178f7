// Shows a threshold with hysteresis: the lamp goes on in the dark and off in the light without flickering.
import { analogRead, delay, digitalWrite, HIGH, LOW, OUTPUT, pinMode, Serial } from "Arduino";
import { A0, D1 } from "board";

const lamp = D1;
const dark = 300; // on below this
const bright = 420; // off above this

let on = false;

function setLamp(next: boolean): void {
  if (next === on) return;
  on = next;
  digitalWrite(lamp, on ? HIGH : LOW);
  Serial.println(on ? "It is dark: lamp on" : "It is bright: lamp off");
}

/** Mean of eight readings, for lamps of the mains flicker. */
function readLight(): number {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    sum += analogRead(A0);
    delay(5);
  }
  return sum >> 3;
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(lamp, OUTPUT);
  digitalWrite(lamp, LOW);
}

export function loop(): void {
  const light = readLight();
  if (light < dark) setLamp(true);
  else if (light > bright) setLamp(false);
  delay(200);
}
