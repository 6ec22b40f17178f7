// reverse-fill-join: written by tsino from reverse-fill-join.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"

tsino::Array<String> reversed(tsino::Array<String>& list) {
  return list.slice().reverse();
}

tsino::Shared<tsino::Array<String>> repeat(const __FlashStringHelper* value, int32_t times) {
  tsino::Shared<tsino::Array<String>> list = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (int32_t i = 0; i < times; i++) list->push(F(""));
  return (void)list->fill(value), list;
}

void setup() {
  Serial.begin(115200);
  // @run
  // reverse and fill work in place and return the same array; join formats every kind of element.
  tsino::Shared<tsino::Array<double>> numbers = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{1.0, 2.5, -3.0, 1e21, (double)NAN});
  tsino::Shared<tsino::Array<double>> returned = ((void)numbers->reverse(), numbers);
  Serial.print(tsino::withoutFormat(numbers->join(F(" "))));
  Serial.print(F(" "));
  Serial.println(returned->length());
  returned->set(0, 0.0);
  tsino::inspect(Serial, (*numbers)[0]);
  Serial.print(F(" "));
  Serial.print(numbers->join());
  Serial.print(F(" "));
  Serial.print(numbers->join(F("")));
  Serial.print(F(" "));
  Serial.print(numbers->slice(0, 0).join(F("-")));
  Serial.print(F("| "));
  Serial.println(tsino::Array<uint8_t>{7}.join(F("-")));
  Serial.print(tsino::withoutFormat(tsino::Array<bool>{true, false}.join(F(" "))));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("a"), F(""), F("c")}.join(F("-")));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("x")}.join());
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{0, 0}.join(F(" 0 ")));

  tsino::Array<uint8_t> cells{0, 0, 0, 0, 0, 0};
  cells.fill(7);
  Serial.println(cells.join(F("")));
  cells.fill(1, 2);
  Serial.println(cells.join(F("")));
  cells.fill(2, 3, 5);
  Serial.println(cells.join(F("")));
  cells.fill(9, -1).fill(8, 0, -5);
  Serial.print(tsino::withoutFormat(cells.join(F(""))));
  Serial.print(F(" "));
  Serial.println(cells.length());

  tsino::Array<String> letters{F("n"), F("o"), F("i"), F("r")};
  String withoutFormatResult = tsino::withoutFormat(reversed(letters).join(F("")));
  String joinResult = letters.join(F(""));
  String joinResult2 = letters.reverse().join(F(""));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(letters[0]);
  String withoutFormatResult2 = tsino::withoutFormat(repeat(F("ab"), 3)->join(F("+")));
  String joinResult3 = repeat(F("x"), 0)->join(F("+"));
  int32_t lengthResult = tsino::Array<uint8_t>{1}.reverse().length();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(joinResult3);
  Serial.print(F("| "));
  Serial.println(lengthResult);
  tsino::Array<uint8_t> even{1, 2, 3, 4};
  even.reverse().push(0);
  Serial.println(even.join(F(" ")));
}

void loop() {}
