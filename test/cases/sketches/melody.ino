// melody: written by tsino from melody.ts
// Change the TypeScript, not this file.
#include "src/tsino/table.h"

// Shows constant tables of numbers: a tune on a buzzer, note after note, with its names on serial.

const uint8_t buzzer = D5;
const int32_t eighth = 160;  // ms

const char names[][2] PROGMEM = {"C", "D", "E", "F", "G", "A", "B", "c"};
const uint16_t frequencies[] PROGMEM = {262, 294, 330, 349, 392, 440, 494, 523};

// Notes as places in the tables above, -1 is a rest; lengths in eighths.
const int8_t notes[] PROGMEM = {0, 0, 4, 4, 5, 5, 4, -1, 3, 3, 2, 2, 1, 1, 0, -1};
const uint8_t lengths[] PROGMEM = {2, 2, 2, 2, 2, 2, 3, 1, 2, 2, 2, 2, 2, 2, 3, 1};

void playNote(int32_t note, int32_t eighths) {
  const int32_t duration = eighths * eighth;
  if (note < 0) {
    delay(duration);
    return;
  }
  Serial.print(tsino::tableText(names, note));
  Serial.print(F(" "));
  const int32_t gap = duration / 10;  // lets equal notes be heard apart
  tone(buzzer, tsino::tableAt(frequencies, note));
  delay(duration - gap);
  noTone(buzzer);
  delay(gap);
}

void setup() {
  Serial.begin(115200);
}

void loop() {
  for (int32_t i = 0; i < 16; i++) playNote(tsino::tableAt(notes, i), tsino::tableAt(lengths, i));

  int32_t eighths = 0;
  for (const int32_t length : tsino::each(lengths)) eighths += length;
  Serial.print(F("("));
  Serial.print(eighths);
  Serial.println(F(" eighths)"));
  delay(2000);
}
