// sensor-line-parser: written by tsino from sensor-line-parser.ts
// Change the TypeScript, not this file.
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

// @run
// NMEA-like lines: checksum of characters, fields by position, degrees from minutes, bad lines refused with a reason.
const char lines[][49] PROGMEM = {
    "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9*7C",
    "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9*00",
    "GPGGA,1*00",
    "$TEMP,21.5,-3*",
    "$TEMP,21.5,-3*0A"};

int32_t checksum(const String& text) {
  tsino::TextIndex textIndex;
  int32_t sum = 0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    sum ^= tsino::codeAt(text, textIndex, i);
  }
  return sum;
}

String field(const String& body, int32_t index) {
  int32_t start = 0;
  for (; index > 0; index--) {
    const int32_t comma = tsino::indexOf(body, F(","), start);
    if (comma < 0) return F("");
    start = comma + 1;
  }
  const int32_t end = tsino::indexOf(body, F(","), start);
  return end < 0 ? tsino::slice(body, start) : tsino::slice(body, start, end);
}

double degrees_(const String& text, const String& hemisphere) {
  const int32_t point = tsino::indexOf(text, F("."));
  const double whole = tsino::toNumber(tsino::slice(text, 0, point - 2));
  const double minutes = tsino::toNumber(tsino::slice(text, point - 2));
  const double value = whole + minutes / 60.0;
  return hemisphere == F("S") || hemisphere == F("W") ? -value : value;
}

String explain(const String& line) {
  if (!tsino::startsWith(line, F("$"))) return F("no start");
  const int32_t star = tsino::lastIndexOf(line, F("*"));
  if (star < 0 || star + 3 != tsino::length(line)) return F("no checksum");
  const String body = tsino::slice(line, 1, star);
  const double given = tsino::parseInt(tsino::slice(line, star + 1), 16);
  const int32_t real = checksum(body);
  if (given != real) {
    return tsino::concat(F("checksum "), tsino::toText(given), F(" is not "), String(real));
  }
  String choice = field(body, 0);
  if (choice == F("GPGGA")) {
    return tsino::concat(
        F("at "),
        tsino::toFixed(degrees_(field(body, 2), field(body, 3)), 4),
        F(" "),
        tsino::toFixed(degrees_(field(body, 4), field(body, 5)), 4),
        F(" by "),
        tsino::toText(tsino::toNumber(field(body, 7))),
        F(" satellites"));
  } else if (choice == F("TEMP")) {
    return tsino::concat(
        F("temperature "),
        tsino::toText(tsino::toNumber(field(body, 1)) + tsino::toNumber(field(body, 2))));
  } else {
    return tsino::concat(F("unknown "), field(body, 0), field(body, 99));
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);

  for (const __FlashStringHelper* const line : tsino::eachText(lines)) {
    Serial.println(explain(line));
  }
  tsino::inspect(Serial, degrees_(F("3342.500"), F("S")));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(degrees_(F("00000.600"), F("W")), 3));
  Serial.print(F(" "));
  Serial.print(field(F("a,b,c"), 2));
  Serial.print(F(" "));
  Serial.println(field(F("a"), 1) == F("") ? F("true") : F("false"));
}

void loop() {}
