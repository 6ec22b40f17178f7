// Shows constant tables of numbers: a tune on a buzzer, note after note, with its names on serial.
import { delay, noTone, Serial, tone } from "Arduino";
import { D5 } from "board";

const buzzer = D5;
const eighth = 160; // ms

const names = ["C", "D", "E", "F", "G", "A", "B", "c"];
const frequencies = [262, 294, 330, 349, 392, 440, 494, 523];

// Notes as places in the tables above, -1 is a rest; lengths in eighths.
const notes = [0, 0, 4, 4, 5, 5, 4, -1, 3, 3, 2, 2, 1, 1, 0, -1];
const lengths = [2, 2, 2, 2, 2, 2, 3, 1, 2, 2, 2, 2, 2, 2, 3, 1];

function playNote(note: number, eighths: number): void {
  const duration = eighths * eighth;
  if (note < 0) {
    delay(duration);
    return;
  }
  Serial.print(`${names[note]} `);
  const gap = Math.floor(duration / 10); // lets equal notes be heard apart
  tone(buzzer, frequencies[note]);
  delay(duration - gap);
  noTone(buzzer);
  delay(gap);
}

export function setup(): void {
  Serial.begin(115200);
}

export function loop(): void {
  for (let i = 0; i < notes.length; i++) playNote(notes[i], lengths[i]);

  let eighths = 0;
  for (const length of lengths) eighths += length;
  Serial.println(`(${eighths} eighths)`);
  delay(2000);
}
