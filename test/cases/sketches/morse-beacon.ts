// Shows a constant table of texts, character codes and nested loops: the LED sends a call sign in Morse.
import { delay, digitalWrite, HIGH, LOW, OUTPUT, pinMode, Serial } from "Arduino";
import { LED_BUILTIN } from "board";

const message = "VVV de TSINO 73";
const dot = 80; // ms; everything else is a multiple of it

const letters = [
  ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
  "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
];
const digits = ["-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----."];

/** The dots and dashes of a character, empty for one that Morse does not have. */
function signsOf(code: number): string {
  if (code >= 48 && code <= 57) return digits[code - 48]; // 0-9
  if (code >= 97 && code <= 122) code -= 32; // a-z as A-Z
  if (code >= 65 && code <= 90) return letters[code - 65];
  return "";
}

function light(duration: number): void {
  digitalWrite(LED_BUILTIN, LOW); // the LED lights when the pin is low
  delay(duration);
  digitalWrite(LED_BUILTIN, HIGH);
  delay(dot);
}

function sendCharacter(code: number): void {
  const signs = signsOf(code);
  for (let i = 0; i < signs.length; i++) {
    light(signs[i] === "-" ? 3 * dot : dot);
  }
  // A letter ends with three dots of silence, a word with seven; one has passed already.
  delay(signs === "" ? 4 * dot : 2 * dot);
}

export function setup(): void {
  pinMode(LED_BUILTIN, OUTPUT);
  digitalWrite(LED_BUILTIN, HIGH);
  Serial.begin(115200);
}

export function loop(): void {
  Serial.println(message);
  for (let i = 0; i < message.length; i++) sendCharacter(message.charCodeAt(i));
  delay(20 * dot);
}
