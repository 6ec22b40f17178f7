// hex-dump: written by tsino from hex-dump.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/text.h"

// @run
// Hexadecimal columns with toString(16), padStart and a text column with dots for the unprintable.
String hex(int32_t value, int32_t digits) {
  return tsino::padStart(tsino::toRadix(value, 16), digits, F("0"));
}

void dump(const tsino::Array<uint16_t>& bytes, int32_t width) {
  for (int32_t offset = 0; offset < bytes.length(); offset += width) {
    String codes = F("");
    String text = F("");
    for (int32_t column = 0; column < width; column++) {
      const int32_t index = offset + column;
      if (index >= bytes.length()) {
        codes += F("   ");
        continue;
      }
      const int32_t byte = bytes[index];
      codes += tsino::concat(hex(byte, 2), F(" "));
      text += byte >= 32 && byte < 127 ? tsino::fromCharCode(byte) : String(F("."));
    }
    Serial.print(hex(offset, 4));
    Serial.print(F("  "));
    Serial.print(codes);
    Serial.print(F(" |"));
    Serial.print(text);
    Serial.println(F("|"));
  }
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint16_t> bytes;
  const String line = F("GET /index.html HTTP/1.1");
  for (int32_t i = 0; i < tsino::length(line); i++) bytes.push((uint16_t)tsino::codeAt(line, i));
  bytes.push(13, 10, 0, 127, 128, 255);
  dump(bytes, 8);
  dump(bytes.slice(-5), 16);
  dump(tsino::Array<uint16_t>{}, 16);
  Serial.print(tsino::withoutFormat(hex(0xdead, 8)));
  Serial.print(F(" "));
  Serial.print(hex(0, 1));
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(tsino::toRadix(255, 16)));
}

void loop() {}
