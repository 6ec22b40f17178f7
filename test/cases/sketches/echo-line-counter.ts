// Shows a text that grows byte by byte: echoes each line from serial with its number, length and words.
import { Serial } from "Arduino";

const longest = 80;

let line = "";
let lines = 0;
let bytes = 0;

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text[i] === " " || text[i] === "\t";
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

function finishLine(): void {
  lines++;
  Serial.println(`${lines}: ${line} [${line.length} characters, ${countWords(line)} words]`);
  if (line === "total") Serial.println(`${bytes} bytes in ${lines} lines`);
  line = "";
}

export function setup(): void {
  Serial.begin(115200);
  Serial.println("Type lines; \"total\" sums up.");
}

export function loop(): void {
  while (Serial.available() > 0) {
    const code = Serial.read();
    bytes++;
    if (code === 13) continue; // CR of a CR LF
    if (code === 10) {
      finishLine();
    } else if (line.length < longest && code >= 32 && code < 127) {
      line += String.fromCharCode(code);
    }
  }
}
