// Shows an enum and a switch as a state machine: a traffic light with a button for pedestrians.
import { digitalRead, digitalWrite, HIGH, INPUT_PULLUP, LOW, millis, OUTPUT, pinMode, Serial } from "Arduino";
import { D1, D2, D3, D5 } from "board";
import type { u32 } from "tsino";

enum Light {
  Red,
  RedYellow,
  Green,
  Yellow,
}

const redPin = D1;
const yellowPin = D2;
const greenPin = D5;
const button = D3;

let light = Light.Red;
let since: u32 = 0; // when the light changed last, in ms
let pedestrianWaits = false;

function show(red: boolean, yellow: boolean, green: boolean): void {
  digitalWrite(redPin, red ? HIGH : LOW);
  digitalWrite(yellowPin, yellow ? HIGH : LOW);
  digitalWrite(greenPin, green ? HIGH : LOW);
}

function change(next: Light): void {
  light = next;
  since = millis();
  switch (next) {
    case Light.Red:
      show(true, false, false);
      pedestrianWaits = false;
      Serial.println("red");
      break;
    case Light.RedYellow:
      show(true, true, false);
      Serial.println("red and yellow");
      break;
    case Light.Green:
      show(false, false, true);
      Serial.println("green");
      break;
    case Light.Yellow:
      show(false, true, false);
      Serial.println("yellow");
      break;
  }
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(redPin, OUTPUT);
  pinMode(yellowPin, OUTPUT);
  pinMode(greenPin, OUTPUT);
  pinMode(button, INPUT_PULLUP);
  change(Light.Red);
}

export function loop(): void {
  if (digitalRead(button) === LOW) pedestrianWaits = true;

  const elapsed: u32 = millis() - since;
  if (light === Light.Red && elapsed >= 4000) change(Light.RedYellow);
  else if (light === Light.RedYellow && elapsed >= 1000) change(Light.Green);
  else if (light === Light.Green && elapsed >= (pedestrianWaits ? 2000 : 8000)) change(Light.Yellow);
  else if (light === Light.Yellow && elapsed >= 1500) change(Light.Red);
}
