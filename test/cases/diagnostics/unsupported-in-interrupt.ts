// What an interrupt runs must not allocate, not wait and not leave the chip's own memory, however deep it is.
import { analogRead, attachInterrupt, delay, FALLING, noInterrupts, Serial } from "Arduino";
import { D1, D2 } from "board";

let count = 0;
let part = 0.5;
let last: number | undefined;
let name = "none";
let after = (): void => {};
const times = [1, 2];
const point = { x: 0 };
const config = { settle: 50 } as const;
const signs = [0, 1, -1, 0];
let total = 0;
let double = 0;

function onPulse(): void {
  step();
}

function step(): void {
  count++;
  if (count > 3) report();
}

function report(): void {
  console.log(count); //~ unsupported-in-interrupt
}

function next(label: string): number { //~ unsupported-in-interrupt
  return label.length; //~ unsupported-in-interrupt
}

export function setup(): void {
  Serial.begin(115200);
  attachInterrupt(D1, onPulse, FALLING);
  attachInterrupt(D2, () => {
    name = "pulse"; //~ unsupported-in-interrupt
    part += 0.5; //~ unsupported-in-interrupt
    last = 5; //~ unsupported-in-interrupt
    times.push(count); //~ unsupported-in-interrupt
    for (const time of times) count += time; //~ unsupported-in-interrupt
    point.x++; //~ unsupported-in-interrupt
    after(); //~ unsupported-in-interrupt
    if (count > 5) throw new Error("too many"); //~ unsupported-in-interrupt
    Serial.println(1); //~ unsupported-in-interrupt
    count = Math.sign(count - 3); //~ unsupported-in-interrupt
    count += signs[count & 3]; //~ unsupported-in-interrupt
    if (count > config.settle) count = 0;
    // Once for what `loop` does to it.
    total++; //~ unsupported-in-interrupt
    if (total > 9) total = 0;
    double = total + 1;
    if (double > 5) double -= 5;
    delay(1); //~ unsupported-in-interrupt
    count = analogRead(17) > 5 ? 1 : 2; //~ unsupported-in-interrupt
    noInterrupts(); //~ unsupported-in-interrupt
    count = Math.random() > 0.5 ? 1 : 2; //~ unsupported-in-interrupt
    count += next("a"); //~ unsupported-in-interrupt
    attachInterrupt(D1, onPulse, FALLING); //~ unsupported-in-interrupt
  }, FALLING);
}

export function loop(): void {
  after = () => Serial.println(name);
  total *= 0.9;
  console.log(part, last, point.x, double);
}
