// keys-behind-the-end: written by tsino from keys-behind-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// values[text[i + 1]] of the last letter asks for what "undefined" is.
const auto values = tsino::makeRecord<uint8_t>({{"I", 1}, {"V", 5}, {"X", 10}, {"L", 50}});

int32_t roman(const String& text_) {
  tsino::TextIndex textIndex;
  int32_t sum = 0;
  for (int32_t i = 0; i < tsino::length(text_, textIndex); i++) {
    const int32_t now = values->get(tsino::elementAt(text_, textIndex, i)).valueOr(0);
    const int32_t next = values->get(
        tsino::optionalText(tsino::elementOrNone(text_, textIndex, i + 1))).valueOr(0);
    sum += now < next ? -now : now;
  }
  return sum;
}

const auto pairs = tsino::makeRecord<String>({{"(", ")"}, {"[", "]"}, {"undefined", "the end"}});

String closes(const String& text_) {
  tsino::TextIndex textIndex;
  tsino::Array<String> found;
  for (int32_t i = 0; i < tsino::length(text_, textIndex); i += 2) {
    tsino::Optional<String> getResult = pairs->get(tsino::elementAt(text_, textIndex, i));
    tsino::Optional<String> getResult2 = pairs->get(
        tsino::optionalText(tsino::elementOrNone(text_, textIndex, i + 1)));
    found.push(
        tsino::concat(
            getResult.has() ? getResult.value() : String(F("-")),
            getResult2.has() ? getResult2.value() : String(F("-"))));
  }
  return found.join();
}

String text(int32_t at) {
  tsino::Optional<String> getResult = tsino::elementOrNone(F("(["), at);
  return getResult.has() ? getResult.value() : String(F("?"));
}

void setup() {
  Serial.begin(115200);
  Serial.print(roman(F("XIV")));
  Serial.print(F(" "));
  Serial.print(roman(F("XLIX")));
  Serial.print(F(" "));
  Serial.print(roman(F("")));
  Serial.print(F(" "));
  Serial.println(roman(F("VIII")));
  Serial.println(closes(F("([(x(")));
  Serial.print(pairs->has(text(0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pairs->has(text(9)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      pairs->has(tsino::optionalText(tsino::elementOrNone(F("ab"), 5))) ? F("true") : F("false"));
  const auto counts = tsino::makeShared<tsino::Record<int32_t>>();
  const String said = F("abca");
  for (int32_t i = 0; i < tsino::length(said); i++) {
    const tsino::Optional<String> two = tsino::elementOrNone(said, i + 1);
    counts->set(
        tsino::optionalText(tsino::elementOrNone(said, i + 1)),
        counts->get(tsino::optionalText(tsino::elementOrNone(said, i + 1))).valueOr(0) + 1);
    if (two.has()) counts->set(two.value(), counts->get(two.value()).valueOr(0) + 10);
  }
  tsino::inspect(Serial, counts);
  Serial.print(F(" "));
  tsino::inspect(Serial, counts->keys());
  Serial.println();
}

void loop() {}
