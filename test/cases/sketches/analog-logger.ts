// Shows analogRead, sums and averages: every second the mean, smallest and largest of 50 readings.
import { analogRead, delay, Serial } from "Arduino";
import { A0 } from "board";

const readings = 50;
const pause = 20; // ms between two readings: 50 of them make a second

let line = 0;

export function setup(): void {
  Serial.begin(115200);
  Serial.println("line\tmean\tmin\tmax\tvolts");
}

/** Volts at the pin of a NodeMCU, whose divider maps 3.3 V to 1023. */
function toVolts(reading: number): number {
  return (reading * 3.3) / 1023;
}

export function loop(): void {
  let sum = 0;
  let smallest = 1023;
  let largest = 0;
  for (let i = 0; i < readings; i++) {
    const reading = analogRead(A0);
    sum += reading;
    smallest = Math.min(smallest, reading);
    largest = Math.max(largest, reading);
    delay(pause);
  }

  line++;
  const mean = sum / readings;
  Serial.print(`${line}\t`);
  Serial.print(mean, 1); // one digit after the point
  Serial.print(`\t${smallest}\t${largest}\t`);
  Serial.println(toVolts(mean), 2);
}
