// C++ wants the name of a plain function for an interrupt: which one it is must be known where it is given.
import { attachInterrupt, FALLING, INPUT_PULLUP, pinMode, Serial } from "Arduino";
import { D1 } from "board";

let hits = 0;
let handler: () => void = count;

function count(): void {
  hits++;
}

function clear(): void {
  hits = 0;
}

function add(amount = 1): void {
  hits += amount;
}

class Button {
  static count = 0;
  presses = 0;

  static onPress(): void {
    Button.count++;
  }

  press(): void {
    this.presses++;
  }

  start(): void {
    attachInterrupt(D1, this.press, FALLING); //~ unsupported-interrupt-handler
    attachInterrupt(D1, this.press.bind(this), FALLING); //~ unsupported-interrupt-handler
  }
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(D1, INPUT_PULLUP);
  const local = (): void => {
    hits++;
  };
  attachInterrupt(D1, handler, FALLING); //~ unsupported-interrupt-handler
  attachInterrupt(D1, local, FALLING); //~ unsupported-interrupt-handler
  attachInterrupt(D1, hits > 3 ? count : clear, FALLING); //~ unsupported-interrupt-handler
  attachInterrupt(D1, add, FALLING); //~ unsupported-interrupt-handler
  attachInterrupt(D1, Button.onPress, FALLING); //~ unsupported-interrupt-handler
  attachInterrupt(D1, () => Button.onPress(), FALLING);
  new Button().start();
}

export function loop(): void {
  if (hits > 3) handler = clear;
  handler();
}
