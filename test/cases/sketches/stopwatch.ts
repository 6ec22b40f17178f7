// Shows millis, integer division and padded numbers: a stopwatch that is worked by keys on the serial monitor.
import { millis, Serial } from "Arduino";
import type { u32 } from "tsino";

let running = false;
let startedAt: u32 = 0;
let collected: u32 = 0; // ms of the runs before this one
let laps = 0;

function elapsed(): u32 {
  return running ? collected + (millis() - startedAt) : collected;
}

/** Time as minutes, seconds and thousandths: `02:07.045`. */
function format(time: u32): string {
  const minutes = String(Math.floor(time / 60000)).padStart(2, "0");
  const seconds = String(Math.floor(time / 1000) % 60).padStart(2, "0");
  const thousandths = String(time % 1000).padStart(3, "0");
  return `${minutes}:${seconds}.${thousandths}`;
}

function startOrStop(): void {
  if (running) {
    collected = elapsed();
    running = false;
    Serial.println(`stopped at ${format(collected)}`);
  } else {
    startedAt = millis();
    running = true;
    Serial.println("running");
  }
}

export function setup(): void {
  Serial.begin(115200);
  Serial.println("s = start or stop, l = lap, r = reset");
}

export function loop(): void {
  if (Serial.available() === 0) return;

  const key = String.fromCharCode(Serial.read());
  switch (key) {
    case "s":
      startOrStop();
      break;
    case "l":
      laps++;
      Serial.println(`lap ${laps}: ${format(elapsed())}`);
      break;
    case "r":
      running = false;
      collected = 0;
      laps = 0;
      Serial.println(format(0));
      break;
  }
}
