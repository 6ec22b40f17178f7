// Shows an array as a ring buffer: the average of the last 16 readings, kept up to date by a running sum.
import { analogRead, delay, Serial } from "Arduino";
import { A0 } from "board";

const size = 16;
const window: number[] = [];

let next = 0; // place of the oldest reading
let sum = 0;

/** Takes a reading in and gives the average of the last ones. */
function smooth(reading: number): number {
  if (window.length < size) {
    window.push(reading);
  } else {
    sum -= window[next];
    window[next] = reading;
    next = (next + 1) % size;
  }
  sum += reading;
  return sum / window.length;
}

export function setup(): void {
  Serial.begin(115200);
}

export function loop(): void {
  const reading = analogRead(A0);
  const average = smooth(reading);

  // Two curves for the serial plotter.
  Serial.println(`raw:${reading},smooth:${average}`);
  delay(50);
}
