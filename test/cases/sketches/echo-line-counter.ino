// echo-line-counter: written by tsino from echo-line-counter.ts
// Change the TypeScript, not this file.
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// Shows a text that grows byte by byte: echoes each line from serial with its number, length and words.

const int32_t longest = 80;

String line = "";
int32_t lines = 0;
int32_t bytes = 0;

int32_t countWords(const String& text) {
  tsino::TextIndex textIndex;
  int32_t words = 0;
  bool inside = false;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const bool blank = tsino::unitAt(text, textIndex, i) == ' '
        || tsino::unitAt(text, textIndex, i) == '\t';
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

void finishLine() {
  lines++;
  Serial.print(lines);
  Serial.print(F(": "));
  Serial.print(line);
  Serial.print(F(" ["));
  Serial.print(tsino::length(line));
  Serial.print(F(" characters, "));
  Serial.print(countWords(line));
  Serial.println(F(" words]"));
  if (line == F("total")) {
    Serial.print(bytes);
    Serial.print(F(" bytes in "));
    Serial.print(lines);
    Serial.println(F(" lines"));
  }
  line = F("");
}

void setup() {
  Serial.begin(115200);
  Serial.println(F("Type lines; \"total\" sums up."));
}

void loop() {
  while (Serial.available() > 0) {
    const int16_t code = Serial.read();
    bytes++;
    if (code == 13) continue;  // CR of a CR LF
    if (code == 10) {
      finishLine();
    } else if (tsino::length(line) < longest && code >= 32 && code < 127) {
      line += tsino::fromCharCode(code);
    }
  }
}
