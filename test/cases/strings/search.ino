// search: written by tsino from search.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

int32_t countOf(const String& text, const String& needle) {
  int32_t count = 0;
  int32_t at = tsino::indexOf(text, needle);
  while (at != -1) {
    count++;
    at = tsino::indexOf(text, needle, at + tsino::length(needle));
    yield();
  }
  return count;
}

tsino::Optional<String> valueOf(const String& text, const String& key) {
  const int32_t at = tsino::indexOf(text, tsino::concat(key, F("=")));
  if (at < 0) return {};
  const int32_t start = at + tsino::length(key) + 1;
  const int32_t end = tsino::indexOf(text, F(";"), start);
  return tsino::Optional<String>(
      end < 0 ? tsino::slice(text, start) : tsino::slice(text, start, end));
}

void setup() {
  Serial.begin(115200);
  // @run
  // indexOf and friends with start positions, empty needles and repeated hits.
  const String log = F("temp=21.5;hum=40;temp=22.0;ok");

  Serial.print(tsino::indexOf(log, F("temp")));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(log, F("temp"), 1));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(log, F("temp")));
  Serial.print(F(" "));
  Serial.println(tsino::indexOf(log, F("none")));
  Serial.print(tsino::indexOf(log, F("")));
  Serial.print(F(" "));
  Serial.print(tsino::indexOf(log, F(""), 5));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(log, F(";")));
  Serial.print(F(" "));
  Serial.println(tsino::lastIndexOf(log, F(";"), 12));
  Serial.print(tsino::includes(log, F("hum=")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::includes(log, F("HUM")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::includes(log, F("temp"), 18) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::includes(log, F("")) ? F("true") : F("false"));
  Serial.print(tsino::startsWith(log, F("temp")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(log, F("hum"), 10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::endsWith(log, F("ok")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::endsWith(log, F("temp"), 4) ? F("true") : F("false"));
  Serial.print(countOf(log, F("temp")));
  Serial.print(F(" "));
  Serial.print(countOf(log, F(";")));
  Serial.print(F(" "));
  Serial.print(countOf(F("aaaa"), F("aa")));
  Serial.print(F(" "));
  Serial.println(countOf(F(""), F("x")));
  tsino::Optional<String> valueOfResult = valueOf(log, F("wind"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(valueOf(log, F("temp")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(valueOf(log, F("hum"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(valueOf(log, F("ok"))));
  Serial.print(F(" "));
  Serial.println(valueOfResult.has() ? valueOfResult.value() : String(F("calm")));
  const tsino::Optional<String> hit = valueOf(log, F("temp"));
  if (hit.has()) {
    tsino::inspect(Serial, tsino::parseFloat(hit.value()) + 0.5);
    Serial.print(F(" "));
    Serial.println(tsino::length(hit.value()));
  }
  Serial.print(tsino::indexOf(F("abc"), F("abcd")));
  Serial.print(F(" "));
  Serial.print(tsino::lastIndexOf(F("abcabc"), F("c")));
  Serial.print(F(" "));
  Serial.println(tsino::lastIndexOf(F("abc"), F("x")));
}

void loop() {}
