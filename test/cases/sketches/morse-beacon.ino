// morse-beacon: written by tsino from morse-beacon.ts
// Change the TypeScript, not this file.
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// Shows a constant table of texts, character codes and nested loops: the LED sends a call sign in Morse.

const String message = "VVV de TSINO 73";
const uint32_t dot = 80;  // ms; everything else is a multiple of it

const char letters[][5] PROGMEM = {
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..",
    "--", "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-",
    "-.--", "--.."};
const char digits[][6] PROGMEM = {
    "-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----."};

/** The dots and dashes of a character, empty for one that Morse does not have. */
const __FlashStringHelper* signsOf(int32_t code) {
  if (code >= 48 && code <= 57) return tsino::tableText(digits, code - 48);  // 0-9
  if (code >= 97 && code <= 122) code -= 32;  // a-z as A-Z
  if (code >= 65 && code <= 90) return tsino::tableText(letters, code - 65);
  return F("");
}

void light(int32_t duration) {
  digitalWrite(LED_BUILTIN, LOW);  // the LED lights when the pin is low
  delay(duration);
  digitalWrite(LED_BUILTIN, HIGH);
  delay(dot);
}

void sendCharacter(int32_t code) {
  const String signs = signsOf(code);
  tsino::TextIndex signsIndex;
  for (int32_t i = 0; i < tsino::length(signs, signsIndex); i++) {
    light(tsino::unitAt(signs, signsIndex, i) == '-' ? 3 * (int32_t)dot : (int32_t)dot);
  }
  // A letter ends with three dots of silence, a word with seven; one has passed already.
  delay(signs == F("") ? 4 * (int32_t)dot : 2 * (int32_t)dot);
}

void setup() {
  pinMode(LED_BUILTIN, OUTPUT);
  digitalWrite(LED_BUILTIN, HIGH);
  Serial.begin(115200);
}

void loop() {
  Serial.println(message);
  for (int32_t i = 0; i < tsino::length(message); i++) sendCharacter(tsino::codeAt(message, i));
  delay(20 * (int32_t)dot);
}
