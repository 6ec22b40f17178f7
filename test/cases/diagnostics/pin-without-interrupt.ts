// GPIO16 has no interrupt: the function would never be called.
import { attachInterrupt, CHANGE, digitalPinToInterrupt, FALLING, INPUT_PULLUP, pinMode, Serial } from "Arduino";
import { D0, D1 } from "board";

const button = D0;
const meter = D1;
let hits = 0;

function count(): void {
  hits++;
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(meter, INPUT_PULLUP);
  attachInterrupt(meter, count, CHANGE);
  attachInterrupt(D0, count, CHANGE); //~ pin-without-interrupt
  attachInterrupt(digitalPinToInterrupt(button), count, FALLING); //~ pin-without-interrupt
  attachInterrupt(16, count, FALLING); //~ pin-without-interrupt
  for (const pin of [D0, D1]) attachInterrupt(pin, count, FALLING);
}

export function loop(): void {
  Serial.println(hits);
}
