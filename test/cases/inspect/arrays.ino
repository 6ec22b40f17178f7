// arrays: written by tsino from arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"

tsino::Array<int32_t> squares(int32_t count) {
  tsino::Array<int32_t> found;
  for (int32_t i = 0; i < count; i++) found.push(i * i);
  return found;
}

enum class Color : uint8_t { Red, Green = 5 };

void setup() {
  Serial.begin(115200);
  // @run
  // Arrays of everything, nested, empty, changed, from calls, as constants.
  tsino::Array<int32_t> ints{3, -1, 2};
  tsino::inspect(Serial, ints);
  Serial.println();
  ints.push(1000000);
  tsino::inspect(Serial, ints);
  Serial.print(F(" "));
  Serial.println(ints.length());
  tsino::inspect(
      Serial,
      tsino::Array<double>{1.5, -2.0, 0.1 + 0.2, 1e21, 1.0 / 3.0, (double)NAN, (double)-INFINITY});
  Serial.println();
  tsino::inspect(Serial, tsino::Array<bool>{true, false});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("a"), F(""), F("it's"), F("say \"hi\"")});
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5, 6}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})};
  tsino::inspect(Serial, grid);
  Serial.println();
  tsino::inspect(Serial, grid[1]);
  Serial.print(F(" "));
  tsino::inspect(Serial, grid[2]);
  Serial.println();
  grid[1]->push(7);
  tsino::inspect(Serial, grid.slice(1));
  Serial.println();
  tsino::Shared<tsino::Array<String>> empty = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::inspect(Serial, empty);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Shared<tsino::Array<String>>>{empty});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{}});
  Serial.println();
  tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>> deep{
      tsino::Array<tsino::Array<tsino::Array<uint8_t>>>{
          tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1}}},
      tsino::Array<tsino::Array<tsino::Array<uint8_t>>>{
          tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{}}}};
  tsino::inspect(Serial, deep);
  Serial.println();

  tsino::Array<uint8_t> primes{2, 3, 5, 7};
  for (const int32_t prime : primes) Serial.println(prime);
  tsino::inspect(Serial, primes);
  Serial.println();
  tsino::Array<String> words{F("zero"), F("one"), F("two")};
  Serial.print(tsino::withoutFormat(words[1]));
  Serial.print(F(" "));
  tsino::inspect(Serial, words);
  Serial.println();
  tsino::Array<int32_t> value = squares(0);
  tsino::Array<int32_t> value2 = squares(1);
  tsino::Array<int32_t> value3 = squares(6);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::inspect(Serial, squares(7));
  Serial.println();
  tsino::Array<Color> colors{Color::Green, Color::Red};
  tsino::inspect(Serial, colors);
  Serial.print(F(" "));
  Serial.println((int32_t)Color::Green);
  tsino::Array<String> answers{F("yes")};
  tsino::inspect(Serial, answers);
  Serial.println();
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> later;
  tsino::inspect(Serial, later);
  Serial.println();
  later = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1});
  tsino::inspect(Serial, later.value());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::split(F("text"), F("")));
  Serial.println();
}

void loop() {}
