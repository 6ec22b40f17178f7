// Shows a debounced button that toggles the LED; a long press switches it off and counts from the start again.
import { digitalRead, digitalWrite, HIGH, INPUT_PULLUP, LOW, millis, OUTPUT, pinMode, Serial } from "Arduino";
import { D3, LED_BUILTIN } from "board";
import type { u32 } from "tsino";

const settleTime = 30; // ms that a contact needs to come to rest
const longPress = 1500; // ms

let lastLevel = HIGH; // as read, still bouncing
let level = HIGH; // as it counts
let changedAt: u32 = 0;
let pressedAt: u32 = 0;
let lit = false;
let presses = 0;

function setLight(on: boolean): void {
  lit = on;
  digitalWrite(LED_BUILTIN, on ? LOW : HIGH);
}

function released(held: u32): void {
  if (held >= longPress) {
    presses = 0;
    setLight(false);
    Serial.println("long press: off");
  } else {
    presses++;
    setLight(!lit);
    Serial.println(`press ${presses}: ${lit ? "on" : "off"} after ${held} ms`);
  }
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(D3, INPUT_PULLUP);
  pinMode(LED_BUILTIN, OUTPUT);
  setLight(false);
}

export function loop(): void {
  const now = millis();
  const reading = digitalRead(D3);
  if (reading !== lastLevel) {
    lastLevel = reading;
    changedAt = now;
  }
  if (reading === level || now - changedAt < settleTime) return;

  level = reading;
  if (level === LOW) pressedAt = now;
  else released(now - pressedAt);
}
