// edit-distance: written by tsino from edit-distance.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Levenshtein distance with two rows that change roles, and the closest command to a misspelt one.
int32_t distance(const String& a, const String& b) {
  tsino::TextIndex aIndex;
  tsino::TextIndex bIndex;
  tsino::Shared<tsino::Array<int32_t>> previous = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{});
  for (int32_t j = 0; j <= tsino::length(b, bIndex); j++) previous->push(j);
  for (int32_t i = 1; i <= tsino::length(a, aIndex); i++) {
    tsino::Shared<tsino::Array<int32_t>> current = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{i});
    for (int32_t j = 1; j <= tsino::length(b, bIndex); j++) {
      const int32_t cost = tsino::unitAt(a, aIndex, i - 1) == tsino::unitAt(b, bIndex, j - 1) ? 0 : 1;
      current->push(
          tsino::minimum<int32_t>(
              tsino::minimum<int32_t>((*previous)[j] + 1, (*current)[j - 1] + 1),
              (*previous)[j - 1] + cost));
    }
    previous = current;
  }
  return (*previous)[tsino::length(b, bIndex)];
}

const char commands[][7] PROGMEM = {"status", "start", "stop", "reset", "reboot", "help"};

tsino::Optional<String> suggest(const String& typed) {
  tsino::Optional<String> best;
  int32_t least = 4;
  for (const String command : tsino::eachText(commands)) {
    const int32_t d = distance(typed, command);
    if (d < least) {
      least = d;
      best = command;
    }
  }
  return best;
}

void setup() {
  Serial.begin(115200);

  int32_t distanceResult = distance(F(""), F(""));
  int32_t distanceResult2 = distance(F("abc"), F(""));
  int32_t distanceResult3 = distance(F(""), F("ab"));
  int32_t distanceResult4 = distance(F("kitten"), F("sitting"));
  int32_t distanceResult5 = distance(F("same"), F("same"));
  Serial.print(distanceResult);
  Serial.print(F(" "));
  Serial.print(distanceResult2);
  Serial.print(F(" "));
  Serial.print(distanceResult3);
  Serial.print(F(" "));
  Serial.print(distanceResult4);
  Serial.print(F(" "));
  Serial.println(distanceResult5);
  tsino::Array<String> list{
      F("stats"),
      F("strat"),
      F("stpo"),
      F("rebot"),
      F("hlep"),
      F("xyzzyx"),
      F("")};
  for (const String& typed : list) {
    const tsino::Optional<String> suggestion = suggest(typed);
    Serial.print(tsino::withoutFormat(typed));
    Serial.print(F(" -> "));
    Serial.println(
        !suggestion.has() ? String(F("no idea")) : tsino::concat(
            F("did you mean "),
            suggestion.value(),
            F("?")));
  }
}

void loop() {}
