// Shows numbers read from serial and else-if chains: the board thinks of a number, you guess it.
import { random, Serial } from "Arduino";
import type { i32 } from "tsino";

const largest = 100;

let secretNumber = 0;
let guesses = 0;
let typed: i32 = 0; // the number so far
let digits = 0;

function newGame(): void {
  secretNumber = random(1, largest + 1);
  guesses = 0;
  Serial.println(`I think of a number from 1 to ${largest}.`);
}

function judge(guess: number): void {
  guesses++;
  if (guess < 1 || guess > largest) {
    Serial.println(`${guess} is not from 1 to ${largest}`);
  } else if (guess < secretNumber) {
    Serial.println(`${guess} is too small`);
  } else if (guess > secretNumber) {
    Serial.println(`${guess} is too large`);
  } else {
    const praise = guesses <= 4 ? "Brilliant" : guesses <= 7 ? "Well done" : "At last";
    Serial.println(`${praise}: ${guess} after ${guesses} ${guesses === 1 ? "guess" : "guesses"}.`);
    newGame();
  }
}

export function setup(): void {
  Serial.begin(115200);
  newGame();
}

export function loop(): void {
  while (Serial.available() > 0) {
    const code = Serial.read();
    const isDigit = code >= 48 && code <= 57;
    if (isDigit && digits < 4) {
      typed = typed * 10 + (code - 48);
      digits++;
    } else if (!isDigit && digits > 0) {
      judge(typed);
      typed = 0;
      digits = 0;
    }
  }
}
