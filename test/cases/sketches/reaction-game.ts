// Shows random, do-while and micros: how fast is FLASH pressed after the LED lights up? The best of five.
import { delay, digitalRead, digitalWrite, pinMode, HIGH, INPUT_PULLUP, LOW, OUTPUT } from "Arduino";
import { micros, millis, random, Serial } from "Arduino";
import { D3, LED_BUILTIN } from "board";

const rounds = 5;
const tooEarly = -1;

function isPressed(): boolean {
  return digitalRead(D3) === LOW;
}

/** Plays one round: the reaction in microseconds, or `tooEarly`. */
function playRound(): number {
  digitalWrite(LED_BUILTIN, HIGH); // off
  const wait = random(1500, 4000);
  const start = millis();
  while (millis() - start < wait) {
    if (isPressed()) return tooEarly;
    delay(1);
  }

  digitalWrite(LED_BUILTIN, LOW); // go!
  const lit = micros();
  while (!isPressed()) delay(0);
  return micros() - lit;
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(D3, INPUT_PULLUP);
  pinMode(LED_BUILTIN, OUTPUT);
}

export function loop(): void {
  let best = 0;
  for (let round = 1; round <= rounds; round++) {
    // Nobody may keep the button down.
    do {
      delay(20);
    } while (isPressed());

    Serial.print(`Round ${round}: `);
    const reaction = playRound();
    if (reaction === tooEarly) {
      Serial.println("too early!");
      continue;
    }
    Serial.println(`${Math.round(reaction / 1000)} ms`);
    if (best === 0 || reaction < best) best = reaction;
  }
  Serial.println(best === 0 ? "No round counted" : `Your best: ${Math.round(best / 100) / 10} ms`);
  Serial.println();
}
