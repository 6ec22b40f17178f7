// Counts the pulses of a flow meter in an interrupt, and shows once a second how much has run through; a button, whose
// contact bounces, starts anew.
import {
  attachInterrupt,
  delay,
  detachInterrupt,
  digitalPinToInterrupt,
  digitalRead,
  digitalWrite,
  FALLING,
  INPUT,
  INPUT_PULLUP,
  LOW,
  millis,
  OUTPUT,
  pinMode,
  RISING,
  Serial,
} from "Arduino";
import { D1, D2, LED_BUILTIN } from "board";

const pulsesPerLitre = 450;
const settleTime = 30; // ms that a contact needs to come to rest

/** Counted since the last look. */
let pulses = 0;
let litres = 0;
let rest = 0;
let wantsReset = false;
let pressedAt = 0;

function onPulse(): void {
  pulses++;
  blink(pulses);
}

/** Every 16th pulse shows. */
function blink(count: number): void {
  if ((count & 15) === 0) digitalWrite(LED_BUILTIN, (count >> 4) & 1);
}

/** Takes what was counted and leaves what comes meanwhile. */
function takePulses(): number {
  const taken = pulses;
  pulses -= taken;
  return taken;
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(D1, INPUT);
  pinMode(D2, INPUT_PULLUP);
  pinMode(LED_BUILTIN, OUTPUT);
  attachInterrupt(digitalPinToInterrupt(D1), onPulse, RISING);
  attachInterrupt(D2, () => {
    const now = millis();
    if (digitalRead(D2) === LOW && now - pressedAt >= settleTime) wantsReset = true;
    pressedAt = now;
  }, FALLING);
  Serial.println("ready");
}

export function loop(): void {
  if (wantsReset) {
    wantsReset = false;
    litres = 0;
    rest = 0;
    Serial.println("starts anew");
  }
  rest += takePulses();
  while (rest >= pulsesPerLitre) {
    rest -= pulsesPerLitre;
    litres++;
  }
  console.log(`${litres} l and ${rest} pulses`);
  if (litres >= 1000) detachInterrupt(D1);
  delay(1000);
}
