// Shows text commands with split, parseInt and switch on strings: "on", "off", "blink 250", "status".
import { digitalWrite, HIGH, LOW, millis, OUTPUT, pinMode, Serial } from "Arduino";
import { LED_BUILTIN } from "board";
import type { u32 } from "tsino";

let command = "";
let lit = false;
let period = 0; // ms between changes while blinking, 0 = steady
let changedAt: u32 = 0;

function setLight(on: boolean): void {
  lit = on;
  digitalWrite(LED_BUILTIN, on ? LOW : HIGH);
}

function execute(line: string): void {
  const words = line.trim().split(" ");
  switch (words[0]) {
    case "":
      return;
    case "on":
    case "off":
      period = 0;
      setLight(words[0] === "on");
      break;
    case "blink": {
      const wanted = words.length > 1 ? parseInt(words[1], 10) : 500;
      if (isNaN(wanted) || wanted < 20) {
        Serial.println(`"${words[1]}" is no period of at least 20 ms`);
        return;
      }
      period = Math.trunc(Math.min(wanted, 60000));
      break;
    }
    case "status":
      break;
    default:
      Serial.println(`Unknown: ${words[0]}. Try on, off, blink 250, status`);
      return;
  }
  Serial.println(period > 0 ? `blinking every ${period} ms` : lit ? "on" : "off");
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(LED_BUILTIN, OUTPUT);
  setLight(false);
}

export function loop(): void {
  while (Serial.available() > 0) {
    const code = Serial.read();
    if (code === 10) {
      execute(command);
      command = "";
    } else if (code !== 13) {
      command += String.fromCharCode(code);
    }
  }
  if (period > 0 && millis() - changedAt >= period) {
    changedAt = millis();
    setLight(!lit);
  }
}
