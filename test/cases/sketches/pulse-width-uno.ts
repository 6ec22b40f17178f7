// @board uno
// Measures pulses with an interrupt on a board with 8 bits, which reads and writes a wider number in several steps.
import { attachInterrupt, CHANGE, digitalRead, HIGH, INPUT, micros, pinMode, Serial } from "Arduino";
import { D2 } from "board";
import type { u8 } from "tsino";

enum Edge {
  None,
  Rise,
  Fall,
}

let edge = Edge.None;
let risenAt = 0;
let width = 0;
let count = 0;
let missed: u8 = 0;
let isNew = false;

const onEdge = (): number => {
  const now = micros();
  if (digitalRead(D2) === HIGH) {
    edge = Edge.Rise;
    risenAt = now;
    return 0;
  }
  if (edge === Edge.Rise) {
    width = now - risenAt;
    if (isNew) missed++;
    isNew = true;
  }
  edge = Edge.Fall;
  return count++;
};

function show(): void {
  console.log(count, width, missed);
}

export function setup(): void {
  Serial.begin(9600);
  pinMode(D2, INPUT);
  attachInterrupt(D2, onEdge, CHANGE);
}

export function loop(): void {
  if (!isNew) return;
  isNew = false;
  show();
  if (width > 20_000) width = 0;
  missed = 0;
  if (edge !== Edge.Rise && count > 100) count -= 100;
}
