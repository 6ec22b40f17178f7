// A rotary encoder with a button. What interrupts share is used in all ways by the rest: as values, in loops, swapped, given
// to functions of the library, and changed by functions that interrupts call, too.
import { attachInterrupt, CHANGE, delay, detachInterrupt, digitalRead, FALLING, INPUT_PULLUP, pinMode, Serial } from "Arduino";
import { D2, D3, D5 } from "board";
import type { i16, u8 } from "tsino";

enum Direction {
  None,
  Left,
  Right,
}

class Encoder {
  static position = 0;
  static direction = Direction.None;

  /** Both edges of the first contact. */
  static watch(): void {
    attachInterrupt(D2, () => {
      const isRight = digitalRead(D2) !== digitalRead(D3);
      Encoder.position += isRight ? 1 : -1;
      Encoder.direction = isRight ? Direction.Right : Direction.Left;
    }, CHANGE);
  }
}

namespace Button {
  export let presses: u8 = 0;
  export let balance: i16 = 0;
  export const onPress = () => {
    balance += 2;
    for (let turn = 0; turn < 2; turn++) balance -= 1;
    return count();
  };
}

let previous = 0;
let longest = 0;

/** Called from an interrupt, and from `loop`. */
function count(): number {
  const before = Button.presses++;
  longest = Math.max(longest, before, Math.abs(Button.balance));
  return before;
}

function next(): number {
  return previous + 1;
}

export function setup(): void {
  Serial.begin(115200);
  for (const pin of [D2, D3, D5]) pinMode(pin, INPUT_PULLUP);
  Encoder.watch();
  attachInterrupt(D5, Button.onPress, FALLING);
}

export function loop(): void {
  Encoder.direction = Direction.None;
  while (Encoder.direction === Direction.None) delay(1);
  [previous, Encoder.position] = [Encoder.position, previous];
  Encoder.position += next();
  Encoder.position = Encoder.position > 100 ? 0 : Encoder.position - 1;
  const list = [Encoder.position, Button.presses];
  list.push(Encoder.position--);
  const last: number | undefined = Button.presses > 3 ? longest : undefined;
  console.log(list, { at: Encoder.position }, `${Encoder.position}`, last ?? longest, Encoder.direction);
  if (--Button.presses > 9 || count() > 20) detachInterrupt(D5);
}
