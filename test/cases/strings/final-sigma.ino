// final-sigma: written by tsino from final-sigma.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

// @run
// Σ becomes ς at the end of a word, elsewhere σ.
const char words[][38] PROGMEM = {
    "\316\221\316\243",
    "\316\243",
    "\316\243\316\221\316\243 \316\237\316\224\316\237\316\243",
    "\316\237\316\224\316\245\316\243\316\243\316\225\316\245\316\243, \316\221\316\243'\316\221 \316\221\316\243' \316\221\316\243.",
    "1\316\243",
    "A\316\243",
    "\303\237\316\243",
    "\316\221\316\2431",
    "\316\221'\316\243",
    "\316\221\316\243\314\201\316\221",
    "\316\247\316\221\316\237\316\243\n\316\247\316\221\316\237\316\243.\316\221",
    "\320\224\316\243",
    "\317\202 \316\243\317\203"};

void setup() {
  Serial.begin(115200);
  for (const String word_ : tsino::eachText(words)) {
    Serial.print(tsino::withoutFormat(tsino::toLowerCase(word_)));
    Serial.print(F(" "));
    Serial.println(tsino::toUpperCase(tsino::toLowerCase(word_)));
  }
}

void loop() {}
